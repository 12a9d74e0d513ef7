import type { IsoDate } from "../../caseload/dates";
import { parseDate } from "../../reading/values/date-text";
import { parseNumber, saysNone } from "../../reading/values/number-text";

/** Reads a typed date in the same way as the sheets: "3-3-2020", "3 maart 2020". null when it is no date. */
export function typedDate(text: string): IsoDate | null {
  return parseDate(text);
}

/** Reads typed hours in the same way as the sheets: "4", "2,5", "4 uur per week". null when it is no number of hours, or below 0. */
export function typedHours(text: string): number | null {
  return typedNumber(text, "hours");
}

/** Reads the hours that something takes, as typedHours does. "-", "geen" and the like are 0, as on the sheets. */
export function typedHoursTaken(text: string): number | null {
  return saysNone(text) ? 0 : typedHours(text);
}

/** Reads a typed number of clients: "90", "1.234", "469 cliënten". null when it is no such number, or below 0. */
export function typedClients(text: string): number | null {
  return typedNumber(text, "clients");
}

function typedNumber(text: string, unit: "hours" | "clients"): number | null {
  const number = parseNumber(text);
  if (number === null || number.value < 0) return null;
  return number.unit === undefined || number.unit === unit ? number.value : null;
}
