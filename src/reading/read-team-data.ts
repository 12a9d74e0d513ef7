import type { CellAddress } from "../caseload/cell-address";
import type { CombinedCell, Doubt, FoundTable, Mention, TeamData } from "../caseload/team-data";
import { differentCaseloads } from "./different-caseloads";
import { findTables, type ClientArea, type SheetAreas } from "./find-tables";
import { viewOf, type GridCell, type GridView } from "./grid-view";
import { mentionsIn } from "./mentions";
import { nameKey } from "./person-names";
import { readTable } from "./read-table";
import { announcedDate, rankedDates, titleDate, type DateCandidate } from "./reference-dates";
import type { SheetGrid } from "./sheet-grid";

interface Sheet {
  readonly view: GridView;
  readonly areas: SheetAreas;
}

/**
 * Understands the team's sheets: who works how many hours, who has how many clients, and what could not be settled. Of client lists it
 * keeps where they are and which column names the caseworker, nothing else (design decision 5).
 * @param fullTimeHours hours a week of one fte
 */
export function readTeamData(grids: readonly SheetGrid[], fullTimeHours: number): TeamData {
  const sheets = grids.map((grid): Sheet => {
    const view = viewOf(grid);
    return { view, areas: findTables(view) };
  });
  const tables: FoundTable[] = [];
  const combinedCells: CombinedCell[] = [];
  const doubts: Doubt[] = [];
  for (const { view, areas } of sheets) {
    for (const area of areas.tables) {
      const read = readTable(view, area, fullTimeHours);
      if (!read) continue;
      tables.push(read.table);
      combinedCells.push(...read.combinedCells);
      doubts.push(...together(read.doubts));
    }
    tables.push(...areas.clients.map((area) => clientTable(view, area)));
    doubts.push(...rowsLeftOut(view, areas));
  }
  const names = new Set(tables.flatMap(({ rows }) => rows.map(({ name }) => nameKey(name.value))));
  const inOrder = sheets.flatMap(({ view }) =>
    combinedCells
      .filter(({ cell }) => cell.sheet === view.sheet)
      .sort((one, other) => inReadingOrder(one.cell, other.cell)),
  );
  return {
    tables,
    combinedCells: inOrder,
    mentions: mentionsOn(sheets, names),
    dates: rankedDates(datesOn(sheets)),
    doubts: [...doubts, ...differentCaseloads(tables)],
  };
}

/** Doubts about single cells; the same about many cells of a table is one doubt. */
const aboutOneCell: ReadonlySet<Doubt["code"]> = new Set([
  "unreadable-number",
  "unreadable-date",
  "formula-error",
  "figure-unit",
  "impossible-number",
]);

function together(doubts: readonly Doubt[]): Doubt[] {
  const kept: Doubt[] = [];
  for (const doubt of doubts) {
    const same = kept.findIndex(
      ({ code, text }) => aboutOneCell.has(code) && code === doubt.code && text === doubt.text,
    );
    const known = kept[same];
    if (known) kept[same] = { ...known, cells: [...known.cells, ...doubt.cells] };
    else kept.push(doubt);
  }
  return kept;
}

function inReadingOrder(one: CellAddress, other: CellAddress): number {
  return one.row - other.row || one.column - other.column;
}

function clientTable(view: GridView, { header, range }: ClientArea): FoundTable {
  const caseworker = header?.cells.find(({ reading }) => reading.match?.field === "name" && reading.client === null);
  const columns = caseworker
    ? [
        {
          field: "name" as const,
          header: caseworker.text,
          column: caseworker.column,
          confidence: caseworker.reading.match?.certainty ?? 0,
        },
      ]
    : [];
  return { kind: "clients", title: view.sheet, range, confidence: 1, columns, rows: [], totals: {} };
}

function rowsLeftOut({ grid, sheet, bottom, left }: GridView, areas: SheetAreas): Doubt[] {
  if (grid.rowsLeftOut === 0 || areas.clients.length > 0) return [];
  return [{ code: "rows-left-out", cells: [{ sheet, row: bottom + 1, column: left }], text: String(grid.rowsLeftOut) }];
}

function mentionsOn(sheets: readonly Sheet[], names: ReadonlySet<string>): Mention[] {
  return sheets.flatMap((sheet) => readableCells(sheet).flatMap((cell) => mentionsIn(cell, names)));
}

function datesOn(sheets: readonly Sheet[]): DateCandidate[] {
  return sheets.flatMap((sheet) => {
    const announced = readableCells(sheet).map((cell) => announcedDate(sheet.view, cell));
    const titles = sheet.areas.tables.flatMap(({ titleLines, header }) =>
      [...titleLines, ...header.cells.map(({ row, column }) => sheet.view.cell(row, column))].map(titleDate),
    );
    return [...announced, ...titles].filter((candidate) => candidate !== null);
  });
}

/** The cells with text, except below the headers of clients. */
function readableCells({ view, areas }: Sheet): GridCell[] {
  const cells: GridCell[] = [];
  for (let row = view.top; row <= Math.min(view.bottom, areas.unreadFrom - 1); row += 1) {
    for (let column = view.left; column <= view.right; column += 1) {
      if (typeof view.grid.values[row - view.top]?.[column - view.left] === "string")
        cells.push(view.cell(row, column));
    }
  }
  return cells;
}
