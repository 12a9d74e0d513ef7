import type { AgeBand } from "../../caseload/ages/age-bands";
import type { AgeLineCode } from "../../caseload/ages/age-lines";
import type { AgeDivision } from "../../caseload/scenarios/age-division";
import { ageCutsWords } from "../../text/pane/charts";

/** Cuts are ages in whole years, rising; a cut is the first age of the band above it. */
export type Cuts = readonly number[];

/** The whole ages on the axis; `below` is not one of them. */
export interface AgeSpan {
  readonly from: number;
  readonly below: number;
}

type Ages = AgeDivision["ages"];

/** The bands into which the cuts divide one band. */
export function bandsBetween(whole: AgeBand, cuts: Cuts): readonly AgeBand[] {
  return [...cuts, whole.below].map((below, place) => ({ from: cuts[place - 1] ?? whole.from, below }));
}

/** Clients of each band. `ages` holds nobody who has reached the AOW age, so that a band until then takes all that is left. */
export function clientsByBand(ages: Ages, bands: readonly AgeBand[]): readonly number[] {
  return bands.map(({ from, below }) =>
    total(ages.filter(({ age }) => age >= from && (typeof below !== "number" || age < below))),
  );
}

export function total(ages: Ages): number {
  return ages.reduce((sum, { clients }) => sum + clients, 0);
}

/**
 * The ages without who has reached the AOW age: everybody who is older in whole years and, in the year in which it depends on the birthday, as many as are
 * then missing from `aowReached`: the oldest have reached it first.
 * @param aowAge in years on the reference date, also in parts: 66 years and 4 months is 66⅓
 */
export function withoutAow({ ages, aowReached }: Pick<AgeDivision, "ages" | "aowReached">, aowAge: number): Ages {
  const sure = total(ages.filter(({ age }) => age >= aowAge));
  return ages.flatMap(({ age, clients }) => {
    if (age >= aowAge) return [];
    const reached = age + 1 > aowAge ? Math.min(clients, Math.max(0, aowReached - sure)) : 0;
    return clients > reached ? [{ age, clients: clients - reached }] : [];
  });
}

/** The ages to draw for a band: as far as it goes, and where it has no end of its own as far as there are clients. */
export function spanOf({ from, below }: AgeBand, ages: Ages, aowAge: number): AgeSpan {
  if (typeof below === "number") return { from, below };
  const afterOldest = Math.max(from, ...ages.map(({ age }) => age)) + 1;
  return { from, below: below === "aow" ? Math.max(Math.ceil(aowAge), afterOldest) : afterOldest };
}

/** How far one cut may move without reaching another: every band keeps at least one year. */
export function limitsOf(cuts: Cuts, place: number, span: AgeSpan): { readonly least: number; readonly most: number } {
  return { least: (cuts[place - 1] ?? span.from) + 1, most: (cuts[place + 1] ?? span.below) - 1 };
}

/** The cuts with one moved to an age, or as near to it as its neighbours leave it. */
export function moveCut(cuts: Cuts, place: number, age: number, span: AgeSpan): Cuts {
  const { least, most } = limitsOf(cuts, place, span);
  const moved = Math.max(least, Math.min(most, Math.round(age)));
  return cuts.map((cut, other) => (other === place ? moved : cut));
}

/** The place of the cut nearest to an age; -1 without cuts. */
export function nearestCut(cuts: Cuts, age: number): number {
  const distances = cuts.map((cut) => Math.abs(cut - age));
  return distances.indexOf(Math.min(...distances));
}

/** Where a key of a slider takes a cut; null for other keys. */
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
 * Places side by side for handles of one width: as near as can be, by least squares, to where they belong, in order, none over another (isotonic
 * regression by pooling neighbours). They go past `to` only where there is no room for all of them.
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

/** An age on the axis at which one or more rules change. */
export interface AgeMark {
  readonly age: number;
  /** "27" or "AOW". */
  readonly name: string;
  readonly codes: readonly AgeLineCode[];
}

/** The age lines that fall within the span, one mark an age, youngest first. Its first age is where the axis begins and needs none. */
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
