import type { GridValue, SheetGrid } from "../../src/reading/sheet-grid";
import type { Book, Page } from "./sheets/page";

/** The sheets as Excel hands over their used parts. */
export function gridsOf({ pages }: Book): SheetGrid[] {
  return pages.map(gridOf);
}

function gridOf(page: Page): SheetGrid {
  const rows = [...page.cells.keys()];
  const columns = [...page.cells.values()].flatMap((line) => [...line.keys()]);
  if (columns.length === 0) return { ...rest(page), top: 0, left: 0, values: [], texts: [], formats: [] };
  const top = rows.reduce((least, row) => Math.min(least, row), Infinity);
  const left = columns.reduce((least, column) => Math.min(least, column), Infinity);
  const [height, width] = [page.end - top, page.rightEnd - left];
  const values = Array.from({ length: height }, () => new Array<GridValue>(width).fill(null));
  const texts = values.map(() => new Array<string>(width).fill(""));
  const formats = values.map(() => new Array<string>(width).fill("General"));
  for (const [row, line] of page.cells) {
    for (const [column, { value, text, format }] of line) {
      (values[row - top] as GridValue[])[column - left] = value;
      (texts[row - top] as string[])[column - left] = text;
      (formats[row - top] as string[])[column - left] = format;
    }
  }
  return { ...rest(page), top, left, values, texts, formats };
}

function rest({ name, merges, hiddenRows }: Page) {
  return { sheet: name, hiddenRows, hiddenColumns: new Set<number>(), merges, rowsLeftOut: 0 };
}
