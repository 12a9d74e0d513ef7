import { readFileSync } from "node:fs";
import { localAddress, readableAddress } from "../../src/caseload/cell-address";
import { intakersOf } from "../../src/caseload/team/intakers";
import type { StatedBand } from "../../src/caseload/splits/stated-split";
import type { FoundTable, PersonRow } from "../../src/caseload/team/team-data";
import { teamDataOf } from "./team-data";
import type { GridValue, SheetGrid } from "../../src/reading/sheet-grid";
import { openWorkbookFile } from "../../src/workbench/xlsx/workbook-file";
import { formulas } from "../../scripts/example/formulas";
import { teamWerk2020 } from "../../scripts/example/team-werk-2020";
import { readWithExcelize } from "../support/workbooks/excelize";
import { grid } from "./grid";

const file = readFileSync("assets/voorbeelden/team-werk-2020.xlsx");

/** The sheets of the example as they are in the file. */
function grids(): SheetGrid[] {
  return openWorkbookFile(new Uint8Array(file), "team-werk-2020.xlsx").workbook.sheets.map((sheet) => {
    const used = sheet.usedRect(true) ?? { top: 0, left: 0, bottom: -1, right: -1 };
    const rows: GridValue[][] = [];
    for (let row = used.top; row <= used.bottom; row += 1) {
      rows.push([]);
      for (let column = used.left; column <= used.right; column += 1) {
        rows.at(-1)?.push((sheet.cell(row, column)?.value ?? null) as GridValue);
      }
    }
    return { ...grid(rows, { sheet: sheet.name, top: used.top, left: used.left }), merges: sheet.merges };
  });
}

/** Cells of the example from which answers of our functions spill, and those that they spill into. */
const answers = new Set(
  formulas.cells.flatMap(({ cell, value }) => (value === null || typeof value === "object" ? [cell] : [])),
);

/** What Excel shows in cells of an add-in that is not there. */
function errorsForAnswers({ values, texts }: SheetGrid): Pick<SheetGrid, "values" | "texts"> {
  const isAnswer = (row: number, column: number): boolean => answers.has(localAddress({ row, column }));
  const replaced = <Value>(cells: readonly (readonly Value[])[], name: Value): Value[][] =>
    cells.map((line, row) => line.map((value, column) => (isAnswer(row, column) ? name : value)));
  return { values: replaced<GridValue>(values, "#NAME?"), texts: replaced(texts, "#NAAM?") };
}

const found = teamDataOf(grids(), 36);
const table = (kind: FoundTable["kind"]): FoundTable => {
  const tables = found.tables.filter((candidate) => candidate.kind === kind);
  expect(tables).toHaveLength(1);
  return tables[0] as FoundTable;
};
const figures = ({ name, hours, current, proportional, newCaseload }: PersonRow): unknown[] =>
  [name, hours, current, proportional, newCaseload].map((traced) => traced?.value);

test("the file holds what the description says", () => {
  const written = readWithExcelize(new Uint8Array(file));
  for (const { name, cells } of teamWerk2020) {
    const rows = written[name] ?? [];
    const texts = new Map(rows.flatMap((row, r) => row.map((text, c) => [localAddress({ row: r, column: c }), text])));
    for (const { cell, value } of cells) {
      if (typeof value !== "object") expect([cell, texts.get(cell) ?? ""]).toEqual([cell, String(value)]);
    }
  }
});

test("the three tables of the memo and the client list are found, surely, and nothing else", () => {
  expect(found.tables.map(({ kind, title, confidence }) => [kind, title, confidence])).toEqual([
    ["formation", "Huidige formatie (A/B/C met sollicitatie/arbeidsverplichting)", 1],
    ["caseload", "Huidige caseload", 1],
    ["line-up", "Overwegingen", 1],
    ["clients", "Cliënten", 1],
  ]);
  expect(found.doubts).toEqual([]);
});

test("the same is found while the functions do not work", () => {
  const withoutAddIn = grids().map((sheet) =>
    sheet.sheet === "Formules" ? { ...sheet, ...errorsForAnswers(sheet) } : sheet,
  );
  expect(teamDataOf(withoutAddIn, 36)).toEqual(found);
});

test("formation: five people, 160 hours typed as text", () => {
  const { rows, totals } = table("formation");
  expect(rows.map(figures)).toEqual([
    ["Anne", 36, undefined, undefined, undefined],
    ["Bob", 36, undefined, undefined, undefined],
    ["Emmy", 28, undefined, undefined, undefined],
    ["Julie", 36, undefined, undefined, undefined],
    ["Lisette", 24, undefined, undefined, undefined],
  ]);
  expect(rows.map(({ sideTasks }) => sideTasks?.value)).toEqual([
    undefined,
    "Werkintakes / K!x Works / contactpersoon de Overbrugging",
    "Werkintakes",
    undefined,
    "(werkintakes)",
  ]);
  expect(rows.every(({ hours }) => hours?.live?.factor === 1)).toBe(true);
  expect(totals).toEqual({
    hours: { value: 160, cell: { sheet: "Formatie", row: 8, column: 1 }, text: "160 uur per week" },
  });
});

test("caseload: 469 clients now, 470 by the memo's own count", () => {
  const { rows, totals } = table("caseload");
  expect(rows.map(figures)).toEqual([
    ["Anne", 36, 90, 106, undefined],
    ["Bob", 36, 122, 106, undefined],
    ["Emmy", 28, 71, 82, undefined],
    ["Julie", 36, 186, 106, undefined],
    ["Lisette", 24, 0, 70, undefined],
  ]);
  expect([totals.hours?.value, totals.current?.value, totals.proportional?.value]).toEqual([160, 469, 470]);
  expect(totals.proportional?.text).toBe("470 cliënten*");
});

test("line-up: four people on three lines, two of them in combined cells", () => {
  const { rows } = table("line-up");
  expect(rows.map(figures)).toEqual([
    ["Emmy", 24, 82, undefined, 133],
    ["Bob", 36, 122, undefined, 254],
    ["Julie", 36, 186, undefined, 294],
    ["Ann", 36, 90, undefined, 294],
  ]);
  expect(rows.map(({ current }) => current?.live !== undefined)).toEqual([true, true, false, false]);
  expect(found.combinedCells.map(({ holds, text }) => [holds, text])).toEqual([
    ["age-bands", "Oud: 18 t/m 26 Nieuw: 18 t/m 29"],
    ["age-bands", "Oud: 27 t/m 40 Nieuw: 30 t/m 45"],
    ["age-bands", "Oud: 50 - AOW Nieuw: 46 - AOW"],
    ["people", "Julie 36 uur Ann 36 uur"],
    ["numbers", "186 90"],
  ]);
});

test("the running text gives Pieter and the date of the meeting", () => {
  expect(found.mentions.map(({ name, until, text }) => [name, until, text])).toEqual([
    ["Pieter", "2020-12-31", "Pieter verlengd is tot en met 31-12-2020"],
  ]);
  expect(found.dates.map(({ value, cell }) => [value, readableAddress(cell)])).toEqual([["2020-03-03", "Memo!B5"]]);
});

test("age divisions: the project's categories with who is left out, and the new groups with their teams", () => {
  const inShort = ({ band: { from, below }, clients, cell }: StatedBand): unknown[] => [
    from,
    below,
    clients,
    readableAddress(cell),
  ];
  expect(
    found.statedSplits.map(({ role, bands, leftOut }) => [role, bands.map(inShort), leftOut.map(inShort)]),
  ).toEqual([
    [
      "old",
      [
        [18, 27, 25, "Memo!C12"],
        [27, 41, 93, "Memo!C13"],
        [50, "aow", 188, "Memo!C14"],
      ],
      [[41, 50, 94, "Memo!A15"]],
    ],
    [
      "new",
      [
        [18, 30, 133, "Overwegingen!B10"],
        [30, 46, 254, "Overwegingen!B11"],
        [46, "aow", 294, "Overwegingen!B12"],
      ],
      [],
    ],
  ]);
  expect(found.statedSplits[1]?.bands.map(({ team }) => team.map(({ value }) => value))).toEqual([
    ["Emmy"],
    ["Bob"],
    ["Julie", "Ann"],
  ]);
});

test("selections: the four that the figures of the memo are counted with", () => {
  expect(
    found.selections.map(({ selection: { name, filters }, cell }) => [
      readableAddress(cell),
      name,
      ...filters.map(({ flag, keep }) => `${flag} ${keep}`),
    ]),
  ).toEqual([
    ["Selecties!A5", "Alle cliënten"],
    ["Selecties!A6", "Nieuwe indeling", "exemption no"],
    ["Selecties!A7", "Huidige caseload", "exemption no", "statusHolder no", "indication no"],
    ["Selecties!A8", "Projectplannen", "exemption no", "statusHolder no", "indication no", "jobSeekingDuty yes"],
  ]);
});

test("intakers: Bob and Emmy, and Lisette perhaps", () => {
  expect(intakersOf(found).map(({ name, certain, cell }) => [name, certain, readableAddress(cell)])).toEqual([
    ["Bob", true, "Formatie!C5"],
    ["Emmy", true, "Formatie!C6"],
    ["Lisette", false, "Formatie!C8"],
  ]);
});
