import type { CellAddress, CellRange } from "../../caseload/cell-address";
import type { GridCell, GridView } from "../grid-view";

/** Cells that were pointed at, line by line: a row for each person, or a column where people stand beside each other. */
export interface Lines {
  readonly range: CellRange;
  /** People stand beside each other. */
  readonly across: boolean;
  readonly cells: readonly (readonly GridCell[])[];
}

export function linesOf(view: GridView, range: CellRange, across: boolean): Lines {
  const rows = span(range.top, range.bottom);
  const columns = span(range.left, range.right);
  const cells = across
    ? columns.map((column) => rows.map((row) => view.cell(row, column)))
    : rows.map((row) => columns.map((column) => view.cell(row, column)));
  return { range, across, cells };
}

/** The part of the range that the sheet fills, so that whole columns and more rows than there are can be pointed at. */
export function filledPart(view: GridView, range: CellRange): CellRange {
  const wholeColumn = range.top === 0 && range.bottom > view.bottom;
  const wholeRow = range.left === 0 && range.right > view.right;
  return {
    sheet: range.sheet,
    top: wholeColumn ? Math.max(range.top, view.top) : range.top,
    left: wholeRow ? Math.max(range.left, view.left) : range.left,
    bottom: Math.min(range.bottom, view.bottom),
    right: Math.min(range.right, view.right),
  };
}

/** Rows, or columns where people stand beside each other. */
export function lengthOf({ top, left, bottom, right }: CellRange, across: boolean): number {
  return Math.max(0, across ? right - left + 1 : bottom - top + 1);
}

/** A header stands no further off. */
const furthestHeader = 3;

/** The words nearest above a column of figures, or left of a row of them; empty without any. */
export function headerBefore(view: GridView, first: CellAddress, across: boolean): string {
  for (let step = 1; step <= furthestHeader; step += 1) {
    const { value, text } = across
      ? view.mergedCell(first.row, first.column - step)
      : view.mergedCell(first.row - step, first.column);
    if (typeof value === "string" && text !== "") return text;
    if (value !== null) return "";
  }
  return "";
}

export function span(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, place) => first + place);
}
