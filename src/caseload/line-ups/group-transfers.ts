import { itemAt } from "../../kernel/item-at";
import { sum } from "../sum";
import { finished, type Stepwise } from "../../kernel/stepwise";

/** Who may have how many clients of which group, and who has them now. */
export interface GroupTransfersTask {
  /** Clients now, by group and caseworker. */
  readonly current: readonly (readonly number[])[];
  /** Clients of each group who have no caseworker yet; giving them one is no transfer. */
  readonly unplaced?: readonly number[];
  /** Whether a caseworker may have clients of a group, by group and caseworker; everybody may when left out. */
  readonly allowed?: readonly (readonly boolean[])[];
  /** Fewest and most clients that each caseworker is to have. */
  readonly bounds: readonly { readonly minimum: number; readonly maximum: number }[];
  /** What a client of each group costs who goes to another caseworker, in whole numbers; 1 when left out. */
  readonly prices?: readonly number[];
}

/**
 * Why there is no such division. figures-unusable: a number that is not whole or below 0, rows of different lengths, or
 * a minimum above the maximum · too-few-places, minimums-exceed-clients: of all caseworkers together · does-not-fit:
 * the clients of these groups may go to these caseworkers only, who together may have fewer · minimum-out-of-reach:
 * these caseworkers may have clients of these groups only, which are fewer than their minimums.
 */
export type GroupTransfersProblem =
  | { readonly reason: "figures-unusable" | "too-few-places" | "minimums-exceed-clients" }
  | {
      readonly reason: "does-not-fit" | "minimum-out-of-reach";
      readonly groups: readonly number[];
      readonly caseworkers: readonly number[];
    };

/** The division, or why there is none. */
export type GroupTransfers =
  | {
      readonly ok: true;
      /** Clients who change caseworker: the fewest possible, or the cheapest where prices are given. */
      readonly transfers: number;
      /** Clients afterwards, by group and caseworker. */
      readonly after: readonly (readonly number[])[];
    }
  | { readonly ok: false; readonly problem: GroupTransfersProblem };

/** As groupTransfersInSteps, in one go. */
export function fewestGroupTransfers(task: GroupTransfersTask): GroupTransfers {
  return finished(groupTransfersInSteps(task));
}

/**
 * The division within the bounds in which the fewest clients change caseworker. Exact: a min-cost flow from groups to caseworkers in which as many
 * clients as somebody has now cost nothing and every further one costs 1, or its price (docs/domain.md, Continuity). Clients are amounts on
 * arcs, so a million take no longer than a thousand. It pauses each time that the flow has been pushed on.
 */
export function* groupTransfersInSteps(task: GroupTransfersTask): Stepwise<GroupTransfers> {
  const problem = problemOf(task);
  if (problem) return { ok: false, problem };
  const { current } = task;
  const flow = startingFlow(task);
  for (let nearest = raisePotentials(flow); nearest !== "even"; nearest = raisePotentials(flow)) {
    if (nearest === "stuck") return { ok: false, problem: stuckProblem(flow) };
    while (findLevels(flow)) {
      pushAlongLevels(flow);
      yield;
    }
  }
  const { placed } = flow;
  let [transfers, cell] = [0, 0];
  const after = current.map((row) =>
    row.map((own) => {
      const left = placed[cell] as number;
      cell += 1;
      if (own > left) transfers += own - left;
      return left;
    }),
  );
  return { ok: true, transfers, after };
}

const unreached = -1;

/**
 * A flow that does not balance yet. Nodes are the groups, then the caseworkers. Every caseworker has as many places as
 * the maximum; places that may stay free are filled by one more group, the last, which goes nowhere else. So every
 * caseworker is to be filled exactly.
 */
interface Flow {
  readonly groups: number;
  readonly caseworkers: number;
  /** By group × caseworker: how many cost nothing, whether there may be more, and how many there are. */
  readonly free: Float64Array;
  /** By group: what a further client costs. */
  readonly prices: Int32Array;
  readonly open: Uint8Array;
  readonly placed: Float64Array;
  /** By node: clients without a place or above the maximum; negative is places to fill. */
  readonly excess: Float64Array;
  /** By node, so that no arc with room has a negative reduced cost. */
  readonly potential: Int32Array;
  /** By node: how far it is from the excess, by price or by number of arcs; unreached where it cannot be reached. */
  readonly distance: Int32Array;
  /** By node: the neighbour to try next. */
  readonly next: Int32Array;
}

/** Everybody keeps all clients that they may keep, which costs nothing. Only surpluses and shortages have to flow. */
function startingFlow({ current, unplaced, allowed, bounds, prices }: GroupTransfersTask): Flow {
  const groups = current.length + 1;
  const caseworkers = bounds.length;
  const free = new Float64Array(groups * caseworkers);
  const open = new Uint8Array(groups * caseworkers);
  const excess = new Float64Array(groups + caseworkers);
  let clients = 0;
  current.forEach((row, group) => {
    let waiting = unplaced?.[group] ?? 0;
    row.forEach((own, at) => {
      clients += own;
      if (allowed && !allowed[group]?.[at]) {
        waiting += own;
        return;
      }
      free[group * caseworkers + at] = own;
      open[group * caseworkers + at] = 1;
      excess[groups + at] = itemAt(excess, groups + at) + own;
    });
    excess[group] = waiting;
    clients += unplaced?.[group] ?? 0;
  });
  const placed = free.slice();
  const places = groups - 1;
  excess[places] = -clients;
  bounds.forEach(({ minimum, maximum }, at) => {
    const kept = itemAt(excess, groups + at);
    const spare = maximum - Math.min(Math.max(kept, minimum), maximum);
    free[places * caseworkers + at] = maximum - minimum;
    placed[places * caseworkers + at] = spare;
    excess[groups + at] = kept + spare - maximum;
    excess[places] = itemAt(excess, places) + maximum - spare;
  });
  const nodes = groups + caseworkers;
  return {
    ...{ groups, caseworkers, free, open, placed, excess },
    prices: Int32Array.from({ length: groups }, (_, group) => prices?.[group] ?? 1),
    potential: new Int32Array(nodes),
    distance: new Int32Array(nodes),
    next: new Int32Array(nodes),
  };
}

/** The first neighbour of a node: those of a group are all caseworkers, those of a caseworker all groups. */
function firstNeighbour({ groups }: Flow, node: number): number {
  return node < groups ? groups : 0;
}

/** One past the last neighbour of a node. */
function endOfNeighbours({ groups, caseworkers }: Flow, node: number): number {
  return node < groups ? groups + caseworkers : groups;
}

function cellOf({ groups, caseworkers }: Flow, node: number, neighbour: number): number {
  return node < groups ? node * caseworkers + neighbour - groups : neighbour * caseworkers + node - groups;
}

/** How many clients can go along an arc at its present price: to a caseworker, or back to a group to go elsewhere. */
function roomOn({ groups, free, open, placed }: Flow, node: number, cell: number): number {
  const there = placed[cell] as number;
  const own = free[cell] as number;
  if (node < groups) return there < own ? own - there : open[cell] === 1 ? Infinity : 0;
  return there > own ? there - own : there;
}

/** The reduced cost of one client along an arc: a new client costs the price, and taking it back returns that. */
function priceOn(
  { groups, free, placed, potential, prices }: Flow,
  node: number,
  neighbour: number,
  cell: number,
): number {
  const there = placed[cell] as number;
  const own = free[cell] as number;
  const reduced = (potential[node] as number) - (potential[neighbour] as number);
  if (node < groups) return there < own ? reduced : reduced + (prices[node] as number);
  return there > own ? reduced - (prices[neighbour] as number) : reduced;
}

/**
 * Raises the potentials so that the cheapest paths from excess to empty places cost 0. Prices are small whole numbers,
 * so the queue is one list of nodes for each distance (Dial's algorithm).
 */
function raisePotentials(flow: Flow): "even" | "found" | "stuck" {
  const { excess, distance, potential } = flow;
  distance.fill(unreached);
  const waiting: number[][] = [[]];
  excess.forEach((over, node) => {
    if (over <= 0) return;
    distance[node] = 0;
    waiting[0]?.push(node);
  });
  if (waiting[0]?.length === 0) return "even";
  for (let far = 0; far < waiting.length; far += 1) {
    for (const node of waiting[far] ?? []) {
      if (distance[node] !== far) continue;
      if ((excess[node] as number) < 0) {
        potential.forEach((old, other) => {
          const near = distance[other] as number;
          potential[other] = old + (near === unreached ? far : Math.min(near, far));
        });
        return "found";
      }
      const end = endOfNeighbours(flow, node);
      for (let other = firstNeighbour(flow, node); other < end; other += 1) {
        const cell = cellOf(flow, node, other);
        if (roomOn(flow, node, cell) === 0) continue;
        const further = far + priceOn(flow, node, other, cell);
        const known = distance[other] as number;
        if (known !== unreached && known <= further) continue;
        distance[other] = further;
        (waiting[further] ??= []).push(other);
      }
    }
  }
  return "stuck";
}

/** Numbers the nodes by the fewest arcs of price 0 from the excess (Dinic's method); false when no place to fill is reached. */
function findLevels(flow: Flow): boolean {
  const { excess, distance, next } = flow;
  distance.fill(unreached);
  const queue: number[] = [];
  excess.forEach((over, node) => {
    if (over <= 0) return;
    distance[node] = 0;
    queue.push(node);
  });
  let found = false;
  for (const node of queue) {
    const end = endOfNeighbours(flow, node);
    next[node] = firstNeighbour(flow, node);
    if ((excess[node] as number) < 0) found = true;
    for (let other = next[node]; other < end; other += 1) {
      if (distance[other] !== unreached) continue;
      const cell = cellOf(flow, node, other);
      if (roomOn(flow, node, cell) === 0 || priceOn(flow, node, other, cell) !== 0) continue;
      distance[other] = (distance[node] as number) + 1;
      queue.push(other);
    }
  }
  return found;
}

function pushAlongLevels(flow: Flow): void {
  const { excess } = flow;
  for (let node = 0; node < excess.length; node += 1) {
    const over = excess[node] as number;
    if (over > 0) excess[node] = over - push(flow, node, over);
  }
}

/** Sends clients on from a node, one level at a time, and returns how many found a place. */
function push(flow: Flow, node: number, clients: number): number {
  const { excess, distance, next, placed, groups } = flow;
  const wanted = -(excess[node] as number);
  if (wanted > 0) {
    const taken = Math.min(wanted, clients);
    excess[node] = taken - wanted;
    return taken;
  }
  const end = endOfNeighbours(flow, node);
  const further = (distance[node] as number) + 1;
  let sent = 0;
  for (let other = next[node] as number; other < end; other += 1) {
    if (distance[other] !== further) continue;
    const cell = cellOf(flow, node, other);
    const room = roomOn(flow, node, cell);
    if (room === 0 || priceOn(flow, node, other, cell) !== 0) continue;
    const got = push(flow, other, Math.min(room, clients - sent));
    placed[cell] = (placed[cell] as number) + (node < groups ? got : -got);
    sent += got;
    if (sent < clients) continue;
    // There may be more room along this arc, so it comes first the next time.
    next[node] = other;
    return sent;
  }
  next[node] = end;
  return sent;
}

/**
 * The part of the flow that cannot balance: what the excess reaches when no free place is among it, otherwise what the
 * empty places do not reach.
 */
function stuckProblem({ groups, caseworkers, distance }: Flow): GroupTransfersProblem {
  const fits = distance[groups - 1] !== unreached;
  const involved = (node: number) => (distance[node] === unreached) === fits;
  return {
    reason: fits ? "minimum-out-of-reach" : "does-not-fit",
    groups: Array.from({ length: groups - 1 }, (_, group) => group).filter(involved),
    caseworkers: Array.from({ length: caseworkers }, (_, at) => at).filter((at) => involved(groups + at)),
  };
}

function problemOf({ current, unplaced = [], allowed, bounds }: GroupTransfersTask): GroupTransfersProblem | null {
  const square =
    [...current, ...(allowed ?? [])].every((row) => row.length === bounds.length) &&
    unplaced.length <= current.length &&
    (!allowed || allowed.length === current.length);
  const usable =
    current.every((row) => row.every(isCount)) &&
    unplaced.every(isCount) &&
    bounds.every(({ minimum, maximum }) => isCount(minimum) && isCount(maximum) && minimum <= maximum);
  if (!square || !usable) return { reason: "figures-unusable" };
  const total = sum(current.map(sum)) + sum(unplaced);
  if (sum(bounds.map(({ maximum }) => maximum)) < total) return { reason: "too-few-places" };
  return sum(bounds.map(({ minimum }) => minimum)) > total ? { reason: "minimums-exceed-clients" } : null;
}

function isCount(figure: number): boolean {
  return Number.isSafeInteger(figure) && figure >= 0;
}
