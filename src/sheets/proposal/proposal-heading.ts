import { meetingStatuses } from "../../text/sheets/meeting";
import { proposalWords as words, supposedInWords } from "../../text/sheets/proposal-sheet";
import { blockWriter, text, theirs, type Block, type Columns } from "../plan/block";
import type { PlanContent } from "../plan/sheet-plan";
import { looks, numberFormats } from "../plan/sheet-styles";
import { filledIn, saidOfMeeting, statedTitle } from "../shared/said-of-meeting";
import type { ProposalLayout } from "./proposal-layout";
import type { ProposalSheetInput } from "./proposal-sheet-input";

/** Title and fields of the agenda item: what was filled in goes first, then what the team's own memo says. */
export function proposalHeading(input: ProposalSheetInput, layout: ProposalLayout): Block {
  const { meeting, stated, result } = input;
  const { title, labels, fields, full, widths, referenceDate } = layout;
  const writer = blockWriter(widths);
  writer.atLeast(title, 26);
  const memoTitle = statedTitle(meeting, stated);
  if (memoTitle !== null) writer.span(title, full, theirs(memoTitle), looks.title);
  else {
    writer.span(title, { first: 0, last: 3 }, text(words.title), looks.title);
    writer.span(title, { first: 4, last: full.last }, filledIn(meeting.team), looks.titleInput);
  }
  const said = saidOfMeeting(meeting, stated);
  const date = referenceDate.column;
  const places: readonly [Columns, string, PlanContent | null][] = [
    [{ first: 0, last: 0 }, words.purpose, said.purpose],
    [{ first: 1, last: 5 }, words.when, said.when],
    [{ first: 6, last: date - 1 }, words.presenter, said.presenter],
    [{ first: date, last: date + 1 }, words.referenceDate, { kind: "date", date: result.choices.referenceDate }],
    [{ first: date + 2, last: full.last }, words.status, text(meetingStatuses[meeting.status])],
  ];
  for (const [columns, label, content] of places) {
    writer.span(labels, columns, text(label), looks.fieldLabel);
    const isDate = content?.kind === "date";
    const look = isDate ? { ...looks.input, wrap: false, numberFormat: numberFormats.date } : looks.input;
    writer.span(fields, columns, content, look);
  }
  if (layout.supposed !== null)
    writer.span(layout.supposed, full, theirs(supposedInWords(supposedIn(input))), looks.warning);
  if (layout.proposal !== null) {
    writer.span(layout.proposal, { first: 0, last: 0 }, text(words.proposal), looks.label);
    writer.span(layout.proposal, { first: 1, last: full.last }, theirs(meeting.proposal), looks.text);
  }
  return writer.block();
}

/** Hours that somebody is supposed to work, beside what the sheets say. */
export function supposedIn({ result }: ProposalSheetInput) {
  return result.caseworkers.flatMap(({ name, contractHours, supposed }) =>
    supposed.contractHours === undefined ? [] : [{ name, hours: contractHours, stated: supposed.contractHours }],
  );
}
