import { itemAt } from "../../kernel/item-at";
import { costOf, type Staffing, type UnitClass } from "./staffing";

/** The least that the later bands can add to the spread, given what is left for them. */
export interface LatticeBound {
  /** Of everything: no line-up has a lower spread. */
  readonly least: number;
  /** Of the bands from this place in the order on, for these hours and marked people left; Infinity where it cannot be. */
  rest(place: number, hours: number, marked: number): number;
  /** How many people of a unit of each class are marked. */
  readonly marks: readonly number[];
}

/** Larger tables would take longer than what they save. */
const mostCells = 4_000_000;
const mostSteps = 12_000_000;

/**
 * Every band may have any team that the whole staffing could make for it, as long as hours and marked people add up. So
 * people are counted more than once, which only makes the spread lower: a bound. One table, from the last band of `order` back, over the
 * states that teams no more expensive than `known` can reach. Marking says what is counted besides hours: of people with an odd number of
 * hours a team of odd hours needs one, and a team of few hours has few people.
 * null: too many hours to tell apart, or too many ways.
 */
export function latticeBound(
  staffing: Staffing,
  order: readonly number[],
  mark: (unit: UnitClass) => number,
  known: number,
): LatticeBound | null {
  const { classes, hours } = staffing;
  const marks = classes.map(mark);
  const marked = classes.reduce((total, { units }, kind) => total + units.length * itemAt(marks, kind), 0);
  const width = marked + 1;
  const cells = (hours + 1) * width;
  if (cells * (order.length + 1) > mostCells) return null;

  const teams = teamsByBand(staffing, marks, width, known);
  // Forwards: which states can be reached. Backwards: the least cost from there.
  const reached: Int32Array[] = [Int32Array.of(hours * width + marked)];
  let steps = 0;
  for (const [place, band] of order.entries()) {
    const own = itemAt(teams, band);
    const before = itemAt(reached, place);
    steps += before.length * own.cells.length;
    if (steps > mostSteps) return null;
    const seen = new Uint8Array(cells);
    for (const state of before) {
      const [hoursLeft, markedLeft] = [Math.floor(state / width), state % width];
      for (const [at, cell] of own.cells.entries()) {
        if ((own.hours[at] as number) > hoursLeft) break;
        if (cell % width <= markedLeft) seen[state - cell] = 1;
      }
    }
    const after: number[] = [];
    seen.forEach((one, state) => {
      if (one === 1) after.push(state);
    });
    reached.push(Int32Array.from(after));
  }
  const least = order.map(() => new Float64Array(cells).fill(Infinity));
  const none = new Float64Array(cells).fill(Infinity);
  none[0] = 0;
  least.push(none);
  for (let place = order.length - 1; place >= 0; place -= 1) {
    const own = itemAt(teams, itemAt(order, place));
    const [table, later] = [itemAt(least, place), itemAt(least, place + 1)];
    for (const state of itemAt(reached, place)) {
      const [hoursLeft, markedLeft] = [Math.floor(state / width), state % width];
      let best = Infinity;
      for (let at = 0; at < own.cells.length && (own.hours[at] as number) <= hoursLeft; at += 1) {
        const cell = own.cells[at] as number;
        if (cell % width > markedLeft) continue;
        const cost = (own.costs[at] as number) + (later[state - cell] as number);
        if (cost < best) best = cost;
      }
      table[state] = best;
    }
  }
  return {
    least: itemAt(itemAt(least, 0), hours * width + marked),
    rest: (place, left, markedLeft) => itemAt(least, place)[left * width + markedLeft] ?? Infinity,
    marks,
  };
}

interface PossibleTeams {
  /** Hours × width + marked people, by hours. */
  readonly cells: Int32Array;
  readonly hours: Int32Array;
  readonly costs: Float64Array;
}

/** For each band the teams that it could have, as hours and marked people, that cost no more than is known to be enough. */
function teamsByBand(
  staffing: Staffing,
  marks: readonly number[],
  width: number,
  known: number,
): readonly PossibleTeams[] {
  const { bands, classes, hours, tolerance } = staffing;
  const sums = new Map<string, Uint8Array>();
  return bands.map((needs, band) => {
    const kinds = classes.map(({ bands: allowed }) => (allowed === 1 << band ? 2 : allowed & (1 << band) ? 1 : 0));
    const key = kinds.join("");
    const possible = sums.get(key) ?? subsetSums(staffing, kinds, marks, width);
    sums.set(key, possible);
    const cells: number[] = [];
    for (let own = 0; own <= hours; own += 1) {
      const cost = costOf(staffing, band, own);
      if (cost > known + tolerance || own < needs.hours || (own > 0 && own < needs.hoursIfAny)) continue;
      for (let marked = 0; marked < width; marked += 1) {
        if (possible[own * width + marked] === 1) cells.push(own * width + marked);
      }
    }
    return {
      cells: Int32Array.from(cells),
      hours: Int32Array.from(cells, (cell) => Math.floor(cell / width)),
      costs: Float64Array.from(cells, (cell) => costOf(staffing, band, Math.floor(cell / width))),
    };
  });
}

/** Which hours and marked people a team can come to: of some classes all units, of others none or any number. */
function subsetSums(
  { classes, hours }: Staffing,
  kinds: readonly number[],
  marks: readonly number[],
  width: number,
): Uint8Array {
  const possible = new Uint8Array((hours + 1) * width);
  possible[0] = 1;
  let top = 0;
  classes.forEach(({ units, hours: own }, kind) => {
    const step = own * width + itemAt(marks, kind);
    if (kinds[kind] === 0) return;
    if (kinds[kind] === 2) {
      possible.copyWithin(step * units.length, 0, top + 1);
      possible.fill(0, 0, Math.min(step * units.length, top + 1));
      top += step * units.length;
      return;
    }
    if (step === 0) return;
    for (let unit = 0; unit < units.length; unit += 1) {
      for (let state = top; state >= 0; state -= 1) if (possible[state] === 1) possible[state + step] = 1;
      top += step;
    }
  });
  return possible;
}
