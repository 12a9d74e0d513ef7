import { asNumber, compare, fraction, one, zero, type Fraction } from "../../kernel/fraction";
import { itemAt } from "../../kernel/item-at";
import { compareLoads, withLoad, type Carrier } from "./fullness";

/** Loads that differ by a larger share than this differ for certain; nearer ones are compared exactly. */
const rough = 1e-9;

const small = 2n ** 25n;

/**
 * Carriers among whom clients go one by one. Each load stands beside its exact value as a common number, because most comparisons are between
 * loads that are far apart: a team of two hundred takes millions of them.
 */
export class ChangingLoads {
  private readonly exact: Carrier[];
  private readonly hours: Float64Array;
  private readonly load: Float64Array;
  /** 1 where the common numbers are exact, and so are their products. */
  private readonly whole: Uint8Array;

  constructor(carriers: readonly Carrier[]) {
    this.exact = [...carriers];
    this.hours = Float64Array.from(carriers, ({ hours }) => asNumber(hours));
    this.load = Float64Array.from(carriers, ({ load }) => asNumber(load));
    this.whole = Uint8Array.from(carriers, (own) => (isWhole(own) ? 1 : 0));
  }

  get carriers(): readonly Carrier[] {
    return [...this.exact];
  }

  at(place: number): Carrier {
    return itemAt(this.exact, place);
  }

  /** Gives somebody a client of this weight; below 0 takes one. */
  add(place: number, weight: Fraction = one): void {
    const carrier = withLoad(this.at(place), weight);
    this.exact[place] = carrier;
    this.load[place] = asNumber(carrier.load);
    this.whole[place] = isWhole(carrier) ? 1 : 0;
  }

  /** Takes one client from somebody, and gives it to another. */
  move(giver: number, receiver: number): void {
    this.add(giver, fraction(-1));
    this.add(receiver);
  }

  /**
   * Who receives the next: whoever is least full afterwards, that is the smallest (load + weight) ÷ hours. Ties go to more hours, then to who comes first. Nobody
   * without hours receives. Null where nobody may.
   *
   * Given one by one, this is the divisor method of Jefferson (d'Hondt), which keeps the highest load as low as it can be, never takes back what it gave, and
   * never gives somebody less for having more hours (M. L. Balinski and H. P. Young, Fair Representation, 1982). Its reason can be read on the line that is
   * printed, "van 92% naar 94%": the chosen one has the lowest "naar" (design decision 7).
   */
  leastFullAfterwards(mayReceive: (place: number) => boolean, weight: Fraction = one): number | null {
    const more = asNumber(weight);
    let best: number | null = null;
    let least = Infinity;
    for (let place = 0; place < this.exact.length; place += 1) {
      const hours = this.hours[place] as number;
      if (hours <= 0) continue;
      const full = ((this.load[place] as number) + more) / hours;
      if (full > least + rough * Math.abs(least) || !mayReceive(place)) continue;
      const certain = full < least - rough * Math.abs(least);
      if (best !== null && !certain) {
        const difference = this.compareFull(place, best, weight) || this.compareHours(best, place);
        if (difference >= 0) continue;
      }
      [best, least] = [place, full];
    }
    return best;
  }

  /**
   * Who gives: whoever is fullest, that is the largest load ÷ hours. Whoever has load and no hours comes before everybody. Ties go to more clients, then to more
   * hours, then to who comes first. Null where nobody who has something may.
   */
  fullest(mayGive: (place: number) => boolean): number | null {
    let best: number | null = null;
    let most = 0;
    for (let place = 0; place < this.exact.length; place += 1) {
      const [load, hours] = [this.load[place] as number, this.hours[place] as number];
      if (load <= 0) continue;
      const full = hours > 0 ? load / hours : Infinity;
      if (full < most * (1 - rough) || !mayGive(place)) continue;
      const certain = full > most * (1 + rough);
      if (best !== null && !certain) {
        const difference =
          this.compareFull(place, best, zero) ||
          compare(this.at(place).load, this.at(best).load) ||
          this.compareHours(place, best);
        if (difference <= 0) continue;
      }
      [best, most] = [place, full];
    }
    return best;
  }

  /** Below 0 when `one` is less full than `other`, with as much more for both. */
  private compareFull(one: number, other: number, weight: Fraction): number {
    if (this.whole[one] === 1 && this.whole[other] === 1 && weight.denominator === 1n) {
      const more = asNumber(weight);
      return (
        ((this.load[one] as number) + more) * (this.hours[other] as number) -
        ((this.load[other] as number) + more) * (this.hours[one] as number)
      );
    }
    return compareLoads(withLoad(this.at(one), weight), withLoad(this.at(other), weight));
  }

  private compareHours(one: number, other: number): number {
    return compare(this.at(one).hours, this.at(other).hours);
  }
}

/** Whole numbers so small that their products are exact. */
function isWhole({ hours, load }: Carrier): boolean {
  return hours.denominator === 1n && load.denominator === 1n && hours.numerator < small && load.numerator < small;
}
