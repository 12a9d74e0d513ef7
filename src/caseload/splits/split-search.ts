import { itemAt, lastOf } from "../../kernel/item-at";
import type { CutPlaces } from "./cut-places";
import type { RemainingTeams } from "./remaining-teams";

/**
 * The search for the best split by dynamic programming. Its tables hold, for every set of teams left (row) and every
 * place where the next band may begin (column), the best result for the ages from there on. A band's end is sought from
 * its team's own share outwards: further away, the best that the other teams can still reach gets worse, so the search
 * leaves each side at the first end that cannot win.
 */

/** A band for a team of this kind; begin and end are indexes of places. */
export interface PlacedBand {
  readonly kind: number;
  readonly begin: number;
  readonly end: number;
}

/** Differences below this share of the whole are noise of binary arithmetic: such splits are equally good. */
const noise = 1e-13;

/**
 * The lowest that the highest load an hour can be; Infinity where no split is allowed. `known` is the highest load of a
 * split that exists: whatever cannot match it is skipped.
 */
export function lowestHighestLoad(places: CutPlaces, states: readonly RemainingTeams[], known: number): number {
  const { weight, earliestEnd, latestEnd } = places;
  const width = weight.length;
  const total = itemAt(weight, width - 1);
  const everyHour = lastOf(states).hours;
  const enough = known * (1 + noise);
  const lowest = new Float64Array(states.length * width).fill(Infinity);
  lowest[width - 1] = 0;

  for (let row = 1; row < states.length; row += 1) {
    const { hours: allHours, next: teams } = itemAt(states, row);
    const [first, final] = beginnings(states, row, width);
    for (let begin = first; begin <= final; begin += 1) {
      const below = weight[begin] as number;
      if (below > enough * (everyHour - allHours) || total - below > enough * allHours) continue;
      const earliest = earliestEnd[begin] as number;
      const latest = latestEnd[begin] as number;
      let best = Infinity;
      for (const { hours, then } of teams) {
        const others = allHours - hours;
        const start = firstAtLeast(weight, below + ((total - below) * hours) / allHours, earliest, latest);
        for (let end = start; end <= latest; end += 1) {
          const load = ((weight[end] as number) - below) / hours;
          if (load >= best) break;
          best = Math.min(best, Math.max(load, lowest[then * width + end] ?? Infinity));
        }
        for (let end = start - 1; end >= earliest; end -= 1) {
          if (others > 0 && (total - (weight[end] as number)) / others >= best) break;
          const load = ((weight[end] as number) - below) / hours;
          best = Math.min(best, Math.max(load, lowest[then * width + end] ?? Infinity));
        }
      }
      lowest[row * width + begin] = best;
    }
  }
  return lowest[(states.length - 1) * width] ?? Infinity;
}

/** The least spread from each cell of the table on, and the band that begins it. */
export interface SpreadTable {
  readonly spread: Float64Array;
  /** Index among the next teams of the row. */
  readonly team: Int32Array;
  readonly end: Int32Array;
}

/**
 * The least spread with no load an hour above the cap; Infinity where no split is allowed. `known` is the spread of a
 * split that exists: whatever cannot match it is skipped.
 */
export function leastSpread(
  places: CutPlaces,
  states: readonly RemainingTeams[],
  cap: number,
  known: number,
): SpreadTable {
  const { weight, earliestEnd, latestEnd, distance } = places;
  const width = weight.length;
  const total = itemAt(weight, width - 1);
  const everyHour = lastOf(states).hours;
  const mean = total / everyHour;
  const tolerance = spreadTolerance(places, states);
  const highest = cap * (1 + noise);
  const spread = new Float64Array(states.length * width).fill(Infinity);
  const off = new Float64Array(states.length * width);
  const team = new Int32Array(states.length * width);
  const ends = new Int32Array(states.length * width);
  spread[width - 1] = 0;

  for (let row = 1; row < states.length; row += 1) {
    const { hours: allHours, next: teams } = itemAt(states, row);
    const [first, final] = beginnings(states, row, width);
    for (let begin = first; begin <= final; begin += 1) {
      const below = weight[begin] as number;
      const left = total - below;
      const placed = everyHour - allHours;
      if (below > highest * placed || left > highest * allHours) continue;
      if (deviation(below, placed, mean) + deviation(left, allHours, mean) > known + tolerance) continue;
      const earliest = earliestEnd[begin] as number;
      const latest = latestEnd[begin] as number;
      let best = Infinity;
      let bestOff = Infinity;
      let bestEnd = 0;
      let bestTeam = 0;
      for (let choice = 0; choice < teams.length; choice += 1) {
        const { hours, then } = itemAt(teams, choice);
        const others = allHours - hours;
        const start = firstAtLeast(weight, below + (left * hours) / allHours, earliest, latest);
        for (let step = 1; step >= -1; step -= 2) {
          for (let end = step > 0 ? start : start - 1; end <= latest && end >= earliest; end += step) {
            const carried = (weight[end] as number) - below;
            const own = deviation(carried, hours, mean);
            if (own + deviation(left - carried, others, mean) > best + tolerance) break;
            if (step > 0 ? carried > highest * hours : left - carried > highest * others) break;
            const value = own + (spread[then * width + end] ?? Infinity);
            if (value === Infinity || value > best + tolerance) continue;
            const valueOff = (distance[end] as number) + (off[then * width + end] as number);
            const better = value < best - tolerance || valueOff < bestOff || (valueOff === bestOff && end < bestEnd);
            if (!better) continue;
            best = value;
            bestOff = valueOff;
            bestEnd = end;
            bestTeam = choice;
          }
        }
      }
      const cell = row * width + begin;
      spread[cell] = best;
      off[cell] = bestOff;
      ends[cell] = bestEnd;
      team[cell] = bestTeam;
    }
  }
  return { spread, team, end: ends };
}

/** The bands that the table leads to, from the youngest on; null where no split is allowed. */
export function bandsOf(
  table: SpreadTable,
  states: readonly RemainingTeams[],
  width: number,
): readonly PlacedBand[] | null {
  let cell = (states.length - 1) * width;
  if (table.spread[cell] === Infinity) return null;
  const bands: PlacedBand[] = [];
  while (cell !== width - 1) {
    const { kind, then } = itemAt(itemAt(states, Math.floor(cell / width)).next, itemAt(table.team, cell));
    const end = itemAt(table.end, cell);
    bands.push({ kind, begin: cell % width, end });
    cell = then * width + end;
  }
  return bands;
}

/** Differences in spread below this are noise: far less than one client makes. */
export function spreadTolerance({ weight }: CutPlaces, states: readonly RemainingTeams[]): number {
  return (noise * lastOf(weight) ** 2) / lastOf(states).hours;
}

/** A team's part in the spread. */
export function deviation(weight: number, hours: number, mean: number): number {
  return hours > 0 ? hours * (weight / hours - mean) ** 2 : 0;
}

/** The first and last place where the next band may begin: at the youngest age, or with an age for every team before and after it. */
export function beginnings(states: readonly RemainingTeams[], row: number, width: number): readonly [number, number] {
  const left = itemAt(states, row).count;
  const placed = lastOf(states).count - left;
  return placed === 0 ? [0, 0] : [placed, width - 1 - left];
}

/** The first of these places below which there is at least so much weight; the last where none is. */
function firstAtLeast(weight: Float64Array, wanted: number, earliest: number, latest: number): number {
  let low = earliest;
  let high = latest;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((weight[middle] as number) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
