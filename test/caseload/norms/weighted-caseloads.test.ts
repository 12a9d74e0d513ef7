import fc from "fast-check";
import { apportion } from "../../../src/caseload/division/apportionment";
import { participationLadder } from "../../../src/caseload/norms/ladder";
import type { TeamNorms } from "../../../src/caseload/norms/team-norms";
import { apportionWeighted, type WeightedClaim } from "../../../src/caseload/norms/weighted-apportionment";
import { weightedCaseloads } from "../../../src/caseload/norms/weighted-caseloads";
import { libraryNorm } from "./library-norm";

const normsOf = (...norms: readonly number[]): TeamNorms => ({
  name: "Normen",
  groups: norms.map((norm, place) => ({ name: `Groep ${place + 1}`, steps: [String(place + 1)], norm })),
  source: "",
  year: null,
  ladder: participationLadder,
  counts: "unknown",
});

/** One full-time caseworker with so many clients of each group. */
const oneCaseworker = (norms: TeamNorms, clients: readonly number[]) =>
  weightedCaseloads({
    norms,
    fullTimeHours: 36,
    caseworkers: [{ name: "Anne", caseloadHours: 36, clients }],
    others: clients.map(() => 0),
  });

describe("the sources", () => {
  const ridderkerk = normsOf(libraryNorm("ridderkerk-steps-1-3").value, libraryNorm("ridderkerk-steps-4-6").value);

  test("Ridderkerk 2013 by steps: 60 low and 30 high fill one fte for 120%, and a client of step 4 to 6 weighs two", () => {
    const { weights, caseworkers, totals } = oneCaseworker(ridderkerk, [60, 30]);
    expect(weights).toEqual([1, 2]);
    expect(caseworkers[0]?.now).toEqual({ clients: [60, 30], load: 120, fullness: 1.2 });
    expect(totals).toMatchObject({ load: 120, fte: 1.2, fullness: 1.2 });
  });

  test("Ridderkerk 2013 by people, the other reading: three times 100 and three times 50 are 450 clients, each caseworker exactly full", () => {
    const people = ["1", "2", "3", "4", "5", "6"];
    const { caseworkers, totals } = weightedCaseloads({
      norms: ridderkerk,
      fullTimeHours: 36,
      caseworkers: people.map((name, place) => ({
        name,
        caseloadHours: 36,
        clients: place < 3 ? [100, 0] : [0, 50],
      })),
      others: [0, 0],
    });
    expect(caseworkers.map(({ now }) => now.fullness)).toEqual([1, 1, 1, 1, 1, 1]);
    expect(totals.clients.reduce((sum, clients) => sum + clients, 0)).toBe(
      libraryNorm("ridderkerk-six-caseworkers").value,
    );
    expect(totals.fte).toBe(6);
  });

  test("Gemeente A: 80 for work and 160 for care; 650 clients are 8,125 or 4,0625 fte", () => {
    const norms = normsOf(libraryNorm("a-work").value, libraryNorm("a-care").value);
    expect(oneCaseworker(norms, [650, 0]).totals.fte).toBe(8.125);
    expect(oneCaseworker(norms, [0, 650]).totals.fte).toBe(4.0625);
    expect(oneCaseworker(norms, [40, 80])).toMatchObject({
      weights: [2, 1],
      caseworkers: [{ now: { load: 160, fullness: 1 } }],
    });
  });

  test("Gemeente B: 120 and 50, so that a client on a route weighs 2,4; 7 with advice C are within the 120", () => {
    const norms = normsOf(libraryNorm("b-income").value, libraryNorm("b-route").value);
    const { weights, caseworkers } = oneCaseworker(norms, [60, 25]);
    expect(weights).toEqual([1, 2.4]);
    expect(caseworkers[0]?.now).toEqual({ clients: [60, 25], load: 120, fullness: 1 });
    expect(libraryNorm("b-advice-c").unit).toBe("clients-within-caseload");
  });

  test("half the hours are twice as full; nobody without hours is full or empty", () => {
    const { caseworkers, others } = weightedCaseloads({
      norms: ridderkerk,
      fullTimeHours: 36,
      caseworkers: [
        { name: "Anne", caseloadHours: 18, clients: [30, 10] },
        { name: "Bob", caseloadHours: 0, clients: [10, 0] },
        { name: "Julie", caseloadHours: 36, clients: [0, 0] },
      ],
      others: [5, 1],
    });
    expect(caseworkers.map(({ now }) => now.fullness)).toEqual([1, null, 0]);
    expect(others).toEqual({ clients: [5, 1], load: 7, fullness: null });
  });
});

test("worked out by hand: 7 heavy and 8 light clients over 36, 36 and 24 hours", () => {
  // Shares: heavy 2.625, 2.625, 1.75 · light 3, 3, 2. Floors leave 2 heavy clients; short: 1.25, 1.25, 1.5 points.
  // The first goes to the 24 hours (most short), the second to Bob, who has more heavy clients now than Anne.
  const { caseworkers } = weightedCaseloads({
    norms: normsOf(50, 100),
    fullTimeHours: 36,
    caseworkers: [
      { name: "Anne", caseloadHours: 36, clients: [2, 8] },
      { name: "Bob", caseloadHours: 36, clients: [5, 0] },
      { name: "Lisette", caseloadHours: 24, clients: [0, 0] },
    ],
    others: [0, 0],
  });
  expect(caseworkers.map(({ weighted }) => weighted.clients)).toEqual([
    [2, 3],
    [3, 3],
    [2, 2],
  ]);
  expect(caseworkers.map(({ weighted }) => weighted.load)).toEqual([7, 9, 6]);
  expect(caseworkers.map(({ plain }) => plain)).toEqual([6, 5, 4]);
});

const weight = fc.constantFrom(1, 1, 1.25, 1.6, 2, 2.4, 3);
const task = (people: { most: number }, groups: { most: number }) =>
  fc.array(weight, { minLength: 1, maxLength: groups.most }).chain((weights) =>
    fc.record({
      weights: fc.constant(weights),
      claims: fc
        .array(
          fc.record({
            hours: fc.constantFrom(36, 36, 28, 24, 18, 32.5, 0),
            current: fc.array(fc.integer({ min: 0, max: 30 }), {
              minLength: weights.length,
              maxLength: weights.length,
            }),
          }),
          { minLength: 1, maxLength: people.most },
        )
        .filter((claims) => claims.some(({ hours }) => hours > 0)),
    }),
  );

function handed(weights: readonly number[], claims: readonly WeightedClaim[]) {
  const totals = weights.map((_, group) => claims.reduce((sum, { current }) => sum + (current[group] ?? 0), 0));
  const hours = claims.reduce((sum, claim) => sum + claim.hours, 0);
  const steps = apportionWeighted(weights, claims, totals);
  const byGroup = weights.map((_, group) => steps.find((step) => step.group === group)?.clients ?? []);
  const shares = totals.map((total) => claims.map((claim) => (total * claim.hours) / hours));
  /** Points above or below the own share of the load. */
  const off = claims.map((_, who) =>
    weights.reduce((sum, own, group) => sum + own * ((byGroup[group]?.[who] ?? 0) - (shares[group]?.[who] ?? 0)), 0),
  );
  return { totals, byGroup, shares, off };
}

describe("whole clients on weighted load", () => {
  test("every group adds up and keeps quota, so that nobody is one client of every group from the own share", () => {
    fc.assert(
      fc.property(task({ most: 9 }, { most: 5 }), ({ weights, claims }) => {
        const { totals, byGroup, shares, off } = handed(weights, claims);
        byGroup.forEach((clients, group) => {
          expect(clients.reduce((sum, own) => sum + own, 0)).toBe(totals[group]);
          clients.forEach((own, who) => expect(Math.abs(own - (shares[group]?.[who] ?? 0))).toBeLessThan(1));
        });
        const oneOfEach = weights.reduce((sum, own) => sum + own, 0);
        expect(Math.max(...off.map(Math.abs))).toBeLessThan(oneOfEach);
      }),
      { numRuns: 2000 },
    );
  });

  test("somebody who is not short gets a client when only such people have a remainder in the group", () => {
    // Shares of 48: 6.4 and 9.6; of 145: 19.33 and 29. In the second group only the three of 24 hours have a remainder, 0.33 each. The first two
    // clients of the first group went to those three before it was known, because 0.4 + 0.33 is more than 0.6 + 0.
    const { byGroup, off } = handed(
      [1, 1],
      [24, 24, 24, 36, 36, 36].map((hours, who) => ({ hours, current: who === 0 ? [48, 145] : [0, 0] })),
    );
    expect(byGroup).toEqual([
      [7, 7, 7, 9, 9, 9],
      [20, 19, 19, 29, 29, 29],
    ]);
    expect(off[0]).toBeCloseTo(1.2667, 4);
  });

  test("one group is Hamilton's method, whatever it weighs", () => {
    fc.assert(
      fc.property(task({ most: 8 }, { most: 1 }), ({ weights, claims }) => {
        const { totals, byGroup } = handed(weights, claims);
        const plain = apportion(
          totals[0] ?? 0,
          claims.map(({ hours, current }) => ({ hours, current: current[0] ?? 0 })),
          "largest-remainder",
        );
        expect(plain).toEqual({ ok: true, clients: byGroup[0] });
      }),
    );
  });

  test("brute force: of all divisions that keep quota, hardly one is more even, and none by more than half a heaviest client", () => {
    const cases = fc.sample(task({ most: 4 }, { most: 3 }), { seed: 2013, numRuns: 400 });
    const even = cases.map(({ weights, claims }) => {
      const { totals, shares, off } = handed(weights, claims);
      const hours = claims.map((claim) => claim.hours);
      const best = mostEven(weights, hours, totals, shares);
      const own = { spread: spreadOf(off, hours), most: Math.max(...off.map(Math.abs)) };
      expect(own.spread).toBeGreaterThanOrEqual(best.spread - 1e-9);
      expect(own.most - best.most).toBeLessThanOrEqual(Math.max(...weights) / 2 + 1e-9);
      return own.spread <= best.spread + 1e-9;
    });
    expect(even.filter(Boolean).length / even.length).toBeGreaterThan(0.85);
  });
});

/** Squared points off an hour, weighed by hours (design decision 7). */
function spreadOf(off: readonly number[], hours: readonly number[]): number {
  return off.reduce((sum, points, who) => sum + (hours[who] ? points ** 2 / hours[who] : 0), 0);
}

/** The least spread over every way to give out what the rounded-down shares leave, at most one client of a group to each with hours. */
function mostEven(
  weights: readonly number[],
  hours: readonly number[],
  totals: readonly number[],
  shares: readonly (readonly number[])[],
): { spread: number; most: number } {
  const floors = shares.map((own) => own.map((share) => Math.floor(share + 1e-9)));
  const start = hours.map((_, who) =>
    weights.reduce((sum, own, group) => sum + own * ((floors[group]?.[who] ?? 0) - (shares[group]?.[who] ?? 0)), 0),
  );
  let best = { spread: Infinity, most: Infinity };
  const search = (group: number, off: readonly number[]): void => {
    if (group === weights.length) {
      const spread = spreadOf(off, hours);
      if (spread < best.spread) best = { spread, most: Math.max(...off.map(Math.abs)) };
      return;
    }
    const leftOver = (totals[group] ?? 0) - (floors[group] ?? []).reduce((sum, own) => sum + own, 0);
    for (let chosen = 0; chosen < 2 ** hours.length; chosen += 1) {
      const gets = hours.map((own, who) => (own > 0 ? (chosen >> who) & 1 : 0));
      if (gets.reduce((sum, own) => sum + own, 0) !== leftOver) continue;
      search(
        group + 1,
        off.map((points, who) => points + (weights[group] ?? 0) * (gets[who] ?? 0)),
      );
    }
  };
  search(0, start);
  return best;
}
