import type { ClientsOfAge } from "../../ages/age-counts";
import type { CellAddress } from "../../cell-address";
import { sum } from "../../sum";
import type { Check } from "../check";

const adultAge = 18;

/** C18: clients who have reached the AOW age on the reference date, and clients who are not 18 yet. Only who is so for certain. */
export function outsideTargetGroup(ages: readonly ClientsOfAge[], cells: readonly CellAddress[]): readonly Check[] {
  const count = (has: (known: ClientsOfAge) => boolean) => sum(ages.filter(has).map(({ clients }) => clients));
  const found = [
    { reason: "aow-reached", clients: count(({ aowReached }) => aowReached === "yes") },
    { reason: "under-18", clients: count(({ oldest }) => oldest < adultAge) },
  ] as const;
  return found.filter(({ clients }) => clients > 0).map((check) => ({ code: "C18", ...check, cells }));
}
