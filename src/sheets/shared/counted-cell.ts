import { formula, number } from "../plan/block";
import type { CellLook, PlanContent } from "../plan/sheet-plan";
import { looks, marked, numberFormats } from "../plan/sheet-styles";

/** A count as a cell shows it. */
export interface CountedCell {
  readonly content: PlanContent;
  readonly look: CellLook;
}

/** A formula where there is one, a number with the mark of a "vast getal" otherwise. */
export function countedCell(expression: string | null, expected: number, look: CellLook = looks.number): CountedCell {
  return expression === null
    ? { content: number(expected), look: { ...look, numberFormat: marked(numberFormats.count) } }
    : { content: formula(expression, expected), look: { ...look, numberFormat: numberFormats.count } };
}
