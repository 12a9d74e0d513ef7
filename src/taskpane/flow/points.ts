import type { Check } from "../../caseload/checks/check";
import type { ClientDoubt } from "../../caseload/clients/found-clients";
import type { ReadyState } from "./state";

/** The checks of every figure that is shown: of the division by hours, and of the client lists and their weighing once they are read. */
export function checksIn({ division, clients }: ReadyState): readonly Check[] {
  return [...(division.usable ? division.result.checks : []), ...("checks" in clients ? clients.checks : [])];
}

export function clientDoubtsIn({ clients }: ReadyState): readonly ClientDoubt[] {
  return clients.status === "read" ? clients.ages.clients.doubts : [];
}
