import type { Check } from "../check";
import type { DivisionFigures } from "../division-figures";

/** C09: a side task whose hours nobody knows, also one in brackets; the rekenkundige caseload of who has it is too high. */
export function sideTaskWithoutHours({ caseworkers }: DivisionFigures): readonly Check[] {
  return caseworkers
    .filter(({ sideTaskHours }) => sideTaskHours === null)
    .map(({ name, cells }) => ({ code: "C09", name, cells: cells.sideTasks ? [cells.sideTasks] : [] }));
}
