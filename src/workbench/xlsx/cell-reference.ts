import { cellName } from "../model/address";
import { maximumColumns, maximumRows, type Rect } from "../model/rect";

/** "A1:C7", or "A1" for one cell. */
export function rangeName(rect: Rect): string {
  const first = cellName(rect.top, rect.left);
  const last = cellName(rect.bottom, rect.right);
  return first === last ? first : `${first}:${last}`;
}

/** Reads "C7" or "$C$7"; null when it is no cell of a sheet. */
function parseCell(text: string): { row: number; column: number } | null {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(text);
  if (!match?.[1] || !match[2]) return null;
  const [row, column] = [Number(match[2]) - 1, columnNumber(match[1])];
  return row >= 0 && row < maximumRows && column < maximumColumns ? { row, column } : null;
}

/** "A" → 0. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** Reads "A1:C7" or "A1", with or without dollars; null for anything else. */
export function parseRange(text: string): Rect | null {
  const [firstText = "", lastText = firstText, more] = text.split(":");
  const first = parseCell(firstText);
  const last = parseCell(lastText);
  if (!first || !last || more !== undefined) return null;
  return {
    top: Math.min(first.row, last.row),
    left: Math.min(first.column, last.column),
    bottom: Math.max(first.row, last.row),
    right: Math.max(first.column, last.column),
  };
}

/** The sheet's name for use in a formula. It is always quoted, because that is safe for every name. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
