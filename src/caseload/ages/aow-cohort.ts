import { isBefore, type IsoDate } from "../dates";
import { bornAtLatest } from "./age-on-date";
import { aowPossibleFrom, aowSureFrom } from "./aow-age";
import { aowDate } from "./aow-date";
import { dateOfDay, dayNumber } from "./day-number";

/** The last birth date whose AOW age is reached on the reference date: everybody born on or before it has reached it, nobody born later. */
export function aowBornAtLatest(referenceDate: IsoDate): IsoDate {
  let reached = dayNumber(bornAtLatest(aowSureFrom + 1, referenceDate));
  let notReached = dayNumber(bornAtLatest(aowPossibleFrom, referenceDate)) + 1;
  while (notReached - reached > 1) {
    const middle = Math.floor((reached + notReached) / 2);
    if (isBefore(referenceDate, aowDate(dateOfDay(middle)).date)) notReached = middle;
    else reached = middle;
  }
  return dateOfDay(reached);
}

/** The AOW age on the reference date, in years and twelfths of a year: the age of the youngest who has reached it. */
export function aowAgeOn(referenceDate: IsoDate): number {
  const [year = 0, month = 0, day = 0] = referenceDate.split("-").map(Number);
  const [bornYear = 0, bornMonth = 0, bornDay = 0] = aowBornAtLatest(referenceDate).split("-").map(Number);
  return ((year - bornYear) * 12 + month - bornMonth - (day < bornDay ? 1 : 0)) / 12;
}
