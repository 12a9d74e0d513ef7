import type { GridValue } from "../sheet-grid";

/** Excel's error values, in English and as a Dutch Excel shows them. */
const errors: ReadonlySet<string> = new Set([
  "#N/A",
  "#REF!",
  "#DIV/0!",
  "#VALUE!",
  "#NAME?",
  "#NULL!",
  "#NUM!",
  "#SPILL!",
  "#CALC!",
  "#GETTING_DATA",
  "#BUSY!",
  "#FIELD!",
  "#BLOCKED!",
  "#CONNECT!",
  "#UNKNOWN!",
  "#N/B",
  "#VERW!",
  "#DEEL/0!",
  "#WAARDE!",
  "#NAAM?",
  "#LEEG!",
  "#GETAL!",
  "#OVERLOOP!",
]);

export function isErrorValue(value: GridValue): boolean {
  return typeof value === "string" && errors.has(value.trim().toUpperCase());
}
