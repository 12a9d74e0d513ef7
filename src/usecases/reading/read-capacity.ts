import type { FoundCapacity } from "../../caseload/capacity/found-capacity";
import type { Outcome } from "../../caseload/outcome";
import { readCapacity as capacityOn } from "../../reading/capacity/read-capacity";
import type { Host } from "../host";
import { readTeamAndSheets, type TeamWishes, type TeamReading } from "./read-team";
import type { CapacityProblem } from "./workbook-problem";

/** What the open workbook says about norm times, beside what it says about the team. */
export interface CapacityReading {
  readonly reading: TeamReading;
  readonly found: FoundCapacity;
}

/** Reads the norm times on every visible sheet of the team's own. Rejects with the host's HostError. */
export async function readCapacity(
  host: Host,
  wishes: TeamWishes = {},
): Promise<Outcome<CapacityReading, CapacityProblem>> {
  const { reading, grids } = await readTeamAndSheets(host, wishes);
  const found = capacityOn(grids);
  if (!found) return { ok: false, problem: { doubts: null } };
  if (found.lines.length === 0) return { ok: false, problem: { doubts: found.doubts } };
  return { ok: true, reading, found };
}
