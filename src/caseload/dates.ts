/** A calendar date, "2020-03-03": no time, no zone. */
export type IsoDate = string;

/** Days in a month of the Gregorian calendar, January is 1. */
export function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The date as "2020-03-03"; null when the calendar has no such day. */
export function isoDate(year: number, month: number, day: number): IsoDate | null {
  const exists =
    [year, month, day].every(Number.isInteger) &&
    year >= 1 &&
    year <= 9999 &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= daysInMonth(year, month);
  if (!exists) return null;
  return [String(year).padStart(4, "0"), twoDigits(month), twoDigits(day)].join("-");
}

/** The same day `months` months later, or the last day of a shorter month (31 January → 30 April). */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const [year = 1, month = 1, day = 1] = date.split("-").map(Number);
  const count = year * 12 + (month - 1) + months;
  const [laterYear, laterMonth] = [Math.floor(count / 12), (count % 12) + 1];
  const laterDay = Math.min(day, daysInMonth(laterYear, laterMonth));
  return [String(laterYear).padStart(4, "0"), twoDigits(laterMonth), twoDigits(laterDay)].join("-");
}

/** Whether the first date is before the second. */
export function isBefore(date: IsoDate, other: IsoDate): boolean {
  return date < other;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
