import type { IsoDate } from "../../caseload/dates";
import { meetingPurposes, meetingStatuses, meetingWords } from "../../text/sheets/meeting";
import { headingWords } from "../../text/sheets/proportional-sheet";
import { text, theirs, type BlockWriter, type Columns } from "../plan/block";
import type { CellLook, PlanContent } from "../plan/sheet-plan";
import { looks, numberFormats } from "../plan/sheet-styles";
import { emptyMeeting, type MeetingFields } from "./meeting-fields";

const titleHeight = 26;

/** A line of the heading: what it is, and its content. */
export interface HeadingLine {
  readonly label: string;
  readonly content: PlanContent;
  readonly look?: CellLook;
}

export interface PlainHeading {
  readonly title: string;
  readonly lines: readonly HeadingLine[];
  /** Sentences below the lines; the first is bold. */
  readonly notes: readonly string[];
}

/** The heading of a sheet that is no agenda item: a title, lines with a label, and notes. Returns the first row below it. */
export function writePlainHeading(writer: BlockWriter, { title, lines, notes }: PlainHeading, all: Columns): number {
  const values = { first: all.first + 1, last: all.last };
  let row = 0;
  writer.atLeast(row, titleHeight);
  writer.span(row++, all, text(title), looks.title);
  for (const { label, content, look } of lines) {
    writer.put(row, all.first, text(label), looks.label);
    writer.span(row++, values, content, { ...looks.value, wrap: true, ...look });
  }
  const [first, ...others] = notes;
  if (first !== undefined) writer.span(row++, all, text(first), { ...looks.label, wrap: true });
  for (const note of others) writer.span(row++, all, text(note), looks.note);
  return row;
}

export function referenceDateLine(date: IsoDate): HeadingLine {
  return {
    label: headingWords.referenceDate,
    content: { kind: "date", date },
    look: { numberFormat: numberFormats.longDate },
  };
}

/** Only the meeting fields that somebody filled in. */
export function meetingLines(meeting: MeetingFields): readonly HeadingLine[] {
  const { purpose, status } = meeting;
  const filledIn = (field: "team" | "presenter" | "when" | "proposal"): readonly HeadingLine[] =>
    meeting[field] === "" ? [] : [{ label: meetingWords[field], content: theirs(meeting[field]) }];
  return [
    ...filledIn("team"),
    ...filledIn("presenter"),
    ...filledIn("when"),
    ...(purpose === null ? [] : [{ label: meetingWords.purpose, content: text(meetingPurposes[purpose]) }]),
    ...filledIn("proposal"),
    ...(status === emptyMeeting.status ? [] : [{ label: meetingWords.status, content: text(meetingStatuses[status]) }]),
  ];
}
