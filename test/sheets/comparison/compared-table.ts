import type { PlanCell, SheetPlan } from "../../../src/sheets/plan/sheet-plan";
import { wordsOf } from "../../support/workbooks/planned-table";

/** One scenario's columns in a table of the comparison, as a reader finds them: by the table's title and the scenario's own. */
export interface ComparedTable {
  /** From below the header to the row before `until`: who, and the three figures. */
  readonly lines: readonly (readonly [who: string, ...figures: (PlanCell | undefined)[]])[];
  /** The scenario's cell in the row with that label. */
  measure(label: string): PlanCell | undefined;
  /** The row with that label has these figures. */
  figures(label: string): readonly (PlanCell | undefined)[];
}

export function comparedTable(plan: SheetPlan, title: string, column: string): ComparedTable {
  const at = (row: number, place: number): PlanCell | undefined =>
    plan.cells.find((cell) => cell.row === row && cell.column === place);
  const words = (row: number, place: number): string => wordsOf(at(row, place)?.content ?? null);
  const heading = plan.cells.find(
    (cell) => wordsOf(cell.content).startsWith(column) && words(cell.row - 1, 0).startsWith(title),
  );
  if (!heading) throw new Error(`no "${column}" in "${title}"`);
  const who = heading.column;
  const first = heading.row + 2;
  const figuresOf = (row: number): (PlanCell | undefined)[] => [1, 2, 3].map((place) => at(row, who + place));
  let end = first;
  while (words(end, 0) === "") end += 1;
  const rowOf = (label: string): number => {
    for (let row = end; row < end + 30; row += 1) if (words(row, 0).startsWith(label)) return row;
    throw new Error(`no "${label}" in "${title}"`);
  };
  const lines = Array.from({ length: end - first }, (_, index) => first + index)
    .filter((row) => figuresOf(row).some((cell) => cell?.content))
    .map((row) => [words(row, who), ...figuresOf(row)] as const);
  return {
    lines,
    measure: (label) => at(rowOf(label), who),
    figures: (label) => figuresOf(rowOf(label)),
  };
}
