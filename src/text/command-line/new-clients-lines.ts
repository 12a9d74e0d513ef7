import type { ThroughNewClients } from "../../caseload/line-ups/through-new-clients";
import { formatNumber } from "../numbers";

/** How long it takes by new clients alone; nothing where nobody is short of clients, or where it is not known. */
export function newClientsLines({ missing, months }: ThroughNewClients): readonly string[] {
  if (missing === 0 || months === null) return [];
  return [
    `via nieuwe cliënten, zonder overdracht: ${formatNumber(missing)} cliënten aan te vullen, in ongeveer ${formatNumber(months, 0)} maanden`,
  ];
}
