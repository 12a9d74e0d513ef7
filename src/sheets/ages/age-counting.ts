import { isInBand, type AgeBand } from "../../caseload/ages/age-bands";
import type { AgeDivision } from "../../caseload/scenarios/age-division";
import { countedRuns, type CountedClients } from "../../caseload/scenarios/countable-clients";
import type { AgeDivisionLayout } from "./age-division-layout";
import { formula, number } from "../plan/block";
import { bornBeforeAnybody, countFormula, unseenFormula, type BornBetween } from "../shared/count-formulas";
import { fixedAt } from "../plan/formula-text";
import { unseenBetween } from "./unseen-ages";
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
 * Counts clients of the selection in the team's own columns, those of whom Excel does not see the birth date as well; null where the columns
 * do not allow it.
 */
export function clientsFormula(division: AgeDivision, layout: AgeDivisionLayout, born: BornBetween): string | null {
  const seen = seenFormula(division, born);
  return seen && `${seen}${unseenBetween(layout, born)}`;
}

/** The same, of those of whom Excel sees the birth date only. */
export function seenFormula(division: AgeDivision, born: BornBetween): string | null {
  return runsFormula(division, {}, born);
}

/** Whether the counts follow the ages on the sheet. */
export function followsAges({ countable }: AgeDivision): boolean {
  return countable !== null && countable.runs.every(({ births }) => births !== null);
}

/** Counts clients whatever their age. */
export function allClientsFormula(division: AgeDivision, counted: CountedClients): string | null {
  return runsFormula(division, counted, null);
}

/** Counts the clients of one caseworker in a group that does not change. */
export function caseworkersFormula(
  division: AgeDivision,
  layout: AgeDivisionLayout,
  caseworker: string,
  band: AgeBand,
): string | null {
  const runs = division.countable && countedRuns(division.countable, { caseworker });
  if (!runs) return null;
  const seen = countFormula(runs, bornInBand(layout, band));
  const unseen = unseenFormula(runs, ({ age }) => isInBand(age, band) === "yes", fixedAt(layout.referenceDate));
  if (seen === null || unseen === null) return null;
  return unseen === "0" ? seen : `${seen}+${unseen}`;
}

function runsFormula({ countable }: AgeDivision, counted: CountedClients, born: BornBetween | null): string | null {
  const runs = countable && countedRuns(countable, counted);
  return runs && countFormula(runs, born);
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
    below === null
      ? bornBeforeAnybody(fixedAt(layout.referenceDate))
      : below === "aow"
        ? fixedAt(layout.parameters.aowBornAtLatest)
        : bornAt(layout, String(below));
  return { until: bornAt(layout, String(from)), after };
}

/** The last day on which somebody is born who has that age on the reference date: born on 29 February, a year older on 1 March. */
export function bornAt({ referenceDate }: AgeDivisionLayout, age: string): string {
  return `EDATE(${fixedAt(referenceDate)},-12*${age})`;
}
