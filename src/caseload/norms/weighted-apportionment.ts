import { settled } from "../division/rounding";
import { itemAt } from "../../kernel/item-at";
import { sum } from "../sum";

/** Someone among whom the clients of several groups are divided. */
export interface WeightedClaim {
  /** Caseload hours a week, 0 or more; not 0 for everybody. */
  readonly hours: number;
  /** Clients now, by group. */
  readonly current: readonly number[];
}

/** How the clients of one group were handed out; items in the order of the claims. */
export interface HandedOut {
  /** Place of the group. */
  readonly group: number;
  /** The share by hours rounded down, and the rest of it. */
  readonly floors: readonly number[];
  readonly remainders: readonly number[];
  /** Points that each is still short of the own share of the load, before the clients that are left over are handed out. */
  readonly short: readonly number[];
  /** 1 gets the first of the clients left over. People without a remainder have a rank too, but get none. */
  readonly ranks: readonly number[];
  readonly leftOver: number;
  readonly clients: readonly number[];
}

/**
 * Divides whole clients of several weights by hours, group by group, so that everyone's load in points comes close to
 * the own share.
 *
 * Largest remainder over the load: of every group everyone gets the share rounded down. The clients left over go out
 * one each, the heaviest group first, to the person who is furthest short in points among those with a remainder in
 * that group. Ties go to who has more clients of the group now (fewest transfers), then to more hours, then to who
 * comes first. With one group it is Hamilton's method. It adds up and keeps quota in every group: the share rounded
 * down or up. Each group therefore adds less than one of its clients to the distance from the own share of the load,
 * and the whole distance stays below one client of every group together. It is nearly always at most one client of the
 * heaviest group, but not always: when the only people with a remainder in a group are no longer short, one of them
 * gets the client all the same.
 * @param weights points for one client, by group
 * @returns the groups in the order in which they were handed out
 */
export function apportionWeighted(
  weights: readonly number[],
  claims: readonly WeightedClaim[],
  totals: readonly number[],
): readonly HandedOut[] {
  const hours = sum(claims.map((claim) => claim.hours));
  const shares = totals.map((total) => claims.map((claim) => settled((total * claim.hours) / hours)));
  const floors = shares.map((own) => own.map(Math.floor));
  const remainders = shares.map((own, group) =>
    own.map((share, who) => settled(share - itemAt(itemAt(floors, group), who))),
  );
  let short = claims.map((_, who) =>
    settled(sum(weights.map((weight, group) => weight * itemAt(itemAt(remainders, group), who)))),
  );
  return heaviestFirst(weights).map((group): HandedOut => {
    const [floor, remainder] = [itemAt(floors, group), itemAt(remainders, group)];
    const leftOver = itemAt(totals, group) - sum(floor);
    const ranks = ranked(claims, group, short, remainder);
    const extra = remainder.map((rest, who) => (rest > 0 && itemAt(ranks, who) <= leftOver ? 1 : 0));
    const before = short;
    short = before.map((points, who) => settled(points - itemAt(weights, group) * itemAt(extra, who)));
    const clients = floor.map((own, who) => own + itemAt(extra, who));
    return { group, floors: floor, remainders: remainder, short: before, ranks, leftOver, clients };
  });
}

/** Places of the groups; equally heavy ones in their order. */
function heaviestFirst(weights: readonly number[]): readonly number[] {
  return [...weights.keys()].sort((one, other) => itemAt(weights, other) - itemAt(weights, one));
}

/** The rank: one more than the number of people with a remainder who go first. */
function ranked(
  claims: readonly WeightedClaim[],
  group: number,
  short: readonly number[],
  remainders: readonly number[],
): readonly number[] {
  const goesBefore = (other: number, who: number): boolean => {
    const lead =
      itemAt(short, other) - itemAt(short, who) ||
      itemAt(itemAt(claims, other).current, group) - itemAt(itemAt(claims, who).current, group) ||
      itemAt(claims, other).hours - itemAt(claims, who).hours;
    return lead > 0 || (lead === 0 && other < who);
  };
  return claims.map(
    (_, who) => 1 + claims.filter((_, other) => itemAt(remainders, other) > 0 && goesBefore(other, who)).length,
  );
}
