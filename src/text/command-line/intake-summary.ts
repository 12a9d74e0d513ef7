import { itemAt } from "../../kernel/item-at";
import type { IsoDate } from "../../caseload/dates";
import type { Intake } from "../../caseload/months/intake/intake";
import { resultLines, sections, titled } from "../lines";
import { formatDate } from "../numbers";
import {
  howItCame,
  intakeLine,
  intakeTitle,
  proposedMaximum,
  waitingSentence,
  withoutGroupSentence,
} from "../months/intake";

export interface IntakeSummaryInput {
  readonly fileName: string;
  readonly referenceDate: IsoDate;
  /** New clients. */
  readonly clients: number;
  readonly names: readonly string[];
  readonly intake: Intake;
  readonly proposal: { readonly name: string; readonly place: number; readonly maximum: number } | null;
  readonly withoutGroup: number;
  readonly formation: readonly string[];
  readonly sheet: string;
  readonly nameTaken: string | null;
}

/** Who gets the next clients, in plain Dutch text for a terminal. */
export function intakeSummary(input: IntakeSummaryInput): string {
  const { fileName, referenceDate, clients, names, intake, proposal, withoutGroup, formation, sheet, nameTaken } =
    input;
  const received = proposal ? itemAt(intake.received, proposal.place) : 0;
  return sections([
    [`${intakeTitle} – ${fileName}`, `Peildatum: ${formatDate(referenceDate)}`],
    intake.steps.map((step, at) => `${at + 1}. ${intakeLine(step, names)}`),
    titled("Samen", [
      howItCame(names, intake.received),
      ...(intake.waiting > 0 ? [waitingSentence(intake.waiting)] : []),
      ...(withoutGroup > 0 ? [withoutGroupSentence(withoutGroup)] : []),
      ...(proposal ? [proposedMaximum(proposal.name, received, clients, proposal.maximum)] : []),
    ]),
    formation,
    resultLines(sheet, nameTaken),
  ]);
}
