/* oxlint-disable typescript/no-explicit-any -- a block that Excel fills: numbers or text, and errors where a cell has none. */
import { functionErrors } from "../text/functions/functions";
import { invalidValue } from "./errors";
import { answersOf, type Cells, type Shape } from "./over-cells";

/** Two answers for one cell, or the error that stands in both places. */
type Pair = readonly [unknown, unknown];

/** As overCells, with two answers for each cell of a line, which `sideBySide` puts in the sheet. */
export function pairsOverCells(args: readonly Cells[], answer: (...values: unknown[]) => Pair): any[][] {
  const { shape, answers } = answersOf<Pair>(args, answer, (error) => [error, error]);
  return sideBySide(shape, answers);
}

/**
 * Two answers for each cell of a line: in two columns beside a column or for one cell, in two rows below a row. Throws #VALUE! for a block of
 * several rows and columns, where the two would get mixed up.
 */
export function sideBySide({ rows, columns }: Shape, pairs: readonly (readonly unknown[])[]): any[][] {
  if (columns === 1) return pairs as any[][];
  if (rows > 1) throw invalidValue(functionErrors.notOneLine);
  return [pairs.map(([first]) => first), pairs.map(([, second]) => second)];
}
