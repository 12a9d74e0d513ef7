import { itemAt } from "../../kernel/item-at";
import type { WeighedTransfersTask } from "./weighed-transfers";

/** Returns that are tried at most, however large the team. */
const mostTries = 5000;

/**
 * A plan with fewer transfers, if one is found: a client whom somebody got goes back to whoever gave one of that group, alone or for another
 * client who need not be transferred for it, as long as everybody stays within bounds. Stops when there are as few transfers as the bound allows.
 */
export function movedWithout(
  { weights, current, allowed }: WeighedTransfersTask,
  plan: readonly (readonly number[])[],
  bounds: readonly { readonly minimum: number; readonly maximum: number }[],
  fewest: number,
): readonly (readonly number[])[] {
  const after = plan.map((row) => [...row]);
  const people = bounds.length;
  const load = bounds.map((_, who) =>
    weights.reduce((all, weight, group) => all + weight * itemAt(itemAt(after, group), who), 0),
  );
  let transfers = 0;
  current.forEach((row, group) =>
    row.forEach((own, who) => (transfers += Math.max(0, own - itemAt(itemAt(after, group), who)))),
  );
  let tries = 0;

  const canGive = (who: number, points: number) => itemAt(load, who) - points >= itemAt(bounds, who).minimum;
  const canTake = (who: number, points: number) => itemAt(load, who) + points <= itemAt(bounds, who).maximum;
  /** What moving one client of a group costs in transfers: a returned client is one fewer. */
  const costOf = (group: number, from: number, to: number) => {
    const [row, now] = [itemAt(after, group), itemAt(current, group)];
    const leaves = itemAt(row, from) <= itemAt(now, from) ? 1 : 0;
    const returns = itemAt(row, to) < itemAt(now, to) ? 1 : 0;
    return leaves - returns;
  };
  const move = (group: number, from: number, to: number) => {
    const row = itemAt(after, group);
    row[from] = itemAt(row, from) - 1;
    row[to] = itemAt(row, to) + 1;
    load[from] = itemAt(load, from) - itemAt(weights, group);
    load[to] = itemAt(load, to) + itemAt(weights, group);
  };
  const may = (group: number, who: number) => allowed?.[group]?.[who] ?? true;
  const groups = [...weights.keys()];
  const fits = (from: number, to: number, points: number) =>
    points >= 0 ? canGive(from, points) && canTake(to, points) : canGive(to, -points) && canTake(from, -points);
  const surplusOf = (group: number, who: number) =>
    itemAt(itemAt(after, group), who) - itemAt(itemAt(current, group), who);
  /** Sends a client whom `from` got back to `to`, who gave one away, alone or for another; whether that could be. */
  const returned = (group: number, from: number, to: number): boolean => {
    const weight = itemAt(weights, group);
    if (fits(from, to, weight)) {
      move(group, from, to);
      transfers -= 1;
      return true;
    }
    for (const other of groups) {
      if (other === group || itemAt(itemAt(after, other), to) === 0 || !may(other, from)) continue;
      const cost = costOf(other, to, from);
      if (cost > 0 || !fits(from, to, weight - itemAt(weights, other))) continue;
      move(group, from, to);
      move(other, to, from);
      transfers += cost - 1;
      return true;
    }
    return false;
  };

  for (let better = true; better && transfers > fewest && tries < mostTries;) {
    better = false;
    for (let from = 0; from < people; from += 1) {
      const gained = groups.filter((group) => surplusOf(group, from) > 0);
      for (let to = 0; to < people && gained.length > 0 && tries < mostTries; to += 1) {
        if (from === to) continue;
        for (const group of gained) {
          if (surplusOf(group, to) >= 0 || surplusOf(group, from) <= 0 || !may(group, to)) continue;
          tries += 1;
          if (returned(group, from, to)) better = true;
        }
      }
    }
  }
  return after;
}
