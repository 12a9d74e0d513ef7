import type { IsoDate } from "../../caseload/dates";
import { parseAgeBands, type ReadAgeBands } from "../../reading/values/age-band-text";
import { completedYears, parseAge } from "../../reading/values/age-text";
import { dateFromSerial, parseDate } from "../../reading/values/date-text";

/** Smaller numbers are years ("1975") and ages rather than days, the last of them in 1910. */
const firstSerial = 4000;

/** The date in a cell that must hold one: an Excel serial number, 19800320, or text as on the sheets. null when it is none. */
export function typedDay(value: number | string): IsoDate | null {
  const text = String(value).trim();
  const serial = /^\d{4,7}(?:\.\d+)?$/.test(text) ? Number(text) : 0;
  return parseDate(text) ?? (serial >= firstSerial ? dateFromSerial(serial) : null);
}

/** The age in a cell that must hold one, in completed years: 36, "36 jaar"; unknown for "?" and "onbekend". null when it is none. */
export function typedAge(value: number | string): number | "unknown" | null {
  return typeof value === "number" ? completedYears(value) : parseAge(value);
}

/** The age bands that cells list: bands or the ages at which they begin, one or more a cell. */
export function typedAgeBands(cells: readonly (number | string)[]): ReadAgeBands {
  return parseAgeBands(cells.join("\n"));
}
