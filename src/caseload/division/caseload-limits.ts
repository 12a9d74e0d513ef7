import { itemAt } from "../../kernel/item-at";
import { proportionalCaseload } from "./proportional-caseload";
import type { CaseloadLimits } from "./division";
import { sum } from "../sum";

/** Lowest and highest whole number of clients that a person may get. */
export interface Bounds {
  readonly lowest: number;
  readonly highest: number;
}

/** Agreed limits that contradict each other. `indices` are the places of the people concerned, in the order given. */
export type LimitsConflict =
  | { readonly reason: "limits-contradict"; readonly indices: readonly number[] }
  | { readonly reason: "minimums-exceed-total"; readonly minimum: number; readonly total: number }
  | { readonly reason: "maximums-below-total"; readonly maximum: number; readonly total: number };

/** Of somebody without limits. */
export const unbounded: Bounds = { lowest: 0, highest: Infinity };

/** Limits as whole clients: a minimum of 70,5 asks for 71, a maximum of 70,5 allows 70. */
export function boundsOf(limits: CaseloadLimits): Bounds {
  const { minimum = 0, maximum = Infinity, fixed } = limits;
  return { lowest: Math.max(0, Math.ceil(fixed ?? minimum)), highest: Math.floor(fixed ?? maximum) };
}

/** Why no division keeps to these bounds; null when one does. Somebody without hours gets no more than the minimum. */
export function limitsConflict(
  hours: readonly number[],
  bounds: readonly Bounds[],
  total: number,
): LimitsConflict | null {
  const indices: number[] = [];
  let [minimum, maximum] = [0, 0];
  bounds.forEach(({ lowest, highest }, index) => {
    if (lowest > highest) indices.push(index);
    minimum += lowest;
    maximum += hours[index] === 0 ? lowest : highest;
  });
  if (indices.length > 0) return { reason: "limits-contradict", indices };
  if (minimum > total) return { reason: "minimums-exceed-total", minimum, total };
  return maximum < total ? { reason: "maximums-below-total", maximum, total } : null;
}

/**
 * Exact shares within the bounds. A person whose proportional share breaks a bound gets that bound; the rest is divided
 * again by hours among the others, until nobody breaks one (water-filling). Without binding bounds these are the
 * proportional shares. The bounds must be free of conflict.
 *
 * Each round settles one side only, the side that outweighs the other: people at the other side may still come within
 * their bounds once the rest is divided again (as "resolving flexible lengths" does in CSS Flexible Box Layout, 9.7).
 */
export function sharesWithinBounds(
  hours: readonly number[],
  bounds: readonly Bounds[],
  total: number,
): readonly number[] {
  const settledAt = new Map<number, number>();
  for (;;) {
    const rest = total - sum([...settledAt.values()]);
    const restHours = sum(settledAt.size === 0 ? hours : hours.filter((_, index) => !settledAt.has(index)));
    let excess = 0;
    const breaking: { readonly index: number; readonly share: number; readonly within: number }[] = [];
    const shares = hours.map((own, index) => {
      const { lowest, highest } = itemAt(bounds, index);
      const share = settledAt.get(index) ?? proportionalCaseload(own, rest, restHours);
      if (share >= lowest && share <= highest) return share;
      const within = Math.min(Math.max(share, lowest), highest);
      excess += within - share;
      breaking.push({ index, share, within });
      return share;
    });
    if (breaking.length === 0) return shares;
    const outweighing = breaking.filter(({ share, within }) => (excess >= 0 ? within > share : within < share));
    for (const { index, within } of outweighing) settledAt.set(index, within);
  }
}
