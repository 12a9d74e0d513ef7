import { wholeNumbers } from "../../kernel/whole-numbers";
import type { CellAddress } from "../../caseload/cell-address";
import type { CellColumn, ColumnValues } from "../clients/columns/column-values";
import { numberOfCell, viewOf, type GridView } from "../grid-view";
import type { CellPlace, GridRect, SheetGrid } from "../sheet-grid";
import { isLabel, labelColumn, segmentsOf } from "./segments";

/** Cells of a sheet that a line or a fill sets apart; rows and columns count from zero in the sheet. */
export interface MarkedCells {
  readonly whole: readonly CellPlace[];
  /** Cells of which the mark cannot say anything of a row: a part of the text is struck through, or all of a table has the fill. */
  readonly partly: readonly CellPlace[];
}

/** What is over on a sheet. */
export interface RowsOut {
  readonly sheet: string;
  /** The rows of a table, and the single cells of a board of names, that do not count any more. */
  readonly gone: readonly GridRect[];
  /** Where each of them is called something. */
  readonly labels: readonly CellAddress[];
  /** Marked cells that say nothing of the whole row: a figure beside a name without a mark, a heading, a part of a text. */
  readonly unused: readonly CellAddress[];
}

/**
 * Which rows and cells are over. A row is where its name or number is marked; in a board of names each cell is by itself. A figure beside a
 * name without a mark is only said.
 * @param legends texts that say what the mark means, which may show it themselves
 */
export function rowsOut(grid: SheetGrid, { whole, partly }: MarkedCells, legends: readonly CellPlace[] = []): RowsOut {
  const view = viewOf(grid);
  const { sheet } = grid;
  const explains = new Set(legends.map(({ row, column }) => numberOfCell(row, column)));
  const marks = new Set(
    whole.map(({ row, column }) => numberOfCell(row, column)).filter((cell) => !explains.has(cell)),
  );
  const isMarked = (row: number, column: number): boolean => marks.has(numberOfCell(row, column));
  const gone: GridRect[] = [];
  const labels: CellAddress[] = [];
  const unused: CellAddress[] = partly
    .filter(({ row, column }) => !explains.has(numberOfCell(row, column)))
    .map((place) => ({ sheet, ...place }));
  const leave = (row: number, left: number, right: number, column: number): void => {
    gone.push({ top: row, left, bottom: row, right });
    labels.push({ sheet, row, column });
  };
  const rows = [...new Set(whole.map(({ row }) => row))].sort((one, other) => one - other);
  for (const { left, right, isBoard } of segmentsOf(view)) {
    const farLabel = labelColumn(view, left, right);
    for (const row of rows) {
      const filled = wholeNumbers(left, right).filter((column) => row > view.bottom || !view.isBlank(row, column));
      const own = filled.filter((column) => isMarked(row, column));
      const [first] = filled;
      if (own.length === 0 || first === undefined) continue;
      const label = row > view.bottom ? farLabel : (filled.find((column) => isLabel(view, row, column)) ?? first);
      if (isBoard)
        for (const column of own)
          if (headsOthers(view, row, column, isMarked)) unused.push({ sheet, row, column });
          else leave(row, column, column, column);
      else if (isMarked(row, label)) leave(row, left, right, label);
      else unused.push(...own.map((column) => ({ sheet, row, column })));
    }
  }
  return { sheet, gone, labels, unused };
}

/** The top of a column that goes on without a mark: whose clients they are, and not a client. */
function headsOthers(
  view: GridView,
  row: number,
  column: number,
  isMarked: (row: number, column: number) => boolean,
): boolean {
  const isTop = row === view.top || view.isBlank(row - 1, column);
  return isTop && row < view.bottom && !view.isBlank(row + 1, column) && !isMarked(row + 1, column);
}

/** The sheet without what is over. The cells stay where they are, so that they hold together what stands above and below them. */
export function withoutRows(grid: SheetGrid, gone: readonly GridRect[]): SheetGrid {
  const { top, left } = grid;
  const values = grid.values.map((row) => [...row]);
  const texts = grid.texts.map((row) => [...row]);
  const emptied = new Set(grid.emptied);
  for (const rect of gone) {
    const row = rect.top - top;
    for (let column = rect.left; column <= rect.right; column += 1) {
      const cells = values[row];
      if (!cells || (cells[column - left] ?? null) === null) continue;
      cells[column - left] = null;
      (texts[row] ?? [])[column - left] = "";
      emptied.add(numberOfCell(rect.top, column));
    }
  }
  return emptied.size === (grid.emptied?.size ?? 0) ? grid : { ...grid, values, texts, emptied };
}

/** The same of columns of a list. */
export function columnsWithoutRows(values: ColumnValues, gone: readonly GridRect[]): ColumnValues {
  const { top, rows } = values;
  const here = gone.filter((rect) => rect.top >= top && rect.top < top + rows);
  if (here.length === 0) return values;
  const columns = [...values.columns].map(([column, cells]): readonly [number, CellColumn] => {
    const own = here.filter((rect) => column >= rect.left && column <= rect.right);
    if (own.length === 0) return [column, cells];
    const left = [...cells.slice()];
    for (const rect of own) left[rect.top - top] = null;
    return [column, left];
  });
  return { ...values, columns: new Map(columns) };
}
