import type { IsoDate } from "../dates";
import { itemAt } from "../../kernel/item-at";
import { bornAtLatest, oldestAge } from "./age-on-date";
import { aowBornAtLatest } from "./aow-cohort";
import { dayNumber } from "./day-number";

/**
 * The code for "no age" in a column of ages: the birth date is unknown, after the reference date, or before anybody
 * living.
 */
export const unknownAge = 255;

/** Ages on one reference date by birth date, so that an age is looked up and not calculated. Days are day numbers. */
export interface AgeTable {
  readonly referenceDate: IsoDate;
  /** Age by days since `firstDay`; it ends at the reference date, and one place further stands `unknownAge`. */
  readonly ages: Uint8Array;
  readonly firstDay: number;
  /** Everybody born on or before this day has reached the AOW age; nobody born later has. */
  readonly aowBornAtLatest: number;
}

let latest: AgeTable | null = null;

/** The table of a reference date. The last one is kept, because most of what asks for it is about the same date. */
export function ageTable(referenceDate: IsoDate): AgeTable {
  if (latest?.referenceDate !== referenceDate) latest = newTable(referenceDate);
  return latest;
}

/** The birth dates of one age are one stretch of days. */
function newTable(referenceDate: IsoDate): AgeTable {
  const lastDay = Array.from({ length: oldestAge + 2 }, (_, age) => dayNumber(bornAtLatest(age, referenceDate)));
  const firstDay = itemAt(lastDay, oldestAge + 1) + 1;
  const ages = new Uint8Array(itemAt(lastDay, 0) - firstDay + 2);
  ages[ages.length - 1] = unknownAge;
  for (let age = 0; age <= oldestAge; age += 1) {
    ages.fill(age, itemAt(lastDay, age + 1) + 1 - firstDay, itemAt(lastDay, age) + 1 - firstDay);
  }
  return { referenceDate, ages, firstDay, aowBornAtLatest: dayNumber(aowBornAtLatest(referenceDate)) };
}

/** The ages of many births, or `unknownAge`. */
export function agesOf(births: Int32Array, table: AgeTable): Uint8Array {
  const found = new Uint8Array(births.length);
  const { ages, firstDay } = table;
  const unknown = ages.length - 1;
  for (let index = 0; index < births.length; index += 1) {
    // Unsigned, so that a day before the first is past the last as well: one comparison for each birth.
    const day = ((births[index] as number) - firstDay) >>> 0;
    found[index] = ages[day < unknown ? day : unknown] as number;
  }
  return found;
}

/** The age of somebody born on this day, or `unknownAge`. */
export function ageOfDay(birthDay: number, { ages, firstDay }: AgeTable): number {
  const day = (birthDay - firstDay) >>> 0;
  // A fallback for undefined would take as long as the look-up itself.
  return day < ages.length ? (ages[day] as number) : unknownAge;
}
