import { apportionSparingLeavers } from "../division/sparing-leavers";
import { itemAt } from "../../kernel/item-at";
import { sum } from "../sum";
import type { LeavingPeople, LineUpBand, LineUpPerson, LineUpTask } from "./line-up";

/** Whether it is known for every band who has its clients now. */
export function transfersKnown(bands: readonly LineUpBand[]): boolean {
  return bands.every(({ byCaseworker }) => byCaseworker !== undefined);
}

/**
 * What everybody in a team gets of a band, by hours in whole clients; who keeps what they have because they leave soon, and who leaves soon and is given clients
 * because there is nobody else.
 */
export function sharesOfTeam(
  { clients, byCaseworker = {} }: Pick<LineUpBand, "clients" | "byCaseworker">,
  team: readonly LineUpPerson[],
): { readonly clients: readonly number[] } & LeavingPeople {
  const claims = team.map(({ name, hours, leavesSoon = false }) => ({
    hours,
    current: byCaseworker[name] ?? 0,
    leavesSoon,
  }));
  const { apportionment, limits } = apportionSparingLeavers(clients, claims, "largest-remainder");
  const shares = apportionment.ok ? apportionment.clients : team.map(() => 0);
  return {
    clients: shares,
    keeping: team.flatMap(({ name }, at) => (limits[at] ? [name] : [])),
    givenWhileLeaving: claims.flatMap(({ current, leavesSoon }, at) =>
      leavesSoon && !limits[at] && itemAt(shares, at) > current ? [itemAt(team, at).name] : [],
    ),
  };
}

/**
 * Clients who must change caseworker when these people get the whole band, each a share by hours; 0 for people without
 * hours. A client without a caseworker is no transfer.
 */
export function bandTransfers({ clients, byCaseworker = {} }: LineUpBand, team: readonly LineUpPerson[]): number {
  if (!team.some(({ hours }) => hours > 0)) return 0;
  const { clients: shares } = sharesOfTeam({ clients, byCaseworker }, team);
  const received = team.map(({ name }, at) => Math.max(0, itemAt(shares, at) - (byCaseworker[name] ?? 0)));
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
