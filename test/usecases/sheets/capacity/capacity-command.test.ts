import { commandSheet } from "../../../../src/usecases/sheets/command-sheet";
import { capacity } from "../../../../src/usecases/sheets/capacity/kind";
import type { CapacityReport } from "../../../../src/usecases/sheets/capacity/report";
import { normTimesGrid } from "../../../reading/capacity/example-capacity";
import { grid, type TestCell } from "../../../reading/grid";
import { memoryHost } from "../../../taskpane/memory-host";

const team = grid([
  ["Naam", "Aantal uur", "Aantal cliënten"],
  ["Anne", 36, 90],
]);

test("norm times need no team, and the report has what the sheet has", async () => {
  const host = memoryHost([normTimesGrid]);
  const outcome = await commandSheet(host, capacity, { referenceDate: "2020-03-03" });
  expect(outcome).toMatchObject({
    ok: true,
    report: {
      workbook: "team.xlsx",
      referenceDate: "2020-03-03",
      referenceDateSource: "given",
      capacity: {
        groups: [
          { name: "Fase 2/3", source: 1.32 },
          { name: "Fase 4 activering/werk", source: 3.89 },
          { name: "Fase 4 zorg", source: 3.63 },
        ],
        products: [{ source: 1.12 }, { source: 1.27 }, { source: 0.63 }, { source: 5.82 }],
        source: 8.84,
        claim: { source: 8.09 },
        existing: [{ fte: 1.75, cell: "Normtijden!A41" }],
        added: [{ words: "kwaliteitsconsulent zorg", fte: 1, cell: "Normtijden!A42" }],
        productiveHours: { value: 1034, cell: "Normtijden!F8" },
        rounding: { cells: { truncated: 5, rounded: 1, either: 6, neither: 0 }, ifRounded: 8.89, ifTruncated: 8.83 },
      },
      doubts: [],
      sheets: ["Normen en capaciteit"],
    },
  });
  expect(host.added.map(({ name }) => name)).toEqual(["Normen en capaciteit"]);
  if (!outcome.ok) return;
  const report = outcome.report as CapacityReport;
  expect(report.capacity.exact.toFixed(4)).toBe("8.8926");
  expect(report.capacity.claim.exact.toFixed(4)).toBe("8.1426");
  expect(report.capacity.lines).toHaveLength(12);
  expect(outcome.summary).toContain("zijn 5 regels afgekapt en 1 naar boven afgerond");
});

test("a second sheet gets a number, and the first is not read as the team's norm times", async () => {
  const host = memoryHost([normTimesGrid]);
  await commandSheet(host, capacity, {});
  const again = await commandSheet(host, capacity, {});
  expect(again).toMatchObject({
    ok: true,
    report: { capacity: { source: 8.84 }, sheets: ["Normen en capaciteit (2)"] },
  });
});

test.each<[string, readonly (readonly TestCell[])[]]>([
  ["no table", []],
  ["headers without lines", [["Product", "Uren", "Frequentie", "Volume"]]],
])("%s: a Dutch sentence that says what to do, and no sheet", async (_, rows) => {
  const host = memoryHost([team, grid(rows, { sheet: "Normen" })]);
  expect(await commandSheet(host, capacity, {})).toEqual({
    ok: false,
    fault: false,
    message: expect.stringMatching(/^Er is geen tabel met normtijden gevonden\. Maak een tabel met .*‘Product’/),
  });
  expect(host.added).toEqual([]);
});

test("when no line of the table can be read, the message says where, and there is no sheet", async () => {
  const rows = [
    ["Product", "Uren", "Frequentie", "Volume"],
    ["Intake", "veel", 1, 5],
    ["Plan", 1, "#N/A", 5],
  ];
  const host = memoryHost([grid(rows, { sheet: "Normen" })]);
  expect(await commandSheet(host, capacity, {})).toEqual({
    ok: false,
    fault: false,
    message: expect.stringMatching(/^Er is een tabel met normtijden, maar .*Normen!B2 staat ‘veel’.*Normen!C3/),
  });
  expect(host.added).toEqual([]);
});

test("clients on the ladder are counted beside the norms, and a check asks about an unknown direction", async () => {
  const clients = (steps: readonly number[]) =>
    grid([["Klantmanager", "Geboortedatum", "Trede"], ...steps.map((step) => ["Anne", 29_300, step])], {
      sheet: "Lijst",
    });
  const participation = memoryHost([normTimesGrid, clients([1, 2, 2, 5])]);
  await commandSheet(participation, capacity, {});
  const filled =
    participation.added[0]?.cells.filter(({ content, look }) => content?.kind === "number" && look.fill) ?? [];
  const values = filled.map(({ content }) => (content?.kind === "number" ? content.value : null));
  expect(values.slice(-20)).toEqual(expect.arrayContaining([100, 3, 50, 1]));

  const reversed = await commandSheet(memoryHost([normTimesGrid, clients([1, 10])]), capacity, {});
  expect(reversed.ok && (reversed.report as CapacityReport).checks.map(({ code }) => code)).toContain("C17");
});
