import fc from "fast-check";
import { isInBand, type AgeBand } from "../../../../src/caseload/ages/age-bands";
import { ageTable } from "../../../../src/caseload/ages/age-table";
import { countsByBand, countsByCaseworker, selectClients } from "../../../../src/caseload/clients/counts";
import { clientFlags } from "../../../../src/caseload/clients/client-flags";
import { clientHistogram } from "../../../../src/caseload/clients/histogram";
import type { Selection } from "../../../../src/caseload/clients/selections";
import {
  countableClients,
  countedRuns,
  type CountableClients,
  type CountedRun,
} from "../../../../src/caseload/scenarios/countable-clients";
import type { ClientReadingTerms } from "../../../../src/reading/clients/client-reading-terms";
import type { GridValue, SheetGrid } from "../../../../src/reading/sheet-grid";
import { sum } from "../../../../src/caseload/sum";
import { day, grid, serial, type GridOptions, type TestCell } from "../../grid";
import { readSheets } from "../read";

const referenceDate = "2020-03-03";
const everyone: Selection = { name: "Alle cliënten", filters: [] };

interface Criterion {
  readonly column: number;
  readonly test: (value: GridValue) => boolean;
}

/** COUNTIFS as Excel does it, of one run: numbers by size, texts without regard to case, "" for what is empty. */
function countifs(sheet: SheetGrid, { top, bottom }: CountedRun, criteria: readonly Criterion[]): number {
  return Array.from({ length: bottom - top + 1 }, (_, row) => row).filter((row) =>
    criteria.every(({ column, test }) => test(sheet.values[top + row - sheet.top]?.[column - sheet.left] ?? null)),
  ).length;
}

function textCriterion(column: number, text: string): Criterion {
  const number = text.trim() === "" ? Number.NaN : Number(text);
  return {
    column,
    test: (value) => {
      if (typeof value === "boolean") return false;
      if (!Number.isNaN(number)) return value !== null && value !== "" && Number(value) === number;
      return (value === null ? "" : String(value)).toLowerCase() === text.toLowerCase();
    },
  };
}

function countRuns(
  sheets: readonly SheetGrid[],
  runs: readonly CountedRun[] | null,
  born: (value: GridValue) => boolean = () => true,
): number {
  if (runs === null) throw new Error("formulas cannot tell them");
  return runs.reduce((all, run) => {
    const sheet = sheets.find((one) => one.sheet === run.sheet);
    if (!sheet) throw new Error(`no sheet ${run.sheet}`);
    const choices = run.columns.reduce<readonly (readonly Criterion[])[]>(
      (before, { column, texts }) =>
        before.flatMap((one) => texts.map((text) => [...one, textCriterion(column, text)])),
      [[{ column: run.births?.column ?? sheet.left, test: born }]],
    );
    return choices.reduce((sum, criteria) => sum + countifs(sheet, run, criteria), all);
  }, 0);
}

/** The birthday of an age by the calendar: nobody here is born on 29 February. Who is in the band for sure, also where Excel sees no date. */
function countInBand(
  sheets: readonly SheetGrid[],
  clients: CountableClients,
  band: AgeBand,
  caseworker: string | null,
): number {
  const bornBy = (age: number) => serial(`${2020 - age}-03-03`);
  const after =
    band.below === null
      ? serial("1910-03-03")
      : band.below === "aow"
        ? serial(clients.aowBornAtLatest)
        : bornBy(band.below);
  const isBorn = (value: GridValue) => typeof value === "number" && value < bornBy(band.from) + 1 && value >= after + 1;
  const runs = countedRuns(clients, caseworker === null ? {} : { caseworker });
  const unseen = (runs ?? []).flatMap((run) =>
    (run.births?.unseen ?? [])
      .filter(({ age }) => isInBand(age, band) === "yes")
      .map(({ row }) => ({ ...run, top: row, bottom: row })),
  );
  return countRuns(sheets, runs, isBorn) + countRuns(sheets, unseen);
}

const birthDays = fc.integer({ min: serial("1940-01-01"), max: serial("2010-12-31") });
const names = fc.constantFrom(
  "Anne",
  "ANNE",
  " anne",
  "Bob",
  "Bob ",
  "J. de Vries",
  "Jan de Vries",
  "Wie?",
  "*",
  null,
  "",
);
const answers = (more: readonly GridValue[]) =>
  fc.constantFrom<GridValue[]>("ja", "Ja", " nee", "n", null, "?", ...more);
const selections: fc.Arbitrary<Selection> = fc
  .array(fc.record({ flag: fc.constantFrom(...clientFlags), keep: fc.constantFrom("yes", "no") }), { maxLength: 3 })
  .map((filters) => ({ name: "x", filters }));
const bands: fc.Arbitrary<AgeBand> = fc.record({
  from: fc.integer({ min: 15, max: 68 }),
  below: fc.oneof(fc.integer({ min: 16, max: 80 }), fc.constantFrom("aow" as const, null)),
});

test("counting steps in the list's own cells gives the steps that were read", () => {
  const steps = fc.constantFrom<GridValue[]>(
    1,
    2,
    "2",
    "trede 2",
    "Trede 2",
    " 3",
    "2a",
    "2A",
    "zorg",
    "?",
    "-",
    null,
    "te zwaar",
  );
  let counted = 0;
  fc.assert(
    fc.property(fc.array(steps, { minLength: 1, maxLength: 30 }), (cells) => {
      const rows = cells.map((step) => [serial("1980-05-17"), "Anne", step]);
      const sheet = grid([["Geboortedatum", "Klantmanager", "Trede"], ...rows], { sheet: "Cliënten" });
      const clients = readSheets([sheet]);
      const { columns } = clients;
      const countable = countableClients(clients, everyone, referenceDate);
      if (!countable || countable.runs.some(({ steps }) => steps === null)) return;
      counted += 1;
      for (const step of columns.steps) {
        const place = columns.steps.indexOf(step);
        const read = [...(columns.step ?? [])].filter((own) => own === place).length;
        expect(countRuns([sheet], countedRuns(countable, { steps: [step] }))).toBe(read);
      }
    }),
  );
  expect(counted).toBeGreaterThan(50);
});

/** What stands in a cell of a birth date, of any kind; some of it is read as one, or as the year or month of one. */
const spoiledBirths = fc.constantFrom<GridValue[]>(
  null,
  "",
  "onbekend",
  "geen idee",
  "#N/B",
  true,
  0,
  1,
  1975,
  "1975",
  "00-00-1975",
  "maart 1975",
  "00-03-1953",
  19_800_320,
  19_750_000,
  "20-3-1980",
  " 20 mrt 1980 ",
  "29300",
  29_300.5,
  serial("2020-03-04"),
  "4-3-2020",
  9_999_999,
);
const typedAges = fc.constantFrom<GridValue[]>(null, null, null, 44, "44 jaar", 66, "?");

interface DrawnList {
  readonly sheets: readonly SheetGrid[];
  readonly clients: number;
}

type DrawnRow = readonly [born: GridValue, age: GridValue, caseworker: string | null, ...flags: readonly GridValue[]];
const drawnRows: fc.Arbitrary<readonly DrawnRow[]> = fc.array(
  fc
    .tuple(
      fc.oneof({ weight: 4, arbitrary: birthDays }, spoiledBirths),
      typedAges,
      names,
      answers(["J", 1, "1", 0, "ja, t/m 1-7-2026", "misschien"]),
      answers(["ontheven", "gedeeltelijk", "nee ", "ontheven tot 1-1-2020"]),
      answers(["x", "X"]),
    )
    .map((row): DrawnRow => row),
  { minLength: 1, maxLength: 40 },
);
const drawnHeaders = ["Geboortedatum", "Leeftijd", "Klantmanager", "Statushouder", "Ontheffing", "Indicatie"];

/** One list with a total, a list in pieces, a sheet for each caseworker, or names above their clients. */
const drawnLists: fc.Arbitrary<DrawnList> = fc
  .tuple(fc.constantFrom("whole", "pieces", "sheets", "headings"), drawnRows, drawnRows)
  .map(([form, first, second]): DrawnList => {
    const clients = first.length + second.length;
    const list = (rows: readonly (readonly GridValue[])[], sheet: string, headers = drawnHeaders): SheetGrid =>
      grid([headers, ...rows, [], ["Totaal", null, null, rows.length]], { sheet, top: 2, left: 1 });
    const withoutNames = (rows: readonly DrawnRow[]) => rows.map(([born, age, , ...flags]) => [born, age, ...flags]);
    switch (form) {
      case "whole":
        return { clients, sheets: [list([...first, ...second], "Cliënten")] };
      case "pieces":
        return { clients, sheets: [list([...first, [], ...second], "Cliënten")] };
      case "sheets": {
        const headers = drawnHeaders.filter((header) => header !== "Klantmanager");
        return {
          clients,
          sheets: [list(withoutNames(first), "Anne d'Arc", headers), list(withoutNames(second), "Bob", headers)],
        };
      }
      default:
        return {
          clients,
          sheets: [
            list(
              [
                [null, null, "Anne"],
                ...first,
                [null, null, "Bob"],
                ...second.map(([born, age, , ...flags]) => [born, age, null, ...flags]),
              ],
              "Cliënten",
            ),
          ],
        };
    }
  });

test("counting in the lists' own cells gives the counts that were read", () => {
  let [counted, ofAges] = [0, 0];
  fc.assert(
    fc.property(drawnLists, selections, bands, ({ sheets }, selection, band) => {
      const clients = readSheets(sheets);
      const { columns } = clients;
      const countable = countableClients(clients, selection, referenceDate);
      if (!countable) return;
      counted += 1;
      const selected = selectClients(clientHistogram(columns, ageTable(referenceDate)), selection);
      const everyones = [...countsByCaseworker(selected)];
      expect(countRuns(sheets, countedRuns(countable, {}))).toBe(sum(everyones));
      const named = columns.caseworkers.filter((caseworker) => countedRuns(countable, { caseworker }) !== null);
      for (const caseworker of named) {
        const own = everyones[columns.caseworkers.indexOf(caseworker)];
        expect([caseworker, countRuns(sheets, countedRuns(countable, { caseworker }))]).toEqual([caseworker, own]);
      }
      if (countable.runs.some(({ births }) => births === null)) return;
      ofAges += 1;
      const expected = [...(countsByBand(selected, [band]).bands[0] ?? [])];
      expect(countInBand(sheets, countable, band, null)).toBe(sum(expected));
      for (const caseworker of named) {
        expect(countInBand(sheets, countable, band, caseworker)).toBe(
          expected[columns.caseworkers.indexOf(caseworker)],
        );
      }
    }),
    { numRuns: 600 },
  );
  expect(counted).toBeGreaterThan(300);
  expect(ofAges).toBeGreaterThan(250);
});

const born = day("1980-03-20");
const headers = ["Geboortedatum", "Klantmanager", "Ontheffing"];

function countableOf(
  rows: readonly (readonly TestCell[])[],
  options: GridOptions = {},
  terms: Partial<ClientReadingTerms> = {},
  selection: Selection = everyone,
): CountableClients | null {
  const clients = readSheets([grid(rows, { sheet: "Cliënten", ...options })], terms);
  return countableClients(clients, selection, referenceDate);
}

const notExempt: Selection = { name: "Nieuwe indeling", filters: [{ flag: "exemption", keep: "no" }] };
const obliged: Selection = { name: "Nieuwe indeling", filters: [{ flag: "jobSeekingDuty", keep: "yes" }] };

test("texts stand as in the cells, those of one answer and one caseworker together", () => {
  const rows = [
    headers,
    [born, "Anne*", " Nee"],
    [born, "Bob", "nee"],
    [born, "Anne", "NEE"],
    [born, "anne", "ja"],
    [born, null, "Fatima heeft verlof"],
  ];
  const expected = {
    runs: [
      {
        sheet: "Cliënten",
        top: 1,
        bottom: 5,
        births: { column: 0, unseen: [] },
        filters: [{ column: 2, kept: [" Nee", "nee"], leftOut: ["ja"] }],
        caseworkers: {
          column: 1,
          spellings: [
            { text: "Anne*", means: "Anne" },
            { text: "Bob", means: "Bob" },
            { text: "Anne", means: "Anne" },
          ],
        },
        steps: { ofAll: null },
      },
    ],
    aowBornAtLatest: "1953-11-03",
  };
  expect(countableOf(rows, {}, { team: ["Anne"] }, notExempt)).toEqual(expected);
  // Ontheffing says the opposite of sollicitatieplicht, which has no column.
  expect(countableOf(rows, {}, { team: ["Anne"] }, obliged)).toEqual(expected);
  expect(JSON.stringify(readSheets([grid(rows)]).lists)).not.toContain("Fatima");
});

test("an empty cell is the text that means no, where only marks stand in the column", () => {
  const runs = countableOf([headers, [born, "Anne", "x"], [born, "Bob", null]], {}, {}, notExempt)?.runs;
  expect(runs?.map(({ filters }) => filters)).toEqual([[{ column: 2, kept: [""], leftOut: ["x"] }]]);
});

const anne = [born, "Anne", "ja"];

test.each<[string, readonly (readonly TestCell[])[], readonly (readonly [number, number])[]]>([
  [
    "an empty row inside",
    [anne, [], anne, anne],
    [
      [1, 1],
      [3, 4],
    ],
  ],
  [
    "a total inside",
    [anne, [null, "Totaal", 1], anne],
    [
      [1, 1],
      [3, 3],
    ],
  ],
  [
    "a name above its clients",
    [
      [null, "Anne", null],
      [born, null, "ja"],
      [born, null, "nee"],
    ],
    [[2, 3]],
  ],
])("a list with %s falls apart in runs", (_, rows, runs) => {
  const own = countableOf([headers, ...rows])?.runs ?? [];
  expect(own.map(({ top, bottom }) => [top, bottom])).toEqual(runs);
});

test("below a name an empty cell is that caseworker's, down to the first who has another", () => {
  const rows = [headers, [null, "Anne", null], [born, null, "ja"], [born, "Bob", "ja"], [born, null, "ja"]];
  const own = countableOf(rows)?.runs ?? [];
  expect(own.map(({ top, bottom, caseworkers }) => [top, bottom, caseworkers])).toEqual([
    [
      2,
      3,
      {
        column: 1,
        spellings: [
          { text: "Anne", means: "Anne" },
          { text: "", means: "Anne" },
          { text: "Bob", means: "Bob" },
        ],
      },
    ],
    [
      4,
      4,
      {
        column: 1,
        spellings: [
          { text: "Anne", means: "Anne" },
          { text: "Bob", means: "Bob" },
        ],
      },
    ],
  ]);
});

test.each<[string, TestCell, readonly [youngest: number, oldest: number] | null]>([
  ["a birth date as text", "20-3-1980", [39, 39]],
  ["a year of birth", 1975, [44, 45]],
  ["a month of birth", "maart 1975", [44, 45]],
  ["a time behind the date", 29_300.5, null],
  ["nothing", null, null],
  ["a text that says nothing", "onbekend", null],
  ["a day after the reference date", day("2020-03-04"), null],
])("of a client with %s the others are counted all the same", (_, cell, ages) => {
  const runs = countableOf([headers, anne, [cell, "Anne", "nee"]])?.runs;
  const unseen = ages && [
    { row: 2, column: 0, isCounted: true, age: { youngest: ages[0], oldest: ages[1], aowReached: "no" } },
  ];
  expect(runs?.map(({ births }) => births)).toEqual([{ column: 0, unseen: unseen ?? [] }]);
});

test.each<[string, readonly (readonly TestCell[])[]]>([
  [
    "no birth dates",
    [
      ["Cliëntnummer", "Klantmanager", "Ontheffing"],
      [1, "Anne", "ja"],
    ],
  ],
  ["dates from 1904", [headers, [{ value: 27_838, text: "20-3-1980", format: "d-m-yyyy" }, "Anne", "ja"]]],
  ["hundreds of dates as text", [headers, ...Array.from({ length: 201 }, () => ["20-3-1980", "Anne", "ja"])]],
])("formulas cannot tell ages in a list with %s, but count its clients", (_, rows) => {
  const countable = countableOf(rows);
  expect(countable?.runs.map(({ births }) => births)).toEqual([null]);
  expect(countable && countedRuns(countable, { caseworker: "Anne" })).toHaveLength(1);
});

test("rows out of sight that are left out are left out of no formula", () => {
  const rows = [headers, anne, [born, "Bob", "nee"]];
  expect(countableOf(rows, { hiddenRows: [2] }, { rows: "visible" })).toBeNull();
  expect(countableOf(rows, { hiddenRows: [2] })).not.toBeNull();
});

test("formulas cannot tell caseworkers by more than twenty ways to write a name", () => {
  const ways = (count: number) =>
    Array.from({ length: count }, (_, spaces) => [born, `Anne${" ".repeat(spaces)}`, "ja"]);
  expect(countableOf([headers, ...ways(20)])?.runs[0]?.caseworkers).not.toBeNull();
  const countable = countableOf([headers, ...ways(21)]);
  expect(countable && countedRuns(countable, { caseworker: "Anne" })).toBeNull();
});

test("what holds until a date is what it is on the reference date", () => {
  const rows = [headers, [born, "Anne", "ja, t/m 1-7-2026"], [born, "Anne", "ja, t/m 1-7-2019"]];
  const runs = countableOf(rows, {}, {}, notExempt)?.runs;
  expect(runs?.[0]?.filters).toEqual([{ column: 2, kept: ["ja, t/m 1-7-2019"], leftOut: ["ja, t/m 1-7-2026"] }]);
});

test.each<[string, readonly TestCell[], readonly (readonly TestCell[])[]]>([
  ["in two columns", [...headers, "Vrijstelling"], [[born, "Anne", "ja", "ja"]]],
  ["as true and false", headers, [[born, "Anne", true]]],
  ["as a text of true and false", headers, [[born, "Anne", "WAAR"]]],
  ["as a number in another shape", headers, [[born, "Anne", "1 "]]],
  ["in 21 ways", headers, Array.from({ length: 21 }, (_, spaces) => [born, "Anne", `nee${" ".repeat(spaces)}`])],
  ["nowhere", ["Geboortedatum", "Klantmanager"], [[born, "Anne"]]],
])("formulas cannot filter by what is written %s", (_, header, rows) => {
  expect(countableOf([header, ...rows])).not.toBeNull();
  expect(countableOf([header, ...rows], {}, {}, notExempt)).toBeNull();
  expect(countableOf([header, ...rows], {}, {}, obliged)).toBeNull();
});

test("lists are counted together; one without clients is none", () => {
  const list = (sheet: string, ...rows: readonly TestCell[][]) => grid([headers, ...rows], { sheet });
  const sheetsOf = (sheets: readonly SheetGrid[]) =>
    countableClients(readSheets(sheets), everyone, referenceDate)?.runs.map(({ sheet }) => sheet) ?? null;
  const one = list("Lijst 1", [born, "Anne", "ja"]);
  expect(sheetsOf([one, list("Lijst 2", [born, "Bob", "ja"])])).toEqual(["Lijst 1", "Lijst 2"]);
  expect(sheetsOf([one, list("Lijst 2")])).toEqual(["Lijst 1"]);
  expect(sheetsOf([])).toBeNull();
});

test("a sheet of one caseworker's clients is that caseworker's", () => {
  const own = ["Geboortedatum", "Ontheffing"];
  const sheets = ["Anne", "Bob"].map((sheet) => grid([own, [born, "ja"], [born, "nee"]], { sheet }));
  const countable = countableClients(readSheets(sheets, { team: ["Anne", "Bob"] }), everyone, referenceDate);
  const runs = countable && countedRuns(countable, { caseworker: "Bob" });
  expect(runs).toEqual([{ sheet: "Bob", top: 1, bottom: 2, births: { column: 0, unseen: [] }, columns: [] }]);
});
