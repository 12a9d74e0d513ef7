/* oxlint-disable typescript/no-explicit-any -- a block that Excel fills: numbers or text, and errors where a cell has none. */
import { itemAt } from "../kernel/item-at";
import { functionErrors } from "../text/functions/functions";
import { invalidValue } from "./errors";

/** An argument as Excel gives it: rows of values, of which a single cell has one; null when it was left out. */
export type Cells = readonly (readonly unknown[])[] | null;

/**
 * The answer for every cell, in the shape of the arguments: one value goes with every cell of the others. What goes wrong in one cell of
 * a block is shown in that cell only; a single answer is thrown, because only then does Excel show its sentence.
 * Throws #VALUE! when blocks differ in shape.
 */
export function overCells(args: readonly Cells[], answer: (...values: unknown[]) => number | string): any[][] {
  const { shape, answers } = answersOf<unknown>(args, answer, (error) => error);
  const { rows, columns } = shape;
  // Nearly always one column, of thousands of cells.
  if (columns === 1) return answers.map((own) => [own]);
  return Array.from({ length: rows }, (_, row) => answers.slice(row * columns, (row + 1) * columns));
}

/** All cells, row by row. A column of thousands goes far quicker so than by `flat`. */
export function inOneLine(rows: readonly any[][]): unknown[] {
  const cells: unknown[] = [];
  for (const row of rows) for (const cell of row) cells.push(cell);
  return cells;
}

/** The answers row by row, and in what shape. `shown` is what stands where a cell of a block has an error. */
export function answersOf<Answer>(
  args: readonly Cells[],
  answer: (...values: unknown[]) => Answer,
  shown: (error: CustomFunctions.Error) => Answer,
): { readonly shape: Shape; readonly answers: readonly Answer[] } {
  const shape = shapeOf(args);
  const isOne = shape.rows === 1 && shape.columns === 1;
  // Only what differs from cell to cell is looked up for each: thousands of cells come at once.
  const values = args.map((cells) => (cells && isSingle(cells) ? cells[0]?.[0] : undefined));
  const blocks = args.flatMap((cells, place) => (cells && !isSingle(cells) ? [{ cells, place }] : []));
  const answers: Answer[] = [];
  for (let row = 0; row < shape.rows; row += 1) {
    for (let column = 0; column < shape.columns; column += 1) {
      for (const { cells, place } of blocks) values[place] = cells[row]?.[column];
      try {
        answers.push(answer(...values));
      } catch (error) {
        if (isOne) throw error;
        answers.push(shown(errorOnly(error)));
      }
    }
  }
  return { shape, answers };
}

export interface Shape {
  readonly rows: number;
  readonly columns: number;
}

function shapeOf(args: readonly Cells[]): Shape {
  const [first, ...others] = args.flatMap((cells) => (cells && !isSingle(cells) ? [sizeOf(cells)] : []));
  if (!first) return { rows: 1, columns: 1 };
  const other = others.find(({ rows, columns }) => rows !== first.rows || columns !== first.columns);
  if (other) throw invalidValue(functionErrors.differentShapes(first, other));
  return first;
}

export function sizeOf(cells: NonNullable<Cells>): Shape {
  return { rows: cells.length, columns: itemAt(cells, 0).length };
}

function isSingle(cells: NonNullable<Cells>): boolean {
  return cells.length === 1 && cells[0]?.length === 1;
}

/** The answer, or the error that was thrown instead of it. */
export function answerOrError<Answer>(answer: () => Answer): Answer | CustomFunctions.Error {
  try {
    return answer();
  } catch (error) {
    return errorOnly(error);
  }
}

/** An error that a cell can show. Another is thrown on. */
function errorOnly(error: unknown): CustomFunctions.Error {
  if (error instanceof CustomFunctions.Error) return error;
  throw error;
}
