import { columnsOf, comparable } from "../candidates/columns/columns";
import { findCandidates } from "../candidates/find-candidates";
import { plainPart } from "../candidates/shapes/part";
import { partsOf } from "../candidates/shapes/parts";
import { tablesIn, type Table } from "../candidates/shapes/table";
import type { ColumnValues } from "../clients/columns/column-values";
import { countLists, type ListCounts } from "../clients/lists/counted-lists";
import { neededColumns } from "../clients/lists/list-cells";
import { placeOf, type ListedPlace } from "../clients/lists/listed-place";
import { statusLegends, type StatusLegend } from "../clients/rows/status-legend";
import { viewOf, type GridView } from "../grid-view";
import { countingAnswers, type CountingAnswer } from "../../caseload/clients/counting-answers";
import type { IsoDate } from "../../caseload/dates";
import { finished } from "../../kernel/stepwise";
import type { SheetGrid } from "../sheet-grid";
import { span } from "./lines";

/** The column of a list that says whose each client is, as somebody pointed at it. */
export interface PointedList {
  readonly place: ListedPlace;
  /** What has to be fetched to count it. */
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: readonly number[];
}

export interface ListTerms {
  readonly fullTimeHours: number;
  readonly date: IsoDate;
  /** Makes of a client's number something that only this reading knows (design decision 5). */
  readonly hashOf: (text: string) => string;
  /** What somebody answered about who counts. */
  readonly answers: readonly CountingAnswer[];
}

/** The list that has this column of the sheet; null where the column holds none. */
export function pointedList(
  grids: readonly SheetGrid[],
  { sheet, column }: { readonly sheet: string; readonly column: number },
  terms: Pick<ListTerms, "fullTimeHours" | "date">,
): PointedList | null {
  const grid = grids.find((one) => one.sheet === sheet);
  if (!grid) return null;
  const [table] = tablesWith(grid, column, terms).sort((one, other) => rowsOf(other) - rowsOf(one));
  if (!table) return null;
  const { rect, height } = table.part;
  const by = { kind: "column", column: column - rect.left, fillDown: false, rivals: [], inTurn: [] } as const;
  const place = placeOf(table, columnsOf(table), by, legendsOn(grids));
  const below = table.last === height - 1 ? grid.rowsLeftOut : 0;
  return {
    place,
    firstRow: rect.top + table.first,
    lastRow: rect.top + table.last + below,
    columns: neededColumns(place).map((needed) => needed + rect.left),
  };
}

/** Counts the fetched rows for the team by the rules for every list: ended, twice, not yet begun. */
export function countPointedList(
  { place }: PointedList,
  values: ColumnValues,
  team: readonly string[],
  aliases: ReadonlyMap<string, string>,
  { date, hashOf, answers }: ListTerms,
): ListCounts | null {
  const counting = countLists([place], {
    beside: [],
    date,
    team,
    aliases: new Map([...aliases].map(([alias, name]) => [comparable(alias), name])),
    hashOf,
    answers: countingAnswers(answers),
    source: () => values,
    rowsBelow: () => values.top + values.rows - 1 - (place.table.part.rect.top + place.table.last),
  });
  return finished(counting);
}

function legendsOn(grids: readonly SheetGrid[]): readonly StatusLegend[] {
  return statusLegends(
    finished(partsOf(grids))
      .flatMap(tablesIn)
      .map((table) => ({ table, columns: columnsOf(table) })),
  );
}

function tablesWith(
  grid: SheetGrid,
  column: number,
  { fullTimeHours, date }: Pick<ListTerms, "fullTimeHours" | "date">,
): Table[] {
  const has = ({ part }: Table): boolean =>
    part.shape === "plain" && column >= part.rect.left && column <= part.rect.right;
  const found = finished(findCandidates([grid], { fullTimeHours, date, setAside: [] }))
    .tables.map(({ table }) => table)
    .filter(has);
  if (found.length > 0) return found;
  return loneColumn(viewOf(grid), column);
}

/** A column with nothing beside it is no table of anybody's, and may well be a list. */
function loneColumn(view: GridView, column: number): Table[] {
  const rows = span(view.top, view.bottom).filter((row) => !view.isBlank(row, column));
  const [top, ...others] = rows;
  const last = others.at(-1);
  if (top === undefined || last === undefined) return [];
  const part = plainPart(view, { top, left: column, bottom: last, right: column });
  const header = view.cell(top, column);
  const isHeader = others.every((row) => view.cell(row, column).text !== header.text);
  const text = isHeader ? header.text : "";
  return [
    {
      part,
      headers: [{ text, own: text, cell: header.address, source: null }],
      first: isHeader ? 1 : 0,
      last: last - top,
      titles: [],
      top: 0,
    },
  ];
}

function rowsOf({ first, last }: Table): number {
  return last - first;
}
