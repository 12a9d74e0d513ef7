import { wholeNumbers } from "../kernel/whole-numbers";
import type { CellAddress } from "../caseload/cell-address";
import type { GridRect, GridValue, SheetGrid } from "./sheet-grid";

/** One cell of a sheet; rows and columns count from zero in the sheet. */
export interface GridCell {
  readonly address: CellAddress;
  readonly value: GridValue;
  /** What the cell shows, without spaces around it. */
  readonly text: string;
  readonly format: string;
}

/** A grid that can be asked for cells in sheet coordinates. */
export interface GridView {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  /** Last row and column; before `top` and `left` when the sheet is empty. */
  readonly bottom: number;
  readonly right: number;
  readonly grid: SheetGrid;
  cell(row: number, column: number): GridCell;
  value(row: number, column: number): GridValue;
  /** What the cell shows, without spaces around it. */
  text(row: number, column: number): string;
  /** The cell itself, or the first cell of the merged area that covers it. */
  mergedCell(row: number, column: number): GridCell;
  /** The merged area that covers the cell. */
  merge(row: number, column: number): GridRect | null;
  isBlank(row: number, column: number): boolean;
}

/** Columns of an Excel sheet: enough to give every cell a number of its own. */
const sheetColumns = 16_384;

export function numberOfCell(row: number, column: number): number {
  return row * sheetColumns + column;
}

/** The cells of a row that are not blank, from left to right; none outside the sheet. */
export function filledIn(view: GridView, row: number): GridCell[] {
  return wholeNumbers(view.left, view.right)
    .filter((at) => !view.isBlank(row, at))
    .map((at) => view.cell(row, at));
}

const views = new WeakMap<SheetGrid, GridView>();

/** The one view of a grid, so that what is found out about it is found out once. */
export function viewOf(grid: SheetGrid): GridView {
  const known = views.get(grid) ?? newView(grid);
  views.set(grid, known);
  return known;
}

function newView(grid: SheetGrid): GridView {
  const width = grid.values.reduce((widest, row) => Math.max(widest, row.length), 0);
  const bottom = grid.top + grid.values.length - 1;
  const right = grid.left + width - 1;
  const merges = mergesByCell(grid.merges, { top: grid.top, left: grid.left, bottom, right });

  function value(row: number, column: number): GridValue {
    return grid.values[row - grid.top]?.[column - grid.left] ?? null;
  }
  function text(row: number, column: number): string {
    return shownText(value(row, column), grid.texts[row - grid.top]?.[column - grid.left] ?? "");
  }
  function cell(row: number, column: number): GridCell {
    return {
      address: { sheet: grid.sheet, row, column },
      value: value(row, column),
      text: text(row, column),
      format: grid.formats[row - grid.top]?.[column - grid.left] ?? "",
    };
  }
  function merge(row: number, column: number): GridRect | null {
    return merges.get(numberOfCell(row, column)) ?? null;
  }
  return {
    sheet: grid.sheet,
    top: grid.top,
    left: grid.left,
    bottom,
    right,
    grid,
    cell,
    value,
    text,
    merge,
    mergedCell(row, column) {
      const area = merge(row, column);
      return area ? cell(area.top, area.left) : cell(row, column);
    },
    isBlank(row, column) {
      const own = value(row, column);
      return own === null || (typeof own === "string" && own.trim() === "");
    },
  };
}

/** A column that is too narrow shows "####", and some formats show nothing: then the value itself is the better text. */
function shownText(value: GridValue, shown: string): string {
  const text = shown.trim();
  if (value === null || (text !== "" && (!text.startsWith("#") || !/^#+$/.test(text)))) return text;
  return String(value).trim();
}

function mergesByCell(merges: readonly GridRect[], used: GridRect): ReadonlyMap<number, GridRect> {
  const byCell = new Map<number, GridRect>();
  for (const area of merges) {
    for (let row = Math.max(area.top, used.top); row <= Math.min(area.bottom, used.bottom); row += 1) {
      for (let column = Math.max(area.left, used.left); column <= Math.min(area.right, used.right); column += 1) {
        byCell.set(numberOfCell(row, column), area);
      }
    }
  }
  return byCell;
}

/** The sheets, and what was read of them below a long list. */
export function withBelow(grids: readonly SheetGrid[]): readonly SheetGrid[] {
  return grids.flatMap((grid) => (grid.below ? [grid, grid.below] : grid));
}
