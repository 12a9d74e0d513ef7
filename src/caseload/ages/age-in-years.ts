import { isBefore, type IsoDate } from "../dates";

/**
 * Age in completed years on the reference date. Somebody born on 29 February has their birthday on 1 March in a common
 * year (docs/domain.md, Ages). Null when the birth date is after the reference date.
 */
export function ageOn(birth: IsoDate, referenceDate: IsoDate): number | null {
  if (isBefore(referenceDate, birth)) return null;
  const years = Number(referenceDate.slice(0, 4)) - Number(birth.slice(0, 4));
  return isBefore(referenceDate.slice(5), birth.slice(5)) ? years - 1 : years;
}
