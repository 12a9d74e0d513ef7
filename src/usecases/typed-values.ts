import type { IsoDate } from "../caseload/team-data";
import { parseDate } from "../reading/date-text";
import { parseNumber } from "../reading/number-text";

/** The date that someone typed, understood as on the sheets: "3-3-2020", "3 maart 2020". null when it is none. */
export function typedDate(text: string): IsoDate | null {
  return parseDate(text);
}

/** The hours that someone typed, understood as on the sheets: "4", "2,5", "4 uur per week". null when it is none, or below 0. */
export function typedHours(text: string): number | null {
  const number = parseNumber(text);
  if (number === null || number.value < 0) return null;
  return number.unit === undefined || number.unit === "hours" ? number.value : null;
}
