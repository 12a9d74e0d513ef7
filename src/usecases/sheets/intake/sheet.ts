import { atOnce } from "../../../kernel/at-once";
import { asNumber, compare, exactly } from "../../../kernel/fraction";
import { itemAt } from "../../../kernel/item-at";
import { planIntakeSheet } from "../../../sheets/intake/intake-sheet";
import type { IntakeSheetMember } from "../../../sheets/intake/intake-sheet-input";
import { intakeSummary } from "../../../text/command-line/intake-summary";
import { clientsAfter, computeIntake, type TeamIntake } from "../../months/compute-intake";
import { intakeReport } from "../../months/intake-report";
import { byName, reported } from "../../months/reported-numbers";
import type { DivisionSource, SheetMaker, WorkedOutSheet } from "../kind-of-sheet";
import { monthReport } from "../shared/month-report";
import { weigh } from "../shared/weigh";

export const workOut: SheetMaker<"employment">["workOut"] = atOnce((source, wishes) => {
  const weighing = weigh(source, wishes);
  if (!weighing.ok) return weighing;
  const computed = computeIntake(source, weighing.weighted, wishes.months ?? {});
  if (!computed.ok) return computed;
  const { intake } = computed;
  const { team, members, weighed, clients } = intake;
  const { fileName } = source.reading;
  const sheet: WorkedOutSheet = {
    plan: (meeting) =>
      planIntakeSheet({
        referenceDate: team.referenceDate,
        fileName,
        members: members.map((_, place) => sheetMember(intake, place, source)),
        steps: intake.intake.steps,
        weighed,
        formation: intake.formation,
        meeting,
      }),
    report: ({ sheet: added }) => ({
      ...monthReport(source, added),
      ...intakeReport(team.names, intake.intake),
      after: byName(team.names, clientsAfter(intake).map(reported)),
      points_after: weighed
        ? byName(
            team.names,
            intake.intake.after.map(({ load }) => reported(load)),
          )
        : null,
      suggested_cap: byName(
        team.names,
        members.map(({ suggestedMaximum }) => suggestedMaximum),
      ),
      formation: intake.formation,
    }),
    summary: (names) =>
      intakeSummary({
        fileName,
        referenceDate: team.referenceDate,
        clients,
        names: team.names,
        intake: intake.intake,
        proposal: intake.proposal && { ...intake.proposal, name: itemAt(team.names, intake.proposal.place) },
        withoutGroup: intake.withoutGroup,
        formation: intake.formation,
        ...names,
      }),
  };
  return { ok: true, sheet };
});

function sheetMember({ members, team, intake }: TeamIntake, place: number, source: DivisionSource): IntakeSheetMember {
  const { name, hours, load, maximum, closed } = itemAt(members, place);
  const { begin, end } = itemAt(team.people, place);
  const own = source.computed.result.caseworkers.find((one) => one.name === name);
  // What was noted about somebody's hours goes before the cells.
  const isOfCells = own !== undefined && compare(exactly(own.caseloadHours), hours) === 0;
  return {
    name,
    hours: asNumber(hours),
    load: asNumber(load),
    maximum,
    closed: closed && { reason: closed, date: closed === "begins" ? begin : end },
    received: itemAt(intake.received, place),
    sources: isOfCells && Object.keys(own.supposed).length === 0 ? own.sources : null,
  };
}
