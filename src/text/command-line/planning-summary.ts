import type { IsoDate } from "../../caseload/dates";
import type { PlanOverDates } from "../../caseload/months/over-time/plan-over-dates";
import { resultLines, sections, titled } from "../lines";
import { movesSentence, planningTitle, transfersInPlan } from "../months/planning";
import { formatDate } from "../numbers";

export interface PlanningSummaryInput {
  readonly fileName: string;
  readonly referenceDate: IsoDate;
  readonly names: readonly string[];
  readonly plan: PlanOverDates;
  readonly said: readonly string[];
  readonly sheet: string;
  readonly nameTaken: string | null;
}

/** A plan over dates in plain Dutch text for a terminal. */
export function planningSummary(input: PlanningSummaryInput): string {
  const { fileName, referenceDate, names, plan, said, sheet, nameTaken } = input;
  const moves = plan.moments.flatMap((moment) => movesSentence(moment.date, names, moment.moves) ?? []);
  return sections([
    [
      `${planningTitle} – ${fileName}`,
      `Peildatum: ${formatDate(referenceDate)}; vooruit tot en met ${formatDate(plan.last)}`,
      transfersInPlan(plan.transfers, plan.transfersAnew),
    ],
    moves.length === 0 ? [] : titled("Erbij en eraf", moves),
    said.length === 0 ? [] : titled("Wat er verder speelt", said),
    resultLines(sheet, nameTaken),
  ]);
}
