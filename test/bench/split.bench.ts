import highsLoader from "highs";
import { bestSplit } from "../../src/caseload/splits/best-split";
import type { AgeCounts, SplitObjective, SplitOutcome } from "../../src/caseload/splits/split";
import { splitProgramme } from "../caseload/splits/split-programme";
import type { Bench } from "./bench";
import { seeded } from "./seeded";

/** 25,000 clients of 18 to 67, and teams with different hours in any order. */
export function ageingTeams(teams: number): { readonly ages: AgeCounts; readonly hours: readonly number[] } {
  const random = seeded(27);
  const counts = Array.from({ length: 50 }, (_, age) => 250 + age * 10 + random(9) - 4);
  return { ages: { firstAge: 18, counts }, hours: [36, 28, 24, 32, 20, 30, 26, 34].slice(0, teams) };
}

/** How good a split is by an objective; NaN when there is no split. */
export function worthOf(outcome: SplitOutcome, objective: SplitObjective): number {
  if (!outcome.ok) return NaN;
  return objective === "spread" ? outcome.split.spread : outcome.split.highestLoad;
}

/** Throws when two optima differ by more than the tolerances of solvers. */
export function assertSameOptimum(ours: unknown, theirs: unknown): void {
  if (!(Math.abs(Number(ours) - Number(theirs)) <= 1e-6 * Math.max(1, Math.abs(Number(theirs)))))
    throw new Error(`Different optima: ${String(ours)} and ${String(theirs)}.`);
}

/** Leaves out the highest load of eight teams: HiGHS takes ten seconds for it each time. */
const jobs: readonly (readonly [teams: number, objective: SplitObjective])[] = [
  [5, "spread"],
  [5, "highest-load"],
  [8, "spread"],
];

export const bench: Bench = {
  name: "P4 best split",
  async *comparisons() {
    const { solve } = await highsLoader();
    for (const [teams, objective] of jobs) {
      const { ages, hours } = ageingTeams(teams);
      const programme = splitProgramme(ages, hours, objective);
      yield {
        job: `${teams} teams in any order, 50 ages, 25.000 clients, ${objective}`,
        peer: "HiGHS (MILP)",
        ours: () => worthOf(bestSplit(ages, hours, objective, { order: "any", fullTimeHours: 36 }), objective),
        theirs: () => solve(programme, { mip_rel_gap: 0, mip_abs_gap: 0 }).ObjectiveValue,
        assertEqual: assertSameOptimum,
      };
    }
  },
};
