import type { AgeBand } from "../../caseload/ages/age-bands";
import type { AgeDivision } from "../../caseload/scenarios/age-division";
import { countedRuns, type CountedClients } from "../../caseload/scenarios/countable-clients";
import type { AgeDivisionLayout } from "./age-division-layout";
import { bandFormula, type AgeCells } from "../shared/band-counts";
import { countFormula, type BornBetween } from "../shared/count-formulas";
import { fixedAt } from "../plan/formula-text";
import { unseenBetween } from "./unseen-ages";

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
  { countable }: AgeDivision,
  layout: AgeDivisionLayout,
  caseworker: string,
  band: AgeBand,
): string | null {
  return bandFormula(countable, ageCells(layout), band, { caseworker });
}

/** The cells of the sheet that counts by age follow. */
export function ageCells({ referenceDate, parameters }: AgeDivisionLayout): AgeCells {
  return { referenceDate, aowBornAtLatest: parameters.aowBornAtLatest };
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
