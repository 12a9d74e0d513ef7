import { initialsOf } from "../../caseload/team/initials";
import type { SheetPlan } from "../../sheets/plan/sheet-plan";
import { withInitials } from "../../sheets/plan/with-initials";
import type { TeamReading } from "../reading/read-team";

/** The planned sheet with colleagues called as the team agreed. */
export function withShownNames(plan: SheetPlan, { team, memory }: TeamReading): SheetPlan {
  if (memory.settings.shownNames === "full") return plan;
  const names = [
    ...team.tables.flatMap(({ rows }) => rows.map(({ name }) => name.value)),
    ...team.mentions.map(({ name }) => name),
  ];
  const initials = new Map(initialsOf(names));
  for (const correction of memory.corrections) {
    if (correction.kind !== "same-person") continue;
    const same = initials.get(correction.name);
    if (same !== undefined) initials.set(correction.alias, same);
  }
  return withInitials(plan, initials);
}
