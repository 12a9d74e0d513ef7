import type { Rect } from "../model/rect";
import type { Cell, Sheet } from "../model/sheet";
import { around } from "./evaluate/references";

/** The smallest rectangle around the cells that changed. */
export class ChangedCells {
  rect: Rect | null = null;

  add(row: number, column: number): void {
    const cell = { top: row, left: column, bottom: row, right: column };
    this.rect = this.rect ? around(this.rect, cell) : cell;
  }
}

/** Every place in the rectangle. */
export function* places(rect: Rect): Generator<readonly [row: number, column: number]> {
  for (let row = rect.top; row <= rect.bottom; row += 1) {
    for (let column = rect.left; column <= rect.right; column += 1) yield [row, column];
  }
}

/** The cells of the rectangle that exist. */
export function eachPlace(sheet: Sheet, rect: Rect, visit: (row: number, column: number, cell: Cell) => void): void {
  const bottom = Math.min(rect.bottom, sheet.rows.length - 1);
  for (let row = rect.top; row <= bottom; row += 1) {
    const right = Math.min(rect.right, (sheet.rows[row]?.length ?? 0) - 1);
    for (let column = rect.left; column <= right; column += 1) {
      const cell = sheet.cell(row, column);
      if (cell) visit(row, column, cell);
    }
  }
}
