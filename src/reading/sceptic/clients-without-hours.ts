import type { Doubt } from "../../caseload/team/team-data";
import type { Interpretation } from "../candidates/interpretation";
import { isNobody } from "../clients/lists/row-texts";

/** Somebody in the team's own table who has clients and no hours, beside others who have both: their clients go to the others. */
export function clientsWithoutHours({ hours, counts, people }: Interpretation): readonly Doubt[] {
  if (counts !== hours) return [];
  const leaving = new Set(hours.people.flatMap(({ name, until }) => (until ? [name] : [])));
  return people.flatMap(({ name, hours: own, current, currentCells }): Doubt[] =>
    own !== null || !current || leaving.has(name) || isNobody(name)
      ? []
      : [{ code: "without-hours", cells: currentCells.slice(0, 1), text: name, figure: current }],
  );
}
