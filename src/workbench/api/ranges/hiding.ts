import type { Rect } from "../../model/rect";
import type { Sheet } from "../../model/sheet";

/** Whether the rows or columns from first to last are hidden: true for all, false for none, null for some. */
export function allHidden(
  formats: ReadonlyMap<number, { readonly hidden?: boolean }>,
  first: number,
  last: number,
): boolean | null {
  let hidden = 0;
  for (const [index, format] of formats) if (format.hidden && index >= first && index <= last) hidden += 1;
  if (hidden === 0) return false;
  return hidden === last - first + 1 ? true : null;
}

export function hideRows(sheet: Sheet, rect: Rect, hidden: boolean): void {
  for (let row = rect.top; row <= rect.bottom; row += 1) {
    sheet.rowFormats.set(row, { ...sheet.rowFormats.get(row), hidden });
  }
}

export function hideColumns(sheet: Sheet, rect: Rect, hidden: boolean): void {
  for (let column = rect.left; column <= rect.right; column += 1) {
    sheet.columnFormats.set(column, { ...sheet.columnFormats.get(column), hidden });
  }
}

/** The parts of a rectangle that can be seen, from top to bottom. */
export function visibleParts(sheet: Sheet, rect: Rect): Rect[] {
  const rows = visibleRuns(sheet.rowFormats, rect.top, rect.bottom);
  const columns = visibleRuns(sheet.columnFormats, rect.left, rect.right);
  return rows.flatMap(([top, bottom]) => columns.map(([left, right]) => ({ top, bottom, left, right })));
}

function visibleRuns(
  formats: ReadonlyMap<number, { readonly hidden?: boolean }>,
  first: number,
  last: number,
): [first: number, last: number][] {
  const hidden = [...formats].filter(([index, format]) => format.hidden && index >= first && index <= last);
  const runs: [number, number][] = [];
  let start = first;
  for (const [index] of hidden.sort(([a], [b]) => a - b)) {
    if (index > start) runs.push([start, index - 1]);
    start = index + 1;
  }
  if (start <= last) runs.push([start, last]);
  return runs;
}
