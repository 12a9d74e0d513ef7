import type { AgeBand } from "../../caseload/ages/age-bands";
import type { AgeDivision } from "../../caseload/scenarios/age-division";
import type { CountableColumn } from "../../caseload/scenarios/countable-clients";
import type { AgeDivisionLayout } from "./age-division-layout";
import { formula, number } from "../plan/block";
import { countFormula, fitsInCell, type BornBetween } from "../shared/count-formulas";
import { fixedAt } from "../plan/formula-text";
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

/**
 * Counts clients of the selection in the team's own columns; null where those do not allow it. Of the selection's filters the first
 * `steps`, all when left out; of one caseworker where one is given.
 */
export function clientsFormula(
  { countable }: AgeDivision,
  born: BornBetween,
  { steps, caseworker }: { readonly steps?: number; readonly caseworker?: CountableColumn } = {},
): string | null {
  if (countable === null) return null;
  const columns = [...countable.filters.slice(0, steps), ...(caseworker ? [caseworker] : [])];
  const expression = countFormula(countable.birthDates, born, columns);
  return fitsInCell(expression, columns) ? expression : null;
}

/** Who is in a group of the proposal, by the dates beside the printed page, which follow the ages in Tabel 3. */
export function bornInGroup({ division, figures }: AgeDivisionLayout, place: number): Required<BornBetween> {
  const row = division.first + place;
  return {
    until: fixedAt({ row, column: figures.bornUntil }),
    after: fixedAt({ row, column: figures.bornAfter }),
  };
}

/** Who is in an age group that does not change. */
export function bornInBand(layout: AgeDivisionLayout, { from, below }: AgeBand): BornBetween {
  const after =
    below === null ? "0" : below === "aow" ? fixedAt(layout.parameters.aowBornAtLatest) : bornAt(layout, String(below));
  return { until: bornAt(layout, String(from)), after };
}

/** The last day on which somebody is born who has that age on the reference date: born on 29 February, a year older on 1 March. */
export function bornAt({ referenceDate }: AgeDivisionLayout, age: string): string {
  return `EDATE(${fixedAt(referenceDate)},-12*${age})`;
}
