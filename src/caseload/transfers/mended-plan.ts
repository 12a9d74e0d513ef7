import { itemAt } from "../../kernel/item-at";
import type { WeighedTransfersTask } from "./weighed-transfers";

/** What is tried at most, however large the team. */
const mostTries = 400_000;

/**
 * A plan with fewer transfers, if one is found: a client who was moved goes back, and to make up for the points another goes the other way or
 * on to a third, as long as everybody stays within bounds. Stops when there are as few transfers as the bound allows.
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

  for (let better = true; better && transfers > fewest && tries < mostTries;) {
    better = false;
    for (let from = 0; from < people && tries < mostTries; from += 1) {
      for (let to = 0; to < people; to += 1) {
        if (from === to) continue;
        tries += 1;
        for (const group of groups) {
          if (itemAt(itemAt(after, group), from) === 0 || !may(group, to)) continue;
          const cost = costOf(group, from, to);
          if (cost > 0) continue;
          const weight = itemAt(weights, group);
          if (cost < 0 && canGive(from, weight) && canTake(to, weight)) {
            move(group, from, to);
            transfers += cost;
            better = true;
            continue;
          }
          // Back the other way goes a client of another weight.
          for (const other of groups) {
            const back = itemAt(weights, other);
            if (other === group || itemAt(itemAt(after, other), to) === 0 || !may(other, from)) continue;
            const total = cost + costOf(other, to, from);
            if (total >= 0) continue;
            const moved = weight - back;
            const fits =
              moved >= 0 ? canGive(from, moved) && canTake(to, moved) : canGive(to, -moved) && canTake(from, -moved);
            if (!fits) continue;
            move(group, from, to);
            move(other, to, from);
            transfers += total;
            better = true;
            break;
          }
        }
      }
    }
  }
  return after;
}
