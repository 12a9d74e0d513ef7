import { compare, dividedBy, fraction, isPositive, one, plus, times, zero, type Fraction } from "../../kernel/fraction";
import { itemAt } from "../../kernel/item-at";

/** Somebody's load and the hours that carry it. Load is clients, or points where the team weighs clients. */
export interface Carrier {
  /** Caseload hours a week. */
  readonly hours: Fraction;
  readonly load: Fraction;
}

/**
 * Who receives the next: whoever is least full afterwards, that is the smallest (load + weight) ÷ hours. Ties go to more hours, then to who comes first. Nobody
 * without hours receives. Null where nobody may.
 *
 * Given one by one, this is the divisor method of Jefferson (d'Hondt), which keeps the highest load as low as it can be, never takes back what it gave, and
 * never gives somebody less for having more hours (M. L. Balinski and H. P. Young, Fair Representation, 1982). Its reason can be read on the line that is
 * printed, "van 92% naar 94%": the chosen one has the lowest "naar" (design decision 7).
 */
export function leastFullAfterwards(
  carriers: readonly Carrier[],
  mayReceive: (place: number) => boolean,
  weight: Fraction = one,
): number | null {
  let best: number | null = null;
  carriers.forEach((own, place) => {
    if (!isPositive(own.hours) || !mayReceive(place)) return;
    if (best === null || comesBefore(own, itemAt(carriers, best), weight)) best = place;
  });
  return best;
}

function comesBefore(a: Carrier, b: Carrier, weight: Fraction): boolean {
  const difference = compare(times(plus(a.load, weight), b.hours), times(plus(b.load, weight), a.hours));
  return difference < 0 || (difference === 0 && compare(a.hours, b.hours) > 0);
}

/**
 * Who gives: whoever is fullest, that is the largest load ÷ hours. Whoever has load and no hours comes before everybody. Ties go to more clients, then to more
 * hours, then to who comes first. Null where nobody who has something may.
 */
export function fullest(carriers: readonly Carrier[], mayGive: (place: number) => boolean): number | null {
  let best: number | null = null;
  carriers.forEach((own, place) => {
    if (!isPositive(own.load) || !mayGive(place)) return;
    if (best === null || isFuller(own, itemAt(carriers, best))) best = place;
  });
  return best;
}

function isFuller(a: Carrier, b: Carrier): boolean {
  const difference = compareLoads(a, b) || compare(a.load, b.load) || compare(a.hours, b.hours);
  return difference > 0;
}

/** Compares two loads an hour; clients and no hours is an infinite load. */
export function compareLoads(a: Carrier, b: Carrier): number {
  const [endlessA, endlessB] = [isEndless(a), isEndless(b)];
  if (endlessA || endlessB) return Number(endlessA) - Number(endlessB);
  if (!isPositive(a.hours) || !isPositive(b.hours)) return Number(isPositive(a.hours)) - Number(isPositive(b.hours));
  return compare(times(a.load, b.hours), times(b.load, a.hours));
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
