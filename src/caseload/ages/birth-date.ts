import { daysInMonth, isoDate } from "../dates";
import type { IsoDate } from "../team-data";

/**
 * A birth date as far as it is known: the first and the last day that it can be. Both are the same day where it is exact. The population
 * register has incomplete ones, often of refugees: 00-00-1975 is the whole year, 00-05-1975 the whole month.
 *
 * In bulk a birth date is a day number (day-number.ts): one Int32Array where all are exact, else one for the first and one for the last days.
 */
export interface BirthDate {
  readonly earliest: IsoDate;
  readonly latest: IsoDate;
}

/** Stands in a column of day numbers where nothing is known of a birth date. */
export const unknownDay = -(2 ** 31);

/** An exact birth date. */
export function bornOn(date: IsoDate): BirthDate {
  return { earliest: date, latest: date };
}

/** An incomplete birth date; a month of 0 is not known (a day without a month says nothing more than the year). null when there is no such month. */
export function bornIn(year: number, month: number): BirthDate | null {
  const [first, last] = month === 0 ? [1, 12] : [month, month];
  const earliest = isoDate(year, first, 1);
  const latest = isoDate(year, last, daysInMonth(year, last));
  return earliest !== null && latest !== null ? { earliest, latest } : null;
}
