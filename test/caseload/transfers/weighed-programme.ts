import type { WeighedTransfersTask } from "../../../src/caseload/transfers/weighed-transfers";
import { sum } from "../../../src/caseload/sum";
import { seeded } from "../../bench/seeded";

/** A team whose clients weigh differently; restricted: everybody has about half of the groups. */
export function weighedTeam(
  caseworkers: number,
  clients: number,
  groups: number,
  weights: readonly number[],
  restricted: boolean,
): WeighedTransfersTask {
  const random = seeded(469);
  const allowed = Array.from({ length: groups }, (_, group) =>
    Array.from({ length: caseworkers }, (_, who) => who % groups === group || random(2) === 0),
  );
  const current = allowed.map((row) => row.map(() => 0));
  for (let client = 0; client < clients; client += 1) {
    const row = current[random(groups)] ?? [];
    const who = Math.min(random(caseworkers), random(caseworkers));
    row[who] = (row[who] ?? 0) + 1;
  }
  return {
    weights: current.map((_, group) => weights[group % weights.length] ?? 1),
    current,
    unplaced: current.map(() => 0),
    hours: Array.from({ length: caseworkers }, () => [36, 36, 32, 28, 24, 20][random(6)] ?? 36),
    ...(restricted && { allowed }),
  };
}

/**
 * The fewest transfers in whole clients as a mixed-integer programme in CPLEX's LP format, to hold our own plan against: x is what somebody
 * keeps, y what somebody gets, by group and caseworker.
 */
export function weighedProgramme(
  { weights, current, unplaced, hours, allowed }: WeighedTransfersTask,
  tolerance: number,
): string {
  const people = [...hours.keys()];
  const may = (group: number, who: number) => allowed?.[group]?.[who] ?? true;
  const cells = current.flatMap((_, group) =>
    people.filter((who) => may(group, who)).map((who) => [group, who] as const),
  );
  const points = sum(current.map((row, group) => (sum(row) + (unplaced[group] ?? 0)) * (weights[group] ?? 1)));
  const rows = [
    ...current.map((row, group) => {
      const all = cells.filter(([own]) => own === group).map(([, who]) => `x${group}_${who} + y${group}_${who}`);
      return ` ${all.join(" + ")} = ${sum(row) + (unplaced[group] ?? 0)}`;
    }),
    ...people.flatMap((who) => {
      const load = cells
        .filter(([, own]) => own === who)
        .map(([group]) => `${weights[group]} x${group}_${who} + ${weights[group]} y${group}_${who}`)
        .join(" + ");
      const part = (points * (hours[who] ?? 0)) / sum(hours);
      return [` ${load} >= ${Math.ceil(part * (1 - tolerance))}`, ` ${load} <= ${Math.floor(part * (1 + tolerance))}`];
    }),
  ];
  return [
    `Minimize\n ${cells.map(([group, who]) => `y${group}_${who}`).join(" + ")}`,
    `Subject To\n${rows.join("\n")}`,
    `Bounds\n${cells.map(([group, who]) => ` x${group}_${who} <= ${current[group]?.[who]}`).join("\n")}`,
    `General\n ${cells.map(([group, who]) => `x${group}_${who} y${group}_${who}`).join(" ")}`,
    "End",
  ].join("\n");
}
