import type { IsoDate } from "../../caseload/dates";
import type { StatedMeeting } from "../../caseload/team/stated-meeting";
import { meetingPurposes, meetingStatuses, type MeetingPurpose } from "../../text/sheets/meeting";
import { headingWords } from "../../text/sheets/proportional-sheet";
import { sum } from "../../caseload/sum";
import { blockWriter, linesNeeded, text, theirs, type Block, type Columns } from "../plan/block";
import type { MeetingFields } from "./meeting-fields";
import { filledIn, saidOfMeeting, statedTitle } from "./said-of-meeting";
import type { CellLook } from "../plan/sheet-plan";
import { looks, numberFormats } from "../plan/sheet-styles";

/** A label and a date in one cell need no columns of their own. */
const labelledDate = numberFormats.longDate.replace("]", `]"${headingWords.referenceDate} "`);
const titleHeight = 26;
const fieldHeight = 18;
/** Room for two handwritten lines. */
const proposalHeight = 34;

/** The content of the heading; null is for the team to choose or fill in. */
export interface HeadingContent {
  readonly referenceDate: IsoDate;
  /** The subject of the meeting, when it is not the division of clients. */
  readonly title?: string;
  readonly meeting: MeetingFields;
  /** What the team's own memo says of the meeting, where the sheet is about that agenda item. */
  readonly stated?: StatedMeeting | null;
  /** The purpose of the sheet, unless the team chose another. */
  readonly purpose: MeetingPurpose | null;
  readonly requestedDecision: string | null;
}

/** Where it stands: three rows, each label before the cells that it names. */
export interface HeadingPlace {
  readonly heading: { readonly title: number; readonly fields: number; readonly proposal: number };
  readonly headingColumns: {
    readonly title: Columns;
    readonly team: Columns;
    readonly referenceDate: Columns;
    readonly statusLabel: Columns;
    readonly status: Columns;
    readonly purposeLabel: Columns;
    readonly purpose: Columns;
    readonly presenterLabel: Columns;
    readonly presenter: Columns;
    readonly whenLabel: Columns;
    readonly when: Columns;
    readonly proposalLabel: Columns;
    readonly proposal: Columns;
    readonly requestedDecisionLabel: Columns;
    readonly requestedDecision: Columns;
  };
  readonly widths: readonly number[];
}

/** The agenda item: what for, by whom, when, on which date; proposal and requested decision. */
export function headingBlock(content: HeadingContent, { heading, headingColumns: at, widths }: HeadingPlace): Block {
  const writer = blockWriter(widths);
  const { meeting, requestedDecision } = content;
  const said = saidOfMeeting(meeting, content.stated ?? null);
  const usual = content.purpose === null ? headingWords.purposes : meetingPurposes[content.purpose];
  /** Right after another cell a label belongs to what it names; elsewhere it stands at the left of what is below it. */
  const labelAfter = (before: Columns, label: Columns): CellLook =>
    label.first === before.last + 1 ? looks.labelBefore : looks.label;

  writer.atLeast(heading.title, titleHeight);
  const titleAndTeam = { first: at.title.first, last: at.team.last };
  const memoTitle = content.title === undefined ? statedTitle(meeting, content.stated ?? null) : null;
  const agendaItem = memoTitle === null ? null : headingWords.agendaItem(memoTitle);
  if (agendaItem !== null && isOneLine(agendaItem, titleAndTeam, widths)) {
    writer.span(heading.title, titleAndTeam, theirs(agendaItem), looks.title);
  } else {
    writer.span(heading.title, at.title, text(content.title ?? headingWords.title), looks.title);
    writer.span(heading.title, at.team, filledIn(meeting.team), looks.input);
  }
  writer.span(
    heading.title,
    at.referenceDate,
    { kind: "date", date: content.referenceDate },
    { ...looks.value, bold: true, horizontal: "right", numberFormat: labelledDate },
  );
  writer.span(heading.title, at.statusLabel, text(headingWords.status), looks.labelBefore);
  writer.span(heading.title, at.status, text(meetingStatuses[meeting.status]), looks.value);

  writer.atLeast(heading.fields, fieldHeight);
  writer.span(heading.fields, at.purposeLabel, text(headingWords.purpose), looks.label);
  writer.span(heading.fields, at.purpose, said.purpose ?? text(usual), looks.input);
  writer.span(heading.fields, at.presenterLabel, text(headingWords.presenter), looks.labelBefore);
  writer.span(heading.fields, at.presenter, said.presenter, looks.input);
  writer.span(heading.fields, at.whenLabel, text(headingWords.when), looks.labelBefore);
  writer.span(heading.fields, at.when, said.when, looks.input);

  writer.atLeast(heading.proposal, proposalHeight);
  writer.span(heading.proposal, at.proposalLabel, text(headingWords.proposal), looks.label);
  writer.span(heading.proposal, at.proposal, filledIn(meeting.proposal), looks.input);
  writer.span(heading.proposal, at.requestedDecisionLabel, text(headingWords.requestedDecision), {
    ...labelAfter(at.proposal, at.requestedDecisionLabel),
    wrap: true,
  });
  writer.span(
    heading.proposal,
    at.requestedDecision,
    requestedDecision === null ? null : text(requestedDecision),
    looks.input,
  );
  return writer.block();
}

function isOneLine(title: string, { first, last }: Columns, widths: readonly number[]): boolean {
  return linesNeeded(title, { ...looks.title, wrap: true }, sum(widths.slice(first, last + 1))) === 1;
}
