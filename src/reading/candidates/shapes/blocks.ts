import type { GridRect } from "../../sheet-grid";
import { numberOfCell, type GridView } from "../../grid-view";
import { tablesApart } from "./tables-apart";

/** How many blank rows or columns keep two blocks apart. */
export interface Cut {
  readonly rows: number;
  readonly columns: number;
}

/** So many blank rows and no more may stand within a table. */
export const mostBlankRows = 4;

/**
 * Two ways to cut a sheet: tables with blank rows inside, and columns that a blank one sets apart. The tables found either way are rivals.
 */
export const cuts: readonly Cut[] = [
  { rows: mostBlankRows, columns: 1 },
  { rows: 1, columns: 2 },
];

/** Cards stand close to each other. */
export const cutOfCards: Cut = { rows: 1, columns: 1 };

const deepest = 8;

/** Rectangles of filled cells, cut at blank columns and rows in turn. */
export function blocksIn(view: GridView, cut: Cut): GridRect[] {
  const { top, left, bottom, right } = view;
  if (bottom < top || right < left) return [];
  const filled = filledCells(view);
  return divide({ top, left, bottom, right }, 0);

  function divide(rect: GridRect, depth: number): GridRect[] {
    const shrunk = shrink(rect);
    if (!shrunk) return [];
    if (depth === deepest) return [shrunk];
    const filledColumns = (gap: number) =>
      runs(shrunk.left, shrunk.right, gap, (column) => columnFilled(shrunk, column));
    const columns = filledColumns(cut.columns);
    if (columns.length > 1)
      return columns.flatMap(([first, last]) => divide({ ...shrunk, left: first, right: last }, depth + 1));
    const apart = cut.columns > 1 ? tablesApart(view, shrunk, filledColumns(1)) : null;
    if (apart) return apart.flatMap((one) => divide(one, depth + 1));
    const rows = runs(shrunk.top, shrunk.bottom, cut.rows, (row) => rowFilled(shrunk, row));
    if (rows.length > 1)
      return rows.flatMap(([first, last]) => divide({ ...shrunk, top: first, bottom: last }, depth + 1));
    return [shrunk];
  }

  function rowFilled({ left: first, right: last }: GridRect, row: number): boolean {
    for (let column = first; column <= last; column += 1) if (filled(row, column)) return true;
    return false;
  }
  function columnFilled({ top: first, bottom: last }: GridRect, column: number): boolean {
    for (let row = first; row <= last; row += 1) if (filled(row, column)) return true;
    return false;
  }
  function shrink(rect: GridRect): GridRect | null {
    let { top: first, bottom: last, left: from, right: to } = rect;
    while (first <= last && !rowFilled({ ...rect, left: from, right: to }, first)) first += 1;
    while (last > first && !rowFilled({ ...rect, left: from, right: to }, last)) last -= 1;
    if (first > last) return null;
    const rows = { top: first, bottom: last, left: from, right: to };
    while (from < to && !columnFilled(rows, from)) from += 1;
    while (to > from && !columnFilled(rows, to)) to -= 1;
    return { top: first, bottom: last, left: from, right: to };
  }
}

const filledKnown = new WeakMap<GridView, (row: number, column: number) => boolean>();

/** A sheet is cut in more ways than one, and its cells are looked at once. */
function filledCells(view: GridView): (row: number, column: number) => boolean {
  const filled = filledKnown.get(view) ?? newFilledCells(view);
  filledKnown.set(view, filled);
  return filled;
}

/** A cell under a merged area is not blank. */
function newFilledCells(view: GridView): (row: number, column: number) => boolean {
  const width = view.right - view.left + 1;
  const marks = new Uint8Array(width * (view.bottom - view.top + 1));
  for (let row = view.top; row <= view.bottom; row += 1) {
    for (let column = view.left; column <= view.right; column += 1) {
      if (!view.isBlank(row, column) || view.grid.emptied?.has(numberOfCell(row, column)))
        marks[(row - view.top) * width + column - view.left] = 1;
    }
  }
  for (const merge of view.grid.merges) {
    // A title merged over a whole table holds nothing together.
    if (merge.bottom === merge.top) continue;
    for (let row = Math.max(merge.top, view.top); row <= Math.min(merge.bottom, view.bottom); row += 1) {
      for (let column = Math.max(merge.left, view.left); column <= Math.min(merge.right, view.right); column += 1) {
        if (!view.isBlank(merge.top, merge.left)) marks[(row - view.top) * width + column - view.left] = 1;
      }
    }
  }
  return (row, column) => marks[(row - view.top) * width + column - view.left] === 1;
}

/** Runs of filled lines with less than `gap` blank ones between them. */
function runs(first: number, last: number, gap: number, isFilled: (line: number) => boolean): [number, number][] {
  const found: [number, number][] = [];
  for (let line = first; line <= last; line += 1) {
    if (!isFilled(line)) continue;
    const run = found.at(-1);
    if (run && line - run[1] <= gap) run[1] = line;
    else found.push([line, line]);
  }
  return found;
}
