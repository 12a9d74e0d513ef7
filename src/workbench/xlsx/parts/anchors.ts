import { columnWidth, rowHeight } from "../../model/measures";
import type { Sheet } from "../../model/sheet";
import type { AnchorPoint } from "../write/write-chart";

export const emuPerPoint = 12_700;

/** The cell at a place on the sheet, and how far into that cell the place is. The place is in points from the sheet's top left corner. */
export function anchorAt(sheet: Sheet, left: number, top: number): AnchorPoint {
  const across = walk(left, (column) => columnWidth(sheet, column));
  const down = walk(top, (row) => rowHeight(sheet, row));
  return {
    column: across.index,
    columnOffset: Math.round(across.rest * emuPerPoint),
    row: down.index,
    rowOffset: Math.round(down.rest * emuPerPoint),
  };
}

function walk(distance: number, sizeOf: (index: number) => number): { index: number; rest: number } {
  let index = 0;
  let rest = Math.max(0, distance);
  for (let size = sizeOf(0); rest >= size && index < 1_048_575; size = sizeOf(index)) {
    rest -= size;
    index += 1;
  }
  return { index, rest };
}
