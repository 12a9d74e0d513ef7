import { intersects } from "../../model/rect";
import type { Sheet } from "../../model/sheet";
import { outputOf, type FormulaCell } from "./formula-cell";
import type { Area } from "../values/value";

/** The formulas that still need calculating. They can be found by the cells they fill. */
export class DirtyCells {
  /** Formulas that fill only their own cell, by column and then row, because most references are long and narrow. */
  private readonly single = new Map<Sheet, Map<number, Map<number, FormulaCell>>>();
  private readonly blocks = new Set<FormulaCell>();

  add(cell: FormulaCell): void {
    if (cell.block) {
      this.blocks.add(cell);
      return;
    }
    const columns = this.single.get(cell.sheet) ?? new Map<number, Map<number, FormulaCell>>();
    this.single.set(cell.sheet, columns);
    const rows = columns.get(cell.column) ?? new Map<number, FormulaCell>();
    columns.set(cell.column, rows);
    rows.set(cell.row, cell);
  }

  delete(cell: FormulaCell): void {
    this.blocks.delete(cell);
    const columns = this.single.get(cell.sheet);
    const rows = columns?.get(cell.column);
    if (!columns || rows?.get(cell.row) !== cell) return;
    rows.delete(cell.row);
    if (rows.size === 0) columns.delete(cell.column);
    if (columns.size === 0) this.single.delete(cell.sheet);
  }

  first(): FormulaCell | undefined {
    for (const columns of this.single.values()) {
      for (const rows of columns.values()) for (const cell of rows.values()) return cell;
    }
    for (const cell of this.blocks) return cell;
    return undefined;
  }

  /** The formulas that fill a cell of the area. */
  within({ sheet, rect }: Area): FormulaCell[] {
    const found: FormulaCell[] = [];
    for (const cell of this.blocks) {
      if (cell.sheet === sheet && intersects(outputOf(cell).rect, rect)) found.push(cell);
    }
    for (const [column, rows] of this.single.get(sheet) ?? []) {
      if (column < rect.left || column > rect.right) continue;
      if (rect.bottom - rect.top < rows.size) {
        for (let row = rect.top; row <= rect.bottom; row += 1) {
          const cell = rows.get(row);
          if (cell) found.push(cell);
        }
      } else {
        for (const [row, cell] of rows) if (row >= rect.top && row <= rect.bottom) found.push(cell);
      }
    }
    return found;
  }
}
