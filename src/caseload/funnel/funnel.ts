import { settled } from "../division/rounding";

export interface FunnelStep {
  readonly count: number;
  /** Share of the step before; 1 for the first step. Null when nobody was left before it. */
  readonly stepRate: number | null;
  /** Share of the first step. Null when nobody was in that. */
  readonly overallRate: number | null;
}

/** A selection that narrows step by step: 112 → 74 → 41 → 21 → 13 of the pilot Bos en Lommer keeps 11.6% in the end. */
export function funnel(counts: readonly number[]): readonly FunnelStep[] {
  const first = counts[0] ?? 0;
  return counts.map((count, index) => {
    const before = counts[index - 1];
    return {
      count,
      stepRate: before === undefined ? 1 : before > 0 ? count / before : null,
      overallRate: first > 0 ? count / first : null,
    };
  });
}

/**
 * How many clients to select for a wanted number at the end of a funnel like this one, in whole clients: 173 for 20.
 * Null when nobody reaches the end.
 */
export function selectionFor(target: number, counts: readonly number[]): number | null {
  const [first, last] = [counts[0] ?? 0, counts.at(-1) ?? 0];
  return first > 0 && last > 0 ? Math.ceil(settled((target * first) / last)) : null;
}
