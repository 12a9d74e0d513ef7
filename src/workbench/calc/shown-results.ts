import { intersects, maximumColumns, maximumRows, type Rect } from "../model/rect";
import { CellError, sameScalar, type Scalar } from "../model/scalar";
import type { Sheet } from "../model/sheet";
import type { Workbook } from "../model/workbook";
import { ChangedCells, eachPlace, places } from "./cells";
import type { FormulaCell } from "./dependencies/formula-cell";
import type { Marks } from "./dependencies/marks";
import { around } from "./evaluate/references";
import type { ColumnScans } from "./values/columns";
import { elementAt, heightOf, Matrix, widthOf, type Value } from "./values/value";

/** The results of formulas in their cells, and in the cells beside them that arrays fill. */
export class ShownResults {
  private changed = new Map<Sheet, Rect>();

  constructor(
    private readonly workbook: Workbook,
    private readonly scans: ColumnScans,
    private readonly marks: Marks,
  ) {}

  /** Puts a result in the cell. An array fills the cells beside it too. */
  show(cell: FormulaCell, result: Value, neededArrays: boolean): void {
    const { sheet, row, column } = cell;
    const shown = sheet.ensure(row, column);
    const itself = { top: row, left: column, bottom: row, right: column };
    const spills = result instanceof Matrix && !shown.array;
    const wanted = spills
      ? { top: row, left: column, bottom: row + heightOf(result) - 1, right: column + widthOf(result) - 1 }
      : null;
    this.marks.watch(cell, wanted);
    const blocked = wanted !== null && this.isBlocked(cell, wanted);
    const value = blocked ? new CellError("#SPILL!") : result;
    const block = shown.array ?? (blocked ? null : wanted);

    const changed = new ChangedCells();
    // Filling in a value that the file lacks is no change of the file.
    const saved = !(cell.fromFile && shown.value === null);
    this.clearFills(cell, block, changed);
    for (const [r, c] of places(block ?? itself)) {
      const target = sheet.ensure(r, c);
      const isFirst = r === row && c === column;
      const element = elementAt(value, r - row, c - column);
      if (!isFirst && !target.filledBy) target.filledBy = { row, column };
      if (sameScalar(target.value, element)) continue;
      this.put(sheet, r, c, element, changed, saved);
    }
    // `A1#` depends on the first cell only, but must hear of a change in any cell of the block.
    if (block && changed.rect) changed.add(row, column);
    if (!shown.array) {
      const spill = block ?? (neededArrays || blocked ? itself : undefined);
      if (spill) shown.spill = spill;
      else delete shown.spill;
    }
    cell.block = block;
    this.announce(sheet, changed, cell);
  }

  /** Empties what a formula filled that is no longer there. */
  empty(cell: FormulaCell): void {
    const changed = new ChangedCells();
    this.clearFills(cell, null, changed);
    this.announce(cell.sheet, changed, null);
  }

  forgetSheet(sheet: Sheet): void {
    this.changed.delete(sheet);
  }

  /** Tells which cells changed since it was told last. */
  report(): void {
    const changed = [...this.changed];
    this.changed = new Map();
    for (const [sheet, rect] of changed) {
      this.workbook.tell((observer) => observer.cellsChanged?.(sheet, rect, "calculation"));
    }
  }

  private announce(sheet: Sheet, { rect }: ChangedCells, origin: FormulaCell | null): void {
    if (!rect) return;
    this.changed.set(sheet, around(this.changed.get(sheet) ?? rect, rect));
    this.marks.spread({ sheet, rect }, true, origin);
  }

  private put(sheet: Sheet, row: number, column: number, value: Scalar, changed: ChangedCells, saved: boolean): void {
    sheet.ensure(row, column).value = value;
    if (saved) sheet.touch(row, column);
    this.scans.update(sheet, row, column, value);
    changed.add(row, column);
  }

  /** Empties the cells that the formula filled, except those in `kept`. */
  private clearFills(cell: FormulaCell, kept: Rect | null, changed: ChangedCells): void {
    const { sheet, row, column, block } = cell;
    if (!block) return;
    for (const [r, c] of places(block)) {
      const filled = sheet.cell(r, c);
      if (filled?.filledBy?.row !== row || filled.filledBy.column !== column) continue;
      if (kept && r <= kept.bottom && c <= kept.right) continue;
      delete filled.filledBy;
      this.put(sheet, r, c, null, changed, true);
    }
  }

  /** Whether a spill has no room: it needs cells without other content, merges and tables, inside the sheet. */
  private isBlocked({ sheet, row, column }: FormulaCell, wanted: Rect): boolean {
    if (wanted.bottom >= maximumRows || wanted.right >= maximumColumns) return true;
    if (sheet.merges.some((merge) => intersects(merge, wanted))) return true;
    if (this.workbook.tables.some((table) => table.sheet === sheet && intersects(table.range, wanted))) return true;
    let blocked = false;
    eachPlace(sheet, wanted, (r, c, { value, formula, filledBy }) => {
      if (r === row && c === column) return;
      if (filledBy?.row === row && filledBy.column === column) return;
      blocked ||= value !== null || formula !== undefined;
    });
    return blocked;
  }
}
