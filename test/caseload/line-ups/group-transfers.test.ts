import fc from "fast-check";
import highsLoader from "highs";
import { fewestGroupTransfers, type GroupTransfersTask } from "../../../src/caseload/line-ups/group-transfers";
import { fewestTransfers } from "../../../src/caseload/division/transfers";
import { sum } from "../../../src/caseload/sum";
import memo from "../../cases/memo-2020.json";
import { divisionProgramme } from "./division-programme";

const exactly = (...targets: readonly number[]) => targets.map((target) => ({ minimum: target, maximum: target }));

test("the memo, as one group: 96 of 469 clients change caseworker", () => {
  const division = fewestGroupTransfers({ current: [memo.current], bounds: exactly(...memo.largestRemainder) });
  expect(division).toEqual({ ok: true, transfers: memo.transfers, after: [memo.largestRemainder] });
});

test("somebody in the middle passes clients on where a direct way is not allowed", () => {
  // A may have young clients only, C older ones only: A's surplus of 5 reaches C by way of B, who may have both.
  const division = fewestGroupTransfers({
    current: [
      [15, 5, 0],
      [0, 10, 5],
    ],
    allowed: [
      [true, true, false],
      [false, true, true],
    ],
    bounds: exactly(10, 15, 10),
  });
  expect(division).toEqual({
    ok: true,
    transfers: 10,
    after: [
      [10, 10, 0],
      [0, 5, 10],
    ],
  });
});

test("a tolerance saves moves; who has no caseworker is no transfer", () => {
  const bounds = [6, 10].map((minimum) => ({ minimum, maximum: minimum + 4 }));
  expect(fewestGroupTransfers({ current: [[14, 6]], bounds })).toMatchObject({
    ok: true,
    transfers: 4,
    after: [[10, 10]],
  });
  expect(fewestGroupTransfers({ current: [[14, 6]], unplaced: [4], bounds })).toMatchObject({ ok: true, transfers: 4 });
  expect(fewestGroupTransfers({ current: [[6, 8]], unplaced: [6], bounds: exactly(8, 12) })).toMatchObject({
    transfers: 0,
  });
});

test("what cannot be says why", () => {
  const current = [
    [10, 0],
    [0, 10],
  ];
  const own = [
    [true, false],
    [false, true],
  ];
  expect(fewestGroupTransfers({ current, bounds: exactly(9, 9) })).toEqual({
    ok: false,
    problem: { reason: "too-few-places" },
  });
  expect(fewestGroupTransfers({ current, bounds: [{ minimum: 30, maximum: 30 }, ...exactly(0)] })).toEqual({
    ok: false,
    problem: { reason: "minimums-exceed-clients" },
  });
  expect(fewestGroupTransfers({ current, allowed: own, bounds: exactly(8, 12) })).toEqual({
    ok: false,
    problem: { reason: "does-not-fit", groups: [0], caseworkers: [0] },
  });
  const loose = [...exactly(12), { minimum: 0, maximum: 20 }];
  expect(fewestGroupTransfers({ current, allowed: own, bounds: loose })).toEqual({
    ok: false,
    problem: { reason: "minimum-out-of-reach", groups: [0], caseworkers: [0] },
  });
  for (const odd of [0.5, -1, NaN, Infinity])
    expect(fewestGroupTransfers({ current: [[odd]], bounds: exactly(1) })).toMatchObject({
      problem: { reason: "figures-unusable" },
    });
  expect(fewestGroupTransfers({ current: [[1, 2]], bounds: exactly(3) })).toMatchObject({
    problem: { reason: "figures-unusable" },
  });
  expect(fewestGroupTransfers({ current: [], bounds: [] })).toEqual({ ok: true, transfers: 0, after: [] });
});

/** Random divisions, most of which can be done: targets are near what a random division would give. */
const tasks = fc
  .record({ groups: fc.integer({ min: 1, max: 6 }), people: fc.integer({ min: 1, max: 6 }) })
  .chain(({ groups, people }) =>
    fc.record({
      current: fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: people, maxLength: people }), {
        minLength: groups,
        maxLength: groups,
      }),
      unplaced: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: groups, maxLength: groups }),
      allowed: fc.array(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: people, maxLength: people }), {
        minLength: groups,
        maxLength: groups,
      }),
      slack: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: people, maxLength: people }),
    }),
  )
  .map(({ current, unplaced, allowed, slack }): GroupTransfersTask => {
    const share = Math.floor((sum(current.flat()) + sum(unplaced)) / slack.length);
    return {
      current,
      unplaced,
      allowed: allowed.map((row) => row.map((chance) => chance > 0)),
      bounds: slack.map((own) => ({ minimum: Math.max(0, share - own), maximum: share + own + 1 })),
    };
  });

test("everybody keeps within the bounds, nobody is lost, and what does not fit does not fit by count", () => {
  fc.assert(
    fc.property(tasks, (task) => {
      const { current, unplaced = [], allowed, bounds } = task;
      const inGroup = (group: number) => sum(current[group] ?? []) + (unplaced[group] ?? 0);
      const division = fewestGroupTransfers(task);
      if (!division.ok) {
        const { problem } = division;
        if (!("groups" in problem)) return;
        const clients = sum(problem.groups.map(inGroup));
        const limit = (side: "minimum" | "maximum") => sum(problem.caseworkers.map((at) => bounds[at]?.[side] ?? 0));
        if (problem.reason === "does-not-fit") expect(clients).toBeGreaterThan(limit("maximum"));
        else expect(clients).toBeLessThan(limit("minimum"));
        return;
      }
      const { after } = division;
      after.forEach((row, group) => {
        expect(sum(row)).toBe(inGroup(group));
        row.forEach((clients, at) => expect(clients === 0 || (clients > 0 && allowed?.[group]?.[at])).toBe(true));
      });
      bounds.forEach(({ minimum, maximum }, at) => {
        const load = sum(after.map((row) => row[at] ?? 0));
        expect(load).toBeGreaterThanOrEqual(minimum);
        expect(load).toBeLessThanOrEqual(maximum);
      });
    }),
    { numRuns: 300 },
  );
});

test("one group is the plain count of what is above the targets", () => {
  const lists = fc.array(fc.tuple(fc.nat(50), fc.nat(50)), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(lists, (pairs) => {
      const targets = pairs.map(([, target]) => target);
      const missing = sum(targets) - sum(pairs.map(([own]) => own));
      const current = pairs.map(([own]) => own + Math.max(0, missing));
      const bounds = targets.map((target) => target + Math.max(0, -missing));
      bounds[0] = (bounds[0] ?? 0) + sum(current) - sum(bounds);
      fc.pre((bounds[0] ?? 0) >= 0);
      const changes = current.map((own, at) => ({ name: `p${at}`, current: own, target: bounds[at] ?? 0 }));
      expect(fewestGroupTransfers({ current: [current], bounds: exactly(...bounds) })).toMatchObject({
        transfers: fewestTransfers(changes),
      });
    }),
  );
});

test("as HiGHS has it, also whether it can be done at all", async () => {
  const { solve } = await highsLoader();
  const outcomes = { done: 0, impossible: 0 };
  for (const task of fc.sample(tasks, { numRuns: 150, seed: 681 })) {
    const division = fewestGroupTransfers(task);
    const solution = solve(divisionProgramme(task));
    expect([task, solution.Status]).toEqual([task, division.ok ? "Optimal" : "Infeasible"]);
    if (division.ok) expect(division.transfers).toBeCloseTo(solution.ObjectiveValue - sum(task.unplaced ?? []), 6);
    outcomes[division.ok ? "done" : "impossible"] += 1;
  }
  expect(Math.min(...Object.values(outcomes))).toBeGreaterThan(20);
});

test("two hundred caseworkers and forty groups", () => {
  const current = Array.from({ length: 40 }, (_, g) => Array.from({ length: 200 }, (_, m) => (g * 31 + m * 17) % 7));
  const total = sum(current.flat());
  const share = Math.floor(total / 200);
  const targets = Array.from({ length: 200 }, (_, m) => share + (m < total - 200 * share ? 1 : 0));
  const above = sum(targets.map((target, m) => Math.max(0, sum(current.map((row) => row[m] ?? 0)) - target)));
  // Everybody may have every group, so nobody has to pass anything on: what is above the targets is what moves.
  expect(fewestGroupTransfers({ current, bounds: exactly(...targets) })).toMatchObject({ ok: true, transfers: above });
});
