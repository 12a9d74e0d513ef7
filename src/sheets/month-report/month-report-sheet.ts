import type { IsoDate } from "../../caseload/dates";
import type { SinceLists } from "../../caseload/months/since/since-lists";
import {
  comparedMonths,
  sinceBelongs,
  sinceFigure,
  sinceListLines,
  sinceNow,
  sinceTitle,
  type SinceLine,
} from "../../text/months/since";
import { monthReportWords as words } from "../../text/sheets/month-report-sheet";
import { monthSheetWords } from "../../text/sheets/month-sheets";
import { blockWriter, formula, number, text, theirs, type BlockWriter } from "../plan/block";
import { fixedSpan } from "../plan/formula-text";
import type { PlanContent, SheetPlan } from "../plan/sheet-plan";
import { looks, numberFormats } from "../plan/sheet-styles";
import { columnSpan, tableRows } from "../plan/table-rows";
import type { MeetingFields } from "../shared/meeting-fields";
import { monthSheet, writeMonthHeading } from "../shared/month-sheet";

export interface MonthReportInput {
  readonly referenceDate: IsoDate;
  readonly fileName: string;
  /** Labels of the two months. */
  readonly previous: string;
  readonly now: string;
  readonly lines: readonly SinceLine[];
  /** What became of the clients between two lists; null where no lists were compared. */
  readonly lists: SinceLists | null;
  /** What there is to say about the months and the people. */
  readonly sentences: readonly string[];
  readonly meeting: MeetingFields;
}

const widths = [34, 18, 18];
const all = { first: 0, last: 2 };

/** The sheet "Maandbericht dd-mm-jjjj": half a page about the team, and nothing about anybody in it. */
export function planMonthReportSheet(input: MonthReportInput): SheetPlan {
  const { referenceDate, fileName, previous, now, lines, lists, sentences, meeting } = input;
  const writer = blockWriter(widths);
  const below = writeMonthHeading(
    writer,
    {
      title: sinceTitle,
      ...{ referenceDate, fileName, meeting },
      lines: [{ label: words.compared, content: theirs(comparedMonths(previous, now)) }],
      notes: [words.figures, `${monthSheetWords.purpose} ${lists ? words.listsFixed : words.fixed}`],
    },
    all,
  );
  const table = tableRows(below + 1, lines.length);
  writer.span(table.title, all, text(words.team), looks.section);
  writer.put(table.header, 0, text(words.about), looks.headerText);
  writer.put(table.header, 1, theirs(previous), looks.headerNumber);
  writer.put(table.header, 2, theirs(now), looks.headerNumber);
  lines.forEach((line, place) => {
    const row = table.first + place;
    const look = {
      ...looks.number,
      numberFormat: line.unit === "count" ? numberFormats.count : numberFormats.tenthPercent,
    };
    writer.put(row, 0, text(line.about), looks.text);
    [line.previous, line.now].forEach((figure, at) => {
      writer.put(row, 1 + at, figure === null ? text(sinceFigure(line.unit, null)) : number(figure), look);
    });
  });
  const last = lists ? writeLists(writer, lists, table.last + 2) : table.last;
  sentences.forEach((sentence, place) => writer.span(last + 2 + place, all, theirs(sentence), looks.text));
  return monthSheet(writer, {
    subject: words.subject,
    referenceDate,
    columnWidths: widths,
    columns: all,
    last: last + 1 + sentences.length,
  });
}

/** What became of the clients: a sum that gives the number of now, and whose those are who stayed. Returns the last row. */
function writeLists(writer: BlockWriter, lists: SinceLists, top: number): number {
  const sum = tableRows(top, sinceListLines(lists).length);
  const belongs = sinceBelongs(lists);
  const put = (row: number, about: string, content: PlanContent, format: string) => {
    writer.put(row, 0, text(about), looks.text);
    writer.put(row, 1, content, { ...looks.number, numberFormat: format });
  };
  writer.span(sum.title, all, text(words.clients), looks.section);
  writer.put(sum.header, 0, text(words.about), looks.headerText);
  writer.put(sum.header, 1, text(words.number), looks.headerNumber);
  sinceListLines(lists).forEach(([about, clients], place) => {
    put(sum.first + place, about, number(clients), place === 0 ? numberFormats.count : numberFormats.signed);
  });
  writer.put(sum.total, 0, text(sinceNow), looks.totalText);
  writer.put(sum.total, 1, formula(`SUM(${fixedSpan(columnSpan(sum, 1))})`, lists.totalNow), {
    ...looks.totalNumber,
    numberFormat: numberFormats.count,
  });
  belongs.forEach(([about, clients], place) => put(sum.total + 1 + place, about, number(clients), numberFormats.count));
  return sum.total + belongs.length;
}
