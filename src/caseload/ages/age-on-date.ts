import { addMonths, type IsoDate } from "../dates";

/** Older ages are taken for mistakes. */
export const oldestAge = 130;

/** The latest birth date of somebody who has this age, or is older, on the reference date. */
export function bornAtLatest(age: number, referenceDate: IsoDate): IsoDate {
  return addMonths(referenceDate, -12 * age);
}
