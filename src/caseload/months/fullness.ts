import {
  compareProducts,
  dividedBy,
  fraction,
  isPositive,
  one,
  plus,
  times,
  zero,
  type Fraction,
} from "../../kernel/fraction";

/** Somebody's load and the hours that carry it. Load is clients, or points where the team weighs clients. */
export interface Carrier {
  /** Caseload hours a week. */
  readonly hours: Fraction;
  readonly load: Fraction;
}

/** Compares two loads an hour; clients and no hours is an infinite load. */
export function compareLoads(a: Carrier, b: Carrier): number {
  const [endlessA, endlessB] = [isEndless(a), isEndless(b)];
  if (endlessA || endlessB) return Number(endlessA) - Number(endlessB);
  if (!isPositive(a.hours) || !isPositive(b.hours)) return Number(isPositive(a.hours)) - Number(isPositive(b.hours));
  return compareProducts(a.load, b.hours, b.load, a.hours);
}

function isEndless({ hours, load }: Carrier): boolean {
  return !isPositive(hours) && isPositive(load);
}

const hundred = fraction(100);

/**
 * How full somebody is: 100 is the rekenkundige share of all load by all hours. Null without hours, and where the team has no load.
 */
export function percentFull({ hours, load }: Carrier, team: Carrier): Fraction | null {
  if (!isPositive(hours) || !isPositive(team.load)) return null;
  return dividedBy(times(times(hundred, load), team.hours), times(hours, team.load));
}

/** The carrier with more load; `load` is 1 client when left out. */
export function withLoad({ hours, load }: Carrier, more: Fraction = one): Carrier {
  return { hours, load: plus(load, more) };
}

/** All hours and all load of the carriers. */
export function together(carriers: readonly Carrier[]): Carrier {
  return carriers.reduce((team, { hours, load }) => ({ hours: plus(team.hours, hours), load: plus(team.load, load) }), {
    hours: zero,
    load: zero,
  });
}
