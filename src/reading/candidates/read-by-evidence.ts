import { wholeNumbers } from "../../kernel/whole-numbers";
import { rangeInWords, type CellRange } from "../../caseload/cell-address";
import type { CountingAnswer } from "../../caseload/clients/counting-answers";
import type { IsoDate } from "../../caseload/dates";
import type { Stepwise } from "../../kernel/stepwise";
import { sum } from "../../caseload/sum";
import type {
  ClientPool,
  Doubt,
  FigureSource,
  FoundTable,
  NearestTeam,
  TeamSources,
} from "../../caseload/team/team-data";
import type { ColumnValues } from "../clients/columns/column-values";
import { accountedRows, type ListAccount } from "../clients/rows/accounted-rows";
import type { ListCounts } from "../clients/lists/counted-lists";
import { neededColumns } from "../clients/lists/list-cells";
import type { ColumnSource, Section } from "../clients/lists/read-list";
import { listSource, poolOf } from "../clients/lists/list-source";
import { sceptic } from "../sceptic/sceptic";
import type { SheetGrid } from "../sheet-grid";
import { withChangedHours } from "./changes/changed-hours";
import { findCandidates, type FoundCandidates } from "./find-candidates";
import { deductionsUnused, foundTables, nobodysDoubts, rangeOf } from "./found-tables";
import type { Interpretation } from "./interpretation";
import { interpret, likelyLists, type TeamLists } from "./interpretations";
import { meaningInLooks } from "./columns/meaning-in-looks";
import type { Reading } from "./readings";
import type { RareForms } from "./shapes/rare-forms";
import { rowsBelowGrids, type RowsBelow } from "./shapes/rows-below";

export interface EvidenceSettings {
  readonly fullTimeHours: number;
  readonly date: IsoDate;
  /** The peildatum, or the day itself where the date above the figures was taken for it. */
  readonly today: IsoDate;
  /** Makes of a client's number something that only this reading knows. */
  readonly hashOf: (text: string) => string;
  /** What somebody answered about who counts. */
  readonly answers: readonly CountingAnswer[];
  readonly rareForms?: RareForms;
  /** Texts between the rows of clients, where it was looked at what they say. */
  readonly sections?: readonly Section[];
  /** What someone said is none of the team's. */
  readonly setAside: readonly CellRange[];
}

/** Columns of a list that are needed to count it; rows and columns of the sheet. */
export interface ListRequest {
  readonly sheet: string;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: readonly number[];
}

export interface EvidenceLook {
  readonly requests: readonly ListRequest[];
  /** Some table says how many clients people have. */
  readonly hasTypedCounts: boolean;
  answer(columns: ReadonlyMap<string, ColumnValues>): Stepwise<EvidenceAnswer>;
}

/** What the sheets come to by evidence. */
export interface EvidenceAnswer {
  /** Null where hours or clients are missing. */
  readonly tables: readonly FoundTable[] | null;
  /** What is most like a team where there is no answer; null where nothing is. */
  readonly nearest: NearestTeam | null;
  readonly doubts: readonly Doubt[];
  readonly sources: TeamSources;
  readonly accounted: ListAccount | null;
  /** The lists that were counted; null where none was. */
  readonly counted: ListCounts | null;
}

/** Looks at the sheets; what long lists hold is asked for before the answer. */
export function* lookByEvidence(grids: readonly SheetGrid[], settings: EvidenceSettings): Stepwise<EvidenceLook> {
  const rowsBelow = rowsBelowGrids(grids);
  const found = yield* findCandidates(grids, settings);
  const lists = yield* likelyLists(found, settings.rareForms);
  return {
    requests: listRequests(lists, rowsBelow),
    hasTypedCounts: found.readings.some(({ counts }) => counts !== null && !counts.weak),
    answer: (columns) => answerOf(found, lists, grids, columns, rowsBelow, settings),
  };
}

function* answerOf(
  found: FoundCandidates,
  likely: readonly TeamLists[],
  grids: readonly SheetGrid[],
  columns: ReadonlyMap<string, ColumnValues>,
  rowsBelow: RowsBelow,
  settings: EvidenceSettings,
): Stepwise<EvidenceAnswer> {
  const result = yield* interpret(found, likely, {
    date: settings.date,
    fullTimeHours: settings.fullTimeHours,
    answers: settings.answers,
    hashOf: settings.hashOf,
    source: columnSource(grids, columns),
    rowsBelow,
    sections: settings.sections,
  });
  const { hours, counts, lists } = result;
  if (!result.best)
    return {
      tables: null,
      nearest: nearestOf(hours, counts),
      doubts: [...result.doubts, ...meaningInLooks(found, grids)],
      sources: { hours: null, clients: null, otherClients: null, pool: null },
      accounted: null,
      counted: null,
    };
  const { interpretation: best, doubts: changes } = withChangedHours(result.best, found, grids, settings);
  const counted = "accounted" in best.counts ? best.counts : lists;
  yield;
  const doubted = sceptic({
    ...found,
    grids,
    best,
    others: result.others,
    beside: lists,
    rowsBelow,
    changes,
    today: settings.today,
  });
  yield;
  return {
    nearest: null,
    tables: foundTables(best, settings.fullTimeHours),
    doubts: [
      ...result.doubts,
      ...changes,
      ...nobodysDoubts(best),
      ...deductionsUnused(best, settings.fullTimeHours),
      ...meaningInLooks(found, grids),
      ...doubted,
    ],
    sources: sourcesOf(best, lists, rowsBelow),
    accounted: counted && accountedRows(counted, settings),
    counted,
  };
}

/** What is needed of the lists that go on below their grid, for the likeliest team. */
function listRequests(likely: readonly TeamLists[], rowsBelow: RowsBelow): ListRequest[] {
  const bySheet = new Map<string, ListRequest>();
  for (const place of likely.flatMap(({ places }) => places)) {
    const { part, first, last } = place.table;
    const below = rowsBelow(place.table);
    if (below === 0 || part.shape !== "plain") continue;
    const columns = neededColumns(place).map((column) => column + part.rect.left);
    const known = bySheet.get(part.sheet);
    bySheet.set(part.sheet, {
      sheet: part.sheet,
      firstRow: Math.min(known?.firstRow ?? Infinity, part.rect.top + first),
      lastRow: Math.max(known?.lastRow ?? 0, part.rect.top + last + below),
      columns: [...new Set([...(known?.columns ?? []), ...columns])].sort((one, other) => one - other),
    });
  }
  return [...bySheet.values()];
}

/** The rows of a list: fetched where it is longer than its grid, else those of the grid. */
function columnSource(grids: readonly SheetGrid[], fetched: ReadonlyMap<string, ColumnValues>): ColumnSource {
  return (sheet, firstRow, lastRow, columns) => {
    const grid = grids.find((one) => one.sheet === sheet);
    if (!grid) return null;
    if (grid.rowsLeftOut > 0 && lastRow >= grid.top + grid.values.length) {
      const values = fetched.get(sheet);
      return values && columns.every((column) => values.columns.has(column)) ? from(values, firstRow) : null;
    }
    const rows = wholeNumbers(firstRow, lastRow);
    return {
      top: firstRow,
      rows: rows.length,
      columns: new Map(
        columns.map((column) => [column, rows.map((row) => grid.values[row - grid.top]?.[column - grid.left] ?? null)]),
      ),
      hidden: grid.hiddenRows.size > 0 ? Uint8Array.from(rows, (row) => Number(grid.hiddenRows.has(row))) : null,
    };
  };
}

/** The values from a row on. */
function from(values: ColumnValues, firstRow: number): ColumnValues {
  const skipped = firstRow - values.top;
  if (skipped <= 0) return values;
  return {
    top: firstRow,
    rows: values.rows - skipped,
    columns: new Map([...values.columns].map(([column, cells]) => [column, cells.slice(skipped)])),
    hidden: values.hidden && values.hidden.slice(skipped),
  };
}

function sourcesOf(best: Interpretation, beside: ListCounts | null, rowsBelow: RowsBelow): TeamSources {
  const { hours, counts, people } = best;
  const total = (figures: readonly (number | null)[]): number =>
    Math.round(figures.reduce<number>((sum, figure) => sum + (figure ?? 0), 0) * 100) / 100;
  const clients = total(people.map(({ current }) => current));
  const listed = "accounted" in counts ? counts : beside;
  const typedPool = "table" in counts ? poolInTable(counts) : null;
  return {
    hours: tableSource(hours, "hours", total(people.map((person) => person.hours?.value ?? null))),
    clients: "table" in counts ? tableSource(counts, "counts", clients) : listSource(counts, rowsBelow),
    otherClients: beside && listSource(beside, rowsBelow),
    pool: typedPool ?? (listed && poolOf(listed)),
  };
}

/** "Niet toegewezen 24" in a table. */
function poolInTable({ nobody }: Reading): ClientPool | null {
  const figures = nobody.flatMap(({ field, figure }) => (field === "current" && figure.value > 0 ? [figure] : []));
  const [cell] = figures.flatMap(({ cells }) => cells);
  return cell ? { clients: sum(figures.map(({ value }) => value)), waiting: 0, cell } : null;
}

function tableSource(reading: Reading, which: "hours" | "counts", total: number): FigureSource {
  const choice = reading[which];
  return {
    from: "table",
    ranges: [rangeOf(reading)],
    headers: (choice?.columns ?? []).map((column) => reading.table.headers[column]?.text ?? ""),
    how: choice?.how ?? "single",
    total,
  };
}

/** The likeliest table, and what it lacks. */
function nearestOf(hours: Reading | null, counts: Reading | null): NearestTeam | null {
  const nearest = hours ?? counts;
  return (
    nearest && {
      lacks: hours ? "clients" : "hours",
      place: rangeInWords(rangeOf(nearest)),
      cells: nearest.people.map(({ label }) => label.address),
    }
  );
}
