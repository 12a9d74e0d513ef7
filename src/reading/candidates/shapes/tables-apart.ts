import type { GridView } from "../../grid-view";
import type { GridRect } from "../../sheet-grid";
import { readCell } from "../columns/figures";

const rowsTried = 12;
const rowsBelowHeading = 3;

/**
 * Two tables with one blank column between them, as between the columns of one table: each has headers on a row of its own, and beside or above those of the one
 * stand figures of the other. Null where all may be columns of one table.
 */
export function tablesApart(
  view: GridView,
  rect: GridRect,
  runs: readonly (readonly [number, number])[],
): readonly GridRect[] | null {
  for (const [at, [left]] of runs.entries()) {
    const before = runs[at - 1];
    if (!before) continue;
    const both = [
      { ...rect, right: before[1] },
      { ...rect, left },
    ];
    if (areApart(view, both)) return both;
  }
  return null;
}

function areApart(view: GridView, both: readonly GridRect[]): boolean {
  const headed = both.flatMap((rect) => {
    const row = headingOf(view, rect);
    return row === null ? [] : [{ rect, row }];
  });
  const [upper, lower] = headed.sort((one, other) => one.row - other.row);
  return (
    upper !== undefined &&
    lower !== undefined &&
    holdsFigure(view, upper.rect, upper.row + 1, lower.row) &&
    holdsFigure(view, lower.rect, lower.row + 1, lower.row + rowsBelowHeading)
  );
}

/** The first row with more than one cell, where those are no figures. */
function headingOf(view: GridView, rect: GridRect): number | null {
  for (let row = rect.top; row <= Math.min(rect.bottom, rect.top + rowsTried); row += 1) {
    let filled = 0;
    for (let column = rect.left; column <= rect.right; column += 1) if (!view.isBlank(row, column)) filled += 1;
    if (filled > 1) return holdsFigure(view, rect, row, row) ? null : row;
  }
  return null;
}

/** A number that is no year. */
function holdsFigure(view: GridView, { left, right, bottom }: GridRect, from: number, to: number): boolean {
  for (let row = from; row <= Math.min(to, bottom); row += 1) {
    for (let column = left; column <= right; column += 1) {
      const { figure } = readCell(view.cell(row, column));
      if (figure && !(figure.value >= 1990 && figure.value < 2100)) return true;
    }
  }
  return false;
}
