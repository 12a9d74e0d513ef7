import fc from "fast-check";
import {
  gapsBetween,
  inOrder,
  isInBand,
  isWithin,
  overlapOf,
  overlapsBetween,
  type AgeBand,
} from "../../../src/caseload/ages/age-bands";
import { bandOfAge } from "../../../src/caseload/ages/band-of-age";
import { clientsIn } from "../../../src/caseload/ages/age-counts";
import type { KnownAge } from "../../../src/caseload/ages/known-age";

const band = (from: number, below: AgeBand["below"]): AgeBand => ({ from, below });
const aged = (age: number, aowReached: KnownAge["aowReached"] = "no"): KnownAge => ({
  youngest: age,
  oldest: age,
  aowReached,
});

/** Everybody there can be: below 65 nobody has reached the AOW age, from 68 on everybody has. */
const everybody = Array.from({ length: 131 }, (_, age) => age).flatMap((age) => [
  ...(age < 68 ? [aged(age, "no")] : []),
  ...(age >= 65 ? [aged(age, "yes")] : []),
]);
const isIn = (person: KnownAge, { from, below }: AgeBand): boolean =>
  person.oldest >= from && (below === null || (below === "aow" ? person.aowReached === "no" : person.oldest < below));

const anyBand = fc
  .tuple(fc.integer({ min: 0, max: 75 }), fc.oneof(fc.integer({ min: 1, max: 40 }), fc.constantFrom("aow", null)))
  .filter(([from, end]) => end !== "aow" || from < 68)
  .map(([from, end]) => band(from, typeof end === "number" ? from + end : end));
const anyBands = fc.array(anyBand, { minLength: 1, maxLength: 6 });

test("18 t/m 26 is 18 up to the 27th birthday", () => {
  const young = band(18, 27);
  expect([17, 18, 26, 27].map((age) => isInBand(aged(age), young))).toEqual(["no", "yes", "yes", "no"]);
});

test("a range of ages matters where a band ends within it", () => {
  const born1975 = { youngest: 44, oldest: 45, aowReached: "no" } as const;
  const answersIn = (bands: readonly AgeBand[]) => bands.map((one) => isInBand(born1975, one));
  expect(answersIn([band(41, 45), band(45, 50)])).toEqual(["unknown", "unknown"]);
  expect(answersIn([band(27, 41), band(41, 50)])).toEqual(["no", "yes"]);
  expect(answersIn([band(18, 27)])).toEqual(["no"]);
});

test("until AOW asks whether it was reached", () => {
  const old = band(46, "aow");
  expect(isInBand(aged(66, "no"), old)).toBe("yes");
  expect(isInBand(aged(66, "yes"), old)).toBe("no");
  expect(isInBand(aged(66, "unknown"), old)).toBe("unknown");
  expect(isInBand(aged(66, "yes"), band(46, null))).toBe("yes");
  expect(isInBand(aged(45, "unknown"), old)).toBe("no");
});

test("by age alone a client stays in the band until AOW is certain", () => {
  const bands = [band(18, 30), band(30, 46), band(46, "aow")];
  const places = [17, 18, 45, 46, 66, 67, 68].map((age) => bandOfAge(age, bands, null));
  expect(places).toEqual([null, 0, 1, 2, 2, 2, null]);
  expect([66, 67].map((age) => bandOfAge(age, bands, "2020-03-03"))).toEqual([2, null]);
  expect([66, 67].map((age) => bandOfAge(age, bands, "2026-03-03"))).toEqual([2, null]);
});

test("the memo's old split has a gap, the new one has none", () => {
  expect(gapsBetween([band(50, "aow"), band(18, 27), band(27, 41)])).toEqual([band(41, 50)]);
  expect(gapsBetween([band(18, 30), band(30, 46), band(46, "aow")])).toEqual([]);
  expect(overlapsBetween([band(18, 30), band(30, 46), band(46, "aow")])).toEqual([]);
  expect(overlapsBetween([band(18, 31), band(30, 46)])).toEqual([band(30, 31)]);
  expect(overlapOf(band(41, "aow"), band(46, "aow"))).toEqual(band(46, "aow"));
  expect(inOrder([band(50, "aow"), band(18, 40), band(18, 27)])).toEqual([band(18, 27), band(18, 40), band(50, "aow")]);
});

test("one band within the others together", () => {
  const old = [band(18, 27), band(27, 41), band(41, 50), band(50, "aow")];
  for (const part of [band(18, 30), band(30, 46), band(46, "aow")]) expect(isWithin(part, old)).toBe(true);
  expect(isWithin(band(30, 46), [band(18, 41), band(42, 50)])).toBe(false);
  expect(isWithin(band(46, null), old)).toBe(false);
  expect(isWithin(band(50, 67), old)).toBe(false);
  expect(isWithin(band(50, 65), old)).toBe(true);
  expect(isWithin(band(18, 30), [])).toBe(false);
});

test("random bands against everybody there can be", () => {
  fc.assert(
    fc.property(anyBands, anyBand, (bands, other) => {
      const held = (person: KnownAge) => bands.some((one) => isIn(person, one));
      expect(isWithin(other, bands)).toBe(everybody.filter((person) => isIn(person, other)).every(held));

      const gaps = gapsBetween(bands);
      const first = Math.min(...bands.map(({ from }) => from));
      const ends = bands.map(({ below }) => (below === "aow" ? 68 : (below ?? 131)));
      for (let age = 0; age <= 130; age += 1) {
        const holdsAge = everybody.some((person) => person.oldest === age && held(person));
        const between = age >= first && age < Math.max(...ends);
        expect(gaps.some((gap) => isIn(aged(age), gap))).toBe(between && !holdsAge);
      }

      const overlap = overlapOf(bands[0] ?? other, other);
      const inBoth = everybody.filter((person) => isIn(person, other) && isIn(person, bands[0] ?? other));
      expect(overlap !== null).toBe(inBoth.length > 0);
      if (overlap) for (const person of inBoth) expect(isIn(person, overlap)).toBe(true);
    }),
  );
});

test("random bands against every age and AOW answer that is possible", () => {
  const anybody = fc.record({
    youngest: fc.integer({ min: 0, max: 90 }),
    more: fc.integer({ min: 0, max: 1 }),
    aowReached: fc.constantFrom("yes" as const, "no" as const, "unknown" as const),
  });
  fc.assert(
    fc.property(anyBand, fc.array(anybody, { maxLength: 40 }), (one, drawn) => {
      const ages = drawn.map(({ more, ...known }) => ({ ...known, oldest: known.youngest + more, clients: 1 }));
      const answers = ages.map(({ youngest, oldest, aowReached }) => {
        const possible = [youngest, oldest].flatMap((age) =>
          (aowReached === "unknown" ? (["yes", "no"] as const) : [aowReached]).map((reached) =>
            isIn(aged(age, reached), one),
          ),
        );
        return !possible.includes(false) ? "yes" : possible.includes(true) ? "unknown" : "no";
      });
      expect(ages.map((known) => isInBand(known, one))).toEqual(answers);
      expect(clientsIn(one, ages)).toBe(answers.filter((answer) => answer === "yes").length);
    }),
  );
});
