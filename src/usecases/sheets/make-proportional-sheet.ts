import type { WeightedLists } from "../../caseload/norms/weighted-caseloads";
import { addPlannedSheet, type AddedSheet } from "./add-planned-sheet";
import { computeDivision, type ComputedDivision, type DivisionWishes } from "../division/compute-division";
import { computeWeighted, withWeightedChecks, type WeighingWishes } from "../division/compute-weighted";
import type { Host, LongReading } from "../host";
import { readTeamClients } from "../reading/read-ages";
import { readTeam, type ReadingWishes, type TeamReading } from "../reading/read-team";
import { settled } from "../reading/settled";
import { proportionalPlan } from "./sheet-plans";
import { UnusableClients } from "../reading/unusable-clients";

/** A scenario sheet that now stands in the workbook, and everything it was made from. */
export interface MadeSheet extends ComputedDivision, AddedSheet {
  readonly reading: TeamReading;
  /** Null when the team has no norms, or its lists no steps. */
  readonly weighted: WeightedLists | null;
}

/**
 * Reads the team afresh, and its client lists where there are norms to weigh them by, computes, and adds the sheet "Rekenkundig …" to the
 * workbook: whole or not at all, never over a sheet that is there, and never from sheets that changed since they were read. Throws UnusableTeam
 * when the sheets do not hold enough, and UnusableClients for a selection that is not there or for asked norms that fit no client; rejects with the host's HostError.
 */
export async function makeProportionalSheet(
  host: Host,
  wishes: DivisionWishes,
  { fresh = false, ...weighing }: Pick<ReadingWishes, "fresh"> & WeighingWishes = {},
  long: LongReading = {},
): Promise<MadeSheet> {
  const { fullTimeHours } = wishes;
  const { reading, computed, weighted } = await settled(host, async () => {
    const read = await readTeam(host, { fresh, ...(fullTimeHours && { fullTimeHours }) });
    const division = computeDivision(read, wishes);
    const norms = weighing.norms ?? read.memory.norms;
    const clients = norms && (await readTeamClients(host, read, division, long));
    return { reading: read, computed: division, weighted: clients && computeWeighted(clients, weighing) };
  });
  if (weighing.norms && weighted === null) throw new UnusableClients({ reason: "no-groups" });
  const plan = proportionalPlan(reading, computed, weighted);
  const division = weighted ? withWeightedChecks(computed, weighted) : computed;
  return { ...division, reading, weighted, ...(await addPlannedSheet(host, plan, { signal: long.signal })) };
}
