import { goalsWords } from "../../text/sheets/goals-sheet";
import { blockWriter, formula, number, text, type Block, type Columns } from "../plan/block";
import type { KeptTogether } from "../plan/page-breaks";
import { fixedAt } from "../plan/formula-text";
import type { CellLook, PlanChart, PlanContent } from "../plan/sheet-plan";
import { looks } from "../plan/sheet-styles";

/** Label and figures: together as wide as an upright page. */
export const goalWidths: readonly number[] = [30, 10.5, 10.5, 10.5, 10.5, 10.5, 10.5, 8];
export const goalColumns: Columns = { first: 0, last: goalWidths.length - 1 };
/** Where the figure of a line stands, beside its label. */
const label: Columns = { first: 0, last: 2 };
const figure = 3;

/** A model of the documents on the sheet, with what belongs to it. */
export interface WrittenBlock {
  readonly block: Block;
  readonly charts: readonly PlanChart[];
  readonly kept: readonly KeptTogether[];
  /** The first free row. */
  readonly next: number;
}

/** Writes a model line by line: a title with its source, figures to fill in, and figures that follow from them. */
export function goalsWriter(top: number, title: string, source: string) {
  const writer = blockWriter(goalWidths);
  const charts: PlanChart[] = [];
  let row = top;
  writer.span(row++, goalColumns, text(title), looks.section);
  writer.span(row++, goalColumns, text(goalsWords.source(source)), looks.note);

  const line = (words: string, content: PlanContent, look: CellLook): string => {
    writer.span(row, label, text(words), looks.text);
    writer.put(row, figure, content, look);
    return fixedAt({ row: row++, column: figure });
  };
  return {
    writer,
    charts,
    /** The row that is written next. */
    row: (): number => row,
    take(rows = 1): number {
      row += rows;
      return row - rows;
    },
    /** A figure to fill in; the cell that formulas refer to. */
    input: (words: string, value: number, numberFormat: string): string =>
      line(words, number(value), { ...looks.inputNumber, numberFormat }),
    /** A figure that follows from others. */
    follows: (words: string, expression: string, expected: number | string, numberFormat: string): string =>
      line(words, formula(expression, expected), { ...looks.number, bold: true, numberFormat }),
    note(words: string): void {
      writer.span(row++, goalColumns, text(words), looks.note);
    },
    done(): WrittenBlock {
      return { block: writer.block(), charts, kept: [{ first: top, last: row - 1 }], next: row };
    },
  };
}
