import { itemAt } from "../../kernel/item-at";
import type { NormedGroup } from "../norms/team-norms";
import { noCaseworker, noStep, type ClientColumns } from "./client-columns";
import { passesAt, type Selection } from "./selections";

/** The clients of a selection by group. */
export interface GroupCounts {
  /** By caseworker, in the order of the columns, and then by group; the last row is of nobody. */
  readonly byCaseworker: readonly (readonly number[])[];
  /** Clients whose step is unknown or in none of the groups. */
  readonly withoutGroup: number;
}

export function countsByGroup(
  columns: ClientColumns,
  selection: Selection,
  groups: readonly NormedGroup[],
): GroupCounts {
  const { count, caseworker, caseworkers, step, steps } = columns;
  const groupOfStep = steps.map((text) => groups.findIndex((group) => group.steps.includes(text)));
  const byCaseworker = [...caseworkers, null].map(() => groups.map(() => 0));
  let withoutGroup = 0;
  for (let client = 0; client < count; client += 1) {
    if (!passesAt(selection, columns, client)) continue;
    const group = groupOfStep[step?.[client] ?? noStep] ?? -1;
    const who = caseworker[client] ?? noCaseworker;
    const row = byCaseworker[who === noCaseworker ? caseworkers.length : who];
    if (group < 0 || row === undefined) withoutGroup += 1;
    else row[group] = itemAt(row, group) + 1;
  }
  return { byCaseworker, withoutGroup };
}
