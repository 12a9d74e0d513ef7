import type { FoundCapacity } from "../../caseload/capacity/found-capacity";
import { readCapacity as capacityOn } from "../../reading/capacity/read-capacity";
import type { Host } from "../host";
import { readTeamAndSheets, type ReadingWishes, type TeamReading } from "./read-team";
import { UnusableCapacity } from "./unusable-capacity";

/** What the open workbook says about norm times, beside what it says about the team. */
export interface CapacityReading {
  readonly reading: TeamReading;
  readonly found: FoundCapacity;
}

/** Reads the norm times on every visible sheet of the team's own. Throws UnusableCapacity without any; rejects with the host's HostError. */
export async function readCapacity(host: Host, wishes: Pick<ReadingWishes, "fresh"> = {}): Promise<CapacityReading> {
  const { reading, grids } = await readTeamAndSheets(host, wishes);
  const found = capacityOn(grids);
  if (!found) throw new UnusableCapacity(null);
  if (found.lines.length === 0) throw new UnusableCapacity(found.doubts);
  return { reading, found };
}
