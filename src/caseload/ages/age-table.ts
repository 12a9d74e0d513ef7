import type { IsoDate } from "../dates";
import { itemAt } from "../../kernel/item-at";
import { bornAtLatest, oldestAge } from "./age-on-date";
import { aowBornAtLatest } from "./aow-age";
import { dayNumber } from "./day-number";

/**
 * The code for "no age" in a column of ages: the birth date is unknown, after the reference date, or before anybody
 * living.
 */
export const unknownAge = 255;

/** Ages on one reference date by birth date, so that an age is looked up and not calculated. Days are day numbers. */
export interface AgeTable {
  readonly referenceDate: IsoDate;
  /** Age by days since `firstDay`; it ends at the reference date. */
  readonly ages: Uint8Array;
  readonly firstDay: number;
  /** Everybody born on or before this day has reached the AOW age; nobody born later has. */
  readonly aowBornAtLatest: number;
}

/** Made once for each reference date. The birth dates of one age are one stretch of days. */
export function ageTable(referenceDate: IsoDate): AgeTable {
  const lastDay = Array.from({ length: oldestAge + 2 }, (_, age) => dayNumber(bornAtLatest(age, referenceDate)));
  const firstDay = itemAt(lastDay, oldestAge + 1) + 1;
  const ages = new Uint8Array(itemAt(lastDay, 0) - firstDay + 1);
  for (let age = 0; age <= oldestAge; age += 1) {
    ages.fill(age, itemAt(lastDay, age + 1) + 1 - firstDay, itemAt(lastDay, age) + 1 - firstDay);
  }
  return { referenceDate, ages, firstDay, aowBornAtLatest: dayNumber(aowBornAtLatest(referenceDate)) };
}

/** The ages of many births, or `unknownAge`. */
export function agesOf(births: Int32Array, table: AgeTable): Uint8Array {
  const found = new Uint8Array(births.length);
  // Within bounds; a fallback takes as long as the look-up itself, here and in ageOfDay.
  for (let index = 0; index < births.length; index += 1) found[index] = ageOfDay(births[index] as number, table);
  return found;
}

/** The age of somebody born on this day, or `unknownAge`. */
export function ageOfDay(birthDay: number, { ages, firstDay }: AgeTable): number {
  const day = birthDay - firstDay;
  return day >= 0 && day < ages.length ? (ages[day] as number) : unknownAge;
}
