import fc from "fast-check";
import { apportion, type Claim } from "../../../src/caseload/division/apportionment";
import { proportionalCaseloads } from "../../../src/caseload/division/proportional-caseload";
import { nearestWhole, roundHalfAwayFromZero, settled } from "../../../src/caseload/division/rounding";
import type { Rounding } from "../../../src/caseload/division/division";
import { sum } from "../../../src/caseload/sum";
import alabama from "../../cases/alabama-paradox.json";
import memo from "../../cases/memo-2020.json";

const claims = (hours: readonly number[], current: readonly number[]): Claim[] =>
  hours.map((own, index) => ({ hours: own, current: current[index] ?? 0 }));

function divided(total: number, among: readonly Claim[], rounding: Rounding = "largest-remainder"): readonly number[] {
  const result = apportion(total, among, rounding);
  if (!result.ok) throw new Error(result.problem.reason);
  return result.clients;
}

const aClaim = fc.record({
  hours: fc.integer({ min: 0, max: 400 }).map((tenths) => tenths / 10),
  current: fc.integer({ min: 0, max: 300 }),
});
const aTeam = fc.array(aClaim, { minLength: 1, maxLength: 12 }).filter((team) => team.some(({ hours }) => hours > 0));
const aTotal = fc.integer({ min: 0, max: 2000 });

describe("the memo of 3 March 2020", () => {
  test("exact shares", () => {
    const shares = proportionalCaseloads(memo.hours, memo.total);
    memo.exact.forEach((expected, index) => expect(shares[index]).toBeCloseTo(expected, 9));
  });

  test("largest remainder gives the tie to the larger caseloads and adds up", () => {
    expect(divided(memo.total, claims(memo.hours, memo.current))).toEqual(memo.largestRemainder);
    expect(sum(memo.largestRemainder)).toBe(memo.total);
  });

  test("plain rounding reproduces 470", () => {
    const rounded = divided(memo.total, claims(memo.hours, memo.current), "plain");
    expect(rounded).toEqual(memo.plain);
    expect(sum(rounded)).toBe(memo.plainSum);
  });

  test("side tasks of 8, 4 and 4 hours: plain falls short, largest remainder does not", () => {
    const { hours, exact, plainSum, largestRemainder } = memo.sideTasks8_4_4;
    proportionalCaseloads(hours, memo.total).forEach((share, index) => expect(share).toBeCloseTo(exact[index] ?? 0, 4));
    expect(sum(divided(memo.total, claims(hours, memo.current), "plain"))).toBe(plainSum);
    expect(divided(memo.total, claims(hours, memo.current))).toEqual(largestRemainder);
  });
});

test("the Alabama paradox shows, as it must for largest remainder", () => {
  expect(divided(10, claims(alabama.weights, []))).toEqual(alabama.of10);
  expect(divided(11, claims(alabama.weights, []))).toEqual(alabama.of11);
});

describe("largest remainder", () => {
  test("adds up and keeps quota", () => {
    fc.assert(
      fc.property(aTotal, aTeam, (total, team) => {
        const clients = divided(total, team);
        const allHours = sum(team.map(({ hours }) => hours));
        expect(sum(clients)).toBe(total);
        clients.forEach((own, index) => {
          expect(Math.abs(own * allHours - total * (team[index]?.hours ?? 0))).toBeLessThan(allHours);
        });
      }),
    );
  });

  test("agrees with exact integer arithmetic, ties included", () => {
    fc.assert(
      fc.property(aTotal, aTeam, (total, team) => {
        // Tenths of an hour as whole numbers: floors and remainders without any rounding.
        const tenths = team.map(({ hours }) => BigInt(Math.round(hours * 10)));
        const all = tenths.reduce((a, b) => a + b, 0n);
        const floors = tenths.map((own) => Number((BigInt(total) * own) / all));
        const remainders = tenths.map((own) => Number((BigInt(total) * own) % all));
        const order = team
          .map((claim, index) => ({ ...claim, index, remainder: remainders[index] ?? 0 }))
          .sort((a, b) => b.remainder - a.remainder || b.current - a.current || b.hours - a.hours || a.index - b.index);
        const extra = new Set(order.slice(0, total - sum(floors)).map(({ index }) => index));
        expect(divided(total, team)).toEqual(floors.map((floor, index) => floor + (extra.has(index) ? 1 : 0)));
      }),
      { numRuns: 2000 },
    );
  });

  test("ties go by caseload, then hours, then place", () => {
    expect(divided(1, claims([36, 36], [1, 2]))).toEqual([0, 1]);
    expect(divided(1, claims([36, 36], [2, 2]))).toEqual([1, 0]);
    // Of 3 clients on 10, 30 and 20 hours nobody has a remainder but the halves of the first two.
    expect(divided(3, claims([10, 30, 20], [5, 5, 9]))).toEqual([0, 2, 1]);
  });

  test("the order of the people changes nothing for people who differ", () => {
    const different = fc.uniqueArray(aClaim, {
      minLength: 2,
      maxLength: 8,
      selector: (c) => `${c.hours}/${c.current}`,
    });
    fc.assert(
      fc.property(aTotal, different, fc.infiniteStream(fc.nat()), (total, team, keys) => {
        fc.pre(team.some(({ hours }) => hours > 0));
        const order = team
          .map((_, index) => ({ index, key: keys.next().value as number }))
          .sort((a, b) => a.key - b.key);
        const shuffled = divided(
          total,
          order.flatMap(({ index }) => team[index] ?? []),
        );
        const original = divided(total, team);
        expect(shuffled).toEqual(order.map(({ index }) => original[index]));
      }),
    );
  });

  test("more hours never means fewer clients", () => {
    fc.assert(
      fc.property(aTotal, aTeam, (total, team) => {
        const clients = divided(total, team);
        team.forEach((one, i) =>
          team.forEach((other, j) => {
            if (one.hours > other.hours) expect(clients[i]).toBeGreaterThanOrEqual(clients[j] ?? 0);
          }),
        );
      }),
    );
  });

  test("somebody without hours gets nobody, and nobody at all has hours only when that is said", () => {
    expect(divided(10, claims([0, 36], [10, 0]))).toEqual([0, 10]);
    expect(divided(0, claims([0, 0], [0, 0]))).toEqual([0, 0]);
    expect(apportion(10, claims([0, 0], [5, 5]), "largest-remainder")).toEqual({
      ok: false,
      problem: { reason: "maximums-below-total", maximum: 0, total: 10 },
    });
  });
});

describe("limits", () => {
  const limited = fc.tuple(
    aClaim,
    fc.integer({ min: 0, max: 60 }),
    fc.option(fc.integer({ min: 0, max: 200 }), { nil: undefined }),
  );
  const aLimitedTeam = fc.array(
    limited.map(([claim, minimum, room]) => ({
      ...claim,
      limits: { minimum, ...(room !== undefined && { maximum: minimum + room }) },
    })),
    { minLength: 1, maxLength: 8 },
  );

  test("the memo with Lisette at no more than 40 and Emmy at 75 fixed: the rest is divided by hours", () => {
    const among = claims(memo.hours, memo.current).map((claim, index) => ({
      ...claim,
      limits: index === 4 ? { maximum: 40 } : index === 2 ? { fixed: 75, minimum: 90 } : {},
    }));
    // 469 − 40 − 75 = 354 over three times 36 hours.
    expect(divided(469, among)).toEqual([118, 118, 75, 118, 40]);
  });

  test("are kept, and the sum stays right", () => {
    fc.assert(
      fc.property(aTotal, aLimitedTeam, (total, team) => {
        const result = apportion(total, team, "largest-remainder");
        if (!result.ok) return;
        expect(sum(result.clients)).toBe(total);
        result.clients.forEach((own, index) => {
          const { minimum = 0, maximum = Infinity }: { minimum?: number; maximum?: number } = team[index]?.limits ?? {};
          expect(own).toBeGreaterThanOrEqual(minimum);
          expect(own).toBeLessThanOrEqual(maximum);
        });
      }),
      { numRuns: 500 },
    );
  });

  test("quota: everyone is within a client of the share that one common load and the limits give", () => {
    fc.assert(
      fc.property(aTotal, aLimitedTeam, (total, team) => {
        const result = apportion(total, team, "largest-remainder");
        if (!result.ok) return;
        const at = (load: number) =>
          team.map(({ hours, limits }) => Math.min(Math.max(load * hours, limits.minimum), limits.maximum ?? Infinity));
        let [low, high] = [0, 1e6];
        for (let step = 0; step < 200; step += 1) {
          const middle = (low + high) / 2;
          if (sum(at(middle)) < total) low = middle;
          else high = middle;
        }
        at(high).forEach((share, index) => expect(Math.abs((result.clients[index] ?? NaN) - share)).toBeLessThan(1));
      }),
      { numRuns: 500 },
    );
  });

  test("raising one minimum never lowers that person, lowering one maximum never raises that person", () => {
    fc.assert(
      fc.property(aTotal, aLimitedTeam, fc.nat(), fc.integer({ min: 1, max: 40 }), (total, team, pick, step) => {
        const chosen = pick % team.length;
        const before = apportion(total, team, "largest-remainder");
        const change = (limits: (old: { minimum: number; maximum?: number }) => object) =>
          apportion(
            total,
            team.map((claim, index) => (index === chosen ? { ...claim, limits: limits(claim.limits) } : claim)),
            "largest-remainder",
          );
        const raised = change((old) => ({ ...old, minimum: old.minimum + step }));
        const lowered = change((old) => ({ ...old, maximum: (old.maximum ?? 300) - step }));
        if (!before.ok) return;
        if (raised.ok) expect(raised.clients[chosen]).toBeGreaterThanOrEqual(before.clients[chosen] ?? NaN);
        if (lowered.ok) expect(lowered.clients[chosen]).toBeLessThanOrEqual(before.clients[chosen] ?? NaN);
      }),
      { numRuns: 500 },
    );
  });

  test("a conflict is reported exactly when no whole numbers fit", () => {
    fc.assert(
      fc.property(aTotal, aLimitedTeam, (total, team) => {
        const least = sum(team.map(({ limits }) => limits.minimum));
        const most = sum(
          team.map(({ hours, limits }) => (hours === 0 ? limits.minimum : (limits.maximum ?? Infinity))),
        );
        expect(apportion(total, team, "largest-remainder").ok).toBe(least <= total && total <= most);
      }),
      { numRuns: 500 },
    );
  });

  test("conflicts say what is wrong", () => {
    const two = (first: object, second: object) => [
      { hours: 36, current: 0, limits: first },
      { hours: 36, current: 0, limits: second },
    ];
    expect(apportion(100, two({}, { minimum: 60, maximum: 50 }), "plain")).toEqual({
      ok: false,
      problem: { reason: "limits-contradict", indices: [1] },
    });
    expect(apportion(100, two({ minimum: 60 }, { fixed: 50 }), "plain")).toEqual({
      ok: false,
      problem: { reason: "minimums-exceed-total", minimum: 110, total: 100 },
    });
    expect(apportion(100, two({ maximum: 40 }, { fixed: 50 }), "largest-remainder")).toEqual({
      ok: false,
      problem: { reason: "maximums-below-total", maximum: 90, total: 100 },
    });
  });
});

describe("rounding as Excel's ROUND", () => {
  test.each([
    [0.5, 1],
    [2.5, 3],
    [-2.5, -3],
    [117.49999999999999, 118],
    [117.499, 117],
  ])("%p becomes %p", (value, expected) => expect(nearestWhole(value)).toBe(expected));

  test("settling takes away the noise of binary fractions and nothing else", () => {
    expect(settled(0.1 + 0.2)).toBe(0.3);
    expect(settled(105.52499999999999)).toBe(105.525);
    expect(roundHalfAwayFromZero(105.525, 1)).toBe(105.5);
  });
});
