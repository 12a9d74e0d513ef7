import { dayNumber } from "../../../src/caseload/ages/day-number";

/** Day number in the 1900 system to year, month and day, by the calendar of JavaScript. */
function calendarDay(day: number): { year: number; month: number; day: number } {
  const date = new Date((day - 25_569) * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

interface CalendarAges {
  ageOf(birthDay: number): number;
  aowReachedOf(birthDay: number): "yes" | "no";
}

/** Ages on a date by plain calendar arithmetic, and an AOW age that everyone reaches on the last birth day given. */
export function calendarAges(date: string, aowBornUntil = "1953-11-03"): CalendarAges {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  const lastBorn = dayNumber(aowBornUntil);
  return {
    ageOf(birthDay) {
      const born = calendarDay(birthDay);
      const hadBirthday = month > born.month || (month === born.month && day >= born.day);
      return year - born.year - (hadBirthday ? 0 : 1);
    },
    aowReachedOf: (birthDay) => (birthDay <= lastBorn ? "yes" : "no"),
  };
}
