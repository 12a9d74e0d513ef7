import fc from "fast-check";
import highsLoader from "highs";
import { transfersCurve } from "../../../src/caseload/transfers/transfers-curve";
import {
  transfersOf,
  transfersWithin,
  type WeighedTransfersTask,
} from "../../../src/caseload/transfers/weighed-transfers";
import { wholeWeights } from "../../../src/caseload/transfers/whole-weights";
import { sum } from "../../../src/caseload/sum";
import { weighedProgramme, weighedTeam } from "./weighed-programme";

test.each([
  [5, 469, 3, [1, 2], 0.02, false],
  [5, 469, 3, [1, 2], 0.02, true],
  [12, 900, 6, [2, 3, 4], 0.03, true],
] as const)(
  "%d caseworkers, %d clients: whole clients within the tolerance, as few as HiGHS or one more",
  async (people, clients, groups, weights, tolerance, restricted) => {
    const { solve } = await highsLoader();
    const task = weighedTeam(people, clients, groups, weights, restricted);
    const found = transfersWithin(task, tolerance);
    if (!found.ok) throw new Error(found.problem);
    const { after, transfers, bound } = found.plan;
    const exact = solve(weighedProgramme(task, tolerance), { mip_rel_gap: 0, mip_abs_gap: 0.5 }).ObjectiveValue;
    expect(bound).toBeLessThanOrEqual(exact + 1e-6);
    expect(transfers).toBeGreaterThanOrEqual(exact - 1e-6);
    expect(transfers).toBeLessThanOrEqual(exact + 1 + 1e-6);
    expect(transfersOf(task, after)).toBe(transfers);
    after.forEach((row, group) => expect(sum(row)).toBe(sum(task.current[group] ?? [])));
    const points = task.hours.map((_, who) =>
      sum(after.map((row, group) => (row[who] ?? 0) * (task.weights[group] ?? 0))),
    );
    points.forEach((own, who) => {
      const part = (sum(points) * (task.hours[who] ?? 0)) / sum(task.hours);
      expect(Math.abs(own - part)).toBeLessThanOrEqual(part * tolerance + 1e-6);
    });
  },
);

test("what cannot be within the tolerance says so", () => {
  const task = { weights: [1], current: [[10, 0]], unplaced: [0], hours: [36, 36] };
  expect(transfersWithin(task, 0)).toMatchObject({ ok: true, plan: { transfers: 5, bound: 5 } });
  expect(transfersWithin({ ...task, hours: [0, 0] }, 0)).toEqual({ ok: false, problem: "nobody-with-hours" });
  expect(transfersWithin({ ...task, current: [[9, 0]] }, 0)).toEqual({ ok: false, problem: "out-of-reach" });
  expect(transfersWithin({ ...task, weights: [2], current: [[9, 0]] }, 0.1)).toEqual({
    ok: false,
    problem: "no-whole-clients",
  });
  // A client whom nobody has costs nothing to give.
  expect(transfersWithin({ ...task, current: [[6, 0]], unplaced: [4] }, 0)).toMatchObject({ plan: { transfers: 1 } });
});

const teams = fc.record({
  weights: fc.constantFrom([1], [1, 2]),
  clients: fc.array(fc.array(fc.nat(4), { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 2 }),
  hours: fc.array(fc.constantFrom(12, 24, 36), { minLength: 3, maxLength: 3 }),
});

/** The least spread for each number of transfers, of all ways to divide the clients. */
function bestByTransfers(task: WeighedTransfersTask): ReadonlyMap<number, number> {
  const divisions = task.current.map((row) => {
    const total = sum(row);
    const ways: number[][] = [];
    for (let one = 0; one <= total; one += 1)
      for (let other = 0; one + other <= total; other += 1) ways.push([one, other, total - one - other]);
    return ways;
  });
  const every = divisions.reduce<number[][][]>(
    (begun, ways) => begun.flatMap((own) => ways.map((way) => [...own, way])),
    [[]],
  );
  const points = sum(task.current.map((row, group) => sum(row) * (task.weights[group] ?? 0)));
  const mean = points / sum(task.hours);
  const best = new Map<number, number>();
  for (const after of every) {
    const spread = sum(
      task.hours.map(
        (hours, who) =>
          hours * (sum(after.map((row, group) => (row[who] ?? 0) * (task.weights[group] ?? 0))) / hours - mean) ** 2,
      ),
    );
    const transfers = transfersOf(task, after);
    best.set(transfers, Math.min(spread, best.get(transfers) ?? Infinity));
  }
  return best;
}

test("the curve: exact where all weigh the same, else never below its bound, and the bound never above the best there is", () => {
  fc.assert(
    fc.property(teams, ({ weights, clients, hours }) => {
      const task = { weights, current: clients.slice(0, weights.length), unplaced: weights.map(() => 0), hours };
      const curve = transfersCurve(task);
      const best = bestByTransfers(task);
      let least = Infinity;
      curve.points.forEach(({ transfers, spread }) => {
        least = Math.min(least, best.get(transfers) ?? Infinity);
        if (weights.length === 1) expect(spread).toBeCloseTo(least, 8);
        expect(spread).toBeGreaterThanOrEqual(least - 1e-8);
        expect(curve.bound(transfers)).toBeLessThanOrEqual(least + 1e-6);
        expect(transfersOf(task, curve.after(transfers))).toBe(transfers);
      });
      if (weights.length === 1) expect(least).toBeCloseTo(Math.min(...best.values()), 8);
    }),
    { numRuns: 60 },
  );
});

test("the bound of a weighed team lies close below its curve", () => {
  const curve = transfersCurve(weighedTeam(25, 2350, 6, [1, 2], false));
  const middle = curve.points[Math.round(curve.points.length / 2)];
  const bound = curve.bound(middle?.transfers ?? 0);
  expect(bound).toBeLessThanOrEqual(middle?.spread ?? 0);
  expect(bound).toBeGreaterThan(0.98 * (middle?.spread ?? Infinity));
});

test("whole weights stand to each other as the norms ask", () => {
  expect(wholeWeights([100, 50])).toEqual({ weights: [1, 2], scale: 1 });
  expect(wholeWeights([100, 60, 40])).toEqual({ weights: [6, 10, 15], scale: 6 });
  expect(wholeWeights([37.5])).toEqual({ weights: [1], scale: 1 });
});
