import type { IsoDate } from "../team-data";

/**
 * Day of the Gregorian calendar as Excel numbers it in its 1900 system from 1 March 1900 (61) on; 25569 is 1 January 1970. Months and days
 * beyond their end run on into the next, as in `Date.UTC`.
 */
export function dayNumber(year: number, month: number, day: number): number {
  const shifted = month < 3 ? year - 1 : year;
  const monthFromMarch = month < 3 ? month + 9 : month - 3;
  const leapDays = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
  return shifted * 365 + leapDays + Math.floor((153 * monthFromMarch + 2) / 5) + day - 693_900;
}

export function dayOfDate(date: IsoDate): number {
  const [year = 1, month = 1, day = 1] = date.split("-").map(Number);
  return dayNumber(year, month, day);
}
