import type { Check } from "../check";
import type { DivisionFigures } from "../division-figures";

/** C09: a side task without hours, also one in brackets. The rekenkundige caseload of its caseworker is too high. */
export function sideTaskWithoutHours({ caseworkers }: DivisionFigures): readonly Check[] {
  return caseworkers
    .filter(({ sideTaskHours }) => sideTaskHours === null)
    .map(({ name, cells }) => ({ code: "C09", name, cells: cells.sideTasks ? [cells.sideTasks] : [] }));
}
