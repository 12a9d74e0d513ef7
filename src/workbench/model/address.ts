import { parseA1Ref } from "@borgar/fx/xlsx";
import { maximumColumns, maximumRows, type Rect } from "./rect";

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

export interface SheetReference {
  /** null when the reference names no sheet. */
  readonly sheet: string | null;
  readonly rect: Rect;
}

/** Reads "B2", "$A$1:C4", "A:C", "1:3", with or without "'Blad 1'!". null for anything else, also for another workbook's cells. */
export function parseReference(text: string): SheetReference | null {
  const parsed = parseA1Ref(text);
  const range = parsed && "range" in parsed ? parsed.range : null;
  if (!parsed || !range || parsed.workbookName) return null;
  const rect = {
    top: range.top ?? 0,
    left: range.left ?? 0,
    bottom: range.bottom ?? maximumRows - 1,
    right: range.right ?? maximumColumns - 1,
  };
  return { sheet: parsed.sheetName || null, rect };
}

export const isEntireColumn = (rect: Rect): boolean => rect.top === 0 && rect.bottom === maximumRows - 1;
export const isEntireRow = (rect: Rect): boolean => rect.left === 0 && rect.right === maximumColumns - 1;

/** "B2", "A1:C4", "A:C", "1:3". */
export function addressOfRect(rect: Rect, absolute = false): string {
  const mark = absolute ? "$" : "";
  const columns = [rect.left, rect.right].map((column) => mark + columnName(column));
  const rows = [rect.top, rect.bottom].map((row) => `${mark}${row + 1}`);
  if (isEntireRow(rect)) return rows.join(":");
  if (isEntireColumn(rect)) return columns.join(":");
  const corners = columns.map((column, corner) => column + (rows[corner] ?? ""));
  return [...new Set(corners)].join(":");
}

/** A sheet's name as formulas write it: in quotes, unless it is a plain word that cannot be mistaken for a reference. */
function quotedSheetName(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !parseReference(name) && !/^((r\d*)?(c\d*)?|true|false)$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** "Blad1!A1:B2" */
export function sheetAddress(sheetName: string, rect: Rect, absolute = false): string {
  return `${quotedSheetName(sheetName)}!${addressOfRect(rect, absolute)}`;
}
