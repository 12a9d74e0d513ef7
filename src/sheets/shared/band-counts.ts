import { isInBand, type AgeBand } from "../../caseload/ages/age-bands";
import { countedRuns, type CountableClients, type CountedClients } from "../../caseload/scenarios/countable-clients";
import { fixedAt } from "../plan/formula-text";
import type { PlanPosition } from "../plan/sheet-plan";
import { bornBeforeAnybody, countFormula, unseenFormula, type BornBetween } from "./count-formulas";

/** The cells of a sheet that its counts by age follow. */
export interface AgeCells {
  readonly referenceDate: PlanPosition;
  /** Who was born on or before the day in it has reached the AOW age. */
  readonly aowBornAtLatest: PlanPosition;
}

/** The last day on which somebody is born who has that age on the reference date: born on 29 February, a year older on 1 March. */
export function bornAt({ referenceDate }: Pick<AgeCells, "referenceDate">, age: string): string {
  return `EDATE(${fixedAt(referenceDate)},-12*${age})`;
}

/** Who is in an age group that does not change. */
export function bornInBand(cells: AgeCells, { from, below }: AgeBand): BornBetween {
  const after =
    below === null
      ? bornBeforeAnybody(fixedAt(cells.referenceDate))
      : below === "aow"
        ? fixedAt(cells.aowBornAtLatest)
        : bornAt(cells, String(below));
  return { until: bornAt(cells, String(from)), after };
}

/** Counts the clients in a group that does not change; null where formulas cannot. */
export function bandFormula(
  countable: CountableClients | null,
  cells: AgeCells,
  band: AgeBand,
  counted: CountedClients = {},
): string | null {
  const runs = countable && countedRuns(countable, counted);
  if (!runs) return null;
  const seen = countFormula(runs, bornInBand(cells, band));
  const unseen = unseenFormula(runs, ({ age }) => isInBand(age, band) === "yes", fixedAt(cells.referenceDate));
  if (seen === null || unseen === null) return null;
  return unseen === "0" ? seen : `${seen}+${unseen}`;
}

/** Counts the clients of exactly this age; null where formulas cannot. */
export function ageFormula(countable: CountableClients | null, cells: AgeCells, age: number): string | null {
  const runs = countable && countedRuns(countable, {});
  if (!runs) return null;
  const born = { until: bornAt(cells, String(age)), after: bornAt(cells, String(age + 1)) };
  const seen = countFormula(runs, born);
  const isExactly = (youngest: number, oldest: number): boolean => youngest === age && oldest === age;
  const unseen = unseenFormula(
    runs,
    (one) => isExactly(one.age.youngest, one.age.oldest),
    fixedAt(cells.referenceDate),
  );
  if (seen === null || unseen === null) return null;
  return unseen === "0" ? seen : `${seen}+${unseen}`;
}
