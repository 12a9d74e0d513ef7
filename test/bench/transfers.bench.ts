import highsLoader from "highs";
import { fewestGroupTransfers, type GroupTransfersTask } from "../../src/caseload/line-ups/group-transfers";
import { sum } from "../../src/caseload/sum";
import { divisionProgramme } from "../caseload/line-ups/division-programme";
import type { Bench } from "./bench";
import { seeded } from "./seeded";
import { assertSameOptimum } from "./split.bench";

/**
 * Clients in groups, and caseworkers who may each have about half of the groups and also have some clients of the others. Everybody's load must come
 * within a twentieth of an equal share.
 */
export function teamToDivide(caseworkers: number, clients: number, groups: number): GroupTransfersTask {
  const random = seeded(469);
  const allowed = Array.from({ length: groups }, (_, group) =>
    Array.from({ length: caseworkers }, (_, at) => at % groups === group || random(2) === 0),
  );
  const current = allowed.map((row) => row.map(() => 0));
  for (let client = 0; client < clients; client += 1) {
    const row = current[random(groups)] ?? [];
    const at = Math.min(random(caseworkers), random(caseworkers));
    row[at] = (row[at] ?? 0) + 1;
  }
  const share = clients / caseworkers;
  return {
    current,
    allowed,
    bounds: Array.from({ length: caseworkers }, () => ({
      minimum: Math.floor(share * 0.95),
      maximum: Math.ceil(share * 1.05),
    })),
  };
}

export const bench: Bench = {
  name: "P5 fewest transfers",
  async *comparisons() {
    const { solve } = await highsLoader();
    for (const [caseworkers, clients, groups] of [
      [5, 469, 3],
      [25, 25_000, 10],
      [200, 25_000, 40],
    ] as const) {
      const task = teamToDivide(caseworkers, clients, groups);
      const programme = divisionProgramme(task);
      yield {
        job: `${caseworkers} caseworkers, ${clients} clients in ${groups} groups`,
        peer: "HiGHS (LP as text)",
        ours: () => movesOf(task),
        theirs: () => solve(programme).ObjectiveValue,
        assertEqual: assertSameOptimum,
      };
    }
  },
};

/** NaN when the clients cannot be divided. It equals nothing. */
export function movesOf(task: GroupTransfersTask): number {
  const division = fewestGroupTransfers(task);
  return division.ok ? division.transfers + sum(task.unplaced ?? []) : NaN;
}
