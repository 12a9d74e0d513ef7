import type { Chart } from "./chart";
import { disturbs, shiftedLine, shiftedRect, shiftedSpan, type LineShift } from "./line-shift";
import { leftOf, topOf } from "./measures";
import type { PageSetup } from "./page-setup";
import type { Rect } from "./rect";
import type { Cell, Sheet } from "./sheet";

/**
 * Moves what stands in and on a sheet, when rows or columns come or go. New ones look like the one before them, unless that is hidden, as in
 * Excel. Formulas keep their text: who calculates rewrites them.
 */
export function shiftSheet(sheet: Sheet, shift: LineShift): void {
  emptySpills(sheet, shift);
  const edge = edgeOf(sheet, shift);
  moveCells(sheet, shift);
  moveBlocks(sheet, shift);
  moveFormats(shift.axis === "rows" ? sheet.rowFormats : sheet.columnFormats, shift);
  replace(sheet.merges, shiftedRects(sheet.merges, shift).filter(isMerge));
  replace(sheet.filtered, shiftedRects(sheet.filtered, shift));
  for (const byCell of [sheet.hyperlinks, sheet.notes, sheet.comments]) moveByCell<unknown>(byCell, shift);
  if (sheet.page) sheet.page = shiftedPage(sheet.page, shift);
  moveCharts(sheet, shift, edge);
}

/** What spills through the place is calculated again, into other cells. */
function emptySpills(sheet: Sheet, shift: LineShift): void {
  for (const cell of cellsOf(sheet)) {
    const { spill } = cell;
    if (!spill || !disturbs(shift, spill)) continue;
    delete cell.spill;
    for (let row = spill.top; row <= spill.bottom; row += 1) {
      for (let column = spill.left; column <= spill.right; column += 1) {
        const filled = sheet.cell(row, column);
        if (!filled) continue;
        sheet.touch(row, column);
        if (!filled.filledBy) continue;
        delete filled.filledBy;
        filled.value = null;
      }
    }
  }
}

function moveCells(sheet: Sheet, shift: LineShift): void {
  const touched = new Set(sheet.touched);
  sheet.touched.clear();
  for (const key of touched) {
    const place = shiftedPlace({ row: Math.floor(key / 16_384), column: key % 16_384 }, shift);
    if (place) sheet.touch(place.row, place.column);
  }
  const isTouched = (row: number, column: number) => touched.has(row * 16_384 + column);
  const { axis, kind, at, count } = shift;
  if (kind === "delete") {
    if (axis === "rows") sheet.rows.splice(at, count);
    else for (const cells of sheet.rows) cells?.splice(at, count);
    return;
  }
  if (axis === "rows") {
    const above = sheet.rowFormats.get(at - 1)?.hidden ? undefined : sheet.rows[at - 1];
    if (sheet.rows.length > at) sheet.rows.splice(at, 0, ...Array.from({ length: count }, () => []));
    above?.forEach((cell, column) => {
      if (!cell || cell.style === 0) return;
      for (let row = at; row < at + count; row += 1) {
        (sheet.rows[row] ??= [])[column] = { value: null, style: cell.style };
        if (isTouched(at - 1, column)) sheet.touch(row, column);
      }
    });
    return;
  }
  const looks = sheet.columnFormats.get(at - 1)?.hidden !== true;
  sheet.rows.forEach((cells, row) => {
    if (cells.length > at) cells.splice(at, 0, ...Array<undefined>(count));
    const before = cells[at - 1];
    if (!before || before.style === 0 || !looks) return;
    for (let column = at; column < at + count; column += 1) {
      cells[column] = { value: null, style: before.style };
      if (isTouched(row, at - 1)) sheet.touch(row, column);
    }
  });
}

/** The blocks that formulas fill. */
function moveBlocks(sheet: Sheet, shift: LineShift): void {
  for (const cell of cellsOf(sheet)) {
    const [array, spill] = [cell.array && shiftedRect(cell.array, shift), cell.spill && shiftedRect(cell.spill, shift)];
    if (array) cell.array = array;
    if (spill) cell.spill = spill;
    const filler = cell.filledBy && shiftedPlace(cell.filledBy, shift);
    if (filler) cell.filledBy = filler;
  }
}

function moveFormats<Format extends { readonly hidden?: boolean }>(
  formats: Map<number, Format>,
  shift: LineShift,
): void {
  const before = [...formats];
  const { kind, at, count } = shift;
  const model = formats.get(at - 1);
  formats.clear();
  for (const [line, format] of before) {
    const place = shiftedLine(line, shift);
    if (place !== null) formats.set(place, format);
  }
  if (kind === "delete" || !model || model.hidden) return;
  for (let line = at; line < at + count; line += 1) formats.set(line, { ...model });
}

/** What hangs on cells, by "row,column". */
function moveByCell<Item>(byCell: Map<string, Item>, shift: LineShift): void {
  const before = [...byCell];
  byCell.clear();
  for (const [key, item] of before) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    const place = shiftedPlace({ row, column }, shift);
    if (place) byCell.set(`${place.row},${place.column}`, item);
  }
}

function shiftedPage(page: PageSetup, shift: LineShift): PageSetup {
  const rows = shift.axis === "rows";
  const [titleRows, titleColumns] = [page.titleRows, page.titleColumns];
  return {
    ...page,
    printArea: page.printArea && shiftedRect(page.printArea, shift),
    titleRows: rows && titleRows ? shiftedSpan(titleRows, shift) : titleRows,
    titleColumns: !rows && titleColumns ? shiftedSpan(titleColumns, shift) : titleColumns,
    rowBreaks: rows
      ? page.rowBreaks.flatMap((row) => {
          const place = shiftedLine(row, shift);
          return place === null ? [] : [place];
        })
      : page.rowBreaks,
  };
}

/** Points from the sheet's edge to the lines that go, and to what follows them. */
function edgeOf(sheet: Sheet, { axis, at, count }: LineShift): { readonly start: number; readonly end: number } {
  const to = axis === "rows" ? topOf : leftOf;
  return { start: to(sheet, at), end: to(sheet, at + count) };
}

/** Charts move and stretch with the cells under them. Those of the file are read again. */
function moveCharts(sheet: Sheet, shift: LineShift, before: ReturnType<typeof edgeOf>): void {
  const { start, end } = shift.kind === "insert" ? edgeOf(sheet, shift) : before;
  const moved = (points: number): number => {
    if (points < start) return points;
    if (shift.kind === "insert") return points + end - start;
    return Math.max(start, points - (end - start));
  };
  for (const chart of sheet.addedCharts) {
    if (shift.axis === "rows") stretch(chart, "top", "height", moved);
    else stretch(chart, "left", "width", moved);
  }
}

function stretch(
  chart: Chart,
  start: "top" | "left",
  size: "height" | "width",
  moved: (points: number) => number,
): void {
  const [from, to] = [moved(chart[start]), moved(chart[start] + chart[size])];
  chart[start] = from;
  chart[size] = to - from;
}

function shiftedPlace(
  { row, column }: { readonly row: number; readonly column: number },
  shift: LineShift,
): { readonly row: number; readonly column: number } | null {
  const line = shiftedLine(shift.axis === "rows" ? row : column, shift);
  if (line === null) return null;
  return shift.axis === "rows" ? { row: line, column } : { row, column: line };
}

function shiftedRects(rects: readonly Rect[], shift: LineShift): Rect[] {
  return rects.flatMap((rect) => shiftedRect(rect, shift) ?? []);
}

const isMerge = ({ top, left, bottom, right }: Rect): boolean => top < bottom || left < right;

function replace<Item>(list: Item[], items: readonly Item[]): void {
  list.splice(0, list.length, ...items);
}

function* cellsOf(sheet: Sheet): Generator<Cell> {
  for (const cells of sheet.rows) for (const cell of cells ?? []) if (cell) yield cell;
}
