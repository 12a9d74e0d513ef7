import { itemAt } from "../../../kernel/item-at";
import { dayNumber } from "../../ages/day-number";
import type { IsoDate } from "../../dates";
import { groupBy } from "../../group-by";
import { sum } from "../../sum";
import type { WhichClientsTask } from "./which-clients";

/** Clients of the giver who go together or stay together. */
export interface Unit {
  /** Places in the list. */
  readonly clients: readonly number[];
  /** Days with the giver, and days since the last contact, of all together. */
  readonly relationDays: number;
  readonly contactDays: number;
}

/**
 * Who may go: the giver's clients, those of one household together, without who is locked. Somebody whose begin is not known counts as long with the giver as whoever is
 * longest, so that they go last; without a known contact the last one was today. Clients of nobody are short with nobody: both are 0.
 */
export function unitsOf({ clients, giver, referenceDate }: WhichClientsTask): readonly Unit[] {
  const own = [...clients.keys()].filter((place) => itemAt(clients, place).caseworker === giver);
  const daysSince = (date: IsoDate | null) => (date === null ? null : dayNumber(referenceDate) - dayNumber(date));
  const known = own.map((place) => daysSince(itemAt(clients, place).since));
  const longest = known.reduce<number>((most, days) => Math.max(most, days ?? 0), 0);
  const days = new Map(own.map((place, at) => [place, giver === null ? 0 : (known[at] ?? longest)]));
  const contactDays = new Map(
    own.map((place) => [place, giver === null ? 0 : (daysSince(itemAt(clients, place).lastContact) ?? 0)]),
  );
  const households = groupBy(own, (place) => {
    const { household } = itemAt(clients, place);
    return household === null ? `alone ${place}` : `household ${household}`;
  });
  return [...households.values()]
    .filter((members) => !members.some((place) => itemAt(clients, place).locked))
    .map((members) => ({
      clients: members,
      relationDays: sum(members.map((place) => days.get(place) ?? 0)),
      contactDays: sum(members.map((place) => contactDays.get(place) ?? 0)),
    }));
}
