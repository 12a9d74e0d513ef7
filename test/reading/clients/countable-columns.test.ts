import fc from "fast-check";
import type { AgeBand } from "../../../src/caseload/ages/age-bands";
import { ageTable } from "../../../src/caseload/ages/age-table";
import { countsByBand, selectClients } from "../../../src/caseload/clients/counts";
import { clientFlags } from "../../../src/caseload/clients/client-flags";
import { clientHistogram } from "../../../src/caseload/clients/histogram";
import type { Selection } from "../../../src/caseload/clients/selections";
import {
  countableClients,
  type CountableClients,
  type CountableColumn,
} from "../../../src/caseload/scenarios/countable-clients";
import type { CellRange } from "../../../src/caseload/cell-address";
import type { ClientReadingTerms } from "../../../src/reading/clients/client-reading-terms";
import type { GridValue, SheetGrid } from "../../../src/reading/sheet-grid";
import { day, grid, serial, type GridOptions, type TestCell } from "../grid";
import { readSheets } from "./read";

const referenceDate = "2020-03-03";
const everyone: Selection = { name: "Alle cliënten", filters: [] };

interface Criterion {
  readonly range: CellRange;
  readonly test: (value: GridValue) => boolean;
}

/** COUNTIFS as Excel does it, of one sheet: numbers by size, texts without regard to case, "" for what is empty. */
function countifs(sheet: SheetGrid, criteria: readonly Criterion[]): number {
  const rows = (criteria[0]?.range.bottom ?? 0) - (criteria[0]?.range.top ?? 0) + 1;
  return Array.from({ length: rows }, (_, row) => row).filter((row) =>
    criteria.every(({ range, test }) => {
      expect([range.bottom - range.top + 1, range.right]).toEqual([rows, range.left]);
      return test(sheet.values[range.top + row - sheet.top]?.[range.left - sheet.left] ?? null);
    }),
  ).length;
}

function textCriterion(range: CellRange, text: string): Criterion {
  const number = text.trim() === "" ? Number.NaN : Number(text);
  return {
    range,
    test: (value) => {
      if (typeof value === "boolean") return false;
      if (!Number.isNaN(number)) return value !== null && value !== "" && Number(value) === number;
      return (value === null ? "" : String(value)).toLowerCase() === text.toLowerCase();
    },
  };
}

/** The birthday of an age by the calendar: nobody here is born on 29 February. */
function countInBand(sheet: SheetGrid, clients: CountableClients, band: AgeBand, who: string | null): number {
  const bornBy = (age: number) => serial(`${2020 - age}-03-03`);
  const after = band.below === null ? -1 : band.below === "aow" ? serial(clients.aowBornAtLatest) : bornBy(band.below);
  const born: Criterion = {
    range: clients.birthDates,
    test: (value) => typeof value === "number" && value <= bornBy(band.from) && value > after,
  };
  const columns: readonly CountableColumn[] = [
    ...clients.filters,
    ...(who === null ? [] : [clients.caseworkers[who] ?? { range: clients.birthDates, texts: [] }]),
  ];
  const choices = columns.reduce<readonly (readonly Criterion[])[]>(
    (before, { range, texts }) => before.flatMap((one) => texts.map((text) => [...one, textCriterion(range, text)])),
    [[born]],
  );
  return choices.reduce((sum, criteria) => sum + countifs(sheet, criteria), 0);
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
const listRows = fc.array(
  fc.tuple(
    birthDays,
    names,
    answers(["J", 1, "1", 0]),
    answers(["ontheven", "gedeeltelijk", "nee "]),
    answers(["x", "X"]),
  ),
  { minLength: 1, maxLength: 40 },
);
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
      const { columns, lists } = readSheets([sheet]);
      const countable = countableClients(lists, everyone, referenceDate);
      const listed = Object.entries(countable?.steps ?? {});
      if (listed.length > 0) counted += 1;
      for (const [step, { range, texts }] of listed) {
        const place = columns.steps.indexOf(step);
        const read = [...(columns.step ?? [])].filter((own) => own === place).length;
        const found = texts.map((text) => countifs(sheet, [textCriterion(range, text)]));
        expect(found.reduce((sum, count) => sum + count, 0)).toBe(read);
      }
    }),
  );
  expect(counted).toBeGreaterThan(50);
});

test("counting in the list's own cells gives the counts that were read", () => {
  let counted = 0;
  fc.assert(
    fc.property(listRows, selections, bands, (rows, selection, band) => {
      const sheet = grid(
        [
          ["Geboortedatum", "Klantmanager", "Statushouder", "Ontheffing", "Indicatie"],
          ...rows,
          [],
          ["Totaal", rows.length],
        ],
        { sheet: "Cliënten", top: 2, left: 1 },
      );
      const { columns, lists } = readSheets([sheet]);
      const countable = countableClients(lists, selection, referenceDate);
      if (!countable) return;
      counted += 1;
      const selected = selectClients(clientHistogram(columns, ageTable(referenceDate)), selection);
      const expected = [...(countsByBand(selected, [band]).bands[0] ?? [])];
      expect(countInBand(sheet, countable, band, null)).toBe(expected.reduce((sum, count) => sum + count, 0));
      columns.caseworkers.forEach((who, place) =>
        expect(countInBand(sheet, countable, band, who)).toBe(expected[place]),
      );
    }),
    { numRuns: 400 },
  );
  expect(counted).toBeGreaterThan(200);
});

const born = day("1980-03-20");
const headers = ["Geboortedatum", "Klantmanager", "Ontheffing"];

function countableOf(
  rows: readonly (readonly TestCell[])[],
  options: GridOptions = {},
  terms: Partial<ClientReadingTerms> = {},
  selection: Selection = everyone,
): CountableClients | null {
  const { lists } = readSheets([grid(rows, { sheet: "Cliënten", ...options })], terms);
  return countableClients(lists, selection, referenceDate);
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
  const inColumn = (column: number) => ({ sheet: "Cliënten", top: 1, left: column, bottom: 5, right: column });
  const expected = {
    birthDates: inColumn(0),
    filters: [{ range: inColumn(2), texts: [" Nee", "nee"] }],
    caseworkers: {
      Anne: { range: inColumn(1), texts: ["Anne*", "Anne"] },
      Bob: { range: inColumn(1), texts: ["Bob"] },
    },
    steps: {},
    aowBornAtLatest: "1953-11-03",
  };
  expect(countableOf(rows, {}, { team: ["Anne"] }, notExempt)).toEqual(expected);
  // Ontheffing says the opposite of sollicitatieplicht, which has no column.
  expect(countableOf(rows, {}, { team: ["Anne"] }, obliged)).toEqual(expected);
  expect(JSON.stringify(readSheets([grid(rows)]).lists)).not.toContain("Fatima");
});

test("an empty cell is the text that means no, where only marks stand in the column", () => {
  const filters = countableOf([headers, [born, "Anne", "x"], [born, "Bob", null]], {}, {}, notExempt)?.filters;
  expect(filters?.map(({ texts }) => texts)).toEqual([[""]]);
});

test.each<[string, readonly (readonly TestCell[])[], GridOptions?, Partial<ClientReadingTerms>?]>([
  ["a birth date as text", [headers, [born, "Anne", "ja"], ["20-3-1980", "Anne", "nee"]]],
  ["a year of birth", [headers, [born, "Anne", "ja"], [1975, "Anne", "nee"]]],
  ["a time behind the date", [headers, [born, "Anne", "ja"], [29_300.5, "Anne", "nee"]]],
  ["a client without a birth date", [headers, [born, "Anne", "ja"], [null, "Anne", "nee"]]],
  [
    "no birth dates",
    [
      ["Cliëntnummer", "Klantmanager", "Ontheffing"],
      [1, "Anne", "ja"],
    ],
  ],
  ["dates from 1904", [headers, [{ value: 27_838, text: "20-3-1980", format: "d-m-yyyy" }, "Anne", "ja"]]],
  ["an empty row inside", [headers, [born, "Anne", "ja"], [], [born, "Anne", "nee"]]],
  ["a total inside", [headers, [born, "Anne", "ja"], [null, "Totaal", 1], [born, "Bob", "nee"]]],
  ["a name above its clients", [headers, [null, "Anne", null], [born, null, "ja"], [born, null, "nee"]]],
  [
    "rows out of sight left out",
    [headers, [born, "Anne", "ja"], [born, "Bob", "nee"]],
    { hiddenRows: [2] },
    { rows: "visible" },
  ],
  [
    "a caseworker written in nine ways",
    [headers, ...Array.from({ length: 9 }, (_, spaces) => [born, `Anne${" ".repeat(spaces)}`, "ja"])],
  ],
])("formulas cannot count a list with %s", (_, rows, options = {}, terms = {}) => {
  expect(countableOf([headers, [born, "Anne", "ja"]])).not.toBeNull();
  expect(countableOf(rows, options, terms)).toBeNull();
});

test.each<[string, readonly TestCell[], readonly (readonly TestCell[])[]]>([
  ["until a date", headers, [[born, "Anne", "ja, t/m 1-7-2026"]]],
  ["in two columns", [...headers, "Vrijstelling"], [[born, "Anne", "ja", "ja"]]],
  ["as true and false", headers, [[born, "Anne", true]]],
  ["as a text of true and false", headers, [[born, "Anne", "WAAR"]]],
  ["as a number in another shape", headers, [[born, "Anne", "1 "]]],
  ["in nine ways", headers, Array.from({ length: 9 }, (_, spaces) => [born, "Anne", `nee${" ".repeat(spaces)}`])],
  ["nowhere", ["Geboortedatum", "Klantmanager"], [[born, "Anne"]]],
])("formulas cannot filter by what is written %s", (_, header, rows) => {
  expect(countableOf([header, ...rows])).not.toBeNull();
  expect(countableOf([header, ...rows], {}, {}, notExempt)).toBeNull();
  expect(countableOf([header, ...rows], {}, {}, obliged)).toBeNull();
});

test("formulas count in one list only; one without clients is none", () => {
  const list = (sheet: string, ...rows: readonly TestCell[][]) => grid([headers, ...rows], { sheet });
  const clientsOf = (sheets: readonly SheetGrid[]) =>
    countableClients(readSheets(sheets).lists, everyone, referenceDate);
  const anne = list("Lijst 1", [born, "Anne", "ja"]);
  expect(clientsOf([anne, list("Lijst 2", [born, "Bob", "ja"])])).toBeNull();
  expect(clientsOf([anne, list("Lijst 2")])?.birthDates.sheet).toBe("Lijst 1");
  expect(clientsOf([])).toBeNull();
});
