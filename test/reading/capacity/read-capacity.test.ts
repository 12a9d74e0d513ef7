import fc from "fast-check";
import { localAddress, localRange } from "../../../src/caseload/cell-address";
import { delftTable } from "../../../src/caseload/capacity/delft-2002";
import { hoursAYear } from "../../../src/caseload/capacity/norm-time";
import { teamDataOf } from "../team-data";
import { readCapacity } from "../../../src/reading/capacity/read-capacity";
import { delftGroupNames, delftProductNames } from "../../../src/text/norms";
import { grid, percent, type TestCell } from "../grid";
import { foundIn, funnelGrid, normTimesGrid, ridderkerkGrid } from "./example-capacity";

/** "Klantmanagement als tandem" (Radar for Delft, July 2002), "Capaciteitsberekening", as the example types it. */
describe("Delft's own tables", () => {
  const found = foundIn(normTimesGrid, ridderkerkGrid, funnelGrid);

  it("are read line by line, with the group above each and every figure's cell", () => {
    const lines = found.lines.map(({ sources: _sources, statedHours, statedFte, ...line }) => ({
      ...line,
      stated: [statedHours?.value, statedFte?.value],
    }));
    expect(lines).toEqual(
      delftTable.map(({ group, product, statedHours, statedFte, ...line }) => ({
        ...line,
        group: delftGroupNames[group],
        product: delftProductNames[product],
        stated: [statedHours?.value, statedFte?.value],
      })),
    );
    expect(found.tables.map(localRange)).toEqual(["A7:H12", "A15:H20", "A23:H28"]);
    const diagnosis = found.lines[5];
    expect(diagnosis && localAddress(diagnosis.sources.hours.cell)).toBe("B17");
    expect(diagnosis?.statedHours && localAddress(diagnosis.statedHours.cell)).toBe("E17");
    expect(diagnosis?.statedFte && localAddress(diagnosis.statedFte.cell)).toBe("G17");
  });

  it("“137 (50%)” is 137, and no number that a formula may refer to", () => {
    const half = found.lines[10];
    expect(half?.volume).toBe(137);
    expect(half?.sources.volume).toMatchObject({ text: "137 (50%)" });
    expect(half?.sources.volume.live).toBeUndefined();
    expect(found.lines[0]?.sources.volume.live).toEqual({ factor: 1 });
  });

  it("state their totals by group, by product and in all; nothing differs", () => {
    expect([...found.groupTotals].map(([name, { fte }]) => [name, fte?.value])).toEqual([
      ["Fase 2/3", 1.32],
      ["Fase 4 activering/werk", 3.89],
      ["Fase 4 zorg", 3.63],
    ]);
    expect([...found.productTotals].map(([, { fte }]) => fte?.value)).toEqual([1.12, 1.27, 0.63, 5.82]);
    expect(found.total?.fte?.value).toBe(8.84);
    expect(found.productiveHours?.value).toBe(1034);
    expect(found.doubts).toEqual([]);
  });

  it("take off 1,75 fte, add 1 and come to 8,09", () => {
    expect(found.existing.map(({ words, fte }) => [words, fte.value, localAddress(fte.cell)])).toEqual([
      ["bestaande formatie voor de heronderzoeken", 1.75, "A41"],
    ]);
    expect(found.added.map(({ words, fte }) => [words, fte.value])).toEqual([["kwaliteitsconsulent zorg", 1]]);
    expect(found.statedClaim?.value).toBe(8.09);
  });

  it("the pilot's funnel and Ridderkerk's percentages stand beside them", () => {
    expect(found.steps.map(({ step, whole, parts }) => [step, whole, parts])).toEqual([
      ["Klanten uitgenodigd voor gesprek op locatie", 41, [21, 6, 11]],
      ["Aantal gesprekken gevoerd", 21, [13, 2]],
    ]);
    expect(found.shares).toHaveLength(1);
    expect(found.shares[0]?.shares).toEqual([
      { share: 0.608, denominator: "meldingen" },
      { share: 219 / 492, denominator: "aanvragen" },
      { share: 301 / 500, denominator: "aanvragen" },
    ]);
  });
});

describe("a funnel of two steps", () => {
  const stepsOf = (...rows: readonly (readonly TestCell[])[]) =>
    foundIn(normTimesGrid, grid(rows, { sheet: "Trechter" })).steps.map(({ step, whole, parts }) => [
      step,
      whole,
      parts,
    ]);

  it("says what became of everybody", () => {
    const steps: readonly (readonly TestCell[])[] = [
      ["Uitgenodigd", 41],
      ["Gesprek gevoerd", 21],
      ["No show", 6],
      ["Afgezegd", 11],
    ];
    expect(stepsOf(...steps)).toEqual([["Uitgenodigd", 41, [21, 6, 11]]]);
    expect(stepsOf(["Aanvragen", 492], ["Afgewezen", 200], ["Toegekend", 219])).toEqual([
      ["Aanvragen", 492, [219, 200]],
    ]);
  });

  it("is no two numbers below each other", () => {
    expect(stepsOf(["Cliënten", 283], ["Ingedeeld", 218], ["Onbekend", 60])).toEqual([]);
    expect(stepsOf(["18 t/m 26", 56], ["27 t/m 40", 40], ["Onbekend", 5])).toEqual([]);
    expect(stepsOf(["Uitgenodigd", 41], ["Gesprek gevoerd", 21])).toEqual([]);
    expect(stepsOf(["Anne", 41], ["Bob", 21], ["Ziek", 2])).toEqual([]);
  });
});

const header = ["Product", "Uren", "Frequentie", "Aantal klanten"];
const talk = ["Intake", 1, 2, 10];
const figures = (rows: readonly (readonly TestCell[])[], options = {}) =>
  foundIn(grid(rows, options)).lines.map(({ group, product, hours, frequency, volume }) => [
    group,
    product,
    hours,
    frequency,
    volume,
  ]);

describe("where the group stands", () => {
  it.each([
    [
      "in a column, filled once or merged",
      [
        ["Fase", ...header],
        ["Fase 1", ...talk],
        [null, "Plan", 1, 1, 5],
        ["Fase 2", ...talk],
      ],
    ],
    ["in rows between the lines", [header, ["Fase 1"], talk, ["Plan", 1, 1, 5], ["Fase 2:"], talk]],
    [
      "above tables of their own",
      [
        ["Fase 1"],
        header,
        talk,
        ["Plan", 1, 1, 5],
        ["Totaal"],
        [],
        ["Fase 2:"],
        ["- wie langer dan een jaar bijstand heeft"],
        header,
        talk,
      ],
    ],
  ])("%s", (_where, rows: readonly (readonly TestCell[])[]) => {
    expect(figures(rows)).toEqual([
      ["Fase 1", "Intake", 1, 2, 10],
      ["Fase 1", "Plan", 1, 1, 5],
      ["Fase 2", "Intake", 1, 2, 10],
    ]);
  });

  it("nowhere: then the sheet's name is the group's, so that a sheet a group adds up", () => {
    const found = foundIn(grid([header, talk], { sheet: "Zorg" }), grid([header, talk], { sheet: "Werk" }));
    expect(found.lines.map(({ group }) => group)).toEqual(["Zorg", "Werk"]);
  });
});

describe("figures as people type them", () => {
  it.each<[TestCell, TestCell, TestCell, readonly number[]]>([
    ["1,5 uur", "2x per jaar", "ca. 800", [1.5, 2, 800]],
    ["90 minuten", "1", "1.193 klanten", [1.5, 1, 1193]],
    [{ value: 0.0625, text: "1:30", format: "h:mm" }, percent(0.5), 137, [1.5, 0.5, 137]],
    [1.5, 2, "137(50%)", [1.5, 2, 137]],
  ])("%j × %j × %j", (hours, frequency, volume, expected) => {
    expect(figures([header, ["Intake", hours, frequency, volume]])).toEqual([["Blad1", "Intake", ...expected]]);
  });

  it("minutes in the header; without a frequency the volume counts how often", () => {
    const [line] = figures([
      ["Activiteit", "Normtijd (minuten)", "Aantal per jaar"],
      ["Intake", 45, 100],
    ]);
    expect(line).toEqual(["Blad1", "Intake", 0.75, 1, 100]);
  });

  it("headers over two rows, and productive hours beside the table", () => {
    const found = foundIn(
      grid([
        ["Productienorm", 1363],
        [],
        ["Product", "Norm", "Frequentie", "Volume"],
        [null, "tijd", "per jaar", "instroom"],
        ["Intake", 1, 1, 10],
      ]),
    );
    expect(found.lines[0]).toMatchObject({ hours: 1, volume: 10, drivenBy: "inflow" });
    expect(found.productiveHours?.value).toBe(1363);
  });

  it("a second row of headers that adds units, below headers that say enough", () => {
    const found = foundIn(
      grid(
        [
          ["Product", "Normtijd", "Frequentie", "Volume", "Totaal", null],
          [null, "(minuten)", "per jaar", "(klanten)", "uren", "fte"],
          ["Intake", 90, 2, 517, 1551, 1.5],
        ],
        { merges: ["A1:A2", "E1:F1"] },
      ),
    );
    expect(found.doubts).toEqual([]);
    expect(found.lines).toMatchObject([
      { hours: 1.5, frequency: 2, volume: 517, statedHours: { value: 1551 }, statedFte: { value: 1.5 } },
    ]);
  });

  it("labelled rows of the claim, whatever column their figure stands in", () => {
    const found = foundIn(
      grid([
        [...header, "Fte"],
        [...talk, 0.02],
        ["Totaal", null, null, null, 0.02],
        ["af: bestaande formatie", null, null, null, "1,75"],
        ["bij: kwaliteitsconsulent 1 fte"],
        ["Te vragen", 8.09],
      ]),
    );
    expect(found.existing.map(({ words, fte }) => [words, fte.value])).toEqual([["bestaande formatie", 1.75]]);
    expect(found.added.map(({ words, fte }) => [words, fte.value])).toEqual([["kwaliteitsconsulent", 1]]);
    expect(found.statedClaim?.value).toBe(8.09);
    expect(found.lines).toHaveLength(1);
  });
});

describe("what cannot be read is said and left out, and nothing else is", () => {
  const doubtsIn = (...rows: readonly (readonly TestCell[])[]) =>
    foundIn(grid([header, talk, ...rows])).doubts.map(({ code, cells }) => [code, ...cells.map(localAddress)]);

  it.each<[string, readonly TestCell[], string, string]>([
    ["text", ["Plan", "veel", 1, 5], "unreadable-figure", "B3"],
    ["an error", ["Plan", 1, "#N/A", 5], "formula-error", "C3"],
    ["below zero", ["Plan", 1, 1, -5], "impossible-figure", "D3"],
    ["an empty cell", ["Plan", 1, null, 5], "missing-figure", "A3"],
    ["a truth", ["Plan", 1, 1, true], "unreadable-figure", "D3"],
  ])("%s", (_what, row, code, cell) => {
    expect(doubtsIn(row)).toEqual([[code, cell]]);
  });

  it("a total that is not the sum of its cells", () => {
    const found = foundIn(
      grid([
        [...header, "Fte"],
        [...talk, 0.5],
        ["Plan", 1, 1, 5, 0.25],
        ["Totaal", null, null, null, 0.9],
      ]),
    );
    expect(found.doubts).toEqual([
      { code: "total-differs", cells: [{ sheet: "Blad1", row: 3, column: 4 }], stated: 0.9, computed: 0.75 },
    ]);
  });

  it("a sheet that repeats another is not counted twice", () => {
    const copy = { ...normTimesGrid, sheet: "Normtijden (2)" };
    const found = foundIn(normTimesGrid, copy);
    expect(found.lines).toHaveLength(12);
    expect(found.doubts.map(({ code }) => code)).toEqual(["repeated-table", "repeated-table", "repeated-table"]);
  });

  it("who comes in and who is there on one line: the first counts", () => {
    const found = foundIn(
      grid([
        ["Product", "Uren", "Frequentie", "Instroom", "Bestand"],
        ["Intake", 1, 1, 157, null],
        ["Gesprek", 1, 2, null, 413],
        ["Plan", 1, 1, 5, 6],
      ]),
    );
    expect(found.lines.map(({ volume, drivenBy }) => [volume, drivenBy])).toEqual([
      [157, "inflow"],
      [413, "stock"],
      [5, "inflow"],
    ]);
    expect(found.doubts).toMatchObject([{ code: "two-volumes", text: "Plan", cells: [{ row: 3, column: 4 }] }]);
  });

  it("several productive hours", () => {
    const rows = [
      [...header, "Productieve uren"],
      [...talk, 1034],
      ["Plan", 1, 1, 5, 1363],
    ];
    expect(foundIn(grid(rows)).doubts).toMatchObject([{ code: "different-productive-hours", cells: [{ row: 2 }] }]);
  });
});

describe("what is no norm-time table", () => {
  it.each([
    [
      "a team",
      [
        ["Naam", "Uren", "Aantal cliënten", "Contactfrequentie"],
        ["Anne", 36, 90, 4],
      ],
    ],
    [
      "a formation",
      [
        ["Naam", "Aantal uur", "Neventaken"],
        ["Anne", 36, "-"],
      ],
    ],
    [
      "clients",
      [
        ["Cliëntnummer", "Uren", "Frequentie", "Volume"],
        [1234, 1, 2, 3],
      ],
    ],
    ["an empty sheet", []],
  ])("%s", (_what, rows: readonly (readonly TestCell[])[]) => {
    expect(readCapacity([grid(rows)])).toBeNull();
  });

  it("and a norm-time table is no team, whatever its products are called", () => {
    const team = grid(
      [
        ["Naam", "Aantal uur", "Aantal cliënten"],
        ["Anne", 36, 90],
      ],
      { sheet: "Team" },
    );
    const products = grid(
      [[...header, "Fte"], ["Anne Gesprek", 1, 1, 5, 1], [], ["Producten", "Fte"], ["Anne Gesprek", 1]],
      { sheet: "Normen" },
    );
    expect(teamDataOf([team, products], 36)).toEqual(teamDataOf([team], 36));
    expect(teamDataOf([team, normTimesGrid, ridderkerkGrid, funnelGrid], 36)).toEqual(teamDataOf([team], 36));
  });

  it("nothing below a client list is looked at", () => {
    const rows = [["Klantmanager", "Geboortedatum", "BSN"], ["Anne", 29_300, 111222333], [], header, talk];
    expect(readCapacity([grid(rows)])).toBeNull();
  });
});

test("survives any cells under its headers, and every line that is read is what its cells say", () => {
  const cell = fc.oneof(
    fc.constantFrom<TestCell>(null, "", "-", "Totaal", "#N/A", "1,5 uur", "137 (50%)", "af: 1,75", true, -1),
    fc.integer({ min: 0, max: 3000 }),
    fc.double({ min: 0, max: 10, noNaN: true }),
    fc.string({ maxLength: 12 }),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 }), (rows) => {
      const found = readCapacity([grid([header, talk, ...rows])]);
      expect(found).not.toBeNull();
      for (const line of found?.lines ?? []) {
        const { hours, frequency, volume } = line.sources;
        expect(hoursAYear(line)).toBe(hours.value * (frequency?.value ?? 1) * volume.value);
        expect(line.product).not.toMatch(/^totaal$/i);
      }
    }),
  );
});

test("survives any sheet", () => {
  const cell = fc.oneof(
    fc.constantFrom<TestCell>(
      ...[null, "Product", "Uren", "Frequentie", "Volume", "Fte", "Totaal", "Fase 1", "Productienorm: 0", "No show"],
      ...["60,8% van alle meldingen", "8,84 fte – 1,75 fte = 7,09 fte", "1 fte iemand", "af:", "#REF!", 0, 137, true],
    ),
    fc.string({ maxLength: 6 }),
  );
  const sheet = fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 12 });
  fc.assert(
    fc.property(sheet, fc.constantFrom([], ["A1:C2"], ["B2:B9"]), (rows, merges) => {
      expect(() => readCapacity([grid(rows, { merges })])).not.toThrow();
    }),
  );
});
