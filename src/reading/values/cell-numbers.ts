import { isErrorValue } from "./cell-errors";
import { severalNumbers } from "../tables/combined-cells";
import { isDateFormat } from "./date-text";
import type { GridCell } from "../grid-view";
import { parseNumber, saysNone, type WrittenNumber } from "./number-text";

/**
 * What a cell in a number column says. `typed` tells that the cell itself holds the number, so that a formula may refer to it.
 * several: more numbers in one cell · unreadable: something else than a number.
 */
export type CellNumber =
  | { readonly kind: "none" }
  | { readonly kind: "error" }
  | { readonly kind: "unreadable" }
  | { readonly kind: "number"; readonly number: WrittenNumber; readonly typed: boolean }
  | { readonly kind: "several"; readonly numbers: readonly WrittenNumber[] };

export function cellNumber(cell: GridCell): CellNumber {
  const { value, text, format } = cell;
  if (value === null || text === "") return { kind: "none" };
  if (isErrorValue(value)) return { kind: "error" };
  if (typeof value === "boolean") return { kind: "unreadable" };
  if (typeof value === "number") {
    if (isDateFormat(format) || isTimeFormat(format)) return { kind: "unreadable" };
    return { kind: "number", number: isPercentFormat(format) ? { value, unit: "percent" } : { value }, typed: true };
  }
  if (saysNone(text)) return { kind: "none" };
  const number = parseNumber(text);
  if (number) return { kind: "number", number, typed: false };
  const numbers = severalNumbers(text);
  return numbers ? { kind: "several", numbers } : { kind: "unreadable" };
}

/** Money in any currency: "€ #,##0.00", "[$€-413] #,##0"; not the locale mark "[$-413]". */
export function isCurrencyFormat(format: string): boolean {
  return /[€£]|\bEUR\b|\[\$[^\]-]+|\$(?!-)/.test(format.replaceAll("[$-", "[-"));
}

/** A cell that shows "36:00" holds one and a half, days. */
export function isTimeFormat(format: string): boolean {
  return /\[h+\]|h+:|:ss/i.test(format.replace(/"[^"]*"|\\./g, ""));
}

function isPercentFormat(format: string): boolean {
  return format.replace(/"[^"]*"|\\./g, "").includes("%");
}
