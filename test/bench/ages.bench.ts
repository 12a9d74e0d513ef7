import assert from "node:assert/strict";
import { differenceInYears } from "date-fns";
import { agesOf, ageTable } from "../../src/caseload/ages/age-table";
import { dateOfDay, dayNumber } from "../../src/caseload/ages/day-number";
import type { Bench, Comparison } from "./bench";

const count = 100_000;
/** On this day, people born on 29 February have not had their birthday yet. */
const referenceDate = "2027-02-28";

export const bench: Bench = {
  name: "P3 ages",
  async *comparisons() {
    const { days, dates } = births();
    const reference = localDate(referenceDate);
    const shared = {
      job: `ages of ${count.toLocaleString("nl-NL")} births on one date, its table included`,
      ours: () => agesOf(days, ageTable(referenceDate)),
      assertEqual: (ours: unknown, theirs: unknown) => assert.deepEqual(ours, theirs),
    };
    yield {
      ...shared,
      peer: "date-fns differenceInYears",
      theirs: () => Uint8Array.from(dates, (birth) => differenceInYears(reference, birth)),
    } satisfies Comparison;
    yield {
      ...shared,
      peer: "Date arithmetic",
      theirs: () => Uint8Array.from(dates, (birth) => yearsBetween(birth, reference)),
    } satisfies Comparison;
  },
};

/** The same births, from 0 to 100 years old and in random order, in the form that each peer takes. */
function births(): { readonly days: Int32Array; readonly dates: readonly Date[] } {
  const last = dayNumber(referenceDate);
  const days = Int32Array.from({ length: count }, (_, index) => last - ((index * 7919) % 36_525));
  return { days, dates: Array.from(days, (day) => localDate(dateOfDay(day))) };
}

function localDate(date: string): Date {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  return new Date(year, month - 1, day);
}

function yearsBetween(birth: Date, reference: Date): number {
  const months = reference.getMonth() - birth.getMonth();
  const hadBirthday = months > 0 || (months === 0 && reference.getDate() >= birth.getDate());
  return reference.getFullYear() - birth.getFullYear() - (hadBirthday ? 0 : 1);
}
