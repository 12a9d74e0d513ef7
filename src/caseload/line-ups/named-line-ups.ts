import { itemAt } from "../../kernel/item-at";
import { sum } from "../sum";
import { mostNamings, type FoundShapes } from "./best-shapes";
import type { Stepwise } from "../../kernel/stepwise";
import type { LineUpTask } from "./line-up";
import { hoursIn, type Shape, type Staffing } from "./staffing";

/** A line-up as the search ranks it. */
export interface NamedLineUp {
  /** The band of each person. */
  readonly places: readonly number[];
  readonly spread: number;
  readonly transfers: number;
}

type Transfers = (band: number, team: readonly number[]) => number;

/** With more shapes that are equally even, these are named; transfers decide among them. */
const mostNamed = 24;

/**
 * The first line-ups by spread, transfers and sheet order. Where all line-ups of the shapes can be named: exactly. Where there are too
 * many, line-ups differ in shape (a swap of two people with equal hours is no other idea), each with the fewest transfers of its shape.
 */
export function* namedLineUps(
  task: LineUpTask,
  staffing: Staffing,
  { shapes, complete }: FoundShapes,
  wanted: number,
  transfers: Transfers,
): Stepwise<readonly NamedLineUp[]> {
  const named: NamedLineUp[] = [];
  let seen = 0;
  const keep = (line: NamedLineUp) => {
    let place = named.length;
    while (place > 0 && compareLineUps(line, itemAt(named, place - 1), staffing.tolerance) < 0) place -= 1;
    if (place < wanted) named.splice(place, 0, line);
    if (named.length > wanted) named.pop();
  };
  const every = complete && sum(shapes.map(({ namings }) => namings)) <= mostNamings;
  const tied = shapes.filter(({ spread }, at) => at < mostNamed || spread <= (shapes[0]?.spread ?? 0));
  for (const { shape, spread } of every ? shapes : tied.slice(0, 2 * mostNamed)) {
    const namings = every ? namingsOf(task, staffing, shape) : [fewestMoving(task, staffing, shape)];
    for (const places of namings) {
      keep({ places, spread, transfers: transfersOf(places, task, transfers) });
      seen += 1;
      if (!every || seen % 500 === 0) yield;
    }
  }
  return named;
}

/** Which line-up ranks first, conditions aside: negative for the one, positive for the other. */
export function compareLineUps(one: NamedLineUp, other: NamedLineUp, tolerance: number): number {
  const spread = one.spread - other.spread;
  if (Math.abs(spread) > tolerance) return spread;
  if (one.transfers !== other.transfers) return one.transfers - other.transfers;
  const first = one.places.findIndex((band, person) => band !== other.places[person]);
  return first < 0 ? 0 : itemAt(one.places, first) - itemAt(other.places, first);
}

/** The people of every band, by their places. */
export function teamsOf(places: readonly number[], bands: number): readonly (readonly number[])[] {
  const teams = Array.from({ length: bands }, (): number[] => []);
  places.forEach((band, person) => itemAt(teams, band).push(person));
  return teams;
}

function transfersOf(places: readonly number[], { bands }: LineUpTask, transfers: Transfers): number {
  return sum(teamsOf(places, bands.length).map((team, band) => transfers(band, team)));
}

/** Every way to name the teams of a shape. */
function* namingsOf({ people, bands }: LineUpTask, { classes }: Staffing, shape: Shape): Generator<readonly number[]> {
  const units = classes.flatMap(({ units: own }, kind) => own.map((members) => ({ members, kind })));
  const places = people.map(() => -1);
  const open = shape.map((team) => Array.from(team));
  function* place(unit: number): Generator<readonly number[]> {
    const next = units[unit];
    if (!next) {
      yield [...places];
      return;
    }
    for (let band = 0; band < bands.length; band += 1) {
      const own = itemAt(open, band);
      if (itemAt(own, next.kind) === 0) continue;
      own[next.kind] = itemAt(own, next.kind) - 1;
      for (const person of next.members) places[person] = band;
      yield* place(unit + 1);
      own[next.kind] = itemAt(own, next.kind) + 1;
    }
  }
  yield* place(0);
}

/** The way to name a shape in which the fewest clients change caseworker, shares not yet rounded to whole clients. */
function fewestMoving({ people, bands }: LineUpTask, staffing: Staffing, shape: Shape): readonly number[] {
  const places = people.map(() => 0);
  const hours = shape.map((team) => hoursIn(staffing, team) * staffing.step);
  staffing.classes.forEach(({ units }, kind) => {
    const costs = units.map((members) =>
      bands.map(({ clients, byCaseworker = {} }, band) =>
        sum(
          members.map((person) => {
            const { name, hours: own } = itemAt(people, person);
            const all = itemAt(hours, band);
            return Math.max(0, (all > 0 ? (clients * own) / all : 0) - (byCaseworker[name] ?? 0));
          }),
        ),
      ),
    );
    const quota = shape.map((team) => itemAt(team, kind));
    cheapestPlaces(costs, quota).forEach((band, unit) => {
      for (const person of itemAt(units, unit)) places[person] = band;
    });
  });
  return places;
}

/**
 * The cheapest way to fill the quotas: units in sheet order to begin with, then along every ring of bands in which each passes a unit to the
 * next and that makes it cheaper, until there is none. Of ways that cost the same, who comes first has the first band.
 */
function cheapestPlaces(costs: readonly (readonly number[])[], quota: readonly number[]): readonly number[] {
  const places = quota.flatMap((units, band) => Array.from({ length: units }, () => band));
  for (let ring = cheaperRing(costs, places, quota.length); ring; ring = cheaperRing(costs, places, quota.length)) {
    for (const { unit, to } of ring) places[unit] = to;
  }
  places.forEach((_, late) => {
    for (let early = 0; early < late; early += 1) {
      const [first, second] = [itemAt(places, early), itemAt(places, late)];
      const now = itemAt(itemAt(costs, early), first) + itemAt(itemAt(costs, late), second);
      const swapped = itemAt(itemAt(costs, early), second) + itemAt(itemAt(costs, late), first);
      if (first > second && swapped <= now + 1e-9) [places[early], places[late]] = [second, first];
    }
  });
  return places;
}

interface Passed {
  readonly unit: number;
  readonly to: number;
}

/** A ring of bands that lowers the cost (Bellman and Ford's search for a negative cycle); null where there is none. */
function cheaperRing(
  costs: readonly (readonly number[])[],
  places: readonly number[],
  bands: number,
): readonly Passed[] | null {
  const price = Array.from({ length: bands }, () => new Array<number>(bands).fill(Infinity));
  const passed = Array.from({ length: bands }, () => new Array<number>(bands).fill(-1));
  places.forEach((from, unit) => {
    for (let to = 0; to < bands; to += 1) {
      const extra = itemAt(itemAt(costs, unit), to) - itemAt(itemAt(costs, unit), from);
      if (to === from || extra >= itemAt(itemAt(price, from), to)) continue;
      itemAt(price, from)[to] = extra;
      itemAt(passed, from)[to] = unit;
    }
  });
  const distance = new Array<number>(bands).fill(0);
  const before = new Array<number>(bands).fill(-1);
  let changed = -1;
  for (let round = 0; round < bands; round += 1) {
    changed = -1;
    for (let from = 0; from < bands; from += 1) {
      for (let to = 0; to < bands; to += 1) {
        const length = itemAt(distance, from) + itemAt(itemAt(price, from), to);
        if (length >= itemAt(distance, to) - 1e-9) continue;
        distance[to] = length;
        before[to] = from;
        changed = to;
      }
    }
    if (changed < 0) return null;
  }
  let on = changed;
  for (let back = 0; back < bands; back += 1) on = itemAt(before, on);
  const ring: Passed[] = [];
  for (let to = on; ;) {
    const from = itemAt(before, to);
    ring.push({ unit: itemAt(itemAt(passed, from), to), to });
    to = from;
    if (to === on) return ring;
  }
}
