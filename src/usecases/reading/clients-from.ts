import { rangeInWords } from "../../caseload/cell-address";
import { listedClients } from "../../caseload/team/listed-clients";
import type { TeamData } from "../../caseload/team/team-data";
import { listedClientsSentence } from "../../text/listed-clients";

export { listedClients };

/** Where the clients come from, for paper and terminal; null where no list says more than the team's table. */
export function clientsFrom(team: TeamData): string | null {
  const listed = listedClients(team);
  return listed && listedClientsSentence(listed, listed.source.ranges.map(rangeInWords));
}
