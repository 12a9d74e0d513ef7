import { wholeNumbers } from "../../kernel/whole-numbers";
import { viewOf, type GridView } from "../../reading/grid-view";
import { segmentsOf, type Segment } from "../../reading/looks/segments";
import type { GridValue, SheetGrid } from "../../reading/sheet-grid";
import type { Host } from "../host";

/** A table beside a list seldom has more. */
const rowsBeside = 200;
/** A legend or remarks below a list seldom take more. */
const rowsBelow = 25;

/**
 * The first rows of a long list, with a table that stands beside it whole, and with what stands below its last client. Nothing else of it is read. Rejects
 * with the host's HostError.
 */
export async function withBesideAndBelow(host: Host, head: SheetGrid): Promise<SheetGrid> {
  const longer = isCutBeside(viewOf(head)) ? await host.readSheet(head.sheet, rowsBeside) : head;
  // What goes on for so long is a list too, of which no more is read.
  const grid = longer.rowsLeftOut > 0 && isCutBeside(viewOf(longer)) ? head : longer;
  const below = grid.rowsLeftOut > 0 ? await belowLast(host, grid) : null;
  return below ? { ...grid, below } : grid;
}

/** Beside the columns of the list something stands in the last rows, or nothing yet where the sheet holds something. */
function isCutBeside(view: GridView): boolean {
  const { left, right, bottom } = view;
  const segments = segmentsOf(view);
  const [list, ...others] = [...segments].sort((one, other) => filledIn(view, other) - filledIn(view, one));
  const isBlank = (column: number): boolean =>
    segments.every((segment) => column < segment.left || column > segment.right);
  return (
    list !== undefined &&
    (isBlank(left) ||
      isBlank(right) ||
      others.some((other) => wholeNumbers(other.left, other.right).some((column) => !view.isBlank(bottom, column))))
  );
}

function filledIn(view: GridView, { left, right }: Segment): number {
  const columns = wholeNumbers(left, right);
  return wholeNumbers(view.top, view.bottom).reduce(
    (filled, row) => filled + columns.filter((column) => !view.isBlank(row, column)).length,
    0,
  );
}

/** Null where the last row of the sheet is as full as those of clients. */
async function belowLast(host: Host, grid: SheetGrid): Promise<SheetGrid | null> {
  const { sheet, left } = grid;
  const { bottom, right } = viewOf(grid);
  const lastRow = bottom + grid.rowsLeftOut;
  const columns = wholeNumbers(left, right);
  const firstRow = Math.max(bottom + 1, lastRow - rowsBelow + 1);
  const read = await host.readColumns({ sheet, firstRow, lastRow, columns });
  const rows = wholeNumbers(0, lastRow - firstRow).map((row) =>
    columns.map((column) => read.columns.get(column)?.at(row) ?? null),
  );
  const full = grid.values.at(-1)?.filter(isFilled).length ?? 0;
  const last = rows.findLastIndex((row) => row.filter(isFilled).length * 2 > full);
  const values = rows.slice(last + 1);
  if (!values.some((row) => row.some(isFilled))) return null;
  return {
    sheet,
    top: firstRow + last + 1,
    left,
    values,
    texts: values.map((row) => row.map((value) => String(value ?? ""))),
    formats: values.map((row) => row.map(() => "General")),
    hiddenRows: new Set(),
    hiddenColumns: grid.hiddenColumns,
    merges: [],
    rowsLeftOut: 0,
  };
}

function isFilled(value: GridValue): boolean {
  return value !== null && value !== "";
}
