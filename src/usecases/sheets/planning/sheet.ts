import { atOnce } from "../../../kernel/at-once";
import { planPlanningSheet } from "../../../sheets/planning/planning-sheet";
import { planningSummary } from "../../../text/command-line/planning-summary";
import { computePlan } from "../../months/compute-plan";
import { chosenReport, planReport } from "../../months/plan-report";
import type { SheetMaker, WorkedOutSheet } from "../kind-of-sheet";
import { monthReport } from "../shared/month-report";

export const workOut: SheetMaker<"employment">["workOut"] = atOnce((source, wishes) => {
  const computed = computePlan(source, wishes.months ?? {});
  if (!computed.ok) return computed;
  const { team, plan } = computed.planned;
  const said = [...computed.planned.chosen, ...computed.planned.said, ...team.formation];
  const { fileName } = source.reading;
  const { referenceDate } = team;
  const { workingIn } = source.computed.result.choices;
  const sheet: WorkedOutSheet = {
    plan: (meeting) =>
      planPlanningSheet({ referenceDate, fileName, people: team.people, plan, workingIn, said, meeting }),
    report: (names) => ({
      ...monthReport(source, names.sheet),
      ...planReport(team.names, plan),
      chosen: chosenReport(computed.planned),
      formation: team.formation,
    }),
    summary: (names) => planningSummary({ fileName, referenceDate, names: team.names, plan, said, ...names }),
  };
  return { ok: true, sheet };
});
