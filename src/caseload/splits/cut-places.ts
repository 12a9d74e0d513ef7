import { itemAt } from "../../kernel/item-at";
import type { AgeCounts, SplitLimits, SplitProblem } from "./split";

/**
 * Where bands may begin and end: the first age, every age at which a cut is allowed, and the end. Bands are pairs of places, given by
 * their index.
 */
export interface CutPlaces {
  /** Index of the age in the counts; the last is one past the oldest. */
  readonly index: readonly number[];
  /** Clients and weight below each place. */
  readonly clients: Float64Array;
  readonly weight: Float64Array;
  /** For a band that begins here: the first and the last place where it may end; none where first > last. */
  readonly earliestEnd: Int32Array;
  readonly latestEnd: Int32Array;
  /** Years to the nearest preferred line; 0 at both ends, which are no cuts. */
  readonly distance: Float64Array;
}

type CutPlacesOutcome =
  { readonly ok: true; readonly places: CutPlaces } | { readonly ok: false; readonly problem: SplitProblem };

/** Works out once which bands the limits allow, so that the search only compares loads. */
export function cutPlaces(ages: AgeCounts, teams: number, limits: SplitLimits): CutPlacesOutcome {
  const { firstAge, counts, weights = counts } = ages;
  const { minimumYears = 1, minimumClients = 0, fixedLines = [], preferredLines = [], allowedCuts } = limits;
  const figures = [...counts, ...weights, minimumYears, minimumClients];
  if (weights.length !== counts.length || !figures.every((figure) => Number.isFinite(figure) && figure >= 0))
    return refused({ reason: "counts-unusable" });

  const end = counts.length;
  const fixed = new Set(fixedLines.map((line) => line - firstAge));
  const outside = fixedLines.find((line) => !Number.isInteger(line) || line <= firstAge || line >= firstAge + end);
  if (outside !== undefined) return refused({ reason: "line-outside-ages", line: outside });
  if (fixed.size > teams - 1) return refused({ reason: "more-lines-than-cuts", lines: fixed.size, cuts: teams - 1 });

  const allowed = allowedCuts && new Set(allowedCuts.map((cut) => cut - firstAge));
  const inner = counts.flatMap((_, at) => (at > 0 && (!allowed || allowed.has(at) || fixed.has(at)) ? [at] : []));
  if (end === 0 || inner.length < teams - 1) return refused({ reason: "too-few-cuts" });

  const index = [0, ...inner, end];
  const clients = belowEach(counts, index);
  const earliestEnd = new Int32Array(index.length);
  const latestEnd = new Int32Array(index.length);
  index.forEach((from, place) => {
    const enough = index.findIndex(
      (to, other) =>
        other > place && to - from >= minimumYears && itemAt(clients, other) - itemAt(clients, place) >= minimumClients,
    );
    const stop = index.findIndex((to) => to > from && (fixed.has(to) || to === end));
    earliestEnd[place] = enough < 0 ? index.length : enough;
    latestEnd[place] = stop;
  });
  const distance = Float64Array.from(index, (at) =>
    at === 0 || at === end || preferredLines.length === 0
      ? 0
      : Math.min(...preferredLines.map((line) => Math.abs(firstAge + at - line))),
  );
  return {
    ok: true,
    places: { index, clients, weight: belowEach(weights, index), earliestEnd, latestEnd, distance },
  };
}

/** The sum of what lies below each place. */
export function belowEach(values: readonly number[], index: readonly number[]): Float64Array {
  const below = new Float64Array(values.length + 1);
  values.forEach((value, at) => (below[at + 1] = itemAt(below, at) + value));
  return Float64Array.from(index, (at) => itemAt(below, at));
}

function refused(problem: SplitProblem): CutPlacesOutcome {
  return { ok: false, problem };
}
