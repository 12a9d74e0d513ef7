import type { CellRange } from "../../../caseload/cell-address";
import type { ListedPlace } from "./listed-place";

/**
 * Tables overlap where a block may be cut in several ways, and rows that are in two of them are still one client each. Of lists that share cells
 * the one that says whose its clients are is kept, then the one of most rows, then of most columns, then the first.
 */
export function withoutOverlaps(places: readonly ListedPlace[]): readonly ListedPlace[] {
  const bySize = places
    .map((place) => ({ place, range: bodyOf(place) }))
    .sort(
      (one, other) =>
        Number(other.place.by.kind !== "nobody") - Number(one.place.by.kind !== "nobody") ||
        rowsOf(other.range) - rowsOf(one.range) ||
        columnsOf(other.range) - columnsOf(one.range),
    );
  const kept: typeof bySize = [];
  for (const one of bySize) if (!kept.some(({ range }) => shareCells(range, one.range))) kept.push(one);
  return places.filter((place) => kept.some((one) => one.place === place));
}

/** The rows of the list, without headers. */
function bodyOf({ table: { part, first, last } }: ListedPlace): CellRange {
  const { sheet, rect } = part;
  return { sheet, left: rect.left, right: rect.right, top: rect.top + first, bottom: rect.top + last };
}

function shareCells(one: CellRange, other: CellRange): boolean {
  return (
    one.sheet === other.sheet &&
    one.top <= other.bottom &&
    other.top <= one.bottom &&
    one.left <= other.right &&
    other.left <= one.right
  );
}

function rowsOf({ top, bottom }: CellRange): number {
  return bottom - top;
}

function columnsOf({ left, right }: CellRange): number {
  return right - left;
}
