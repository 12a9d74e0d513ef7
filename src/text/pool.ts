import { formatNumber } from "./numbers";

/** What clients of nobody are called where they are divided along. */
export const poolName = "Zonder klantmanager";

/** "24 cliënten zonder klantmanager worden meeverdeeld." */
export function poolIsDivided(count: number): string {
  return count === 1
    ? "1 cliënt zonder klantmanager wordt meeverdeeld."
    : `${formatNumber(count)} cliënten zonder klantmanager worden meeverdeeld.`;
}
