import type { IsoDate } from "../dates";

const millisecondsADay = 86_400_000;
/** The day number of 1 January 1970, where Date begins to count. */
const epoch = 25_569;

/**
 * A date as a number of days since 30 December 1899, the form that dates have in bulk (Int32). From 1 March 1900 on it is Excel's serial
 * number in the 1900 date system; before that Excel is one off, because it counts a 29 February 1900 that never was.
 */
export function dayNumber(date: IsoDate): number {
  return Date.parse(date) / millisecondsADay + epoch;
}

/** The day number of a date given as year, month and day. */
export function dayNumberOf(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / millisecondsADay + epoch;
}

/** The date of a day number. */
export function dateOfDay(day: number): IsoDate {
  return new Date((day - epoch) * millisecondsADay).toISOString().slice(0, 10);
}

/** So many days later. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return dateOfDay(dayNumber(date) + days);
}

/** The code for "no date" in a column of day numbers. */
export const unknownDay = -(2 ** 31);
