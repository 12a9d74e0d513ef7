import highsLoader from "highs";
import { bestSplit } from "../../src/caseload/splits/best-split";
import type { Split } from "../../src/caseload/splits/split";
import type { GroupTransfersTask } from "../../src/caseload/line-ups/group-transfers";
import { sum } from "../../src/caseload/sum";
import { divisionProgramme } from "../caseload/line-ups/division-programme";
import { splitProgramme } from "../caseload/splits/split-programme";
import type { Bench } from "./bench";
import { seeded } from "./seeded";
import { ageingTeams, assertSameOptimum, worthOf } from "./split.bench";
import { movesOf } from "./transfers.bench";

/**
 * Somebody's hours change: find the new split, and the transfers that it takes. HiGHS gets the same two problems. It gets the bands of our split for
 * the second one, because equally good splits may need different transfers.
 */
export const bench: Bench = {
  name: "P7 what-if",
  async *comparisons() {
    const { solve } = await highsLoader();
    for (const teams of [5, 8]) {
      const { ages, hours: before } = ageingTeams(teams);
      const hours = before.map((own, team) => (team === 0 ? own - 8 : own));
      const random = seeded(1);
      const byCaseworker = before.map(() => ages.counts.map(() => 0));
      ages.counts.forEach((clients, age) => {
        for (let client = 0; client < clients; client += 1) {
          const own = byCaseworker[random(teams)] ?? [];
          own[age] = (own[age] ?? 0) + 1;
        }
      });
      const newSplit = () => bestSplit(ages, hours, "spread", { order: "any", fullTimeHours: 36 });
      const divide = ({ bands }: Split): GroupTransfersTask => ({
        current: bands.map(({ from, to }) =>
          byCaseworker.map((own) => sum(own.slice(from - ages.firstAge, to - ages.firstAge + 1))),
        ),
        allowed: bands.map(({ team }) => before.map((_, caseworker) => caseworker === team)),
        bounds: before.map((_, caseworker) => {
          const clients = bands.find(({ team }) => team === caseworker)?.clients ?? 0;
          return { minimum: clients, maximum: clients };
        }),
      });
      yield {
        job: `hours change, ${teams} teams, 25.000 clients: new split and transfers`,
        peer: "HiGHS (MILP and LP as text)",
        ours: () => {
          const outcome = newSplit();
          return [worthOf(outcome, "spread"), outcome.ok ? movesOf(divide(outcome.split)) : NaN];
        },
        theirs: () => {
          const spread = solve(splitProgramme(ages, hours, "spread"), { mip_rel_gap: 0, mip_abs_gap: 0 });
          const outcome = newSplit();
          const moves = outcome.ok ? solve(divisionProgramme(divide(outcome.split))).ObjectiveValue : NaN;
          return [spread.ObjectiveValue, moves];
        },
        assertEqual: (ours, theirs) =>
          (ours as readonly number[]).forEach((own, at) => assertSameOptimum(own, (theirs as readonly number[])[at])),
      };
    }
  },
};
