import { addMonths, isBefore, type IsoDate } from "../dates";

/** Nobody is older. */
export const oldestAge = 130;

/**
 * Age in completed years on the reference date. Who was born on 29 February grows a year older on 1 March in a common year (docs/domain.md,
 * Ages). null for who is born after the reference date.
 */
export function ageOn(birth: IsoDate, referenceDate: IsoDate): number | null {
  if (isBefore(referenceDate, birth)) return null;
  const years = Number(referenceDate.slice(0, 4)) - Number(birth.slice(0, 4));
  return isBefore(referenceDate.slice(5), birth.slice(5)) ? years - 1 : years;
}

/** The last day on which somebody can be born who has that age, or is older, on the reference date. */
export function bornAtLatest(age: number, referenceDate: IsoDate): IsoDate {
  return addMonths(referenceDate, -12 * age);
}
