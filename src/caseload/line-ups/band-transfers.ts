import { apportion } from "../division/apportionment";
import { itemAt } from "../../kernel/item-at";
import { sum } from "../sum";
import type { LineUpBand, LineUpPerson, LineUpTask } from "./line-up";

/** Whether it is known for every band who has its clients now. */
export function transfersKnown(bands: readonly LineUpBand[]): boolean {
  return bands.every(({ byCaseworker }) => byCaseworker !== undefined);
}

/**
 * Clients who must change caseworker when these people get the whole band, each a share by hours; 0 for people without
 * hours. A client without a caseworker is no transfer.
 */
export function bandTransfers({ clients, byCaseworker = {} }: LineUpBand, team: readonly LineUpPerson[]): number {
  if (!team.some(({ hours }) => hours > 0)) return 0;
  const claims = team.map(({ name, hours }) => ({ hours, current: byCaseworker[name] ?? 0 }));
  const shares = apportion(clients, claims, "largest-remainder");
  const received = shares.ok
    ? shares.clients.map((target, at) => Math.max(0, target - itemAt(claims, at).current))
    : [];
  return sum(received) - (clients - sum(Object.values(byCaseworker)));
}

/** As bandTransfers, of the people at these places; each team is worked out once. 0 where transfers are not known. */
export function rememberedTransfers({ people, bands }: LineUpTask): (band: number, team: readonly number[]) => number {
  if (!transfersKnown(bands)) return () => 0;
  const known = bands.map(() => new Map<string, number>());
  return (band, team) => {
    const key = team.join();
    const before = known[band]?.get(key);
    if (before !== undefined) return before;
    const transfers = bandTransfers(
      itemAt(bands, band),
      team.map((person) => itemAt(people, person)),
    );
    known[band]?.set(key, transfers);
    return transfers;
  };
}
