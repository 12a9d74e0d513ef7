import type { Check } from "../../caseload/checks/check";
import { clientsTwice } from "../../caseload/checks/clients-twice";
import type { Ladder } from "../../caseload/norms/norm";
import { sheetsSetAside } from "../reading/client-reading-key";
import type { TeamClients } from "../reading/read-ages";
import { ladderChecks } from "./ladder-checks";

/** The checks over the client lists themselves: the ladder that clients are on, and clients and benefits with more than one row. */
export function listChecks(
  { clients, reading }: TeamClients,
  ladder: Ladder | undefined = reading.memory.norms?.ladder,
): readonly Check[] {
  return [...ladderChecks(clients, ladder), ...clientsTwice(reading.team.accounted, sheetsSetAside(reading))];
}
