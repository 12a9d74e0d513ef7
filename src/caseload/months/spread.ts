import {
  compare,
  dividedBy,
  isPositive,
  larger,
  minus,
  times,
  total,
  zero,
  type Fraction,
} from "../../kernel/fraction";
import { compareLoads, percentFull, together, type Carrier } from "./fullness";

/**
 * The hours-weighted sum of squared deviations from the mean load (design decision 7). Somebody with clients and no hours counts in the mean only. 0 where nobody
 * has hours.
 */
export function spreadOf(carriers: readonly Carrier[]): Fraction {
  const team = together(carriers);
  if (!isPositive(team.hours)) return zero;
  const mean = dividedBy(team.load, team.hours);
  return total(
    carriers
      .filter(({ hours }) => isPositive(hours))
      .map(({ hours, load }) => {
        const deviation = minus(dividedBy(load, hours), mean);
        return times(hours, times(deviation, deviation));
      }),
  );
}

/** The share of all clients that would have to change hands to be even (Hoover), 0 to 1; 0 without clients. */
export function hooverShareOf(carriers: readonly Carrier[]): Fraction {
  const team = together(carriers);
  if (!isPositive(team.load)) return zero;
  const above = carriers.map(({ hours, load }) => {
    const share = isPositive(team.hours) ? dividedBy(times(team.load, hours), team.hours) : zero;
    return larger(zero, minus(load, share));
  });
  return dividedBy(total(above), team.load);
}

/** The per cent of the fullest; null where somebody has clients and no hours, or where there is nothing to compare. */
export function highestPercent(carriers: readonly Carrier[]): Fraction | null {
  const [first, ...rest] = carriers;
  if (!first) return null;
  const top = rest.reduce((best, other) => (compareLoads(other, best) > 0 ? other : best), first);
  return percentFull(top, together(carriers));
}

/** The per cent of the least full of those with hours. */
export function lowestPercent(carriers: readonly Carrier[]): Fraction | null {
  const team = together(carriers);
  return carriers
    .map((own) => percentFull(own, team))
    .reduce((least, own) => (least === null || (own !== null && compare(own, least) < 0) ? own : least), null);
}
