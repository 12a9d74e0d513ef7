import type { CellAddress } from "../caseload/cell-address";
import { oneByOne, type Stepwise } from "../kernel/stepwise";
import type { Correction } from "../caseload/team/corrections";
import type { Doubt, FoundTable, Mention, PassedOver, TeamData } from "../caseload/team/team-data";
import { nameCorrector, withCorrectedNames } from "./tables/corrected-names";
import { differentCaseloads } from "./tables/different-caseloads";
import { findTables, type ClientArea, type SheetAreas, type TableArea } from "./tables/find-tables";
import { cellsThatMayHold, lookAtCells, type Sign } from "./cell-signs";
import { viewOf, type GridCell, type GridView } from "./grid-view";
import { mentionsIn } from "./values/mentions";
import { nameKey } from "./values/person-names";
import { readTable, titleOf, type ReadTable } from "./tables/read-table";
import { announcedDate, isOfColumn, rankedDates, titleDate, type DateCandidate } from "./stated/reference-dates";
import type { SheetGrid } from "./sheet-grid";
import { statedMeeting } from "./stated/stated-meeting";
import { statedSelections } from "./stated/stated-selections";
import { statedSplits } from "./stated/stated-splits";
import type { MonthTabs } from "./tables/month-tabs";
import { correctionsByTable } from "./tables/table-corrections";
import { tableKey } from "./tables/table-key";

interface Sheet {
  readonly view: GridView;
  readonly areas: SheetAreas;
}

/**
 * Understands the team's sheets: who works how many hours, who has how many clients, and what could not be settled. Of client lists it
 * keeps where they are and which column names the caseworker, nothing else (design decision 5).
 * @param fullTimeHours hours a week of one fte
 * @param corrections what someone said about what was found before; it wins over what the sheets look like
 * @param months what is known of tabs of months; null: they are tabs like any other
 */
export function* readTeamData(
  grids: readonly SheetGrid[],
  fullTimeHours: number,
  corrections: readonly Correction[] = [],
  months: MonthTabs | null = null,
): Stepwise<TeamData> {
  const byTable = correctionsByTable(corrections, new Set(grids.map(({ sheet }) => sheet)), months);
  const sheets: Sheet[] = [];
  for (const view of grids.map(viewOf)) {
    yield* lookAtCells(view);
    sheets.push({ view, areas: findTables(view, byTable) });
  }
  const read = yield* oneByOne(sheets, ({ view, areas }) =>
    areas.tables.map((area): CandidateTable => ({ area, view, read: readTable(view, area, fullTimeHours) })),
  );
  const candidates = read.flat();
  const dates = rankedDates(datesOn(sheets));
  const told = months?.told(candidates, corrections, dates[0]?.value ?? null);
  const { taken, passedOver } = choose(candidates, told?.passed);
  const corrected = nameCorrector(corrections);
  const tables = sheets.flatMap(({ view, areas }) => [
    ...taken
      .filter((candidate) => candidate.view === view)
      .map(({ read }) => withCorrectedNames(read.table, corrected)),
    ...areas.clients.map((area) => clientTable(view, area)),
  ]);
  const names = new Set(tables.flatMap(({ rows }) => rows.map(({ name }) => nameKey(name.value))));
  yield;
  const selections = sheets.map(({ view, areas }) => statedSelections(view, areas.unreadFrom));
  const meeting = statedMeeting(sheets.map((sheet) => ({ view: sheet.view, cells: readableCells(sheet, "meeting") })));
  return {
    tables,
    combinedCells: sheets.flatMap(({ view }) =>
      taken
        .filter((candidate) => candidate.view === view)
        .flatMap(({ read }) => read.combinedCells)
        .sort((one, other) => inReadingOrder(one.cell, other.cell)),
    ),
    mentions: mentionsOn(sheets, names).map((mention) => ({ ...mention, name: corrected(mention.name) })),
    dates,
    statedSplits: statedSplits(
      sheets.map((sheet) => ({
        view: sheet.view,
        cells: readableCells(sheet, "ages"),
        unreadFrom: sheet.areas.unreadFrom,
        tables: tables.filter(({ kind, range }) => kind !== "clients" && range.sheet === sheet.view.sheet),
      })),
    ),
    selections: selections.flatMap((read) => read.selections),
    ...(meeting && { meeting }),
    doubts: [
      ...sheets.flatMap(({ view, areas }) => [
        ...taken.filter((candidate) => candidate.view === view).flatMap(({ read }) => together(read.doubts)),
        ...rowsLeftOut(view, areas),
      ]),
      ...(told?.doubts ?? []),
      ...differentCaseloads(tables),
      ...selections.flatMap((read) => read.doubts),
    ],
    passedOver,
    unusedCorrections: byTable.unused(),
    ...(told && { carriedCorrections: told.carried }),
  };
}

interface CandidateTable {
  readonly view: GridView;
  readonly area: TableArea;
  /** null: too little speaks for it. */
  readonly read: ReadTable | null;
}

type TakenTable = CandidateTable & { readonly read: ReadTable };

/** Sets aside what someone said is none of the team's, the tables beside the one of their kind that someone pointed out, and those of earlier months. */
function choose(
  candidates: readonly CandidateTable[],
  ofEarlierMonths?: ReadonlySet<CandidateTable>,
): {
  readonly taken: readonly TakenTable[];
  readonly passedOver: readonly PassedOver[];
} {
  const pointedOut = new Set(
    candidates.flatMap(({ area, read }) => (area.corrections.counts === true && read ? [read.table.kind] : [])),
  );
  const taken: TakenTable[] = [];
  const passedOver: PassedOver[] = [];
  for (const candidate of candidates) {
    const { view, area, read } = candidate;
    const { counts } = area.corrections;
    const besideOther =
      read !== null && counts === null && (pointedOut.has(read.table.kind) || ofEarlierMonths?.has(candidate));
    if (read !== null && counts !== false && !besideOther) taken.push({ ...candidate, read });
    else {
      const reason = counts === false ? "set-aside" : besideOther ? "other-table" : "unlikely";
      passedOver.push({ reason, key: area.key, title: titleOf(view, area), range: area.range });
    }
  }
  return { taken, passedOver };
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
  return {
    kind: "clients",
    // A client may stand in what looks like a second row of headers, so not even a hash of them is kept.
    key: tableKey(view.sheet, []),
    headers: [],
    title: view.sheet,
    range,
    confidence: 1,
    columns,
    rows: [],
    totals: {},
  };
}

function rowsLeftOut({ grid, sheet, bottom, left }: GridView, areas: SheetAreas): Doubt[] {
  if (grid.rowsLeftOut === 0 || areas.clients.length > 0) return [];
  return [{ code: "rows-left-out", cells: [{ sheet, row: bottom + 1, column: left }], text: String(grid.rowsLeftOut) }];
}

function mentionsOn(sheets: readonly Sheet[], names: ReadonlySet<string>): Mention[] {
  return sheets.flatMap((sheet) =>
    readableCells(sheet, "date", "dateInWords").flatMap((cell) => mentionsIn(cell, names)),
  );
}

function datesOn(sheets: readonly Sheet[]): DateCandidate[] {
  return sheets.flatMap((sheet) => {
    const headers = sheet.areas.tables.flatMap(({ header }) => header.cells);
    const isHeader = ({ row, column }: CellAddress): boolean =>
      headers.some((header) => header.row === row && header.column === column);
    const announced = readableCells(sheet, "announcedDate")
      .map((cell) => announcedDate(sheet.view, cell))
      .filter((candidate) => !(candidate && isOfColumn(candidate) && isHeader(candidate.date.cell)));
    const titles = sheet.areas.tables.flatMap(({ titleLines, header }) =>
      [...titleLines, ...header.cells.map(({ row, column }) => sheet.view.cell(row, column))].map(titleDate),
    );
    return [...announced, ...titles].filter((candidate) => candidate !== null);
  });
}

/** The cells with text that may hold one of these, except below the headers of clients. */
function readableCells({ view, areas }: Sheet, ...looked: readonly Sign[]): GridCell[] {
  return cellsThatMayHold(view, { ...view, bottom: areas.unreadFrom - 1 }, ...looked).filter(
    ({ value }) => typeof value === "string",
  );
}
