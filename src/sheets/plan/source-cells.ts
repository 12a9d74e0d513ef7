import { settled } from "../../caseload/division/rounding";
import { sum } from "../../caseload/sum";
import { at } from "./formula-text";
import type { PlanPosition } from "./sheet-plan";

/** The cell with a figure of somebody, and the figure. */
export interface SourceCell extends PlanPosition {
  readonly value: number;
}

/** By name. */
export type SourceCells = ReadonlyMap<string, SourceCell>;

/** "C8+C10": the sum of some people's cells; null unless each has a cell and together they make up the figure. */
export function togetherFormula(names: readonly string[], cells: SourceCells, figure: number): string | null {
  const own = names.flatMap((name) => cells.get(name) ?? []);
  if (own.length === 0 || own.length < names.length) return null;
  if (settled(sum(own.map(({ value }) => value)) - figure) !== 0) return null;
  return own.map(({ row, column }) => at(row, column)).join("+");
}
