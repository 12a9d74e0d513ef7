import { finished } from "../../src/kernel/stepwise";
import type { TeamData } from "../../src/caseload/team/team-data";
import { readTeamData } from "../../src/reading/read-team-data";

/** What the headers say, without a pause. */
export function teamDataOf(...sheets: Parameters<typeof readTeamData>): TeamData {
  return finished(readTeamData(...sheets));
}
