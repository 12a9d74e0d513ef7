import type { SheetGrid } from "../../sheet-grid";
import { mostBlankRows } from "./blocks";
import type { Table } from "./table";

/** How many rows below its own a table goes on for, on a sheet of which only the first rows were read. */
export type RowsBelow = (table: Table) => number;

/** Only a table that the end of its grid cut off goes on: below one that ended before stands something else. */
export function rowsBelowGrids(grids: readonly SheetGrid[]): RowsBelow {
  return ({ part, last }) => {
    const grid = grids.find(({ sheet }) => sheet === part.sheet);
    if (!grid || grid.rowsLeftOut === 0 || last < part.height - 1) return 0;
    const { left, bottom, right } = part.rect;
    const after = grid.values.slice(bottom + 1 - grid.top);
    const isBlank = after.every((row) => row.slice(left - grid.left, right + 1 - grid.left).every((cell) => !cell));
    return isBlank && after.length < mostBlankRows ? after.length + grid.rowsLeftOut : 0;
  };
}
