import { intersects } from "../model/rect";
import type { Sheet } from "../model/sheet";
import { outputOf, type FormulaCell } from "./formula-cell";
import type { Area } from "./value";

/** The formulas that are still to be calculated, to be found by the cells they fill. */
export class DirtyCells {
  /** Those that fill just their own cell, by row. */
  private readonly single = new Map<Sheet, Map<number, Set<FormulaCell>>>();
  private readonly blocks = new Set<FormulaCell>();

  add(cell: FormulaCell): void {
    if (cell.block) {
      this.blocks.add(cell);
      return;
    }
    const rows = this.single.get(cell.sheet) ?? new Map<number, Set<FormulaCell>>();
    this.single.set(cell.sheet, rows);
    const cells = rows.get(cell.row) ?? new Set();
    rows.set(cell.row, cells);
    cells.add(cell);
  }

  delete(cell: FormulaCell): void {
    this.blocks.delete(cell);
    const rows = this.single.get(cell.sheet);
    const cells = rows?.get(cell.row);
    if (!rows || !cells?.delete(cell)) return;
    if (cells.size === 0) rows.delete(cell.row);
    if (rows.size === 0) this.single.delete(cell.sheet);
  }

  first(): FormulaCell | undefined {
    for (const rows of this.single.values()) for (const cells of rows.values()) for (const cell of cells) return cell;
    for (const cell of this.blocks) return cell;
    return undefined;
  }

  /** Those that fill a cell of the area. */
  within({ sheet, rect }: Area): FormulaCell[] {
    const found = [...this.blocks].filter((cell) => cell.sheet === sheet && intersects(outputOf(cell).rect, rect));
    const rows = this.single.get(sheet);
    if (!rows) return found;
    const inRow = (cells: ReadonlySet<FormulaCell> | undefined): void => {
      for (const cell of cells ?? []) if (cell.column >= rect.left && cell.column <= rect.right) found.push(cell);
    };
    if (rect.bottom - rect.top < rows.size) {
      for (let row = rect.top; row <= rect.bottom; row += 1) inRow(rows.get(row));
    } else {
      for (const [row, cells] of rows) if (row >= rect.top && row <= rect.bottom) inRow(cells);
    }
    return found;
  }
}
