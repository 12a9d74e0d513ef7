import type { ScenarioComparison } from "../../caseload/scenarios/scenario-comparison";
import { addPlannedSheet, type AddedSheet } from "./add-planned-sheet";
import type { AgeWishes } from "../scenarios/age-wishes";
import { computeComparison } from "../scenarios/compute-comparison";
import type { DivisionWishes } from "../division/compute-division";
import type { Host, LongReading } from "../host";
import { keepSeen } from "../memory/keep";
import { readAges, type AgeReading } from "../reading/read-ages";
import type { ReadingWishes } from "../reading/read-team";
import { settled } from "../reading/settled";
import { comparisonPlan } from "./sheet-plans";

/** A sheet "Scenariovergelijking" that now stands in the workbook, and everything it was made from. */
export interface MadeComparison extends AddedSheet {
  readonly ages: AgeReading;
  readonly comparison: ScenarioComparison;
}

/**
 * Reads the team and its clients afresh, works the scenarios out and adds the sheet "Scenariovergelijking …", under the rules of
 * makeProportionalSheet. Throws UnusableTeam or UnusableClients when the sheets do not hold enough; rejects with the host's HostError.
 */
export async function makeComparisonSheet(
  host: Host,
  wishes: DivisionWishes,
  ageWishes: AgeWishes,
  fresh: Pick<ReadingWishes, "fresh"> = {},
  long: LongReading = {},
): Promise<MadeComparison> {
  const ages = await settled(host, () => readAges(host, wishes, fresh, long));
  const comparison = computeComparison(ages, ageWishes, wishes);
  const added = await addPlannedSheet(host, comparisonPlan(ages, comparison), { signal: long.signal });
  if (!fresh.fresh) await remember(host, comparison);
  return { ages, comparison, ...added };
}

/** So that the next time can say what changed. A sheet that stands there is worth more than this note: where it is refused, it is left. */
async function remember(host: Host, { referenceDate, scenarios }: ScenarioComparison): Promise<void> {
  const seen = scenarios.map(({ scenario, totals }) => ({ name: scenario.name, since: { referenceDate, ...totals } }));
  await keepSeen(host, seen).catch(() => undefined);
}
