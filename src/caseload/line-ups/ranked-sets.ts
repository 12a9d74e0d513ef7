import { itemAt } from "../../kernel/item-at";
import type { TeamOptions } from "./team-options";

/** A line-up as the search sees it. */
export interface RankedSets {
  readonly spread: number;
  readonly transfers: number;
  /** Sheet order as one number: digit p, in base bands, is the band of the p-th person; the first person's is the most significant. */
  readonly order: number;
}

/**
 * The best line-ups that break none of these conditions (bits), the best first: least spread, then fewest transfers,
 * then sheet order. Everybody gets a place and every band with clients gets people.
 *
 * Exact: for every set of people left over for the later bands, the best ways to place them are worked out once
 * (3^people × bands steps), so equal hours and ties do not make it slower, as they would a search through all
 * bands^people line-ups.
 */
export function bestSets(options: TeamOptions, conditions: number, wanted: number): readonly RankedSets[] {
  const all = 2 ** options.people - 1;
  const digits = orderDigits(options);
  let later: readonly (readonly RankedSets[])[] = Array.from({ length: all + 1 }, (_, set) =>
    set === 0 ? [{ spread: 0, transfers: 0, order: 0 }] : [],
  );
  for (let band = options.bands - 1; band >= 0; band -= 1) {
    const following = later;
    const [spreads, broken] = [itemAt(options.spread, band), itemAt(options.broken, band)];
    const bestOf = (free: number) => {
      const best: RankedSets[] = [];
      for (let set = free; ; set = (set - 1) & free) {
        const own = spreads[set] as number;
        if (own < Infinity && ((broken[set] as number) & conditions) === 0) {
          for (const rest of itemAt(following, free ^ set)) {
            const spread = own + rest.spread;
            const worst = best[wanted - 1];
            if (worst && spread > worst.spread + options.tolerance) break;
            const transfers = options.transfers(band, set) + rest.transfers;
            const order = (digits[set] as number) * band + rest.order;
            insert(best, { spread, transfers, order }, wanted, options.tolerance);
          }
        }
        if (set === 0) break;
      }
      return best;
    };
    // Nobody has a place before the first band, so only the set of all people matters there.
    later = following.map((_, free) => (band === 0 && free !== all ? [] : bestOf(free)));
  }
  return itemAt(later, all);
}

/** Which line-up ranks first, conditions aside: negative for the one, positive for the other. */
export function compareSets(one: RankedSets, other: RankedSets, tolerance: number): number {
  const spread = one.spread - other.spread;
  if (Math.abs(spread) > tolerance) return spread;
  return one.transfers - other.transfers || one.order - other.order;
}

/** The set of people of every band. */
export function setsOf({ order }: RankedSets, { people, bands }: TeamOptions): readonly number[] {
  const sets = Array.from({ length: bands }, () => 0);
  for (let person = people - 1, rest = order; person >= 0; person -= 1, rest = Math.floor(rest / bands)) {
    const band = rest % bands;
    sets[band] = itemAt(sets, band) | (1 << person);
  }
  return sets;
}

/** The conditions that a line-up breaks, as bits. */
export function brokenBy(sets: readonly number[], { broken }: TeamOptions): number {
  return sets.reduce((bits, set, band) => bits | itemAt(itemAt(broken, band), set), 0);
}

/** For every set of people: what one band further on adds to the order. */
function orderDigits({ people, bands }: TeamOptions): Float64Array {
  const digits = new Float64Array(2 ** people);
  for (let set = 1; set < digits.length; set += 1) {
    const first = 31 - Math.clz32(set & -set);
    digits[set] = (digits[set & (set - 1)] as number) + bands ** (people - 1 - first);
  }
  return digits;
}

/** Inserts a line-up by rank, if it is among the best. */
function insert(best: RankedSets[], next: RankedSets, wanted: number, tolerance: number): void {
  let place = best.length;
  while (place > 0 && compareSets(next, best[place - 1] as RankedSets, tolerance) < 0) place -= 1;
  if (place >= wanted) return;
  best.splice(place, 0, next);
  if (best.length > wanted) best.pop();
}
