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
  for (;;) {
    const path = cheapestPath(costs, to, free);
    if (!path) return to;
    for (const { client, receiver } of path) to[client] = receiver;
    const end = path.at(-1);
    if (end) free[end.receiver] = itemAt(free, end.receiver) - 1;
  }
}

interface Step {
  readonly client: number;
  readonly receiver: number;
}

interface Reached extends Step {
  readonly cost: bigint;
  /** The receiver whom the client leaves; null where the client stayed. */
  readonly from: number | null;
}

function cheapestPath(
  costs: readonly (readonly bigint[])[],
  to: readonly (number | null)[],
  free: readonly number[],
): readonly Step[] | null {
  const receivers = [...free.keys()];
  const steps = cheapestSteps(costs, to, receivers);
  const reached = receivers.map((receiver) => steps.find((step) => step.from === null && step.receiver === receiver));
  // Bellman and Ford: no path visits more receivers than there are.
  for (let round = 1; round < receivers.length; round += 1) {
    for (const step of steps) {
      const before = step.from === null ? undefined : reached[step.from];
      if (!before) continue;
      const cost = before.cost + step.cost;
      const there = reached[step.receiver];
      if (!there || cost < there.cost) reached[step.receiver] = { ...step, cost };
    }
  }
  const ends = reached.filter((end) => end !== undefined && itemAt(free, end.receiver) > 0);
  const best = ends.reduce<Reached | undefined>((a, b) => (!a || (b && b.cost < a.cost) ? b : a), undefined);
  if (!best || best.cost >= 0n) return null;
  const path: Step[] = [];
  for (let at: Reached | undefined = best; at; at = at.from === null ? undefined : reached[at.from]) path.unshift(at);
  return path;
}

/** The cheapest single step to each receiver, from staying and from each other receiver. */
function cheapestSteps(
  costs: readonly (readonly bigint[])[],
  to: readonly (number | null)[],
  receivers: readonly number[],
): readonly Reached[] {
  const best = new Map<number, Reached>();
  costs.forEach((own, client) => {
    const from = to[client] ?? null;
    const leaving = from === null ? 0n : itemAt(own, from);
    for (const receiver of receivers) {
      if (receiver === from) continue;
      const cost = itemAt(own, receiver) - leaving;
      const key = (from === null ? 0 : from + 1) * receivers.length + receiver;
      const there = best.get(key);
      if (!there || cost < there.cost) best.set(key, { client, receiver, from, cost });
    }
  });
  return [...best.values()];
}
