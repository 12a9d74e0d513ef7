import type { IsoDate } from "../../caseload/dates";
import { comparedMonths, sinceTitle, type SinceLine } from "../../text/months/since";
import { monthReportWords as words } from "../../text/sheets/month-report-sheet";
import { monthSheetWords } from "../../text/sheets/month-sheets";
import { blockWriter, text, theirs } from "../plan/block";
import type { SheetPlan } from "../plan/sheet-plan";
import { looks } from "../plan/sheet-styles";
import { tableRows } from "../plan/table-rows";
import type { MeetingFields } from "../shared/meeting-fields";
import { monthSheet, writeMonthHeading } from "../shared/month-sheet";

export interface MonthReportInput {
  readonly referenceDate: IsoDate;
  readonly fileName: string;
  /** Labels of the two months. */
  readonly previous: string;
  readonly now: string;
  readonly lines: readonly SinceLine[];
  /** What there is to say about the months and the people. */
  readonly sentences: readonly string[];
  readonly meeting: MeetingFields;
}

const widths = [34, 18, 18];
const all = { first: 0, last: 2 };

/** The sheet "Maandbericht dd-mm-jjjj": half a page about the team, and nothing about anybody in it. */
export function planMonthReportSheet(input: MonthReportInput): SheetPlan {
  const { referenceDate, fileName, previous, now, lines, sentences, meeting } = input;
  const writer = blockWriter(widths);
  const below = writeMonthHeading(
    writer,
    {
      title: sinceTitle,
      ...{ referenceDate, fileName, meeting },
      lines: [{ label: words.compared, content: theirs(comparedMonths(previous, now)) }],
      notes: [words.figures, `${monthSheetWords.purpose} ${words.fixed}`],
    },
    all,
  );
  const table = tableRows(below + 1, lines.length);
  writer.span(table.title, all, text(words.team), looks.section);
  writer.put(table.header, 0, text(words.about), looks.headerText);
  writer.put(table.header, 1, theirs(previous), looks.headerNumber);
  writer.put(table.header, 2, theirs(now), looks.headerNumber);
  lines.forEach(([about, before, after], place) => {
    const row = table.first + place;
    writer.put(row, 0, text(about), looks.text);
    writer.put(row, 1, text(before), looks.number);
    writer.put(row, 2, text(after), looks.number);
  });
  sentences.forEach((sentence, place) => writer.span(table.last + 2 + place, all, theirs(sentence), looks.text));
  return monthSheet(writer, {
    subject: words.subject,
    referenceDate,
    columnWidths: widths,
    columns: all,
    last: table.last + 1 + sentences.length,
  });
}
