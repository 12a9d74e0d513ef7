import type { Sheet } from "../../model/sheet";
import type { Workbook } from "../../model/workbook";
import { ApiError, invalidArgument } from "../api-object";

/** Returns the name if Excel would accept it for this sheet, or throws. `sheet` is null for a new sheet. */
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
