import { sum } from "../sum";
import { planTransfers, type Transfer } from "../division/transfers";
import { itemAt } from "../../kernel/item-at";
import { sharesOfTeam } from "./band-transfers";
import { fewestGroupTransfers, type GroupTransfersProblem } from "./group-transfers";
import type { LeavingPeople, LineUpTask } from "./line-up";

/** Clients of one band who go from one caseworker to another. */
interface BandTransfer extends Transfer {
  readonly band: number;
}

/** The transfers when a line-up begins, or why they cannot be known. */
export type LineUpTransfers =
  | ({
      readonly ok: true;
      /** Clients who change caseworker: the fewest possible. */
      readonly transfers: number;
      /** By band, in as few pairs of people as possible (see planTransfers). */
      readonly routes: readonly BandTransfer[];
      /** Clients afterwards, by band: everybody who has or gets some. */
      readonly after: readonly Readonly<Record<string, number>>[];
    } & LeavingPeople)
  | { readonly ok: false; readonly problem: GroupTransfersProblem | { readonly reason: "caseworkers-unknown" } };

/**
 * The fewest clients who change caseworker when a line-up begins, and who gives to whom. Everybody in a team gets a
 * share of its band by hours, in whole clients, unless `targets` gives somebody another number over all bands that the
 * person is in; a person in no team keeps no clients.
 */
export function lineUpTransfers(
  { people, bands }: Pick<LineUpTask, "people" | "bands">,
  teams: readonly (readonly string[])[],
  targets: Readonly<Record<string, number>> = {},
): LineUpTransfers {
  const known = bands.flatMap(({ byCaseworker }) => (byCaseworker ? [byCaseworker] : []));
  if (known.length < bands.length) return { ok: false, problem: { reason: "caseworkers-unknown" } };
  const names = [...new Set([...people.map(({ name }) => name), ...known.flatMap((own) => Object.keys(own))])];
  const current = known.map((own) => names.map((name) => own[name] ?? 0));
  const shares = new Map<string, number>();
  const keeping = new Set<string>();
  const givenWhileLeaving = new Set<string>();
  bands.forEach(({ clients, byCaseworker = {} }, band) => {
    const team = people.filter(({ name }) => teams[band]?.includes(name));
    const divided = sharesOfTeam({ clients, byCaseworker }, team);
    team.forEach(({ name }, at) => shares.set(name, (shares.get(name) ?? 0) + itemAt(divided.clients, at)));
    for (const name of divided.keeping) keeping.add(name);
    for (const name of divided.givenWhileLeaving) givenWhileLeaving.add(name);
  });
  const division = fewestGroupTransfers({
    current,
    unplaced: bands.map(({ clients }, band) => clients - sum(itemAt(current, band))),
    allowed: bands.map((_, band) => names.map((name) => teams[band]?.includes(name) ?? false)),
    bounds: names.map((name) => {
      const target = targets[name] ?? shares.get(name) ?? 0;
      return { minimum: target, maximum: target };
    }),
  });
  if (!division.ok) return division;
  const { after, transfers } = division;
  return {
    ok: true,
    transfers,
    keeping: [...keeping],
    givenWhileLeaving: [...givenWhileLeaving],
    routes: after.flatMap((row, band) =>
      planTransfers(
        names.map((name, at) => ({ name, current: itemAt(itemAt(current, band), at), target: itemAt(row, at) })),
      ).map((route) => ({ band, ...route })),
    ),
    after: after.map((row) =>
      Object.fromEntries(names.flatMap((name, at) => (itemAt(row, at) > 0 ? [[name, itemAt(row, at)]] : []))),
    ),
  };
}
