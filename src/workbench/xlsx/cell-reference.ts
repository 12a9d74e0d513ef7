import type { Rect } from "../model/rect";

/** Column letters: 0 → "A", 26 → "AA". */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** "C7" for row 6, column 2. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** "A1:C7", or "A1" for one cell. */
export function rangeName(rect: Rect): string {
  const first = cellName(rect.top, rect.left);
  const last = cellName(rect.bottom, rect.right);
  return first === last ? first : `${first}:${last}`;
}

/** "$A$1:$C$7" */
export function absoluteRangeName(rect: Rect): string {
  return `$${columnName(rect.left)}$${rect.top + 1}:$${columnName(rect.right)}$${rect.bottom + 1}`;
}

/** "C7" or "$C$7"; null when it is no cell. */
function parseCell(text: string): { row: number; column: number } | null {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(text);
  if (!match?.[1] || !match[2]) return null;
  return { row: Number(match[2]) - 1, column: columnNumber(match[1]) };
}

/** "A" → 0. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** "A1:C7", "A1", with or without dollars; null for anything else. */
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

/** The sheet's name as a formula needs it. Always quoted: any name is safe then. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** "'Blad 1'!$A$1:$B$2" taken apart; sheet is null when the reference names none, null when it is no single range. */
export function parseReference(formula: string): { sheet: string | null; range: Rect } | null {
  const bang = formula.lastIndexOf("!");
  const range = parseRange(formula.slice(bang + 1));
  if (!range) return null;
  if (bang < 0) return { sheet: null, range };
  const before = formula.slice(0, bang);
  const quoted = before.startsWith("'") && before.endsWith("'");
  return { sheet: quoted ? before.slice(1, -1).replaceAll("''", "'") : before, range };
}
