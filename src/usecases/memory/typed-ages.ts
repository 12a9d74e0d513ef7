import type { IsoDate } from "../../caseload/dates";
import { parseAgeBands, type ReadAgeBands } from "../../reading/values/age-band-list";
import { completedYears, parseAge } from "../../reading/values/age-text";
import { asInExcel, dateFromSerial, parseDate } from "../../reading/values/date-text";

/** Smaller numbers are years ("1975") or ages. As serial numbers they would be days before 1911, on which no client was born. */
const firstSerial = 4000;

/** Reads a cell that must hold a date: an Excel serial number, 19800320, or text as on the sheets, with the years as Excel reads them. null when it is no date. */
export function typedDay(value: number | string): IsoDate | null {
  const text = String(value).trim();
  const serial = /^\d{4,7}(?:\.\d+)?$/.test(text) ? Number(text) : 0;
  return parseDate(text, asInExcel) ?? (serial >= firstSerial ? dateFromSerial(serial) : null);
}

/** Reads a cell that must hold an age, in completed years: 36, "36 jaar"; unknown for "?" and "onbekend". null when it is no age. */
export function typedAge(value: number | string): number | "unknown" | null {
  return typeof value === "number" ? completedYears(value) : parseAge(value);
}

/** Reads the age bands in cells: bands, or the ages at which they begin, one or more in each cell. */
export function typedAgeBands(cells: readonly (number | string)[]): ReadAgeBands {
  return parseAgeBands(cells.join("\n"));
}
