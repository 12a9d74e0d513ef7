import type { SheetGrid } from "../../sheet-grid";
import { share } from "./columns";
import { dayOfHours } from "./hours-choice";
import { partDayHours } from "./part-days";

/** Two on each of five days, and an evening. */
const mostPartDays = 11;
const [leastWeek, mostWeek] = [4, 48];

/** How many hours one of a unit has that few count in, by what a header says: half a day, a day whose length it tells, a minute. Null where the numbers below it are no such units. */
export function hoursOfUnit(says: string, numbers: readonly number[], grids: readonly SheetGrid[]): number | null {
  const fit = (fits: (number: number) => boolean): boolean => share(numbers, fits) > 0.8;
  if (/dagde(?:el|len)/i.test(says)) return fit((number) => number <= mostPartDays) ? partDayHours(grids) : null;
  const [, day] = dayOfHours.exec(says) ?? [];
  if (day !== undefined) return fit((number) => number <= 7) ? Number(day.replace(",", ".")) : null;
  return fit((number) => number >= leastWeek * 60 && number <= mostWeek * 60) ? 1 / 60 : null;
}
