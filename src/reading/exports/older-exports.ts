import { groupBy } from "../../caseload/group-by";
import type { IsoDate } from "../../caseload/dates";
import { wholeNumbers } from "../../kernel/whole-numbers";
import { hasBegun, momentOfCell, orderOf } from "../candidates/columns/moments";
import { saysOnly } from "../candidates/columns/vocabulary";
import { isClientNumber } from "../clients/columns/client-number";
import type { ColumnValues } from "../clients/columns/column-values";
import { holdsServiceNumbers } from "../clients/lists/client-list";
import { viewOf, type GridCell, type GridView } from "../grid-view";
import type { GridRect, GridValue, SheetGrid } from "../sheet-grid";

/** A list that says in each row on which day it was exported, as far as its first rows show. */
export interface ExportedList {
  readonly header: GridCell;
  /** The first cell below it; the others are written alike. */
  readonly like: GridCell;
  /** The columns that stand beside each other. */
  readonly left: number;
  readonly right: number;
  /** Clients' numbers, by which the exports are held against each other. */
  readonly number: number | null;
}

const rowsOfHeaders = 15;
const longestHeader = 30;
const ofExport = /export|peildat|uitdraai|snapshot/i;

export function exportedListOn(grid: SheetGrid): ExportedList | null {
  const view = viewOf(grid);
  for (let row = view.top; row <= Math.min(view.bottom - 1, view.top + rowsOfHeaders); row += 1)
    for (let column = view.left; column <= view.right; column += 1) {
      const header = view.cell(row, column);
      const like = view.cell(row + 1, column);
      if (!ofExport.test(header.text) || header.text.length > longestHeader || !momentOfCell(like)) continue;
      const [left, right] = [edge(view, row, column, -1), edge(view, row, column, 1)];
      if (left === right) continue;
      const columns = wholeNumbers(left, right);
      const number = columns.find((at) => isOfNumbers(view, row, at)) ?? null;
      return { header, like, left, right, number };
    }
  return null;
}

function edge(view: GridView, row: number, column: number, step: -1 | 1): number {
  return view.isBlank(row, column + step) ? column : edge(view, row, column + step, step);
}

function isOfNumbers(view: GridView, row: number, column: number): boolean {
  const header = view.text(row, column);
  return (isClientNumber(header) || saysOnly("clientNumber", header)) && !holdsServiceNumbers(view, column);
}

const fewestRows = 5;
/** Each export has about as many rows as the others. */
const leastOfLargest = 0.5;
/** Clients of one export who were in another too. */
const leastAgain = 0.5;
const mostlyOnce = 0.95;

/**
 * The rows of exports of before that day's, where several were pasted together: each has about as many rows, and the same clients come back; where no number
 * tells them, the rows of each stand together. Null where they are no exports of the same list.
 */
export function olderRows(
  { like, left, right, number, header }: ExportedList,
  { columns, top, rows }: ColumnValues,
  date: IsoDate,
): readonly GridRect[] | null {
  const days = columns.get(header.address.column);
  const numbers = number === null ? null : columns.get(number);
  if (!days) return null;
  const all = wholeNumbers(0, rows - 1).flatMap((row) => {
    const value = days.at(row) ?? null;
    const moment = value === null ? null : momentOfCell({ ...like, value, text: String(value).trim() });
    return moment ? [{ row, moment, key: orderOf(moment, date), client: numbers?.at(row) ?? null }] : [];
  });
  const exports = [...groupBy(all, ({ key }) => key).values()];
  const largest = Math.max(...exports.map(({ length }) => length));
  const begun = all.flatMap(({ moment, key }) => (hasBegun(moment, date) ? [key] : []));
  if (begun.length === 0 || exports.length < 2) return null;
  const newest = begun.reduce((best, key) => Math.max(best, key));
  if (exports.some(({ length }) => length < Math.max(fewestRows, leastOfLargest * largest))) return null;
  const isTogether = exports.every((own) => (own.at(-1)?.row ?? 0) - (own[0]?.row ?? 0) === own.length - 1);
  if (numbers ? !comeBack(exports.map((own) => own.flatMap(({ client }) => client ?? []))) : !isTogether) return null;
  return all.filter(({ key }) => key !== newest).map(({ row }) => ({ top: top + row, left, bottom: top + row, right }));
}

function comeBack(exports: readonly (readonly GridValue[])[]): boolean {
  return exports.every((own) => {
    const once = new Set(own);
    const others = new Set(exports.flatMap((other) => (other === own ? [] : other)));
    const again = [...once].filter((client) => others.has(client)).length;
    return once.size >= mostlyOnce * own.length && again >= leastAgain * once.size;
  });
}
