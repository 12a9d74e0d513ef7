import highsLoader from "highs";
import { transfersWithin, type WithinTolerance } from "../../src/caseload/transfers/weighed-transfers";
import { weighedProgramme, weighedTeam } from "../caseload/transfers/weighed-programme";
import type { Bench } from "./bench";

const jobs = [
  [5, 469, 3, [1, 2], 0.02, false],
  [25, 2350, 6, [1, 2], 0.02, false],
  [25, 25_000, 10, [2, 3, 4], 0.02, true],
  [60, 5600, 10, [1, 2], 0.02, true],
  [200, 25_000, 40, [1, 2], 0.02, true],
  [200, 25_000, 40, [1, 2], 0.05, false],
  [200, 25_000, 40, [2, 3, 4], 0.01, true],
] as const;

/** Our plan may need more transfers than HiGHS's exact one, up to this share; the remark says how many. */
const mostMore = 0.01;

export const bench: Bench = {
  name: "P10 weighed transfers",
  async *comparisons() {
    const { solve } = await highsLoader();
    for (const [people, clients, groups, weights, tolerance, restricted] of jobs) {
      const task = weighedTeam(people, clients, groups, weights, restricted);
      const programme = weighedProgramme(task, tolerance);
      yield {
        job: `${people} caseworkers, ${clients} clients in ${groups} groups of weights ${weights.join(", ")}, within ${100 * tolerance}%${restricted ? ", restricted" : ""}`,
        peer: "HiGHS (MIP)",
        ours: () => transfersWithin(task, tolerance),
        theirs: () => solve(programme, { mip_rel_gap: 0, mip_abs_gap: 0.99, time_limit: 60 }),
        theirsOnce: true,
        assertEqual: (ours, theirs) => {
          const plan = planOf(ours);
          const exact = (theirs as ReturnType<typeof solve>).ObjectiveValue;
          if (!(plan.transfers <= exact * (1 + mostMore) + 1 && plan.bound <= exact + 1e-6))
            throw new Error(`${plan.transfers} transfers and a bound of ${plan.bound}, against ${exact}.`);
        },
        remark: (ours, theirs) => {
          const { transfers, bound } = planOf(ours);
          return `${transfers} transfers against ${(theirs as ReturnType<typeof solve>).ObjectiveValue}; bound ${bound.toFixed(1)}`;
        },
      };
    }
  },
};

function planOf(found: unknown) {
  const within = found as WithinTolerance;
  if (!within.ok) throw new Error(within.problem);
  return within.plan;
}
