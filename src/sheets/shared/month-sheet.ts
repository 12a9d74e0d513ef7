import type { IsoDate } from "../../caseload/dates";
import { monthSheetName } from "../../text/sheets/month-sheets";
import { headingWords } from "../../text/sheets/proportional-sheet";
import { theirs, type BlockWriter, type Columns } from "../plan/block";
import { writtenBlocks } from "../plan/page-breaks";
import { pagePlan } from "../plan/page-plan";
import type { SheetPlan } from "../plan/sheet-plan";
import type { MeetingFields } from "./meeting-fields";
import { meetingLines, referenceDateLine, writePlainHeading, type PlainHeading } from "./plain-heading";

export interface MonthHeading extends PlainHeading {
  readonly referenceDate: IsoDate;
  readonly fileName: string;
  readonly meeting: MeetingFields;
}

/** How a sheet of the monthly work begins: the date and the file, lines of its own, and the meeting. Returns the first row below it. */
export function writeMonthHeading(writer: BlockWriter, heading: MonthHeading, all: Columns): number {
  const { title, referenceDate, fileName, lines, meeting, notes } = heading;
  const file = { label: headingWords.file, content: theirs(fileName) };
  const opening = [referenceDateLine(referenceDate), file, ...lines, ...meetingLines(meeting)];
  return writePlainHeading(writer, { title, lines: opening, notes }, all);
}

export interface MonthSheet {
  /** What the sheet is about, as its name begins: "Planning". */
  readonly subject: string;
  readonly referenceDate: IsoDate;
  readonly columnWidths: SheetPlan["columnWidths"];
  /** The columns that were written, and the last row. */
  readonly columns: { readonly first: number; readonly last: number };
  readonly last: number;
}

/** A sheet of the monthly work: what was written, on pages that part no table, without gridlines and charts. */
export function monthSheet(
  writer: BlockWriter,
  { subject, referenceDate, columnWidths, columns, last }: MonthSheet,
): SheetPlan {
  const { cells, merges, rowHeights } = writer.block();
  const area = { top: 0, left: columns.first, bottom: last, right: columns.last };
  return {
    name: monthSheetName(subject, referenceDate),
    cells,
    merges,
    columnWidths,
    rowHeights,
    hiddenColumns: [],
    charts: [],
    page: pagePlan({ area, rowHeights, columnWidths }, writtenBlocks(cells), referenceDate),
    showGridlines: false,
  };
}
