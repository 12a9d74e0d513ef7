import type { IsoDate } from "../caseload/team-data";
import { addPlannedSheet, type AddedSheet } from "./add-planned-sheet";
import { computeCapacity, type ComputedCapacity } from "./compute-capacity";
import type { Host } from "./host";
import { readCapacity, type CapacityReading } from "./read-capacity";
import type { ReadingWishes } from "./read-team";
import { capacityPlan } from "./sheet-plans";
import { settled } from "./settled";

/** A sheet "Normen en capaciteit" that now stands in the workbook, and everything it was made from. */
export interface MadeCapacity extends CapacityReading, ComputedCapacity, AddedSheet {}

/**
 * Reads the norm times afresh, works out what they ask for and adds the sheet "Normen en capaciteit", under the rules of makeProportionalSheet;
 * no team needs to be on the sheets. Throws UnusableCapacity without norm times; rejects with the host's HostError.
 */
export async function makeCapacitySheet(
  host: Host,
  wishes: { readonly referenceDate?: IsoDate },
  fresh: Pick<ReadingWishes, "fresh"> = {},
): Promise<MadeCapacity> {
  const read = await settled(host, async () => {
    const capacity = await readCapacity(host, fresh);
    return { ...capacity, ...(await computeCapacity(host, capacity, wishes.referenceDate)) };
  });
  return { ...read, ...(await addPlannedSheet(host, capacityPlan(read))) };
}
