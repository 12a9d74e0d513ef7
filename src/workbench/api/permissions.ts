import type { Rect } from "../model/rect";
import type { Sheet } from "../model/sheet";
import { accessDenied, type ApiSession } from "./api-object";
import { cellsIn, styleAt } from "./formats/cell-styles";

const refused = "You cannot perform the requested operation.";

/** A workbook opened for reading takes no changes. */
export function requireWorkbook(session: ApiSession): void {
  if (session.workbook.readOnly) throw accessDenied(refused);
}

/** Sheets can be added, removed, renamed, moved and hidden only while the workbook's structure is not locked. */
export function requireStructure(session: ApiSession): void {
  if (session.workbook.structureProtected) throw accessDenied(refused);
}

/** Cells of a protected sheet take content only when they are unlocked. */
export function requireContent(session: ApiSession, sheet: Sheet, rect: Rect): void {
  requireWorkbook(session);
  if (!sheet.protection) return;
  for (const { row, column } of cellsIn(sheet, rect)) {
    if (styleAt(session.workbook, sheet, row, column).locked) throw accessDenied(refused);
  }
}

/** What a protected sheet may allow all the same, by the names of the file format: "formatCells", "formatColumns", "formatRows", … */
export function requireAllowed(session: ApiSession, sheet: Sheet, what: string): void {
  requireWorkbook(session);
  if (sheet.protection && !sheet.protection.allows.has(what)) throw accessDenied(refused);
}
