import type { AgeBand } from "../../caseload/ages/age-bands";
import type { AgeLineCode } from "../../caseload/ages/age-lines";
import type { AgeDivision } from "../../caseload/scenarios/age-division";
import { ageCutsWords } from "../../text/pane/charts";

/** Cuts are ages in whole years, in rising order. A cut is the first age of the band above it. */
export type Cuts = readonly number[];

/** The ages on the axis, in whole years. `below` itself is not on it. */
export interface AgeSpan {
  readonly from: number;
  readonly below: number;
}

type Ages = AgeDivision["ages"];

/** The bands that the cuts make of one band. */
export function bandsBetween(whole: AgeBand, cuts: Cuts): readonly AgeBand[] {
  return [...cuts, whole.below].map((below, place) => ({ from: cuts[place - 1] ?? whole.from, below }));
}

/** The clients in each band. `ages` holds nobody who has reached the AOW age, so a band up to that age has all the rest. */
export function clientsByBand(ages: Ages, bands: readonly AgeBand[]): readonly number[] {
  return bands.map(({ from, below }) =>
    total(ages.filter(({ age }) => age >= from && (typeof below !== "number" || age < below))),
  );
}

export function total(ages: Ages): number {
  return ages.reduce((sum, { clients }) => sum + clients, 0);
}

/**
 * The ages without the clients who have reached the AOW age. `aowReached` says how many those are. They are everybody who
 * is older in whole years and, in the year in which it depends on the birthday, as many as are then left of `aowReached`.
 * @param aowAge in years on the reference date, with fractions: 66 years and 4 months is 66⅓
 */
export function withoutAow({ ages, aowReached }: Pick<AgeDivision, "ages" | "aowReached">, aowAge: number): Ages {
  const sure = total(ages.filter(({ age }) => age >= aowAge));
  return ages.flatMap(({ age, clients }) => {
    if (age >= aowAge) return [];
    const reached = age + 1 > aowAge ? Math.min(clients, Math.max(0, aowReached - sure)) : 0;
    return clients > reached ? [{ age, clients: clients - reached }] : [];
  });
}

/** The ages to draw for a band: as far as the band goes, or as far as there are clients when it has no end. */
export function spanOf({ from, below }: AgeBand, ages: Ages, aowAge: number): AgeSpan {
  if (typeof below === "number") return { from, below };
  const afterOldest = Math.max(from, ...ages.map(({ age }) => age)) + 1;
  return { from, below: below === "aow" ? Math.max(Math.ceil(aowAge), afterOldest) : afterOldest };
}

/** How far one cut can move. Every band keeps at least one year. */
export function limitsOf(cuts: Cuts, place: number, span: AgeSpan): { readonly least: number; readonly most: number } {
  return { least: (cuts[place - 1] ?? span.from) + 1, most: (cuts[place + 1] ?? span.below) - 1 };
}

/** The cuts after moving one to an age, or as close to it as its neighbours allow. */
export function moveCut(cuts: Cuts, place: number, age: number, span: AgeSpan): Cuts {
  const { least, most } = limitsOf(cuts, place, span);
  const moved = Math.max(least, Math.min(most, Math.round(age)));
  return cuts.map((cut, other) => (other === place ? moved : cut));
}

/** The index of the cut nearest to an age; -1 when there are no cuts. */
export function nearestCut(cuts: Cuts, age: number): number {
  const distances = cuts.map((cut) => Math.abs(cut - age));
  return distances.indexOf(Math.min(...distances));
}

/** The age to which a slider key moves a cut; null for other keys. */
export function cutAfterKey(key: string, cut: number, { least, most }: ReturnType<typeof limitsOf>): number | null {
  switch (key) {
    case "ArrowLeft":
    case "ArrowDown":
      return cut - 1;
    case "ArrowRight":
    case "ArrowUp":
      return cut + 1;
    case "PageDown":
      return cut - 5;
    case "PageUp":
      return cut + 5;
    case "Home":
      return least;
    case "End":
      return most;
    default:
      return null;
  }
}

/**
 * Places for handles of one width, in order and without overlap, as close as possible to where they belong by least
 * squares (isotonic regression by pooling neighbours). They only go past `to` when there is no room for all of them.
 */
export function sideBySide(centres: readonly number[], width: number, from: number, to: number): readonly number[] {
  const pools: { sum: number; count: number }[] = [];
  centres.forEach((centre, place) => {
    let pool = { sum: centre - place * width, count: 1 };
    for (let last = pools.at(-1); last && mean(last) > mean(pool); last = pools.at(-1)) {
      pool = { sum: last.sum + pool.sum, count: last.count + pool.count };
      pools.pop();
    }
    pools.push(pool);
  });
  const most = to - (centres.length - 1) * width;
  return pools
    .flatMap((pool) => Array.from({ length: pool.count }, () => Math.max(from, Math.min(most, mean(pool)))))
    .map((start, place) => start + place * width);
}

function mean({ sum, count }: { readonly sum: number; readonly count: number }): number {
  return sum / count;
}

/** An age on the axis where one or more rules change. */
export interface AgeMark {
  readonly age: number;
  /** "27" or "AOW". */
  readonly name: string;
  readonly codes: readonly AgeLineCode[];
}

/** The age lines within the span, one mark for each age, youngest first. The axis begins at its first age, which needs none. */
export function marksIn(span: AgeSpan, lines: AgeDivision["lines"], aowAge: number): readonly AgeMark[] {
  const codes = new Map<number, AgeLineCode[]>();
  for (const { age, code } of lines) {
    const at = age === "aow" ? aowAge : age;
    if (at > span.from && at <= span.below) codes.set(at, [...(codes.get(at) ?? []), code]);
  }
  return [...codes]
    .sort(([one], [other]) => one - other)
    .map(([age, group]) => ({ age, name: group.includes("aow") ? ageCutsWords.aow : String(age), codes: group }));
}
