import { sum } from "../../../src/caseload/sum";
import type { GroupTransfersTask } from "../../../src/caseload/line-ups/group-transfers";

/**
 * The fewest moves as a linear programme in CPLEX's LP format, to hold our own flow against: x is what somebody keeps, y what somebody gets,
 * by group and caseworker; the objective is what is got. Of that, `unplacedIn` are no transfers.
 */
export function divisionProgramme({ current, unplaced = [], allowed, bounds }: GroupTransfersTask): string {
  const groups = [...current.keys()];
  const people = [...bounds.keys()];
  const may = (g: number, m: number) => allowed?.[g]?.[m] ?? true;
  const cells = groups.flatMap((g) => people.filter((m) => may(g, m)).map((m) => [g, m] as const));
  const inGroup = (g: number) => cells.filter(([group]) => group === g).map(([, m]) => `x${g}_${m} + y${g}_${m}`);
  const withPerson = (m: number) => cells.filter(([, who]) => who === m).map(([g]) => `x${g}_${m} + y${g}_${m}`);
  const rows = [
    ...groups.map((g) => ` ${inGroup(g).join(" + ") || "0 z"} = ${sum(current[g] ?? []) + (unplaced[g] ?? 0)}`),
    ...people.flatMap((m) => {
      const load = withPerson(m).join(" + ") || "0 z";
      return [` ${load} >= ${bounds[m]?.minimum}`, ` ${load} <= ${bounds[m]?.maximum}`];
    }),
  ];
  return [
    `Minimize\n ${["0 z", ...cells.map(([g, m]) => `y${g}_${m}`)].join(" + ")}`,
    `Subject To\n${rows.join("\n")}`,
    `Bounds\n${cells.map(([g, m]) => ` x${g}_${m} <= ${current[g]?.[m]}`).join("\n")}`,
    "End",
  ].join("\n");
}
