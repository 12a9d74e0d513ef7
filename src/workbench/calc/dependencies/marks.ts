import { intersects, type Rect } from "../../model/rect";
import type { Sheet } from "../../model/sheet";
import type { Area } from "../values/value";
import { DependencyIndex } from "./dependencies";
import { DirtyCells } from "./dirty-cells";
import { needsOf, outputOf, type FormulaCell } from "./formula-cell";

/** Which formulas are out of date, which cannot be trusted, and which others a change makes so. */
export class Marks {
  readonly dirty = new DirtyCells();
  private readonly dependencies = new DependencyIndex<FormulaCell>();
  private readonly stale = new Set<FormulaCell>();

  /** Hears from now on of changes in what the formula names. */
  add(cell: FormulaCell): void {
    for (const area of cell.precedents.areas) cell.forget.push(this.dependencies.add(area, cell));
  }

  /** Hears no more of anything for this formula. */
  remove(cell: FormulaCell): void {
    for (const forget of cell.forget) forget();
    this.follow(cell, []);
    cell.unwatch?.();
    this.markClean(cell);
    this.stale.delete(cell);
  }

  forgetSheet(sheet: Sheet): void {
    this.dependencies.forgetSheet(sheet);
  }

  /** Hears from now on of changes in the cells that a formula reached, and no longer in those that it reached before. */
  follow(cell: FormulaCell, reached: readonly Area[]): void {
    for (const forget of cell.unreach) forget();
    cell.reached = reached;
    cell.unreach = reached.map((area) => this.dependencies.add(area, cell));
  }

  /** Hears of changes in the cells that a spill fills or would fill. */
  watch(cell: FormulaCell, rect: Rect | null): void {
    cell.unwatch?.();
    cell.unwatch = rect && this.dependencies.add({ sheet: cell.sheet, rect }, cell);
  }

  /** Marks a formula that must be calculated. What depends on it becomes dirty. */
  markDue(cell: FormulaCell): void {
    cell.due = true;
    if (cell.state === "dirty") return;
    this.markDirty(cell);
    this.spread(outputOf(cell), false, cell);
  }

  /** Like `markDue`, for a formula whose value can no longer be trusted if we cannot calculate it. */
  markChanged(cell: FormulaCell): void {
    cell.inputsChanged = true;
    this.markDue(cell);
  }

  private markDirty(cell: FormulaCell): void {
    cell.state = "dirty";
    this.dirty.add(cell);
  }

  private markClean(cell: FormulaCell): void {
    cell.state = "clean";
    this.dirty.delete(cell);
  }

  /** Marks everything that depends on an area as dirty. If the area has `changed`, direct dependents are due. */
  spread(start: Area, changed: boolean, origin: FormulaCell | null): void {
    const queue: { area: Area; changed: boolean; origin: FormulaCell | null }[] = [{ area: start, changed, origin }];
    for (const { area, changed, origin } of queue) {
      this.dependencies.eachDependent(area, (dependent) => {
        if (dependent === origin) return;
        if (changed) {
          dependent.due = true;
          dependent.inputsChanged = true;
        }
        if (dependent.state === "dirty") return;
        this.markDirty(dependent);
        queue.push({ area: outputOf(dependent), changed: false, origin: dependent });
      });
    }
  }

  /** The formula is up to date. @param circular it depends on itself */
  settled(cell: FormulaCell, circular: boolean): void {
    this.markClean(cell);
    cell.due = false;
    cell.inputsChanged = false;
    cell.circular = circular;
  }

  isStale(cell: FormulaCell): boolean {
    return this.stale.has(cell);
  }

  /** A formula that was read again cannot be trusted either. */
  staysStale(cell: FormulaCell): void {
    this.stale.add(cell);
  }

  /** Whether anything that the formula needs cannot be trusted. */
  restsOnStale(cell: FormulaCell): boolean {
    for (const other of this.stale) {
      if (other === cell) continue;
      const { sheet, rect } = outputOf(other);
      if (needsOf(cell).some((area) => area.sheet === sheet && intersects(area.rect, rect))) return true;
    }
    return false;
  }

  markStale(cell: FormulaCell, isStale: boolean): void {
    if (this.stale.has(cell) === isStale) return;
    const shown = cell.sheet.ensure(cell.row, cell.column);
    if (isStale) {
      this.stale.add(cell);
      shown.stale = true;
    } else {
      this.stale.delete(cell);
      delete shown.stale;
    }
    this.spread(outputOf(cell), true, cell);
  }
}
