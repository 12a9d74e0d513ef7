import type { ApiSession } from "../api-object";
import { contains, type Rect } from "../../model/rect";
import type { Sheet } from "../../model/sheet";
import type { CellStyle } from "../../model/style";
import type { Workbook } from "../../model/workbook";
import { isEntireColumn, isEntireRow } from "../../model/address";

export interface Position {
  readonly row: number;
  readonly column: number;
}

/** The part of a rectangle whose cells may have a style of their own: all of it, or the used part of whole rows and columns. */
export function boundedRect(sheet: Sheet, rect: Rect): Rect | null {
  if (!isEntireColumn(rect) && !isEntireRow(rect)) return rect;
  const used = sheet.usedRect(false);
  if (!used) return null;
  const bounded = {
    top: Math.max(rect.top, used.top),
    left: Math.max(rect.left, used.left),
    bottom: Math.min(rect.bottom, used.bottom),
    right: Math.min(rect.right, used.right),
  };
  return bounded.top <= bounded.bottom && bounded.left <= bounded.right ? bounded : null;
}

/** The positions in a rectangle, row by row. For whole rows and columns, only the used ones. */
export function* cellsIn(sheet: Sheet, rect: Rect): Generator<Position> {
  const bounded = boundedRect(sheet, rect);
  if (!bounded) return;
  for (let row = bounded.top; row <= bounded.bottom; row += 1) {
    for (let column = bounded.left; column <= bounded.right; column += 1) yield { row, column };
  }
}

export function styleIndexAt(sheet: Sheet, row: number, column: number): number {
  return (
    sheet.cell(row, column)?.style ?? sheet.rowFormats.get(row)?.style ?? sheet.columnFormats.get(column)?.style ?? 0
  );
}

export function styleAt(workbook: Workbook, sheet: Sheet, row: number, column: number): CellStyle {
  return workbook.styles.get(styleIndexAt(sheet, row, column));
}

/** The value that all cells share; null when they differ. */
export function common<Value>(
  session: ApiSession,
  sheet: Sheet,
  rect: Rect,
  pick: (style: CellStyle) => Value,
): Value | null {
  const { styles } = session.workbook;
  const seen = new Set<number>();
  for (const { row, column } of cellsIn(sheet, rect)) seen.add(styleIndexAt(sheet, row, column));
  if (isEntireColumn(rect) && !isEntireRow(rect)) {
    for (let column = rect.left; column <= rect.right; column += 1)
      seen.add(sheet.columnFormats.get(column)?.style ?? 0);
  } else if (isEntireRow(rect)) {
    for (let row = rect.top; row <= Math.min(rect.bottom, sheet.rows.length); row += 1) {
      seen.add(sheet.rowFormats.get(row)?.style ?? 0);
    }
  }
  const values = new Set([...seen].map((index) => pick(styles.get(index))));
  const [first] = values;
  return values.size === 1 && first !== undefined ? first : null;
}

/** Changes the style of every cell. In whole rows and columns, new cells get the style too. */
export function restyle(session: ApiSession, sheet: Sheet, rect: Rect, change: (style: CellStyle) => CellStyle): void {
  const { workbook } = session;
  const changed = new Map<number, number>();
  const indexOf = (index: number): number => {
    let result = changed.get(index);
    if (result === undefined) {
      result = workbook.styles.intern(change(workbook.styles.get(index)));
      changed.set(index, result);
    }
    return result;
  };
  const whole = isEntireColumn(rect) || isEntireRow(rect);
  for (const { row, column } of cellsIn(sheet, rect)) {
    if (!whole || sheet.cell(row, column))
      workbook.restyle(sheet, row, column, indexOf(styleIndexAt(sheet, row, column)));
  }
  if (isEntireColumn(rect)) {
    for (let column = rect.left; column <= rect.right; column += 1) {
      const format = sheet.columnFormats.get(column);
      sheet.columnFormats.set(column, { ...format, style: indexOf(format?.style ?? 0) });
    }
  } else if (isEntireRow(rect)) {
    for (let row = rect.top; row <= rect.bottom; row += 1) {
      const format = sheet.rowFormats.get(row);
      sheet.rowFormats.set(row, { ...format, style: indexOf(format?.style ?? 0) });
    }
  }
}

/** Whether a cell lies in a merged block and is not its first. */
export function isHiddenByMerge(sheet: Sheet, row: number, column: number): boolean {
  return sheet.merges.some((merge) => contains(merge, row, column) && !(merge.top === row && merge.left === column));
}
