import fc from "fast-check";
import { proportionalCaseloads } from "../../../src/caseload/division/proportional-caseload";
import { sideTaskRange } from "../../../src/caseload/division/side-task-range";
import memo from "../../cases/memo-2020.json";

const memoHours = memo.hours.map((caseloadHours, index) => ({
  caseloadHours,
  sideTaskUnknown: [1, 2, 4].includes(index),
  rounded: memo.largestRemainder[index] ?? 0,
}));

test("the memo with side tasks of 0 to 8 hours: Bob 86 to 117, Anne 105 to 124", () => {
  const ranges = sideTaskRange(memoHours, memo.total, 8);
  expect(ranges?.[0]).toEqual(memo.rangeAt8.Anne);
  expect(ranges?.[1]).toEqual(memo.rangeAt8.Bob);
});

test("no range when every side task is known", () => {
  expect(sideTaskRange([{ caseloadHours: 36, sideTaskUnknown: false, rounded: 469 }], 469, 8)).toBeNull();
});

test("a side task takes no more hours than there are", () => {
  const ranges = sideTaskRange(
    [
      { caseloadHours: 4, sideTaskUnknown: true, rounded: 10 },
      { caseloadHours: 36, sideTaskUnknown: false, rounded: 90 },
    ],
    100,
    8,
  );
  expect(ranges).toEqual([
    [0, 10],
    [90, 100],
  ]);
});

test("the range holds every share that hours between nothing and the maximum can give, and the ends occur", () => {
  const person = fc.record({ caseloadHours: fc.integer({ min: 1, max: 36 }), sideTaskUnknown: fc.boolean() });
  const team = fc.array(person, { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(team, fc.integer({ min: 0, max: 600 }), fc.integer({ min: 0, max: 12 }), (people, total, maximum) => {
      const shares = proportionalCaseloads(
        people.map(({ caseloadHours }) => caseloadHours),
        total,
      );
      const known = people.map((person, index) => ({ ...person, rounded: Math.round(shares[index] ?? 0) }));
      const ranges = sideTaskRange(known, total, maximum);
      fc.pre(ranges !== null);
      const unknown = people.flatMap(({ sideTaskUnknown }, index) => (sideTaskUnknown ? [index] : []));
      const seen = people.map(() => [] as number[]);
      for (let corner = 0; corner < 2 ** unknown.length; corner += 1) {
        const hours = people.map(({ caseloadHours }, index) => {
          const bit = unknown.indexOf(index);
          return bit >= 0 && corner & (1 << bit) ? Math.max(0, caseloadHours - maximum) : caseloadHours;
        });
        if (hours.every((own) => own === 0)) continue;
        proportionalCaseloads(hours, total).forEach((share, index) => seen[index]?.push(share));
      }
      const somebodyIsCertain = people.some((p) => !p.sideTaskUnknown || p.caseloadHours > maximum);
      ranges?.forEach(([low, high], index) => {
        const shares = seen[index] ?? [];
        expect(low).toBeLessThanOrEqual(Math.min(...shares) + 0.5 + 1e-9);
        expect(high).toBeGreaterThanOrEqual(Math.max(...shares) - 0.5 - 1e-9);
        if (somebodyIsCertain) {
          expect(Math.abs(low - Math.min(...shares))).toBeLessThanOrEqual(0.5 + 1e-9);
          expect(Math.abs(high - Math.max(...shares))).toBeLessThanOrEqual(0.5 + 1e-9);
        }
      });
    }),
    { numRuns: 300 },
  );
});
