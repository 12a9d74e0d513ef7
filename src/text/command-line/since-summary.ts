import type { SinceLists } from "../../caseload/months/since/since-lists";
import type { IsoDate } from "../../caseload/dates";
import { aligned, resultLines, sections } from "../lines";
import { sinceFigure, sinceListsSentences, sinceTitle, type SinceLine } from "../months/since";
import { formatDate } from "../numbers";

export interface SinceSummaryInput {
  readonly fileName: string;
  readonly referenceDate: IsoDate;
  readonly previous: string;
  readonly now: string;
  readonly lines: readonly SinceLine[];
  /** What became of the clients between two lists; null where no lists were compared. */
  readonly lists: SinceLists | null;
  readonly sentences: readonly string[];
  readonly sheet: string;
  readonly nameTaken: string | null;
}

/** The team beside the month before, in plain Dutch text for a terminal. */
export function sinceSummary(input: SinceSummaryInput): string {
  const { fileName, referenceDate, previous, now, lines, lists, sentences, sheet, nameTaken } = input;
  return sections([
    [`${sinceTitle} – ${fileName}`, `Peildatum: ${formatDate(referenceDate)}`],
    aligned([["", previous, now], ...lines.map(lineCells)]),
    lists ? sinceListsSentences(lists) : [],
    sentences,
    resultLines(sheet, nameTaken),
  ]);
}

function lineCells({ about, unit, previous, now }: SinceLine): readonly string[] {
  return [about, sinceFigure(unit, previous), sinceFigure(unit, now)];
}
