import type { IsoDate } from "../../caseload/dates";
import { parseDate } from "../../reading/values/date-text";
import { parseNumber, saysNone } from "../../reading/values/number-text";

/** The date that someone typed, understood as on the sheets: "3-3-2020", "3 maart 2020". null when it is none. */
export function typedDate(text: string): IsoDate | null {
  return parseDate(text);
}

/** The hours that someone typed, understood as on the sheets: "4", "2,5", "4 uur per week". null when it is none, or below 0. */
export function typedHours(text: string): number | null {
  return typedNumber(text, "hours");
}

/** The hours that something takes: as typedHours, and "-", "geen" and their like are 0, as on the sheets. */
export function typedHoursTaken(text: string): number | null {
  return saysNone(text) ? 0 : typedHours(text);
}

/** The number of clients that someone typed: "90", "1.234", "469 cliënten". null when it is none, or below 0. */
export function typedClients(text: string): number | null {
  return typedNumber(text, "clients");
}

/** A number without a unit that someone typed. null when it is none, or below 0. */
export function typedAmount(text: string): number | null {
  const number = parseNumber(text);
  return number === null || number.value < 0 || number.unit !== undefined ? null : number.value;
}

function typedNumber(text: string, unit: "hours" | "clients"): number | null {
  const number = parseNumber(text);
  if (number === null || number.value < 0) return null;
  return number.unit === undefined || number.unit === unit ? number.value : null;
}
