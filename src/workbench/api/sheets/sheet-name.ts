import type { Sheet } from "../../model/sheet";
import type { Workbook } from "../../model/workbook";
import { ApiError, invalidArgument } from "../api-object";

/** The name when Excel would take it for this sheet (null: a new one). */
export function requireSheetName(workbook: Workbook, name: unknown, sheet: Sheet | null): string {
  const text = String(name);
  const valid =
    text.length > 0 &&
    text.length <= 31 &&
    !/[:\\/?*[\]\p{Cc}]/u.test(text) &&
    !text.startsWith("'") &&
    !text.endsWith("'") &&
    text.toLowerCase() !== "history";
  if (!valid) throw invalidArgument("The argument is invalid or missing or has an incorrect format.");
  const other = workbook.sheetByName(text);
  if (other && other !== sheet) {
    throw new ApiError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
  }
  return text;
}
