import type { Sheet } from "./sheet";

/*
 * Widths. The file counts characters of the standard font, plus padding; office.js counts points. In Calibri 11 a digit is 7 pixels wide,
 * and a pixel is 0.75 point. Source: ECMA-376 part 1, 18.3.1.13 (col).
 */
const digitPixels = 7;
const paddingPixels = 5;
const pointsPerPixel = 0.75;

/** From the width in the file (9.140625) to pixels (64). */
function pixelsOfWidth(width: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / digitPixels)) / 256) * digitPixels);
}

/** From points (48) to the width in the file (9.140625). */
export function widthOfPoints(points: number): number {
  const pixels = Math.round(points / pointsPerPixel);
  return Math.trunc((pixels / digitPixels) * 256) / 256;
}

/** From the width in the file (9.140625) to the one that Excel shows the user: in characters, without padding (8.43). */
export function charactersOfWidth(width: number): number {
  return Math.round(((pixelsOfWidth(width) - paddingPixels) / digitPixels) * 100) / 100;
}

/** Points of a column that has no width of its own. */
export const standardColumnWidth = (sheet: Sheet): number => pixelsOfWidth(sheet.defaultColumnWidth) * pointsPerPixel;

/** Points; a hidden column has none. */
export function columnWidth(sheet: Sheet, column: number): number {
  const format = sheet.columnFormats.get(column);
  if (format?.hidden) return 0;
  return format?.width === undefined ? standardColumnWidth(sheet) : pixelsOfWidth(format.width) * pointsPerPixel;
}

/** Points; a hidden row has none. */
export function rowHeight(sheet: Sheet, row: number): number {
  const format = sheet.rowFormats.get(row);
  if (format?.hidden) return 0;
  return format?.height ?? sheet.defaultRowHeight;
}

/** Points from the sheet's left edge to the column. */
export function leftOf(sheet: Sheet, column: number): number {
  let left = 0;
  for (let before = 0; before < column; before += 1) left += columnWidth(sheet, before);
  return left;
}

/** Points from the sheet's top edge to the row. */
export function topOf(sheet: Sheet, row: number): number {
  let top = row * sheet.defaultRowHeight;
  for (const other of sheet.rowFormats.keys()) {
    if (other < row) top += rowHeight(sheet, other) - sheet.defaultRowHeight;
  }
  return top;
}

/** The points that a text takes on one line, taking every character to be as wide as a digit, and a tenth wider in bold. */
export function textWidth(text: string, fontSize: number, bold: boolean): number {
  const longest = Math.max(...text.split("\n").map((line) => line.length));
  return (longest * digitPixels * (fontSize / 11) * (bold ? 1.1 : 1) + paddingPixels) * pointsPerPixel;
}

/** Points of a line of text: 15 for the standard size 11. */
export const lineHeight = (fontSize: number): number => Math.ceil(fontSize * 1.36);
