import fc from "fast-check";
import {
  asNumber,
  ceilingOf,
  compare,
  dividedBy,
  exactly,
  floorOf,
  fraction,
  halfUp,
  minus,
  plus,
  times,
} from "../../src/kernel/fraction";

const whole = fc.integer({ min: -10_000, max: 10_000 });
const any = fc
  .tuple(
    whole,
    whole.filter((value) => value !== 0),
  )
  .map(([above, below]) => fraction(above, below));

test("decimal numbers are exact, also after binary arithmetic", () => {
  expect(exactly(32.4)).toEqual(fraction(162, 5));
  expect(exactly(0.9 * 36)).toEqual(fraction(162, 5));
  expect(exactly(-0.5)).toEqual(fraction(-1, 2));
  expect(exactly(0.1 + 0.2)).toEqual(fraction(3, 10));
});

test("arithmetic undoes itself", () => {
  fc.assert(
    fc.property(any, any, (a, b) => {
      expect(minus(plus(a, b), b)).toEqual(a);
      if (b.numerator !== 0n) expect(dividedBy(times(a, b), b)).toEqual(a);
      expect(Math.sign(asNumber(a) - asNumber(b))).toBeCloseTo(compare(a, b));
    }),
  );
});

test("floor, ceiling and half up, also below 0", () => {
  expect([7, -7].map((value) => floorOf(fraction(value, 2)))).toEqual([3, -4]);
  expect([7, -7].map((value) => ceilingOf(fraction(value, 2)))).toEqual([4, -3]);
  expect([5, 7, -5].map((value) => halfUp(fraction(value, 2)))).toEqual([3, 4, -2]);
  expect(floorOf(fraction(-4, 2))).toBe(-2);
});

test("nothing is divided by 0", () => {
  expect(() => dividedBy(fraction(1), fraction(0))).toThrow(RangeError);
});
