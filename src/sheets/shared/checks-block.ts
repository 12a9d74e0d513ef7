import { cellsOf, type AttentionPoint } from "../../caseload/attention/attention-point";
import { isIntended, type PointAnswer } from "../../caseload/attention/point-answers";
import { readableAddress, type CellAddress } from "../../caseload/cell-address";
import { pointAdvice, pointSentence, pointTitle, seenWords } from "../../text/checks/attention";
import { checkBlockWords } from "../../text/sheets/proportional-sheet";
import { blockWriter, text, theirs, type Block, type Columns } from "../plan/block";
import type { TableRows } from "../plan/table-rows";
import { looks } from "../plan/sheet-styles";

/**
 * The rows of the list below its header: one per point and one for the remark, or one row when there are no points.
 */
export function checkRowCount(points: readonly PointLine[], remark: string | null = null): number {
  return Math.max(1, points.length + (remark === null ? 0 : 1));
}

/** Where the list stands: the subject in the first column, the place in the next three, the sentence in the rest. */
export interface ChecksPlace {
  readonly checks: TableRows;
  readonly full: Columns;
  readonly widths: readonly number[];
}

/** One line of the list. */
export interface PointLine {
  readonly subject: string;
  /** Where to look; the first is where a click goes. */
  readonly cells: readonly CellAddress[];
  /** Shown instead when no cell is to blame. */
  readonly place?: string;
  readonly words: string;
}

/**
 * Aandachtspunten, first those of the arithmetic and then those of the reading: the place (with a link), the problem
 * and what to do. Below them a remark says what is not in the list.
 */
export function checksBlock(
  points: readonly PointLine[],
  { checks: rows, full, widths }: ChecksPlace,
  remark: string | null = null,
): Block {
  const writer = blockWriter(widths);
  const place = { first: 1, last: 3 };
  const sentence = { first: 4, last: full.last };

  writer.span(rows.title, full, text(checkBlockWords.title), looks.section);
  writer.put(rows.header, 0, text(checkBlockWords.subject), looks.headerText);
  writer.span(rows.header, place, text(checkBlockWords.place), looks.headerText);
  writer.span(rows.header, sentence, text(checkBlockWords.sentence), looks.headerText);

  if (remark !== null) writer.span(rows.first + points.length, full, text(remark), looks.note);
  else if (points.length === 0) writer.span(rows.first, full, text(checkBlockWords.none), looks.note);
  points.forEach(({ subject, cells, place: otherwise = "", words }, index) => {
    const row = rows.first + index;
    const named = cells.length > 0;
    writer.put(row, 0, text(subject), looks.noteBold);
    writer.span(row, place, theirs(named ? placesOf(cells) : otherwise), named ? looks.noteLink : looks.note, cells[0]);
    writer.span(row, sentence, theirs(words), looks.note);
  });
  return writer.block();
}

/**
 * The lines of a list. A point that somebody marked as intended stays in it, because a meeting may disagree; its line
 * says so in the place of what to do.
 */
export function pointsOf(points: readonly AttentionPoint[], answers: readonly PointAnswer[]): readonly PointLine[] {
  return points.map((point) => {
    const cells = cellsOf(point);
    const sentence = pointSentence(point, cells.map(readableAddress));
    return {
      subject: pointTitle(point),
      cells,
      words: `${sentence} → ${isIntended(point, answers) ? seenWords(point) : pointAdvice(point)}`,
    };
  });
}

/** With more cells than this a row cannot be read. */
const namedCells = 2;

function placesOf(cells: readonly CellAddress[]): string {
  const named = cells.slice(0, namedCells).map(readableAddress);
  return [...named, ...(cells.length > namedCells ? ["…"] : [])].join(", ");
}
