import type { Check } from "../../caseload/checks/check";
import type { ClientDoubt } from "../../caseload/clients/found-clients";
import type { ReadyState } from "./state";

/** The checks on every figure that is shown: on the division by hours and, once the client lists are read, on those. */
export function checksIn({ division, clients }: ReadyState): readonly Check[] {
  return [...(division.ok ? division.result.checks : []), ...("checks" in clients ? clients.checks : [])];
}

export function clientDoubtsIn({ clients }: ReadyState): readonly ClientDoubt[] {
  return clients.status === "read" ? clients.ages.clients.doubts : [];
}
