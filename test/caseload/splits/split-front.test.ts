import fc from "fast-check";
import { bestSplit } from "../../../src/caseload/splits/best-split";
import type { SplitLimits } from "../../../src/caseload/splits/split";
import { splitFront, type StandingTeam } from "../../../src/caseload/splits/split-front";
import { sum } from "../../../src/caseload/sum";
import vector from "../../cases/cut-ages.json";
import { everySplit } from "./brute-force";

/** Caseworkers' clients by age; the last team has two caseworkers, the last caseworker is in no team. */
const instances = fc.record({
  byCaseworker: fc
    .integer({ min: 4, max: 8 })
    .chain((ages) =>
      fc.array(fc.array(fc.nat(12), { minLength: ages, maxLength: ages }), { minLength: 5, maxLength: 5 }),
    ),
  hours: fc.array(fc.constantFrom(16, 24, 28, 36), { minLength: 2, maxLength: 3 }),
  order: fc.constantFrom("given" as const, "any" as const),
  minimumYears: fc.integer({ min: 1, max: 2 }),
});

test("as the front of all splits tried one by one", () => {
  fc.assert(
    fc.property(instances, ({ byCaseworker, hours, ...chosen }) => {
      const limits: SplitLimits = { ...chosen, fullTimeHours: 36 };
      const counts = (byCaseworker[0] ?? []).map((_, age) => sum(byCaseworker.map((own) => own[age] ?? 0)));
      const ages = { firstAge: 18, counts };
      const teams: StandingTeam[] = hours.map((own, team) => ({
        hours: own,
        members: team === hours.length - 1 ? [team, team + 1] : [team],
      }));
      const tried = everySplit(ages, hours, limits).map(({ cuts, teams: order, spread }) => {
        const edges = [18, ...cuts, 18 + counts.length];
        const strangers = (team: number, from: number, to: number) =>
          byCaseworker
            .filter((_, who) => !teams[team]?.members.includes(who))
            .flatMap((own) => own.slice(from - 18, to - 18));
        return {
          spread,
          changing: sum(order.flatMap((team, at) => strangers(team, edges[at] ?? 0, edges[at + 1] ?? 0))),
        };
      });
      const front = tried.filter(
        (one) =>
          !tried.some(
            (other) =>
              (other.changing < one.changing && other.spread <= one.spread + 1e-9) ||
              (other.changing <= one.changing && other.spread < one.spread - 1e-9),
          ),
      );
      const found = splitFront(ages, teams, byCaseworker, limits);
      expect(found.ok).toBe(tried.length > 0);
      if (!found.ok) return;
      const wanted = new Map(front.map(({ changing, spread }) => [changing, spread]));
      expect(found.points.map(({ changing }) => changing)).toEqual([...wanted.keys()].sort((a, b) => b - a));
      for (const { changing, spread, bands, cuts } of found.points) {
        expect(spread).toBeCloseTo(wanted.get(changing) ?? NaN, 8);
        expect(cuts).toEqual(bands.slice(1).map(({ from }) => from));
        const moved = bands.map(({ team, from, to }) =>
          sum(
            byCaseworker.map((own, who) =>
              teams[team]?.members.includes(who) ? 0 : sum(own.slice(from - 18, to - 17)),
            ),
          ),
        );
        expect(sum(moved)).toBe(changing);
      }
    }),
    { numRuns: 200 },
  );
});

test("begins with the best split and ends with the fewest changes", () => {
  const teams = vector.hours.map((hours, team) => ({ hours, members: [team] }));
  // As things stand: cuts at 22 and 28.
  const byCaseworker = [
    [18, 22],
    [22, 28],
    [28, 32],
  ].map(([from = 0, below = 0]) => vector.counts.map((own, at) => (18 + at >= from && 18 + at < below ? own : 0)));
  const front = splitFront(vector, teams, byCaseworker, { order: "any", fullTimeHours: 36 });
  if (!front.ok) throw new Error(front.problem.reason);
  const best = bestSplit(vector, vector.hours, "spread", { order: "any", fullTimeHours: 36 });
  if (!best.ok) throw new Error(best.problem.reason);
  expect(front.points[0]).toMatchObject(best.split);
  // 22 and 23 to the first team, 28 to the second.
  expect(front.points[0]?.changing).toBe(10 + 9 + 14);
  expect(front.points.at(-1)).toMatchObject({ cuts: [22, 28], changing: 0 });
});

test("no front without a split", () => {
  const limits: SplitLimits = { order: "any", fullTimeHours: 36, minimumYears: 8 };
  expect(
    splitFront(
      vector,
      [
        { hours: 36, members: [] },
        { hours: 36, members: [] },
      ],
      [],
      limits,
    ),
  ).toEqual({
    ok: false,
    problem: { reason: "limits-too-tight" },
  });
});
