import fc from "fast-check";
import { bandOfAge } from "../../../src/caseload/ages/band-of-age";
import { ageLinesOn } from "../../../src/caseload/ages/age-lines";
import {
  bandsBetween,
  clientsByBand,
  cutAfterKey,
  limitsOf,
  marksIn,
  moveCut,
  nearestCut,
  sideBySide,
  spanOf,
  total,
  withoutAow,
} from "../../../src/taskpane/charts/age-cuts";
import { memoAges } from "../../browser/harness/memo-ages";

const whole = { from: 18, below: "aow" } as const;
const span = { from: 18, below: 67 };
const risingCuts = fc
  .uniqueArray(fc.integer({ min: 19, max: 66 }), { maxLength: 8 })
  .map((cuts) => cuts.sort((a, b) => a - b));
const someAges = fc
  .array(fc.nat({ max: 30 }), { minLength: 49, maxLength: 49 })
  .map((counts) => counts.map((clients, place) => ({ age: 18 + place, clients })));

test("the memo's division has 133 clients from 18 to 29, 254 from 30 to 45 and 294 from 46", () => {
  const ages = withoutAow({ ages: memoAges, aowReached: 5 }, 67);
  expect(clientsByBand(ages, bandsBetween(whole, [30, 46]))).toEqual([133, 254, 294]);
});

test("everybody is in exactly the band that the domain gives them", () => {
  fc.assert(
    fc.property(someAges, risingCuts, (ages, cuts) => {
      const bands = bandsBetween(whole, cuts);
      const counted = bands.map((_, place) =>
        total(ages.filter(({ age }) => bandOfAge(age, bands, "2026-11-01") === place)),
      );
      expect(clientsByBand(ages, bands)).toEqual(counted);
      expect(counted.reduce((sum, count) => sum + count, 0)).toBe(total(ages));
    }),
  );
});

test("without cuts there is one band, and without clients every band has 0", () => {
  expect(bandsBetween(whole, [])).toEqual([whole]);
  expect(clientsByBand([], bandsBetween(whole, [30]))).toEqual([0, 0]);
});

test("clients who have reached the AOW age are left out; in the year of that age, the oldest of them", () => {
  const ages = [
    { age: 65, clients: 4 },
    { age: 66, clients: 6 },
    { age: 67, clients: 3 },
    { age: 80, clients: 1 },
  ];
  expect(withoutAow({ ages, aowReached: 4 }, 67)).toEqual(ages.slice(0, 2));
  // At 66 years and 4 months: the 4 clients of 67 and over, and 5 of the clients of 66.
  expect(withoutAow({ ages, aowReached: 9 }, 66 + 4 / 12)).toEqual([
    { age: 65, clients: 4 },
    { age: 66, clients: 1 },
  ]);
  expect(withoutAow({ ages, aowReached: 99 }, 66 + 4 / 12)).toEqual([{ age: 65, clients: 4 }]);
  expect(withoutAow({ ages, aowReached: 0 }, 66 + 4 / 12)).toEqual(ages.slice(0, 2));
});

test("the axis ends with the band, at the AOW age or at the oldest client", () => {
  expect(spanOf({ from: 18, below: 41 }, memoAges, 67)).toEqual({ from: 18, below: 41 });
  expect(spanOf(whole, [], 66 + 4 / 12)).toEqual({ from: 18, below: 67 });
  expect(spanOf({ from: 27, below: null }, [{ age: 71, clients: 1 }], 67)).toEqual({ from: 27, below: 72 });
  expect(spanOf({ from: 27, below: null }, [], 67)).toEqual({ from: 27, below: 28 });
});

test("moving a cut leaves every band at least a year, and does not move the other cuts", () => {
  fc.assert(
    fc.property(
      risingCuts.filter((cuts) => cuts.length > 0),
      fc.nat(),
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
      (cuts, some, age) => {
        const place = some % cuts.length;
        const moved = moveCut(cuts, place, age, span);
        expect(moved.toSpliced(place, 1)).toEqual(cuts.toSpliced(place, 1));
        const edges = [span.from, ...moved, span.below];
        edges.slice(1).forEach((edge, index) => expect(edge - (edges[index] ?? NaN)).toBeGreaterThanOrEqual(1));
        const { least, most } = limitsOf(cuts, place, span);
        if (age >= least && age <= most) expect(Math.abs((moved[place] ?? NaN) - age)).toBeLessThanOrEqual(0.5);
      },
    ),
  );
});

test("the nearest cut is taken, the younger of two at the same distance, and none without cuts", () => {
  expect(nearestCut([27, 30], 28.4)).toBe(0);
  expect(nearestCut([27, 30], 28.6)).toBe(1);
  expect(nearestCut([27, 29], 28)).toBe(0);
  expect(nearestCut([], 28)).toBe(-1);
});

test("keys that are not for a slider do nothing", () => {
  expect(["Tab", "a", "Enter", " "].map((key) => cutAfterKey(key, 30, { least: 19, most: 45 }))).toEqual([
    null,
    null,
    null,
    null,
  ]);
});

test("lines at the same age share one mark, and the first age of the axis has no mark", () => {
  const marks = marksIn(span, ageLinesOn("2026-11-01"), 67);
  expect(marks.map(({ age, name }) => [age, name])).toEqual([
    [21, "21"],
    [27, "27"],
    [30, "30"],
    [67, "AOW"],
  ]);
  expect(marks[1]?.codes).toEqual(["job-search-first", "cost-sharing", "job-search-waiver", "youth-support"]);
  expect(marksIn({ from: 27, below: 41 }, ageLinesOn("2026-11-01"), 67).map(({ name }) => name)).toEqual(["30"]);
});

describe("handles side by side", () => {
  const rising = fc
    .array(fc.double({ min: 0, max: 300, noNaN: true }), { maxLength: 6 })
    .map((centres) => centres.sort((a, b) => a - b));

  test("never cover each other, and stay within the chart", () => {
    fc.assert(
      fc.property(rising, (centres) => {
        const places = sideBySide(centres, 44, 20, 300);
        places.forEach((place, index) => {
          expect(place).toBeGreaterThanOrEqual(20 - 1e-9);
          expect(place).toBeLessThanOrEqual(300 + 1e-9);
          expect(place - (places[index - 1] ?? -Infinity)).toBeGreaterThanOrEqual(44 - 1e-9);
        });
      }),
    );
  });

  test("stand where they belong when there is room", () => {
    expect(sideBySide([30, 80, 290], 44, 20, 300)).toEqual([30, 80, 290]);
  });

  test("move aside evenly, so that no other places are closer to where they belong", () => {
    expect(sideBySide([100, 100], 44, 0, 300)).toEqual([78, 122]);
    const distance = (places: readonly number[], centres: readonly number[]) =>
      places.reduce((sum, place, index) => sum + (place - (centres[index] ?? NaN)) ** 2, 0);
    fc.assert(
      fc.property(rising, rising, (centres, offsets) => {
        // Any other places without overlap are not closer.
        const apart = centres.map((_, index) => (offsets[index] ?? 300) + 44 * index);
        const best = sideBySide(centres, 44, -1e6, 1e6);
        expect(distance(best, centres)).toBeLessThanOrEqual(distance(apart, centres) + 1e-6);
      }),
    );
  });
});
