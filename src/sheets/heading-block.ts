import type { IsoDate } from "../caseload/team-data";
import { headingWords } from "../text/proportional-sheet";
import { blockWriter, text, theirs, type Block } from "./block";
import type { ProportionalSheetLayout } from "./proportional-sheet-layout";
import { looks, numberFormats } from "./sheet-styles";

const titleHeight = 26;
const fieldHeight = 18;
/** Room for two handwritten lines. */
const proposalHeight = 34;

/** What the heading says by itself; the rest is filled in by hand. */
interface HeadingFacts {
  readonly referenceDate: IsoDate;
  readonly fileName: string;
}

/** The agenda item: what for, by whom, when, on which date, from which file; proposal and requested decision to fill in. */
export function headingBlock(
  { referenceDate, fileName }: HeadingFacts,
  layout: Pick<ProportionalSheetLayout, "heading" | "left" | "right" | "widths">,
): Block {
  const { heading, left, right, widths } = layout;
  const writer = blockWriter(widths);
  const value = { first: right.first + 1, last: right.first + 1 };
  const [secondLabel, secondValue] = [right.first + 2, right.last];

  writer.atLeast(heading.title, titleHeight);
  writer.span(heading.title, { first: 0, last: 3 }, text(headingWords.title), looks.title);
  writer.span(heading.title, { first: 4, last: 6 }, null, looks.input);
  writer.put(heading.title, right.first, text(headingWords.referenceDate), looks.label);
  writer.span(
    heading.title,
    value,
    { kind: "date", date: referenceDate },
    {
      ...looks.value,
      bold: true,
      numberFormat: numberFormats.longDate,
    },
  );
  writer.put(heading.title, secondLabel, text(headingWords.status), looks.labelBefore);
  writer.put(heading.title, secondValue, text(headingWords.draft), looks.value);

  writer.atLeast(heading.fields, fieldHeight);
  writer.put(heading.fields, 0, text(headingWords.purpose), looks.label);
  writer.span(heading.fields, { first: 1, last: 3 }, text(headingWords.purposes), looks.input);
  writer.put(heading.fields, 4, text(headingWords.presenter), looks.labelBefore);
  writer.span(heading.fields, { first: 5, last: 6 }, null, looks.input);
  writer.put(heading.fields, 7, text(headingWords.when), looks.labelBefore);
  writer.span(heading.fields, { first: 8, last: left.last }, null, looks.input);
  writer.put(heading.fields, right.first, text(headingWords.file), looks.label);
  writer.span(heading.fields, { first: right.first + 1, last: right.last }, theirs(fileName), {
    ...looks.value,
    wrap: true,
  });

  writer.atLeast(heading.proposal, proposalHeight);
  writer.put(heading.proposal, 0, text(headingWords.proposal), looks.label);
  writer.span(heading.proposal, { first: 1, last: left.last }, null, looks.input);
  writer.put(heading.proposal, right.first, text(headingWords.requestedDecision), { ...looks.label, wrap: true });
  writer.span(heading.proposal, { first: right.first + 1, last: right.last }, null, looks.input);
  return writer.block();
}
