import { aowPossibleFrom, aowSureFrom } from "./aow-age";
import { both, type Certainty } from "./certainty";
import type { KnownAge } from "./known-age";

/**
 * An age group in whole years, half open: `from` belongs to it and `below` does not, so "18 t/m 26" is from 18 below 27. "aow": until the AOW
 * age is reached, whatever the age. null: no upper end.
 */
export interface AgeBand {
  readonly from: number;
  readonly below: number | "aow" | null;
}

/** Whether somebody is in the band; unknown when not every age that is possible gives the same answer. */
export function isInBand({ youngest, oldest, aowReached }: KnownAge, { from, below }: AgeBand): Certainty {
  const oldEnough: Certainty = youngest >= from ? "yes" : oldest < from ? "no" : "unknown";
  return both(oldEnough, youngEnough());

  function youngEnough(): Certainty {
    if (below === null) return "yes";
    if (below === "aow") return aowReached === "unknown" ? "unknown" : aowReached === "yes" ? "no" : "yes";
    return oldest < below ? "yes" : youngest >= below ? "no" : "unknown";
  }
}

/** From the youngest band to the oldest; of bands that begin at one age the one that ends first. */
export function inOrder(bands: readonly AgeBand[]): readonly AgeBand[] {
  return [...bands].sort((one, other) => one.from - other.from || possibleEnd(one) - possibleEnd(other));
}

/** Whole ages between the first and the last band that no band can hold, as bands of their own. */
export function gapsBetween(bands: readonly AgeBand[]): readonly AgeBand[] {
  const [first, ...others] = inOrder(bands);
  if (!first) return [];
  const gaps: AgeBand[] = [];
  let reach = possibleEnd(first);
  for (const band of others) {
    if (band.from > reach) gaps.push({ from: reach, below: band.from });
    reach = Math.max(reach, possibleEnd(band));
  }
  return gaps;
}

/** Ages that somebody in both bands can have; null when nobody is in both. */
export function overlapOf(one: AgeBand, other: AgeBand): AgeBand | null {
  const from = Math.max(one.from, other.from);
  const end = Math.min(possibleEnd(one), possibleEnd(other));
  if (from >= end) return null;
  if (one.below === "aow" && other.below === "aow") return { from, below: "aow" };
  return { from, below: end === Infinity ? null : end };
}

/** The overlaps of every two bands, in the order of the bands. */
export function overlapsBetween(bands: readonly AgeBand[]): readonly AgeBand[] {
  return bands.flatMap((band, index) => bands.slice(index + 1).flatMap((other) => overlapOf(band, other) ?? []));
}

/** Whether everybody in the band is in one of the others, whoever they are. */
export function isWithin(band: AgeBand, others: readonly AgeBand[]): boolean {
  let reach = band.from;
  for (;;) {
    const begun = others.filter(({ from }) => from <= reach);
    if (begun.some(({ below }) => reachesAsFar(below, band.below))) return true;
    const further = Math.max(...begun.map(sureEnd));
    if (further <= reach) return false;
    reach = further;
  }
}

function reachesAsFar(outer: AgeBand["below"], inner: AgeBand["below"]): boolean {
  if (outer === null || outer === inner) return true;
  if (inner === null) return false;
  return sureEnd({ from: 0, below: outer }) >= possibleEnd({ from: 0, below: inner });
}

/** The first age that nobody in the band can have. */
function possibleEnd({ below }: AgeBand): number {
  return below === null ? Infinity : below === "aow" ? aowSureFrom : below;
}

/** The first age that somebody outside the band can have, above it. */
function sureEnd({ below }: AgeBand): number {
  return below === null ? Infinity : below === "aow" ? aowPossibleFrom : below;
}
