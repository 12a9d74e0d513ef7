import { readableAddress } from "../caseload/cell-address";
import type { Check } from "../caseload/checks/check";
import { checkAdvice, checkSentence, checkTitles } from "../text/checks";
import { checkBlockWords } from "../text/proportional-sheet";
import { blockWriter, text, theirs, type Block } from "./block";
import type { ProportionalSheetLayout } from "./proportional-sheet-layout";
import { looks } from "./sheet-styles";

/** Rows that the list takes below its header: one per check, or one that says there are none. */
export function checkRowCount(checks: readonly Check[]): number {
  return Math.max(1, checks.length);
}

/** Aandachtspunten: where (a click goes there), what is the matter and what to do. */
export function checksBlock(checks: readonly Check[], layout: ProportionalSheetLayout): Block {
  const { checks: rows, left, widths } = layout;
  const writer = blockWriter(widths);
  const place = { first: 1, last: 2 };
  const sentence = { first: 3, last: left.last };

  writer.span(rows.title, left, text(checkBlockWords.title), looks.section);
  writer.put(rows.header, 0, text(checkBlockWords.subject), looks.headerText);
  writer.span(rows.header, place, text(checkBlockWords.place), looks.headerText);
  writer.span(rows.header, sentence, text(checkBlockWords.sentence), looks.headerText);

  if (checks.length === 0) writer.span(rows.first, left, text(checkBlockWords.none), looks.note);
  checks.forEach((check, index) => {
    const row = rows.first + index;
    const places = check.cells.map(readableAddress).join(", ");
    writer.put(row, 0, text(`${check.code} ${checkTitles[check.code]}`), looks.noteBold);
    writer.span(row, place, theirs(places), looks.noteLink, check.cells[0]);
    writer.span(row, sentence, theirs(`${checkSentence(check)} → ${checkAdvice(check)}`), looks.note);
  });
  return writer.block();
}
