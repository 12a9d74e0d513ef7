import { addMonths, isBefore, type IsoDate } from "../dates";

/** Older ages are taken for mistakes. */
export const oldestAge = 130;

/**
 * Age in completed years on the reference date. Somebody born on 29 February has their birthday on 1 March in a common
 * year (docs/domain.md, Ages). Null when the birth date is after the reference date.
 */
export function ageOn(birth: IsoDate, referenceDate: IsoDate): number | null {
  if (isBefore(referenceDate, birth)) return null;
  const years = Number(referenceDate.slice(0, 4)) - Number(birth.slice(0, 4));
  return isBefore(referenceDate.slice(5), birth.slice(5)) ? years - 1 : years;
}

/** The latest birth date of somebody who has this age, or is older, on the reference date. */
export function bornAtLatest(age: number, referenceDate: IsoDate): IsoDate {
  return addMonths(referenceDate, -12 * age);
}
