import type { SheetGrid } from "../../sheet-grid";
import { mostBlankRows } from "./blocks";
import type { Table } from "./table";

/** How many rows below its own a table goes on for, on a sheet of which only the first rows were read. */
export type RowsBelow = (table: Table) => number;

/**
 * A table goes on that the end of its grid cut off, or below which nothing stands but a title or its own headers again: below one that ended before stands
 * something else.
 */
export function rowsBelowGrids(grids: readonly SheetGrid[]): RowsBelow {
  return ({ part: { sheet, shape, rect, height }, headers, last }) => {
    const grid = grids.find((one) => one.sheet === sheet);
    if (!grid || grid.rowsLeftOut === 0 || (shape !== "plain" && last < height - 1)) return 0;
    const { top, left, bottom, right } = rect;
    const below = (shape === "plain" ? top + last : bottom) + 1 - grid.top;
    const after = grid.values.slice(below).map((row) => row.slice(left - grid.left, right + 1 - grid.left));
    const goesOn = after.every(
      (row) => row.filter(Boolean).length < 2 || headers.every(({ own }, at) => own === String(row[at] ?? "")),
    );
    return goesOn && after.length < mostBlankRows ? after.length + grid.rowsLeftOut : 0;
  };
}
