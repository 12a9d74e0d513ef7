import type { AgeDivision } from "../../caseload/scenarios/age-division";
import { addPlannedSheet, type AddedSheet } from "./add-planned-sheet";
import type { AgeWishes } from "../scenarios/age-wishes";
import { computeAgeDivision } from "../scenarios/compute-age-division";
import type { DivisionWishes } from "../division/compute-division";
import type { Host, LongReading } from "../host";
import { readAges, type AgeReading } from "../reading/read-ages";
import type { ReadingWishes } from "../reading/read-team";
import { settled } from "../reading/settled";
import { ageDivisionPlan } from "./sheet-plans";

/** A sheet "Leeftijdsindeling" that now stands in the workbook, and everything it was made from. */
export interface MadeAgeDivision extends AddedSheet {
  readonly ages: AgeReading;
  readonly division: AgeDivision;
}

/**
 * Reads the team and its clients afresh, divides them by age and adds the sheet "Leeftijdsindeling …", under the rules of makeProportionalSheet.
 * Throws UnusableTeam or UnusableClients when the sheets do not hold enough; rejects with the host's HostError.
 */
export async function makeAgeDivisionSheet(
  host: Host,
  wishes: DivisionWishes,
  ageWishes: AgeWishes,
  fresh: Pick<ReadingWishes, "fresh"> = {},
  long: LongReading = {},
): Promise<MadeAgeDivision> {
  const ages = await settled(host, () => readAges(host, wishes, fresh, long));
  const division = computeAgeDivision(ages, ageWishes);
  return { ages, division, ...(await addPlannedSheet(host, ageDivisionPlan(ages, division), { signal: long.signal })) };
}
