import { maximumColumns, maximumRows, type Rect } from "../../model/rect";
import type { Sheet } from "../../model/sheet";

/**
 * Excel's "current region" of a cell: the block that grows by a row or a column for as long as one of the cells right outside it, corners
 * included, holds something. Looks alone do not count. The cell itself is always in it.
 */
export function surroundingRegion(sheet: Sheet, { top: row, left: column }: Rect): Rect {
  let [top, left, bottom, right] = [row, column, row, column];
  const holds = (atRow: number, atColumn: number): boolean => {
    const cell = sheet.cell(atRow, atColumn);
    return cell !== undefined && (cell.value !== null || cell.formula !== undefined);
  };
  const inRow = (at: number): boolean => {
    for (let place = Math.max(0, left - 1); place <= right + 1; place += 1) if (holds(at, place)) return true;
    return false;
  };
  const inColumn = (at: number): boolean => {
    for (let place = Math.max(0, top - 1); place <= bottom + 1; place += 1) if (holds(place, at)) return true;
    return false;
  };
  for (;;) {
    if (top > 0 && inRow(top - 1)) top -= 1;
    else if (bottom < maximumRows - 1 && inRow(bottom + 1)) bottom += 1;
    else if (left > 0 && inColumn(left - 1)) left -= 1;
    else if (right < maximumColumns - 1 && inColumn(right + 1)) right += 1;
    else return { top, left, bottom, right };
  }
}
