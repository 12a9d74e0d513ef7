import { addPlannedSheet, type AddedSheet } from "./add-planned-sheet";
import type { AgeWishes } from "../scenarios/age-wishes";
import { computeClientTransfers, type ScenarioTransfers } from "../scenarios/compute-client-transfers";
import type { DivisionWishes } from "../division/compute-division";
import type { Host, LongReading } from "../host";
import { readAges, type AgeReading } from "../reading/read-ages";
import type { ReadingWishes } from "../reading/read-team";
import { settled } from "../reading/settled";
import { clientTransfersPlan } from "./sheet-plans";

/** A sheet "WERKBLAD" that now stands in the workbook, and everything it was made from. */
export interface MadeClientTransfers extends AddedSheet, ScenarioTransfers {
  readonly ages: AgeReading;
}

/**
 * Reads the team and its clients afresh and adds the sheet "WERKBLAD …": who goes to whom, for those who hand over. It is about single
 * clients, so only somebody who asks for it gets it. Throws UnusableTeam or UnusableClients when the sheets do not hold enough; rejects
 * with the host's HostError.
 */
export async function makeClientTransfersSheet(
  host: Host,
  wishes: DivisionWishes,
  ageWishes: AgeWishes,
  fresh: Pick<ReadingWishes, "fresh"> = {},
  long: LongReading = {},
): Promise<MadeClientTransfers> {
  const ages = await settled(host, () => readAges(host, wishes, fresh, long));
  const found = computeClientTransfers(ages, ageWishes, wishes);
  return {
    ages,
    ...found,
    ...(await addPlannedSheet(host, clientTransfersPlan(ages, found), { signal: long.signal })),
  };
}
