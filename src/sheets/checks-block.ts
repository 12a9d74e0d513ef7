import { readableAddress, type CellAddress } from "../caseload/cell-address";
import { isAboutAges } from "../caseload/checks/age-check";
import type { Check } from "../caseload/checks/check";
import type { Doubt } from "../caseload/team-data";
import { checkAdvice, checkSentence, checkTitles } from "../text/checks";
import { doubtAdvice, doubtSentence, doubtTitle } from "../text/doubts";
import { checkBlockWords } from "../text/proportional-sheet";
import { blockWriter, text, theirs, type Block } from "./block";
import type { ProportionalSheetLayout } from "./proportional-sheet-layout";
import { looks } from "./sheet-styles";

/** Rows that the list takes below its header: one per check and doubt, one for those that are elsewhere, or one that says there are none. */
export function checkRowCount(checks: readonly Check[], doubts: readonly Doubt[]): number {
  const { here, elsewhere } = divided(checks);
  return Math.max(1, here.length + doubts.length + (elsewhere > 0 ? 1 : 0));
}

/**
 * Aandachtspunten, from the arithmetic and then from the reading: where (a click goes there), what is the matter and what to do. Those about
 * age groups are only counted: nothing on this sheet rests on them, and they would make it two pages.
 */
export function checksBlock(
  checks: readonly Check[],
  doubts: readonly Doubt[],
  layout: ProportionalSheetLayout,
): Block {
  const { checks: rows, left, widths } = layout;
  const writer = blockWriter(widths);
  const place = { first: 1, last: 2 };
  const sentence = { first: 3, last: left.last };

  writer.span(rows.title, left, text(checkBlockWords.title), looks.section);
  writer.put(rows.header, 0, text(checkBlockWords.subject), looks.headerText);
  writer.span(rows.header, place, text(checkBlockWords.place), looks.headerText);
  writer.span(rows.header, sentence, text(checkBlockWords.sentence), looks.headerText);

  const { here, elsewhere } = divided(checks);
  const points = [...here.map(fromCheck), ...doubts.map(fromDoubt)];
  const below = rows.first + points.length;
  if (elsewhere > 0) writer.span(below, left, text(checkBlockWords.aboutAges(elsewhere)), looks.note);
  else if (points.length === 0) writer.span(rows.first, left, text(checkBlockWords.none), looks.note);
  points.forEach(({ subject, cells, words }, index) => {
    const row = rows.first + index;
    writer.put(row, 0, text(subject), looks.noteBold);
    writer.span(row, place, theirs(placesOf(cells)), looks.noteLink, cells[0]);
    writer.span(row, sentence, theirs(words), looks.note);
  });
  return writer.block();
}

function divided(checks: readonly Check[]): { readonly here: readonly Check[]; readonly elsewhere: number } {
  const here = checks.filter((check) => !isAboutAges(check));
  return { here, elsewhere: checks.length - here.length };
}

interface Point {
  readonly subject: string;
  readonly cells: readonly CellAddress[];
  readonly words: string;
}

function fromCheck(check: Check): Point {
  return {
    subject: `${check.code} ${checkTitles[check.code]}`,
    cells: check.cells,
    words: `${checkSentence(check)} → ${checkAdvice(check)}`,
  };
}

function fromDoubt(doubt: Doubt): Point {
  const sentence = doubtSentence(doubt, doubt.cells.map(readableAddress));
  return { subject: doubtTitle, cells: doubt.cells, words: `${sentence} → ${doubtAdvice(doubt)}` };
}

/** More cells than this make a row that nobody reads. */
const namedCells = 2;

function placesOf(cells: readonly CellAddress[]): string {
  const named = cells.slice(0, namedCells).map(readableAddress);
  return [...named, ...(cells.length > namedCells ? ["…"] : [])].join(", ");
}
