import type { IsoDate } from "../../caseload/dates";
import { addPlannedSheet, type AddedSheet } from "./add-planned-sheet";
import { capacityFigures, type CapacityFigures } from "../capacity/compute-capacity";
import type { Host, LongReading } from "../host";
import type { ReadingWishes } from "../reading/read-team";
import { capacityPlan } from "./sheet-plans";
import { settled } from "../reading/settled";

/** A sheet "Normen en capaciteit" that now stands in the workbook, and everything it was made from. */
export interface MadeCapacity extends CapacityFigures, AddedSheet {}

/**
 * Reads the norm times afresh, works out what they ask for and adds the sheet "Normen en capaciteit", under the rules of makeProportionalSheet;
 * no team needs to be on the sheets. Throws UnusableCapacity without norm times; rejects with the host's HostError.
 */
export async function makeCapacitySheet(
  host: Host,
  wishes: { readonly referenceDate?: IsoDate },
  fresh: Pick<ReadingWishes, "fresh"> = {},
  { signal }: Pick<LongReading, "signal"> = {},
): Promise<MadeCapacity> {
  const figures = await settled(host, () => capacityFigures(host, wishes.referenceDate, fresh));
  return { ...figures, ...(await addPlannedSheet(host, capacityPlan(figures), { signal })) };
}
