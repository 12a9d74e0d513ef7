import { initialsOf } from "../../caseload/team/initials";
import type { SheetPlan } from "../../sheets/plan/sheet-plan";
import { withInitials } from "../../sheets/plan/with-initials";
import type { MeetingFields } from "../../sheets/shared/meeting-fields";
import { withinLimits } from "../memory/meeting-limits";
import type { TeamReading } from "../reading/read-team";
import type { WorkedOutSheet } from "./kind-of-sheet";

/**
 * The sheet as this team gets it: with its meeting, and with colleagues called as the team agreed. `meeting` is what somebody is filling in;
 * left out, it is what the workbook keeps.
 */
export function planForTeam(
  sheet: Pick<WorkedOutSheet, "plan">,
  reading: TeamReading,
  meeting: MeetingFields = reading.memory.meeting,
): SheetPlan {
  return withShownNames(sheet.plan(withinLimits(meeting)), reading);
}

function withShownNames(plan: SheetPlan, { team, memory }: TeamReading): SheetPlan {
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
