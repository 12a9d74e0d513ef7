import type { Rect } from "../../model/rect";
import { CellError, type Scalar } from "../../model/scalar";
import type { Cell, Sheet } from "../../model/sheet";

/** A rectangle of cells on one sheet. */
export interface Area {
  readonly sheet: Sheet;
  readonly rect: Rect;
}

/** A reference to cells: one area, or several after the union operator. */
export class Reference {
  constructor(readonly areas: readonly Area[]) {}
}

/** A rectangular array of values, at least one by one. */
export class Matrix {
  constructor(readonly rows: readonly (readonly Scalar[])[]) {}
}

/** What an expression can come to. */
export type Value = Scalar | Matrix | Reference;

export function heightOf(value: Value): number {
  if (value instanceof Matrix) return value.rows.length;
  if (value instanceof Reference) return heightOfRect(onlyArea(value).rect);
  return 1;
}

export function widthOf(value: Value): number {
  if (value instanceof Matrix) return value.rows[0]?.length ?? 0;
  if (value instanceof Reference) return widthOfRect(onlyArea(value).rect);
  return 1;
}

export function heightOfRect(rect: Rect): number {
  return rect.bottom - rect.top + 1;
}

export function widthOfRect(rect: Rect): number {
  return rect.right - rect.left + 1;
}

/** The one area of a reference; #VALUE! is thrown for a union, which most of Excel's functions do not take. */
export function onlyArea(reference: Reference): Area {
  const [area, ...others] = reference.areas;
  if (!area || others.length > 0) throw new CellError("#VALUE!");
  return area;
}

/**
 * Makes a reader of elements, counted from zero. As in Excel's arrays, a single row, column or value repeats, and an element beyond the edge
 * is #N/A. Make the reader once for many elements.
 */
export function elements(value: Value): (row: number, column: number) => Scalar {
  if (!(value instanceof Matrix) && !(value instanceof Reference)) return () => value;
  const height = heightOf(value);
  const width = widthOf(value);
  const read = value instanceof Matrix ? matrixElements(value) : areaElements(onlyArea(value));
  return (row, column) => {
    const r = height === 1 ? 0 : row;
    const c = width === 1 ? 0 : column;
    return r < height && c < width ? read(r, c) : new CellError("#N/A");
  };
}

function matrixElements({ rows }: Matrix): (row: number, column: number) => Scalar {
  return (row, column) => rows[row]?.[column] ?? null;
}

function areaElements({ sheet, rect: { top, left } }: Area): (row: number, column: number) => Scalar {
  return (row, column) => sheet.rows[top + row]?.[left + column]?.value ?? null;
}

/** One element; see `elements`. */
export function elementAt(value: Value, row: number, column: number): Scalar {
  return value instanceof Matrix || value instanceof Reference ? elements(value)(row, column) : value;
}

/** Whether the value is more than one value. */
export function isMultiple(value: Value): value is Matrix | Reference {
  if (value instanceof Reference && value.areas.length !== 1) return true;
  return heightOf(value) > 1 || widthOf(value) > 1;
}

export function toMatrix(value: Value): Matrix {
  if (value instanceof Matrix) return value;
  if (!(value instanceof Reference)) return new Matrix([[value]]);
  return matrixOf(heightOf(value), widthOf(value), elements(value));
}

/** So many elements fill sixteen whole columns. Excel gives up on a larger array for want of memory, and so would we. */
const largestArray = 2 ** 24;

/** @throws CellError #VALUE! for an array that no computer holds */
export function matrixOf(height: number, width: number, element: (row: number, column: number) => Scalar): Matrix {
  if (height * width > largestArray) throw new CellError("#VALUE!");
  return new Matrix(
    Array.from({ length: height }, (_, row) => Array.from({ length: width }, (_, column) => element(row, column))),
  );
}

/** The cells of a reference that exist, row by row. */
export function eachCell(reference: Reference, visit: (cell: Cell, row: number, column: number, sheet: Sheet) => void) {
  for (const { sheet, rect } of reference.areas) {
    const bottom = Math.min(rect.bottom, sheet.rows.length - 1);
    for (let row = rect.top; row <= bottom; row += 1) {
      const cells = sheet.rows[row];
      if (!cells) continue;
      const right = Math.min(rect.right, cells.length - 1);
      for (let column = rect.left; column <= right; column += 1) {
        const cell = cells[column];
        if (cell) visit(cell, row, column, sheet);
      }
    }
  }
}

/** Every value that is not empty, row by row. */
export function eachFilled(value: Value, visit: (scalar: NonNullable<Scalar>) => void): void {
  if (value instanceof Reference) {
    eachCell(value, (cell) => {
      if (cell.value !== null) visit(cell.value);
    });
  } else if (value instanceof Matrix) {
    for (const row of value.rows) for (const scalar of row) if (scalar !== null) visit(scalar);
  } else if (value !== null) visit(value);
}

/** How many cells or elements there are, empty ones included. */
export function sizeOf(value: Value): number {
  if (!(value instanceof Reference)) return heightOf(value) * widthOf(value);
  return value.areas.reduce((sum, { rect }) => sum + heightOfRect(rect) * widthOfRect(rect), 0);
}
