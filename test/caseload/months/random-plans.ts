import fc from "fast-check";
import { steady } from "../../../src/caseload/months/over-time/employment";
import type { PlannedPerson } from "../../../src/caseload/months/over-time/plan-over-dates";
import { fraction } from "../../../src/kernel/fraction";

const day = fc
  .integer({ min: 0, max: 500 })
  .map((days) => new Date(Date.UTC(2026, 6, 1 + days)).toISOString().slice(0, 10));
const sometimes = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null, freq: 1 });

const anyPerson: fc.Arbitrary<PlannedPerson> = fc
  .record({
    hours: fc.constantFrom(8, 18, 24, 32, 36),
    clients: fc.integer({ min: 0, max: 60 }),
    begin: sometimes(day),
    end: sometimes(day),
    ramp: fc.constantFrom([], [20, 40, 70, 100]),
    change: sometimes(fc.record({ from: day, hours: fc.constantFrom(12, 28) })),
    absence: sometimes(fc.record({ from: day, until: day })),
  })
  .map(({ hours, clients, begin, end, ramp, change, absence }) => ({
    ...steady("P", fraction(hours)),
    ...{ clients, begin, end, ramp },
    changes: change ? [{ from: change.from, hours: fraction(change.hours) }] : [],
    absences: absence ? [absence] : [],
  }));

/** A plan for a team of which people come, leave, change hours or are absent. */
export const anyTask = fc.record({
  people: fc.array(anyPerson, { minLength: 1, maxLength: 6 }),
  referenceDate: fc.constant("2026-11-01"),
  months: fc.integer({ min: 1, max: 12 }),
  monthsBeforeLeaving: fc.constant(3),
});
