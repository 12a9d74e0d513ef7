import { itemAt, lastOf } from "../../kernel/item-at";
import { splitOf, splitTask } from "./best-split";
import { belowEach, type CutPlaces } from "./cut-places";
import type { RemainingTeams } from "./remaining-teams";
import type { AgeCounts, Split, SplitLimits, SplitProblem } from "./split";
import { beginnings, deviation, leastSpread, spreadTolerance, type PlacedBand, type SpreadTable } from "./split-search";

/** A team as it stands: its hours, and who is in it. */
export interface StandingTeam {
  readonly hours: number;
  /** Indexes of caseworkers. */
  readonly members: readonly number[];
}

/** A split, and the clients whose caseworker is in none of the teams that get them: they must change caseworker. */
interface WeighedSplit extends Split {
  readonly changing: number;
}

/** The trade-offs between balance and continuity, or why there are none. */
export type SplitFront =
  | { readonly ok: true; readonly points: readonly WeighedSplit[] }
  | { readonly ok: false; readonly problem: SplitProblem };

/**
 * Every split for which none is both better balanced and easier on clients (the Pareto front): the least spread first,
 * the fewest changes last. Exact. The best balance usually transfers most clients, so it should never be shown alone.
 *
 * `byCaseworker[caseworker][age]` are the clients of each caseworker by single age; a client without a caseworker is no
 * transfer. Of splits that are equal in both, one is given: from young to old, the lower cut and then the team given
 * first.
 */
export function splitFront(
  ages: AgeCounts,
  teams: readonly StandingTeam[],
  byCaseworker: readonly (readonly number[])[],
  limits: SplitLimits,
): SplitFront {
  const hours = teams.map((team) => team.hours);
  const kinds = [...teams.keys()];
  const task = splitTask(ages, hours, kinds, limits);
  if (!task.ok) return task;
  const { places, states } = task;
  const found = undominated(places, states, changesBelow(places, teams, byCaseworker));
  if (found.length === 0) return { ok: false, problem: { reason: "limits-too-tight" } };
  return {
    ok: true,
    points: found.map(({ bands, changing }) => ({
      ...splitOf(ages, hours, kinds, places, bands, limits.fullTimeHours),
      changing,
    })),
  };
}

/** For each team: how many clients below each place would change if the team got them. */
function changesBelow(
  { index }: CutPlaces,
  teams: readonly StandingTeam[],
  byCaseworker: readonly (readonly number[])[],
): readonly Float64Array[] {
  const below = byCaseworker.map((counts) => belowEach(counts, index));
  return teams.map(({ members }) => {
    const own = new Set(members);
    const others = below.filter((_, caseworker) => !own.has(caseworker));
    return Float64Array.from(index, (_, place) => others.reduce((total, counts) => total + itemAt(counts, place), 0));
  });
}

/** The spread, and the clients who must change caseworker. */
interface Ending {
  readonly spread: number;
  readonly changing: number;
}

/** The youngest bands up to some place, as a chain that grows at the older end. */
interface Beginning extends Ending {
  readonly band: PlacedBand | null;
  readonly before: Beginning | null;
}

/**
 * Grows beginnings from young to old and keeps, for every set of teams left and every place, those that no other beats
 * in both respects. Each beginning is completed in two ways: with the least spread, and with the fewest changes. Those
 * endings are known to be possible, so a beginning that could not match them even with both minima at once is dropped.
 */
function undominated(
  places: CutPlaces,
  states: readonly RemainingTeams[],
  changes: readonly Float64Array[],
): readonly { readonly bands: readonly PlacedBand[]; readonly changing: number }[] {
  const { weight, earliestEnd, latestEnd } = places;
  const width = weight.length;
  const top = states.length - 1;
  const mean = itemAt(weight, width - 1) / itemAt(states, top).hours;
  const tolerance = spreadTolerance(places, states);

  const fewest = fewestChanges(places, states, changes);
  const mostSpread = (fewest.spread[top * width] ?? Infinity) + tolerance;
  const least = leastSpread(places, states, Infinity, mostSpread);
  const changingAtLeast = changesAlong(least, states, changes, width);
  let known: readonly Ending[] = [];
  const learn = (ending: Ending) => {
    if (!beats(known, ending)) known = notBeaten([...known, ending], tolerance);
  };

  const grown: Beginning[][] = Array.from({ length: states.length * width }, () => []);
  grown[top * width] = [{ spread: 0, changing: 0, band: null, before: null }];
  for (let row = top; row > 0; row -= 1) {
    const [first, final] = beginnings(states, row, width);
    for (let begin = first; begin <= final; begin += 1) {
      const beginning = notBeaten(itemAt(grown, row * width + begin), tolerance);
      if (beginning.length === 0) continue;
      const latest = latestEnd[begin] as number;
      for (const { kind, hours, then } of itemAt(states, row).next) {
        const ofTeam = itemAt(changes, kind);
        for (let end = earliestEnd[begin] as number; end <= latest; end += 1) {
          const cell = then * width + end;
          const own = deviation((weight[end] as number) - (weight[begin] as number), hours, mean);
          const moved = changesIn(ofTeam, begin, end);
          const spreadLeft = own + (least.spread[cell] ?? Infinity);
          const changesLeft = moved + (fewest.changing[cell] ?? Infinity);
          if (spreadLeft === Infinity) continue;
          for (const before of beginning) {
            const atBest = { spread: before.spread + spreadLeft, changing: before.changing + changesLeft };
            if (beats(known, atBest)) continue;
            const band = { kind, begin, end };
            const [spread, changing] = [before.spread + own, before.changing + moved];
            itemAt(grown, cell).push({ spread, changing, band, before });
            learn({ spread: atBest.spread, changing: changing + (changingAtLeast[cell] ?? Infinity) });
            learn({ spread: spread + (fewest.spread[cell] ?? Infinity), changing: atBest.changing });
          }
        }
      }
    }
  }
  return notBeaten(itemAt(grown, width - 1), tolerance).map((whole) => ({
    bands: bandsGrown(whole),
    changing: whole.changing,
  }));
}

/** The clients between two places who would change, from the numbers below each place. */
function changesIn(below: Float64Array, begin: number, end: number): number {
  return (below[end] as number) - (below[begin] as number);
}

/** For every set of teams left and every place: the fewest changes from there on, and the least spread that goes with them. */
function fewestChanges(
  { weight, earliestEnd, latestEnd }: CutPlaces,
  states: readonly RemainingTeams[],
  changes: readonly Float64Array[],
): { readonly changing: Float64Array; readonly spread: Float64Array } {
  const width = weight.length;
  const mean = itemAt(weight, width - 1) / lastOf(states).hours;
  const changing = new Float64Array(states.length * width).fill(Infinity);
  const spread = new Float64Array(states.length * width).fill(Infinity);
  changing[width - 1] = 0;
  spread[width - 1] = 0;
  for (let row = 1; row < states.length; row += 1) {
    const [first, final] = beginnings(states, row, width);
    for (let begin = first; begin <= final; begin += 1) {
      const below = weight[begin] as number;
      const latest = latestEnd[begin] as number;
      let fewest = Infinity;
      let least = Infinity;
      for (const { kind, hours, then } of itemAt(states, row).next) {
        const ofTeam = itemAt(changes, kind);
        for (let end = earliestEnd[begin] as number; end <= latest; end += 1) {
          const moved = changesIn(ofTeam, begin, end);
          if (moved > fewest) break;
          const cell = then * width + end;
          const all = moved + (changing[cell] ?? Infinity);
          if (all > fewest) continue;
          const value = deviation((weight[end] as number) - below, hours, mean) + (spread[cell] ?? Infinity);
          if (all === fewest && value >= least) continue;
          fewest = all;
          least = value;
        }
      }
      changing[row * width + begin] = fewest;
      spread[row * width + begin] = least;
    }
  }
  return { changing, spread };
}

/** For every cell, the changes that go with its least spread. */
function changesAlong(
  { spread, team, end }: SpreadTable,
  states: readonly RemainingTeams[],
  changes: readonly Float64Array[],
  width: number,
): Float64Array {
  const along = new Float64Array(spread.length);
  states.forEach(({ next }, row) => {
    for (let cell = row * width; cell < (row + 1) * width; cell += 1) {
      const choice = next[team[cell] as number];
      if (!choice || spread[cell] === Infinity) continue;
      const to = end[cell] as number;
      along[cell] =
        changesIn(itemAt(changes, choice.kind), cell % width, to) + (along[choice.then * width + to] as number);
    }
  });
  return along;
}

/** Whether a known ending has no more spread and fewer changes. The known endings are sorted by spread. */
function beats(known: readonly Ending[], { spread, changing }: Ending): boolean {
  let [low, high] = [0, known.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((known[middle]?.spread ?? Infinity) <= spread) low = middle + 1;
    else high = middle;
  }
  return low > 0 && (known[low - 1]?.changing ?? Infinity) < changing;
}

/** The endings that no other beats, the least spread first; of equals the first given. */
function notBeaten<Kind extends Ending>(endings: readonly Kind[], tolerance: number): readonly Kind[] {
  const kept: Kind[] = [];
  for (const next of [...endings].sort((a, b) => a.spread - b.spread || a.changing - b.changing)) {
    const last = kept.at(-1);
    if (last && next.changing >= last.changing) continue;
    if (last && next.spread <= last.spread + tolerance) kept.pop();
    kept.push(next);
  }
  return kept;
}

function bandsGrown({ band, before }: Beginning): readonly PlacedBand[] {
  return band && before ? [...bandsGrown(before), band] : [];
}
