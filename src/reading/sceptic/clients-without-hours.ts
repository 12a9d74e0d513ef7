import { isBefore } from "../../caseload/dates";
import type { Doubt } from "../../caseload/team/team-data";
import { isNobody } from "../clients/lists/row-texts";
import type { FinishedReading } from "./finished-reading";

/** Somebody in the team's own table who has clients and no hours, beside others who have both: their clients go to the others. */
export function clientsWithoutHours({ best: { hours, counts, people }, today }: FinishedReading): readonly Doubt[] {
  if (counts !== hours) return [];
  const leaving = new Set(
    hours.people.flatMap(({ name, until }) => (until && isBefore(until.value, today) ? [name] : [])),
  );
  return people.flatMap(({ name, hours: own, current, currentCells }): Doubt[] =>
    own !== null || !current || leaving.has(name) || isNobody(name)
      ? []
      : [{ code: "without-hours", cells: currentCells.slice(0, 1), text: name, figure: current }],
  );
}
