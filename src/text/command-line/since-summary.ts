import type { IsoDate } from "../../caseload/dates";
import { aligned, resultLines, sections } from "../lines";
import { sinceTitle, type SinceLine } from "../months/since";
import { formatDate } from "../numbers";

export interface SinceSummaryInput {
  readonly fileName: string;
  readonly referenceDate: IsoDate;
  readonly previous: string;
  readonly now: string;
  readonly lines: readonly SinceLine[];
  readonly sentences: readonly string[];
  readonly sheet: string;
  readonly nameTaken: string | null;
}

/** The team beside the month before, in plain Dutch text for a terminal. */
export function sinceSummary(input: SinceSummaryInput): string {
  const { fileName, referenceDate, previous, now, lines, sentences, sheet, nameTaken } = input;
  return sections([
    [`${sinceTitle} – ${fileName}`, `Peildatum: ${formatDate(referenceDate)}`],
    aligned([["", previous, now], ...lines]),
    sentences,
    resultLines(sheet, nameTaken),
  ]);
}
