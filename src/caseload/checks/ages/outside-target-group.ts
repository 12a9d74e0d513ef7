import type { ClientsOfAge } from "../../ages/age-counts";
import type { CellAddress } from "../../cell-address";
import { sum } from "../../sum";
import type { Check } from "../check";

const adultAge = 18;

/**
 * C18: clients who have certainly reached the AOW age on the reference date, and clients who are certainly under 18.
 */
export function outsideTargetGroup(ages: readonly ClientsOfAge[], cells: readonly CellAddress[]): readonly Check[] {
  const count = (has: (known: ClientsOfAge) => boolean) => sum(ages.filter(has).map(({ clients }) => clients));
  const found = [
    { reason: "aow-reached", clients: count(({ aowReached }) => aowReached === "yes") },
    { reason: "under-18", clients: count(({ oldest }) => oldest < adultAge) },
  ] as const;
  return found.filter(({ clients }) => clients > 0).map((check) => ({ code: "C18", ...check, cells }));
}
