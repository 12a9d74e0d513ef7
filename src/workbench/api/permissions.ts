import type { Rect } from "../model/rect";
import type { Sheet } from "../model/sheet";
import { accessDenied, type ApiSession } from "./api-object";
import { cellsIn, styleAt } from "./formats/cell-styles";

const refused = "You cannot perform the requested operation.";

/** Refuses changes when the workbook was opened for reading only. */
export function requireWorkbook(session: ApiSession): void {
  if (session.workbook.readOnly) throw accessDenied(refused);
}

/** Refuses to add, remove, rename, move and hide sheets while the workbook's structure is locked. */
export function requireStructure(session: ApiSession): void {
  if (session.workbook.structureProtected) throw accessDenied(refused);
}

/** Refuses content for locked cells of a protected sheet. */
export function requireContent(session: ApiSession, sheet: Sheet, rect: Rect): void {
  requireWorkbook(session);
  if (!sheet.protection) return;
  for (const { row, column } of cellsIn(sheet, rect)) {
    if (styleAt(session.workbook, sheet, row, column).locked) throw accessDenied(refused);
  }
}

/** Refuses what a protected sheet does not allow. `what` is a name of the file format: "formatCells", "formatColumns", "formatRows", … */
export function requireAllowed(session: ApiSession, sheet: Sheet, what: string): void {
  requireWorkbook(session);
  if (sheet.protection && !sheet.protection.allows.has(what)) throw accessDenied(refused);
}
