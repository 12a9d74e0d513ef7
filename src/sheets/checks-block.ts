import { readableAddress, type CellAddress } from "../caseload/cell-address";
import type { Check } from "../caseload/checks/check";
import type { Doubt } from "../caseload/team-data";
import { checkAdvice, checkSentence, checkTitles } from "../text/checks";
import { doubtAdvice, doubtSentence, doubtTitle } from "../text/doubts";
import { checkBlockWords } from "../text/proportional-sheet";
import { blockWriter, text, theirs, type Block } from "./block";
import type { ProportionalSheetLayout } from "./proportional-sheet-layout";
import { looks } from "./sheet-styles";

/** One line of the list. */
export interface AttentionPoint {
  readonly subject: string;
  /** Where to look; a click goes to the first. */
  readonly cells: readonly CellAddress[];
  /** What is the matter, and what to do. */
  readonly words: string;
}

/** What the arithmetic and then the reading point out. */
export function attentionPoints(checks: readonly Check[], doubts: readonly Doubt[]): readonly AttentionPoint[] {
  return [...checks.map(fromCheck), ...doubts.map(fromDoubt)];
}

/** Rows that the list takes below its header: one per point, or one that says there are none. */
export function attentionRows(points: readonly AttentionPoint[]): number {
  return Math.max(1, points.length);
}

/** Aandachtspunten: where (a click goes there), what is the matter and what to do. */
export function checksBlock(
  points: readonly AttentionPoint[],
  layout: Pick<ProportionalSheetLayout, "checks" | "left" | "widths">,
): Block {
  const { checks: rows, left, widths } = layout;
  const writer = blockWriter(widths);
  const place = { first: 1, last: 2 };
  const sentence = { first: 3, last: left.last };

  writer.span(rows.title, left, text(checkBlockWords.title), looks.section);
  writer.put(rows.header, 0, text(checkBlockWords.subject), looks.headerText);
  writer.span(rows.header, place, text(checkBlockWords.place), looks.headerText);
  writer.span(rows.header, sentence, text(checkBlockWords.sentence), looks.headerText);

  if (points.length === 0) writer.span(rows.first, left, text(checkBlockWords.none), looks.note);
  points.forEach(({ subject, cells, words }, index) => {
    const row = rows.first + index;
    writer.put(row, 0, text(subject), looks.noteBold);
    writer.span(row, place, theirs(placesOf(cells)), looks.noteLink, cells[0]);
    writer.span(row, sentence, theirs(words), looks.note);
  });
  return writer.block();
}

function fromCheck(check: Check): AttentionPoint {
  return {
    subject: `${check.code} ${checkTitles[check.code]}`,
    cells: check.cells,
    words: `${checkSentence(check)} → ${checkAdvice(check)}`,
  };
}

function fromDoubt(doubt: Doubt): AttentionPoint {
  const sentence = doubtSentence(doubt, doubt.cells.map(readableAddress));
  return { subject: doubtTitle, cells: doubt.cells, words: `${sentence} → ${doubtAdvice(doubt)}` };
}

/** More cells than this make a row that nobody reads. */
const namedCells = 2;

function placesOf(cells: readonly CellAddress[]): string {
  const named = cells.slice(0, namedCells).map(readableAddress);
  return [...named, ...(cells.length > namedCells ? ["…"] : [])].join(", ");
}
