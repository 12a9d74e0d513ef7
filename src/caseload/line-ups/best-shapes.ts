import { itemAt } from "../../kernel/item-at";
import { partOf, type Effort } from "./effort";
import type { Stepwise } from "../../kernel/stepwise";
import { exchangeSearch, neighboursOf, type LineUpMet } from "./exchange-search";
import { latticeBound, type LatticeBound } from "./lattice-bound";
import { shapeSearch } from "./shape-search";
import type { Shape, Staffing, UnitClass } from "./staffing";

interface FoundShape {
  readonly shape: Shape;
  readonly spread: number;
  /** How many line-ups have this shape: the ways to give it names. */
  readonly namings: number;
}

/** The most even shapes. */
export interface FoundShapes {
  /** The most even first. None where no line-up was found. */
  readonly shapes: readonly FoundShape[];
  /** No shape has a lower spread than this; Infinity where there is none at all. */
  readonly least: number;
  /** Whether all shapes are here that are as even as so many line-ups as were asked for. */
  readonly complete: boolean;
}

/** With more line-ups than this, one of each shape is named. */
export const mostNamings = 20_000;
const starts = 10;
/** More shapes are not kept: there are far more than anybody looks at, and then transfers decide among these. */
const mostShapes = 200;

/**
 * The most even shapes: by exchanges, then by the proof that no other is more even. Where the exchanges reach the lattice bound, that
 * is the proof; else a search through all shapes is.
 */
export function* bestShapes(staffing: Staffing, wanted: number, effort: Effort): Stepwise<FoundShapes> {
  const pool = new Pool(staffing, wanted);
  const found: LineUpMet = (spread, shapeOf) => pool.add(spread, shapeOf);
  const order = [...staffing.bands.keys()].sort(
    (one, other) => itemAt(staffing.bands, other).weight - itemAt(staffing.bands, one).weight,
  );
  yield* exchangeSearch(staffing, 2, effort, found, () => false);
  let bounds: readonly LatticeBound[] = [];
  let least = 0;
  const isProven = () => pool.best() <= least + staffing.tolerance;
  for (const [place, mark] of marks.entries()) {
    if (isProven()) break;
    const bound = latticeBound(staffing, order, mark, pool.best());
    if (bound) bounds = [...bounds, bound];
    least = Math.max(least, bound?.least ?? 0);
    yield;
    // Most often the first bound is right, and what is missing is a line-up that reaches it.
    if (place === 0 && !isProven()) yield* exchangeSearch(staffing, starts, effort, found, isProven);
  }

  if (!isProven()) {
    const share = partOf(effort, Math.ceil(effort.left * 0.8));
    const better = { limit: () => pool.best() - 2 * staffing.tolerance, take: found };
    if (yield* shapeSearch(staffing, order, bounds, share, better)) least = pool.best();
    effort.left += share.left;
  }
  if (least === Infinity) return { shapes: [], least, complete: true };

  const [best] = pool.shapes;
  if (best) yield* neighboursOf(staffing, best.shape, { left: neighbours }, found);
  let complete = false;
  // Where the best shape alone has too many namings, nobody can be shown them all, and its neighbours are enough to choose from.
  if (isProven() && best && best.namings <= mostNamings) {
    // A bound says nothing about line-ups that are less even than what it was made for.
    if (pool.limit() > pool.best() + staffing.tolerance) {
      bounds = [latticeBound(staffing, order, () => 0, pool.limit())].filter((bound) => bound !== null);
    }
    const share = partOf(effort, collecting);
    const asGood = { limit: () => (pool.overflowed ? -Infinity : pool.limit()), take: found };
    complete = (yield* shapeSearch(staffing, order, bounds, share, asGood)) && !pool.overflowed;
  }
  return { shapes: pool.shapes, least: Math.min(least, pool.best()), complete };
}

/** What is done to find all that are as good as what was asked for, and the neighbours of the best. */
const collecting = 1_500_000;
const neighbours = 15_000;

/** What a bound counts besides hours: nothing, people with an odd number of hours, everybody. */
const marks: readonly ((unit: UnitClass) => number)[] = [() => 0, ({ hours }) => hours % 2, ({ people }) => people];

/** The most even shapes so far. */
class Pool {
  readonly shapes: FoundShape[] = [];
  private readonly keys = new Set<string>();
  overflowed = false;

  constructor(
    private readonly staffing: Staffing,
    private readonly wanted: number,
  ) {}

  best(): number {
    return this.shapes[0]?.spread ?? Infinity;
  }

  /** The spread of the last of so many line-ups as are wanted: a less even shape is not wanted any more. */
  limit(): number {
    let namings = 0;
    for (const { spread, namings: own } of this.shapes) {
      namings += own;
      if (namings >= this.wanted) return spread + this.staffing.tolerance;
    }
    return Infinity;
  }

  add(spread: number, shapeOf: () => Shape): void {
    if (this.shapes.length === mostShapes && spread >= itemAt(this.shapes, mostShapes - 1).spread) {
      this.overflowed ||= spread <= this.limit();
      return;
    }
    const shape = shapeOf();
    const key = shape.map((team) => Array.from(team).join()).join(" ");
    if (this.keys.has(key)) return;
    this.keys.add(key);
    let place = this.shapes.length;
    while (place > 0 && itemAt(this.shapes, place - 1).spread > spread) place -= 1;
    this.shapes.splice(place, 0, { shape, spread, namings: namingsOf(this.staffing, shape) });
    if (this.shapes.length > mostShapes) {
      const dropped = this.shapes.pop();
      this.overflowed ||= dropped !== undefined && dropped.spread <= this.limit();
    }
  }
}

/** The ways to give names to a shape: of each class, to divide its units over the bands. */
function namingsOf({ classes }: Staffing, shape: Shape): number {
  let ways = 1;
  classes.forEach((_, kind) => {
    let placed = 0;
    for (const team of shape) {
      for (let unit = 1; unit <= itemAt(team, kind); unit += 1) {
        placed += 1;
        ways = (ways * placed) / unit;
      }
    }
  });
  return ways;
}
