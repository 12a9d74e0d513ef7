import { toDutchFormula } from "../../calc/parse/dutch-formula";
import { displayText } from "../../calc/values/text";
import type { Sheet } from "../../model/sheet";
import type { Workbook } from "../../model/workbook";
import { isDateFormat, isPercentFormat } from "numfmt";

/** The text of a cell in the formula bar, in Dutch. It is exact: typing it again gives the same cell. */
export function editText(workbook: Workbook, sheet: Sheet, row: number, column: number): string {
  const cell = sheet.cell(row, column);
  const source = cell?.filledBy ? sheet.cell(cell.filledBy.row, cell.filledBy.column) : cell;
  if (source?.formula !== undefined) return `=${toDutchFormula(source.formula)}`;
  const value = cell?.value ?? null;
  if (!cell || value === null) return "";
  const { numberFormat, quotePrefix } = workbook.styles.get(cell.style);
  if (typeof value === "string") return quotePrefix ? `'${value}` : value;
  if (typeof value !== "number") return displayText(value, "General", "nl-NL", workbook.date1904);
  if (isDateFormat(numberFormat)) {
    return displayText(value, Number.isInteger(value) ? "d-m-yyyy" : "d-m-yyyy hh:mm", "nl-NL", workbook.date1904);
  }
  if (isPercentFormat(numberFormat)) return `${dutchNumber(value * 100)}%`;
  return dutchNumber(value);
}

/** A number with the 15 digits that Excel keeps. */
function dutchNumber(value: number): string {
  return String(Number(value.toPrecision(15))).replace(".", ",");
}
