import { itemAt } from "../../../kernel/item-at";

/**
 * The assignment of single clients to receivers that costs least: a min-cost flow by successive shortest paths over the receivers (Ahuja, Magnanti and Orlin, Network
 * Flows, 1993, 9.7). A path begins with a client who still stays, may push others on from receiver to receiver, and ends where a place is free. It goes on as long
 * as a path saves something. `costs` is by client and receiver; the answer is the receiver of each client, null for who stays.
 */
export function fewestSingles(
  costs: readonly (readonly bigint[])[],
  places: readonly number[],
): readonly (number | null)[] {
  const to: (number | null)[] = costs.map(() => null);
  const free = [...places];
  const receivers = [...places.keys()];
  const joining = receivers.map((receiver) => joiningInTurn(costs, receiver));
  const passing: (readonly Step[])[] = receivers.map(() => []);
  for (;;) {
    const joins = joining.map((next) => next(to));
    const path = cheapestPath(joins, passing, free);
    if (!path) return to;
    for (const { client, receiver } of path) to[client] = receiver;
    const end = path.at(-1);
    if (end) free[end.receiver] = itemAt(free, end.receiver) - 1;
    // Only at these receivers did anybody come or go. Where a place is free a path may as well end: nobody is pushed on from there.
    for (const { receiver } of path) {
      if (free[receiver] === 0) passing[receiver] = cheapestPasses(costs, to, receiver, receivers);
    }
  }
}

/** A client comes to a receiver. */
interface Step {
  readonly client: number;
  readonly receiver: number;
  /** The receiver whom the client leaves; null where the client stayed. */
  readonly from: number | null;
  readonly cost: bigint;
}

/** Gives, again and again, the cheapest client for this receiver of those who still stay. Nobody comes back, so whoever is gone is passed over for good. */
function joiningInTurn(
  costs: readonly (readonly bigint[])[],
  receiver: number,
): (to: readonly (number | null)[]) => Step | null {
  const costOf = (client: number) => itemAt(itemAt(costs, client), receiver);
  const queue = [...costs.keys()].sort((a, b) => (costOf(a) < costOf(b) ? -1 : costOf(a) > costOf(b) ? 1 : a - b));
  let at = 0;
  return (to) => {
    while (at < queue.length && to[itemAt(queue, at)] !== null) at += 1;
    const client = queue[at];
    return client === undefined ? null : { client, receiver, from: null, cost: costOf(client) };
  };
}

/** The cheapest client to push on from this receiver to each other. */
function cheapestPasses(
  costs: readonly (readonly bigint[])[],
  to: readonly (number | null)[],
  from: number,
  receivers: readonly number[],
): readonly Step[] {
  const here = [...costs.keys()].filter((client) => to[client] === from);
  return receivers.flatMap((receiver) => {
    if (receiver === from) return [];
    let best: Step | null = null;
    for (const client of here) {
      const own = itemAt(costs, client);
      const cost = itemAt(own, receiver) - itemAt(own, from);
      if (!best || cost < best.cost) best = { client, receiver, from, cost };
    }
    return best ? [best] : [];
  });
}

function cheapestPath(
  joins: readonly (Step | null)[],
  passing: readonly (readonly Step[])[],
  free: readonly number[],
): readonly Step[] | null {
  const reached = [...joins];
  // Bellman and Ford: no path visits more receivers than there are.
  for (let round = 1, better = true; better && round < free.length; round += 1) {
    better = false;
    passing.forEach((steps, from) => {
      const before = reached[from];
      if (!before) return;
      for (const step of steps) {
        const cost = before.cost + step.cost;
        const there = reached[step.receiver];
        if (there && there.cost <= cost) continue;
        reached[step.receiver] = { ...step, cost };
        better = true;
      }
    });
  }
  const best = reached.reduce((a, end) => {
    if (!end || itemAt(free, end.receiver) === 0) return a;
    return !a || end.cost < a.cost ? end : a;
  }, null);
  if (!best || best.cost >= 0n) return null;
  const path: Step[] = [];
  for (let at: Step | null = best; at; at = at.from === null ? null : itemAt(reached, at.from)) path.unshift(at);
  return path;
}
