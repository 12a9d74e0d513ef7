/* eslint-disable @typescript-eslint/no-explicit-any -- a block that Excel fills: numbers or text, and errors where a cell has none. */
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
  const shape = shapeOf(args);
  const { values, blocks } = partsOf(args);
  if (shape.rows === 1 && shape.columns === 1) {
    for (const { cells, place } of blocks) values[place] = cells[0]?.[0];
    return [[answer(...values)]];
  }
  const answers: unknown[][] = [];
  for (let row = 0; row < shape.rows; row += 1) {
    const line: unknown[] = [];
    for (let column = 0; column < shape.columns; column += 1) {
      for (const { cells, place } of blocks) values[place] = cells[row]?.[column];
      try {
        line.push(answer(...values));
      } catch (error) {
        line.push(errorOnly(error));
      }
    }
    answers.push(line);
  }
  return answers;
}

/** All cells, row by row. A column of thousands goes far quicker so than by `flat`. */
export function inOneLine(rows: readonly any[][]): unknown[] {
  const cells: unknown[] = [];
  for (const row of rows) for (const cell of row) cells.push(cell);
  return cells;
}

/** Two answers for one cell, or the error that stands in both places. */
type Pair = readonly [number | string, number | string];

/** As overCells, with two answers for each cell of a line, which `sideBySide` puts in the sheet. */
export function pairsOverCells(args: readonly Cells[], answer: (...values: unknown[]) => Pair): any[][] {
  const pairs: (readonly unknown[])[] = [];
  const { rows, columns } = shapeOf(args);
  const isOne = rows === 1 && columns === 1;
  const { values, blocks } = partsOf(args);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      for (const { cells, place } of blocks) values[place] = cells[row]?.[column];
      try {
        pairs.push(answer(...values));
      } catch (error) {
        if (isOne) throw error;
        const shown = errorOnly(error);
        pairs.push([shown, shown]);
      }
    }
  }
  return sideBySide({ rows, columns }, pairs);
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

/** Only what differs from cell to cell is looked up for each: thousands of cells come at once. */
function partsOf(args: readonly Cells[]) {
  return {
    values: args.map((cells) => (cells && isSingle(cells) ? cells[0]?.[0] : undefined)),
    blocks: args.flatMap((cells, place) => (cells && !isSingle(cells) ? [{ cells, place }] : [])),
  };
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
