import { itemAt } from "../../kernel/item-at";
import { finished, type Stepwise } from "../../kernel/stepwise";
import { sum } from "../sum";
import type { WeighedTransfersTask } from "./weighed-transfers";

/** What so many transfers can do for an equal load, where everybody may have every group. */
export interface CurvePoint {
  readonly transfers: number;
  /** Hours-weighted sum of squared deviations from the mean load an hour, in points. */
  readonly spread: number;
}

/** A client who goes from one caseworker to another. */
interface Step {
  readonly group: number;
  readonly from: number;
  readonly to: number;
}

export interface TransfersCurve {
  /** From no transfers on, one more at a time, until another makes nothing more even. */
  readonly points: readonly CurvePoint[];
  /** Clients by group and caseworker after the first so many transfers. */
  after(transfers: number): readonly (readonly number[])[];
  /** No plan with so many transfers has a lower spread than this. */
  bound(transfers: number): number;
}

/** As curveInSteps, in one go. */
export function transfersCurve(task: WeighedTransfersTask): TransfersCurve {
  return finished(curveInSteps(task));
}

/**
 * The most even loads for any number of transfers: steepest descent, one client at a time from whoever gains most by giving to whoever gains
 * most by getting. Where all clients weigh the same this is exact for every number; else it is a plan, with a bound. First of all, clients whom
 * nobody has go to whoever gains most, the heaviest first. It pauses after each transfer.
 */
export function* curveInSteps(task: WeighedTransfersTask): Stepwise<TransfersCurve> {
  const { weights, hours } = task;
  const start = task.current.map((row) => [...row]);
  const allHours = sum(hours);
  const points = sum(start.map((row, group) => itemAt(weights, group) * (sum(row) + itemAt(task.unplaced, group))));
  const mean = allHours > 0 ? points / allHours : 0;
  const load = hours.map((_, who) => sum(start.map((row, group) => itemAt(weights, group) * itemAt(row, who))));
  const cost = (who: number, carried: number) => {
    const own = itemAt(hours, who);
    return own > 0 ? own * (carried / own - mean) ** 2 : carried > 0 ? Infinity : 0;
  };
  /** Negative is a gain. Clients of somebody without hours go first. */
  const change = (who: number, extra: number) => {
    const [before, after] = [cost(who, itemAt(load, who)), cost(who, itemAt(load, who) + extra)];
    return before === Infinity ? (extra < 0 ? -Number.MAX_VALUE : Infinity) : after - before;
  };
  const best = (extra: number, may: (who: number) => boolean) => {
    let [found, least] = [-1, Infinity];
    for (const who of hours.keys()) {
      if (!may(who)) continue;
      const own = change(who, extra);
      if (own < least) [found, least] = [who, own];
    }
    return { who: found, change: least };
  };
  const kinds = [...new Set(weights)].sort((one, other) => other - one);
  for (const weight of kinds) {
    weights.forEach((own, group) => {
      for (let left = own === weight ? itemAt(task.unplaced, group) : 0; left > 0; left -= 1) {
        const { who } = best(weight, () => true);
        if (who < 0) return;
        const row = itemAt(start, group);
        row[who] = itemAt(row, who) + 1;
        load[who] = itemAt(load, who) + weight;
      }
    });
  }
  const begun = [...load];
  // Who received a client never gives one on, and a client of one's own is worth as much as any other of the same weight.
  const left = start.map((row) => [...row]);
  const groupOf = (who: number, weight: number) =>
    weights.reduce(
      (most, own, group) =>
        own === weight && itemAt(itemAt(left, group), who) > (most < 0 ? 0 : itemAt(itemAt(left, most), who))
          ? group
          : most,
      -1,
    );
  const stock = kinds.map((weight) =>
    hours.map((_, who) => sum(start.map((row, group) => (itemAt(weights, group) === weight ? itemAt(row, who) : 0)))),
  );
  const spread = () => sum(hours.map((_, who) => cost(who, itemAt(load, who))));
  const steps: Step[] = [];
  const curve: CurvePoint[] = [{ transfers: 0, spread: spread() }];
  for (;;) {
    yield;
    const choices = kinds.map((weight, kind) => {
      const giver = best(-weight, (who) => itemAt(itemAt(stock, kind), who) > 0);
      const taker = best(weight, (who) => who !== giver.who);
      return { weight, kind, giver, taker, gain: giver.change + taker.change };
    });
    const next = choices.reduce((one, other) => (other.gain < one.gain ? other : one));
    if (!(next.gain < -1e-9) || next.giver.who < 0 || next.taker.who < 0) break;
    const { who: from } = next.giver;
    const { who: to } = next.taker;
    const group = groupOf(from, next.weight);
    const row = itemAt(left, group);
    row[from] = itemAt(row, from) - 1;
    const own = itemAt(stock, next.kind);
    own[from] = itemAt(own, from) - 1;
    load[from] = itemAt(load, from) - next.weight;
    load[to] = itemAt(load, to) + next.weight;
    steps.push({ group, from, to });
    const before = itemAt(curve, curve.length - 1).spread;
    curve.push({ transfers: steps.length, spread: Number.isFinite(before) ? before + next.gain : spread() });
  }
  return {
    points: curve,
    after: (transfers) => {
      const rows = start.map((row) => [...row]);
      for (const { group, from, to } of steps.slice(0, transfers)) {
        const row = itemAt(rows, group);
        row[from] = itemAt(row, from) - 1;
        row[to] = itemAt(row, to) + 1;
      }
      return rows;
    },
    bound: (transfers) =>
      kinds.length === 1
        ? (curve[Math.min(transfers, curve.length - 1)]?.spread ?? 0)
        : leastSpread({ hours, mean, load: begun, kinds, stock: stockOf(start, weights, kinds) }, transfers),
  };
}

function stockOf(
  start: readonly (readonly number[])[],
  weights: readonly number[],
  kinds: readonly number[],
): readonly (readonly number[])[] {
  return kinds.map((weight) =>
    (start[0] ?? []).map((_, who) =>
      sum(start.map((row, group) => (weights[group] === weight ? itemAt(row, who) : 0))),
    ),
  );
}

interface Loads {
  readonly hours: readonly number[];
  readonly mean: number;
  readonly load: readonly number[];
  /** Weights, the heaviest first, and how many clients of each somebody has. */
  readonly kinds: readonly number[];
  readonly stock: readonly (readonly number[])[];
}

/**
 * A bound by weak duality, for divisible clients: with a price for each client who is given and a level that everybody's next point
 * is worth, every caseworker decides alone, and what comes out less the price of the transfers is never above the least spread. Both are sought
 * by halving.
 */
function leastSpread(loads: Loads, transfers: number): number {
  let best = 0;
  let [low, high] = [
    0,
    4 * Math.max(...loads.load.map((own, who) => Math.abs(marginal(loads, who, own))), 1) * itemAt(loads.kinds, 0),
  ];
  for (let turn = 0; turn < 60; turn += 1) {
    const price = (low + high) / 2;
    const { value, given } = atPrice(loads, price);
    best = Math.max(best, value - price * transfers);
    if (given > transfers) low = price;
    else high = price;
  }
  return best;
}

/** What one more point costs somebody with so many; without hours, more than anything. */
function marginal({ hours, mean }: Loads, who: number, carried: number): number {
  const own = itemAt(hours, who);
  return own > 0 ? 2 * (carried / own - mean) : 0;
}

/** The level at which as many points are received as given, and what spread and prices then come to. */
function atPrice(loads: Loads, price: number): { readonly value: number; readonly given: number } {
  const { hours, load } = loads;
  const levels = load.map((own, who) => marginal(loads, who, own));
  let [low, high] = [Math.min(...levels), Math.max(...levels)];
  let [value, given] = [-Infinity, 0];
  for (let turn = 0; turn < 60; turn += 1) {
    const level = (low + high) / 2;
    let [total, moved, balance] = [0, 0, 0];
    for (const who of hours.keys()) {
      const own = decided(loads, who, level, price);
      total += own.value;
      moved += own.given;
      balance += own.points;
    }
    if (total > value) [value, given] = [total, moved];
    // More given than received: at a higher level more is worth receiving and less is worth giving.
    if (balance < 0) low = level;
    else high = level;
  }
  return { value, given };
}

/** What one caseworker does best: with `level` paid for a point given and earned for one received, and `price` for a client given. */
function decided(
  loads: Loads,
  who: number,
  level: number,
  price: number,
): { readonly value: number; readonly given: number; readonly points: number } {
  const { hours, mean, kinds, stock } = loads;
  const [own, carried] = [itemAt(hours, who), itemAt(loads.load, who)];
  if (own <= 0) {
    // Everything goes.
    const clients = sum(stock.map((each) => itemAt(each, who)));
    return { value: carried * level + price * clients, given: clients, points: -carried };
  }
  const spread = (points: number) => own * (points / own - mean) ** 2;
  const wanted = own * (mean + level / 2);
  if (wanted >= carried)
    return { value: spread(wanted) - level * (wanted - carried), given: 0, points: wanted - carried };
  let [left, given] = [carried, 0];
  for (const [kind, weight] of kinds.entries()) {
    // A heavy client takes more points along for the same price, so it is given down to a lower load.
    const down = Math.max(wanted + (own * price) / (2 * weight), left - weight * itemAt(itemAt(stock, kind), who));
    if (down >= left) continue;
    given += (left - down) / weight;
    left = down;
  }
  return { value: spread(left) + level * (carried - left) + price * given, given, points: left - carried };
}
