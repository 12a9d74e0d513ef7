import { sum } from "../sum";
import { splitOf, splitTask } from "./best-split";
import { belowEach, type CutPlaces } from "./cut-places";
import type { RemainingTeams } from "./remaining-teams";
import type { AgeCounts, Split, SplitLimits, SplitProblem } from "./split";
import { bandsOf, beginnings, deviation, leastSpread, spreadTolerance, type PlacedBand } from "./split-search";

/** A team as it stands: its hours, and who is in it. */
export interface StandingTeam {
  readonly hours: number;
  /** Indexes of caseworkers. */
  readonly members: readonly number[];
}

/** A split, and the clients whose caseworker is in none of the teams that get them: they must change caseworker. */
export interface WeighedSplit extends Split {
  readonly changing: number;
}

/** The choices between balance and continuity, or why there are none. */
export type SplitFront =
  | { readonly ok: true; readonly points: readonly WeighedSplit[] }
  | { readonly ok: false; readonly problem: SplitProblem };

/**
 * Every split for which none is both better balanced and easier on clients (the Pareto front): the least spread first, the fewest changes
 * last. Exact. The best balance usually moves most clients, so it should never be shown alone.
 *
 * `byCaseworker[caseworker][age]` are the clients of each caseworker by single age; whoever has no caseworker changes none. Of splits that
 * are equal in both, one is given: from young to old, the lower cut and then the team given first.
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
    return Float64Array.from(index, (_, place) => others.reduce((total, counts) => total + (counts[place] ?? 0), 0));
  });
}

/** The youngest bands up to some place, as a chain that grows at the older end. */
interface Beginning {
  readonly spread: number;
  readonly changing: number;
  readonly band: PlacedBand | null;
  readonly before: Beginning | null;
}

/**
 * Grows beginnings from young to old and keeps, for every set of teams left and every place, those that no other beats in both respects. What
 * at its best must end beyond an end of the front (the least spread, the fewest changes) is dropped on the way.
 */
function undominated(
  places: CutPlaces,
  states: readonly RemainingTeams[],
  changes: readonly Float64Array[],
): readonly { readonly bands: readonly PlacedBand[]; readonly changing: number }[] {
  const { weight, earliestEnd, latestEnd } = places;
  const width = weight.length;
  const top = states.length - 1;
  const mean = (weight[width - 1] ?? 0) / (states[top]?.hours ?? 1);
  const tolerance = spreadTolerance(places, states);

  const fewest = fewestChanges(places, states, changes);
  const mostSpread = (fewest.spread[top * width] ?? Infinity) + tolerance;
  const least = leastSpread(places, states, Infinity, mostSpread);
  const best = bandsOf(least, states, width);
  if (!best) return [];
  const mostChanging = sum(best.map(({ kind, begin, end }) => changesIn(changes, kind, begin, end)));

  const grown: Beginning[][] = Array.from({ length: states.length * width }, () => []);
  grown[top * width] = [{ spread: 0, changing: 0, band: null, before: null }];
  for (let row = top; row > 0; row -= 1) {
    const [first, final] = beginnings(states, row, width);
    for (let begin = first; begin <= final; begin += 1) {
      const beginning = notBeaten(grown[row * width + begin] ?? [], tolerance);
      if (beginning.length === 0) continue;
      const latest = latestEnd[begin] ?? 0;
      for (const { kind, hours, then } of states[row]?.next ?? []) {
        for (let end = earliestEnd[begin] ?? 0; end <= latest; end += 1) {
          const cell = then * width + end;
          const own = deviation((weight[end] ?? 0) - (weight[begin] ?? 0), hours, mean);
          const moved = changesIn(changes, kind, begin, end);
          const spreadLeft = mostSpread - own - (least.spread[cell] ?? Infinity);
          const changesLeft = mostChanging - moved - (fewest.changing[cell] ?? Infinity);
          for (const before of beginning) {
            if (before.spread > spreadLeft) break;
            if (before.changing > changesLeft) continue;
            const band = { kind, begin, end };
            grown[cell]?.push({ spread: before.spread + own, changing: before.changing + moved, band, before });
          }
        }
      }
    }
  }
  return notBeaten(grown[width - 1] ?? [], tolerance).map((whole) => ({
    bands: bandsGrown(whole),
    changing: whole.changing,
  }));
}

function changesIn(changes: readonly Float64Array[], team: number, begin: number, end: number): number {
  return (changes[team]?.[end] ?? 0) - (changes[team]?.[begin] ?? 0);
}

/** For every set of teams left and every place: the fewest changes from there on, and the least spread that goes with them. */
function fewestChanges(
  { weight, earliestEnd, latestEnd }: CutPlaces,
  states: readonly RemainingTeams[],
  changes: readonly Float64Array[],
): { readonly changing: Float64Array; readonly spread: Float64Array } {
  const width = weight.length;
  const mean = (weight[width - 1] ?? 0) / (states.at(-1)?.hours ?? 1);
  const changing = new Float64Array(states.length * width).fill(Infinity);
  const spread = new Float64Array(states.length * width).fill(Infinity);
  changing[width - 1] = 0;
  spread[width - 1] = 0;
  for (let row = 1; row < states.length; row += 1) {
    const [first, final] = beginnings(states, row, width);
    for (let begin = first; begin <= final; begin += 1) {
      const below = weight[begin] ?? 0;
      const latest = latestEnd[begin] ?? 0;
      let fewest = Infinity;
      let least = Infinity;
      for (const { kind, hours, then } of states[row]?.next ?? []) {
        for (let end = earliestEnd[begin] ?? 0; end <= latest; end += 1) {
          const moved = changesIn(changes, kind, begin, end);
          if (moved > fewest) break;
          const cell = then * width + end;
          const all = moved + (changing[cell] ?? Infinity);
          if (all > fewest) continue;
          const value = deviation((weight[end] ?? 0) - below, hours, mean) + (spread[cell] ?? Infinity);
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

/** Those than which no other is as good in one respect and better in the other, the least spread first; of equals the first given. */
function notBeaten(beginnings: readonly Beginning[], tolerance: number): readonly Beginning[] {
  const kept: Beginning[] = [];
  for (const next of [...beginnings].sort((a, b) => a.spread - b.spread || a.changing - b.changing)) {
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
