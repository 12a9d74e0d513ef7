import type { IsoDate } from "../../caseload/dates";
import { resultLines, sections } from "../lines";
import { absenceTitle } from "../months/absence";
import { formatDate } from "../numbers";
import { monthSheetWords } from "../sheets/month-sheets";

export interface AbsenceSummaryInput {
  readonly fileName: string;
  readonly referenceDate: IsoDate;
  /** One for each colleague. */
  readonly sentences: readonly string[];
  readonly sheet: string;
  readonly nameTaken: string | null;
}

/** What happens if somebody is absent, in plain Dutch text for a terminal. */
export function absenceSummary({ fileName, referenceDate, sentences, sheet, nameTaken }: AbsenceSummaryInput): string {
  return sections([
    [`${absenceTitle} – ${fileName}`, `Peildatum: ${formatDate(referenceDate)}`],
    sentences,
    [monthSheetWords.purpose],
    resultLines(sheet, nameTaken),
  ]);
}
