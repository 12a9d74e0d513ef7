import { aowDate } from "./aow-date";
import { dateOfDay, dayNumber } from "./day-number";

/** By birth day. A list has few days and many clients, and the law is the same for all. */
const known = new Map<number, number>();
/** Two centuries of birth days. */
const mostKept = 73_000;

/** The day on which somebody born on this day reaches the AOW age; both are day numbers. */
export function aowDay(birthDay: number): number {
  let day = known.get(birthDay);
  if (day === undefined) {
    day = dayNumber(aowDate(dateOfDay(birthDay)).date);
    if (known.size < mostKept) known.set(birthDay, day);
  }
  return day;
}
