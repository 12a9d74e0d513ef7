import { addPlannedSheet, type AddedSheet } from "./add-planned-sheet";
import type { AgeWishes } from "../computing/age-wishes";
import { computeClientMoves, type ScenarioMoves } from "../computing/compute-client-moves";
import type { ScenarioWishes } from "../computing/compute-scenario";
import type { Host, LongReading } from "../host";
import { readAges, type AgeReading } from "../reading/read-ages";
import type { ReadingWishes } from "../reading/read-team";
import { settled } from "../reading/settled";
import { clientMovesPlan } from "./sheet-plans";

/** A sheet "WERKBLAD" that now stands in the workbook, and everything it was made from. */
export interface MadeClientMoves extends AddedSheet, ScenarioMoves {
  readonly ages: AgeReading;
}

/**
 * Reads the team and its clients afresh and adds the sheet "WERKBLAD …": who goes to whom, for those who hand over. It is about single
 * clients, so only somebody who asks for it gets it. Throws UnusableTeam or UnusableClients when the sheets do not hold enough; rejects
 * with the host's HostError.
 */
export async function makeClientMovesSheet(
  host: Host,
  wishes: ScenarioWishes,
  ageWishes: AgeWishes,
  fresh: Pick<ReadingWishes, "fresh"> = {},
  long: LongReading = {},
): Promise<MadeClientMoves> {
  const ages = await settled(host, () => readAges(host, wishes, fresh, long));
  const found = computeClientMoves(ages, ageWishes, wishes);
  return { ages, ...found, ...(await addPlannedSheet(host, clientMovesPlan(ages, found), { signal: long.signal })) };
}
