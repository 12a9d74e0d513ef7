import { itemAt } from "../../kernel/item-at";
import { sum } from "../sum";
import type { Effort } from "./effort";
import type { Stepwise } from "../../kernel/stepwise";
import { seededRandom } from "./exchange-search";

/** Who may have which place, what that keeps, and how uneven teams may be. */
export interface MovingTask {
  /** Hours of each unit, in whole steps. */
  readonly hours: readonly number[];
  readonly bands: number;
  /** Clients that stay with a unit at a band whose team has so many hours; -Infinity where the unit may not be there. */
  kept(unit: number, band: number, hours: number): number;
  /** How uneven a band is with a team of so many hours; Infinity where it may not have it. */
  uneven(band: number, hours: number): number;
  /** How uneven all bands may be together. */
  readonly limit: number;
  /** Units that have to stay where they are for now, so that what a team needs remains there. */
  pinned(places: readonly number[], random: (below: number) => number): ReadonlySet<number>;
  /** Whether teams may be as they are. */
  allowed(places: readonly number[]): boolean;
}

/** The places found, with the clients who stay. */
export interface Moving {
  readonly places: readonly number[];
  readonly kept: number;
}

/** Teams together have at most so many units and states of hours: exact for these few teams takes a millisecond or so. */
const mostWork = 600_000;
/** What a division takes besides its table. */
const overhead = 2000;
/** Rounds in which nothing better was found before the search stops. */
const mostVain = 6;

/** Room for the tables of one division, used again for each: making them anew would take longer than filling them. */
interface Tables {
  before: Float64Array;
  after: Float64Array;
  readonly choice: Uint8Array;
}

export function newTables(): Tables {
  return {
    before: new Float64Array(mostWork / 2),
    after: new Float64Array(mostWork / 2),
    choice: new Uint8Array(mostWork),
  };
}

/**
 * Places in which most clients stay, begun from places that may be. Two or three teams at a time are divided anew exactly: a
 * table over the hours of the first and the second, unit by unit. When that helps nowhere, a few units of equal hours are
 * swapped at random and it begins again. The best that was found, not proven to be the best there is.
 */
export function* fewestMoving(
  task: MovingTask,
  start: readonly number[],
  effort: Effort,
  tables: Tables = newTables(),
): Stepwise<Moving> {
  const random = seededRandom(start.length);
  let best: Moving = { places: start, kept: keptBy(task, start) };
  let current = best;
  for (let vain = 0; vain < mostVain && effort.left > 0; vain += 1) {
    current = yield* settledDown(task, current, tables, random, effort);
    if (current.kept > best.kept + 1e-9) {
      best = current;
      vain = -1;
    }
    current = shaken(task, best, random);
  }
  return best;
}

function* settledDown(
  task: MovingTask,
  start: Moving,
  tables: Tables,
  random: (below: number) => number,
  effort: Effort,
): Stepwise<Moving> {
  let current = start;
  for (const size of [2, 3]) {
    const choices = choicesOf(task.bands, size);
    let since = 0;
    for (let at = random(choices.length); since < choices.length && effort.left > 0; at += 1, since += 1) {
      const next = redivided(task, current, itemAt(choices, at % choices.length), tables, random, effort);
      if (next) {
        current = next;
        since = -1;
      }
      yield;
    }
  }
  return current;
}

/** These bands' units divided anew so that most clients stay; null where that is no better. */
function redivided(
  task: MovingTask,
  { places, kept }: Moving,
  chosen: readonly number[],
  tables: Tables,
  random: (below: number) => number,
  effort: Effort,
): Moving | null {
  const pinned = task.pinned(places, random);
  const hours = hoursByBand(task, places);
  const free = [...places.keys()].filter((unit) => chosen.includes(itemAt(places, unit)) && !pinned.has(unit));
  const others = sum(hours.map((own, band) => (chosen.includes(band) ? 0 : task.uneven(band, own))));
  const fixed = chosen.map((band) =>
    sum(places.map((place, unit) => (place === band && pinned.has(unit) ? itemAt(task.hours, unit) : 0))),
  );
  const all = sum(chosen.map((band) => itemAt(hours, band)));
  const room = task.limit - others;
  const costs = chosen.map((band) => Float64Array.from({ length: all + 1 }, (_, own) => task.uneven(band, own)));
  const most = costs.map((own) => own.findLastIndex((cost) => cost <= room));
  const [first, second] = [itemAt(most, 0) + 1, chosen.length > 2 ? itemAt(most, 1) + 1 : 1];
  const states = first * second;
  const work = states * free.length * chosen.length;
  if (first <= 0 || second <= 0 || work > mostWork) return null;
  effort.left -= Math.ceil(work / 4) + overhead;

  const { choice } = tables;
  tables.before.fill(-Infinity, 0, states);
  const from = itemAt(fixed, 0) * second + (chosen.length > 2 ? itemAt(fixed, 1) : 0);
  if (itemAt(fixed, 0) >= first || (chosen.length > 2 && itemAt(fixed, 1) >= second)) return null;
  tables.before[from] = 0;
  const lastBand = chosen.length - 1;
  free.forEach((unit, at) => {
    const own = itemAt(task.hours, unit);
    const gains = chosen.map((band) => task.kept(unit, band, itemAt(hours, band)));
    const { before: table, after: next } = tables;
    const [gainFirst, gainSecond, gainLast] = [itemAt(gains, 0), gains[1] ?? 0, itemAt(gains, lastBand)];
    const row = at * states;
    for (let one = 0; one < first; one += 1) {
      for (let two = 0; two < second; two += 1) {
        const state = one * second + two;
        let value = (table[state] as number) + gainLast;
        let taken = lastBand;
        if (one >= own) {
          const other = (table[state - own * second] as number) + gainFirst;
          if (other > value) [value, taken] = [other, 0];
        }
        if (lastBand === 2 && two >= own) {
          const other = (table[state - own] as number) + gainSecond;
          if (other > value) [value, taken] = [other, 1];
        }
        next[state] = value;
        choice[row + state] = taken;
      }
    }
    [tables.before, tables.after] = [next, table];
  });
  const table = tables.before;

  let [end, value] = [-1, -Infinity];
  for (let one = 0; one < first; one += 1) {
    for (let two = 0; two < second; two += 1) {
      const state = one * second + two;
      if ((table[state] as number) <= value) continue;
      const last = all - one - (lastBand === 2 ? two : 0);
      if (last < 0) continue;
      const uneven =
        (costs[0]?.[one] as number) +
        (lastBand === 2 ? (costs[1]?.[two] as number) : 0) +
        (costs[lastBand]?.[last] as number);
      if (uneven <= room) [end, value] = [state, table[state] as number];
    }
  }
  if (end < 0) return null;
  const moved = [...places];
  for (let at = free.length - 1; at >= 0; at -= 1) {
    const unit = itemAt(free, at);
    const taken = itemAt(choice, at * states + end);
    moved[unit] = itemAt(chosen, taken);
    if (taken === 0) end -= itemAt(task.hours, unit) * second;
    else if (taken === 1 && lastBand === 2) end -= itemAt(task.hours, unit);
  }
  // Shares depend a little on the hours that the teams come to, so it is weighed as it came out.
  const after = keptBy(task, moved);
  return after > kept + 1e-9 && task.allowed(moved) ? { places: moved, kept: after } : null;
}

/** A few units of equal hours swapped, which leaves the hours of every team as they are. */
function shaken(task: MovingTask, { places }: Moving, random: (below: number) => number): Moving {
  const moved = [...places];
  const units = moved.length;
  for (let turn = 0; turn < 3 + units / 10; turn += 1) {
    const one = random(units);
    const alike = [...moved.keys()].filter(
      (other) => moved[other] !== moved[one] && task.hours[other] === task.hours[one],
    );
    const other = alike[random(alike.length)];
    if (other === undefined) continue;
    const swapped = [...moved];
    [swapped[one], swapped[other]] = [itemAt(moved, other), itemAt(moved, one)];
    if (keptBy(task, swapped) === -Infinity || !task.allowed(swapped)) continue;
    [moved[one], moved[other]] = [itemAt(swapped, one), itemAt(swapped, other)];
  }
  return { places: moved, kept: keptBy(task, moved) };
}

function hoursByBand({ hours, bands }: MovingTask, places: readonly number[]): readonly number[] {
  const teams = new Array<number>(bands).fill(0);
  places.forEach((band, unit) => (teams[band] = itemAt(teams, band) + itemAt(hours, unit)));
  return teams;
}

function keptBy(task: MovingTask, places: readonly number[]): number {
  const hours = hoursByBand(task, places);
  return sum(places.map((band, unit) => task.kept(unit, band, itemAt(hours, band))));
}

/** Every choice of so many bands. */
function choicesOf(bands: number, size: number): readonly (readonly number[])[] {
  if (size > bands) return [];
  if (size === 0) return [[]];
  return Array.from({ length: bands }, (_, last) => last).flatMap((last) =>
    choicesOf(last, size - 1).map((others) => [...others, last]),
  );
}
