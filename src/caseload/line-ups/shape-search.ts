import { itemAt } from "../../kernel/item-at";
import type { Effort } from "./effort";
import type { Stepwise } from "../../kernel/stepwise";
import type { LineUpMet } from "./exchange-search";
import type { LatticeBound } from "./lattice-bound";
import { costOf, mayBe, type Staffing } from "./staffing";

/** How a search takes its line-ups: what would still be good enough, and what to do with one. */
export interface Taker {
  /** Spread up to this is wanted. */
  limit(): number;
  readonly take: LineUpMet;
}

/** More hours than this are not laid out in a table. */
const mostHours = 20_000;
/** The sums of so few units are made anew for whoever is left; of more, that costs more than the teams that it spares. */
const mostSummed = 32;
/** Of more units without such a table, there are too many sums of hours to list. */
const mostListed = 16;

/**
 * Every wanted line-up, depth first over the bands in this order: true when all were seen, false when the effort was used up first or there
 * are too many to list. A band's hours
 * come in the order of the least spread they can lead to, teams of these hours by how near they are to a share of
 * everybody left. A state (a band, and who is left) that led to nothing within a limit is not entered again.
 */
export function* shapeSearch(
  staffing: Staffing,
  order: readonly number[],
  bounds: readonly LatticeBound[],
  effort: Effort,
  taker: Taker,
): Stepwise<boolean> {
  const { classes, bands, tolerance } = staffing;
  const left = Int16Array.from(classes, ({ units }) => units.length);
  const teams = bands.map(() => new Int16Array(classes.length));
  const tabled = staffing.hours <= mostHours;
  const units = classes.reduce((all, { units: own }) => all + own.length, 0);
  const few = units <= mostSummed;
  const sums = order.map(() => new TeamSums(classes.length));
  if (tabled && !few) sums.forEach((own, place) => own.fill(staffing, itemAt(order, place), left, staffing.hours));
  if (!tabled && units > mostListed) return false;
  const failed = new Map<number | string, number>();
  const sizes = classes.map(({ units }) => units.length + 1);
  const small = sizes.reduce((product, size) => product * size, bands.length) < Number.MAX_SAFE_INTEGER;
  let untilPause = pause;

  const keyOf = (place: number): number | string => {
    if (!small) return `${place} ${left.join()}`;
    let key = place;
    for (let kind = 0; kind < sizes.length; kind += 1) key = key * (sizes[kind] as number) + (left[kind] as number);
    return key;
  };
  const restOf = (place: number, hours: number): number => {
    let most = 0;
    for (const { marks, rest } of bounds) {
      let marked = 0;
      for (let kind = 0; kind < marks.length; kind += 1) marked += (marks[kind] as number) * (left[kind] as number);
      most = Math.max(most, rest(place, hours, marked));
    }
    return most;
  };
  const plain = bounds.find(({ marks }) => marks.every((mark) => mark === 0));

  const take = (spread: number) => taker.take(spread, () => teams.map((team) => team.slice()));

  function* explore(place: number, hours: number, spread: number): Stepwise<boolean> {
    const key = keyOf(place);
    const budget = taker.limit() - spread;
    if ((failed.get(key) ?? -Infinity) >= budget) return false;
    let any = false;
    const band = itemAt(order, place);
    const last = place === order.length - 1;
    const team = itemAt(teams, band);
    if (last) {
      team.set(left);
      const whole = spread + costOf(staffing, band, hours);
      const good = whole <= taker.limit() && mayBe(staffing, band, team);
      if (good) take(whole);
      else failed.set(key, Math.max(budget, failed.get(key) ?? -Infinity));
      return good;
    }
    const reach = tabled ? itemAt(sums, place) : null;
    if (reach && few) effort.left -= reach.fill(staffing, band, left, mostFor(band, hours, budget));
    const walk = new TeamWalk(staffing, band, left, team, reach);
    for (const { own, least } of hoursFor(place, band, hours, budget)) {
      if (spread + least > taker.limit()) break;
      walk.start(own, hours);
      while (walk.next(effort)) {
        if (effort.left <= 0) return any;
        if (!mayBe(staffing, band, team)) continue;
        for (let kind = 0; kind < left.length; kind += 1) left[kind] = (left[kind] as number) - (team[kind] as number);
        const soFar = spread + costOf(staffing, band, own);
        if (
          canBeStaffed(staffing, order, place + 1, left) &&
          soFar + restOf(place + 1, hours - own) <= taker.limit() + tolerance
        ) {
          if (yield* explore(place + 1, hours - own, soFar)) any = true;
        }
        for (let kind = 0; kind < left.length; kind += 1) left[kind] = (left[kind] as number) + (team[kind] as number);
        untilPause -= 1;
        if (untilPause <= 0) {
          untilPause = pause;
          yield;
        }
      }
      if (effort.left <= 0) return any;
    }
    team.fill(0);
    if (!any) failed.set(key, Math.max(budget, failed.get(key) ?? -Infinity));
    return any;
  }

  /** The most hours that a band can have within the budget: cost rises on both sides of its share. */
  function mostFor(band: number, hours: number, budget: number): number {
    let own = shareOf(band, hours);
    while (own < hours && costOf(staffing, band, own + 1) <= budget + tolerance) own += 1;
    return own;
  }

  function shareOf(band: number, hours: number): number {
    return Math.min(hours, Math.round(itemAt(bands, band).weight / staffing.mean / staffing.step));
  }

  /** The hours that a band's team may have, with the least spread from here on; the most promising first. */
  function hoursFor(place: number, band: number, hours: number, budget: number) {
    const options: { own: number; least: number }[] = [];
    const consider = (own: number) => {
      const cost = costOf(staffing, band, own);
      const least = cost + (plain ? plain.rest(place + 1, hours - own, 0) : 0);
      if (least <= budget + tolerance) options.push({ own, least });
    };
    if (tabled) {
      const table = itemAt(sums, place);
      const share = shareOf(band, hours);
      for (let own = share; own <= hours && costOf(staffing, band, own) <= budget + tolerance; own += 1)
        if (table.has(0, own)) consider(own);
      for (let own = share - 1; own >= 0 && costOf(staffing, band, own) <= budget + tolerance; own -= 1)
        if (table.has(0, own)) consider(own);
    } else {
      const listed = sumsOf(staffing, band, left);
      effort.left -= listed.size;
      for (const own of listed) consider(own);
    }
    return options.sort((one, other) => one.least - other.least);
  }

  yield* explore(0, staffing.hours, 0);
  return effort.left > 0;
}

const pause = 2000;

/** Whether there is enough for the bands that come: people with hours, and people of every role. */
function canBeStaffed(
  { classes, bands, roles }: Staffing,
  order: readonly number[],
  place: number,
  left: Int16Array,
): boolean {
  let [able, needed] = [0, 0];
  for (let at = place; at < order.length; at += 1) if (bands[order[at] as number]?.staffed) needed += 1;
  for (let kind = 0; kind < left.length; kind += 1)
    if ((classes[kind] as { hours: number }).hours > 0) able += left[kind] as number;
  if (able < needed) return false;
  for (let role = 0; role < roles; role += 1) {
    let holders = 0;
    for (let kind = 0; kind < left.length; kind += 1)
      if ((classes[kind] as { roles: number }).roles & (1 << role)) holders += left[kind] as number;
    if (holders < needed) return false;
  }
  return true;
}

/** For each class: which hours can be made of those left of it and of the classes after it, as bits. So no team is begun that cannot be ended. */
class TeamSums {
  private words = 0;
  private bits = new Uint32Array();
  /** Where the bits of each class begin; a class without anybody left shares those of the next. */
  private readonly rows: Int32Array;

  constructor(private readonly kinds: number) {
    this.rows = new Int32Array(kinds + 1);
  }

  /** Returns what it costs, in steps of the search. @param most more hours than this do not matter */
  fill({ classes }: Staffing, band: number, left: Int16Array, most: number): number {
    const words = (most >>> 5) + 1;
    this.words = words;
    if (this.bits.length < words * (this.kinds + 1)) this.bits = new Uint32Array(words * (this.kinds + 1));
    const { bits, rows } = this;
    bits.fill(0, 0, words);
    bits[0] = 1;
    let row = 0;
    rows[this.kinds] = row;
    for (let kind = this.kinds - 1; kind >= 0; kind -= 1) {
      const { hours, bands, groups } = classes[kind] as Staffing["classes"][number];
      const those = left[kind] as number;
      const units = (bands & (1 << band)) === 0 || hours === 0 ? 0 : groups === 0 ? those : Math.min(1, those);
      for (let unit = 0; unit < units; unit += 1) {
        const from = row;
        if (unit === 0) row += words;
        addUnit(bits, from, row, words, hours);
      }
      rows[kind] = row;
    }
    return (row >>> 3) + 1;
  }

  has(kind: number, hours: number): boolean {
    const word = hours >>> 5;
    return (
      word < this.words && (((this.bits[(this.rows[kind] as number) + word] as number) >>> (hours & 31)) & 1) === 1
    );
  }
}

/** Writes each sum of a row also with one unit more, in another row or in the same one. */
function addUnit(bits: Uint32Array, from: number, to: number, words: number, hours: number): void {
  const [whole, part] = [hours >>> 5, hours & 31];
  for (let word = words - 1; word >= 0; word -= 1) {
    const source = from + word - whole;
    const high = word >= whole ? (bits[source] as number) << part : 0;
    const low = part > 0 && word > whole ? (bits[source - 1] as number) >>> (32 - part) : 0;
    bits[to + word] = (bits[from + word] as number) | high | low;
  }
}

/** Which hours a band's team can have, of those who are left. */
function sumsOf({ classes }: Staffing, band: number, left: Int16Array): ReadonlySet<number> {
  let sums = new Set([0]);
  classes.forEach(({ hours, bands }, kind) => {
    if ((bands & (1 << band)) === 0 || hours === 0) return;
    for (let unit = 0; unit < (left[kind] as number); unit += 1) {
      sums = new Set([...sums, ...[...sums].map((own) => own + hours)]);
    }
  });
  return sums;
}

/** The teams of so many hours, one by one, in `team`. */
class TeamWalk {
  private readonly tried: Int16Array;
  private readonly remaining: Float64Array;
  private readonly shares: Int16Array;
  private at = 0;

  constructor(
    private readonly staffing: Staffing,
    private readonly band: number,
    private readonly left: Int16Array,
    private readonly team: Int16Array,
    private readonly reach: TeamSums | null,
  ) {
    const kinds = staffing.classes.length;
    this.tried = new Int16Array(kinds);
    this.remaining = new Float64Array(kinds + 1);
    this.shares = new Int16Array(kinds);
  }

  start(hours: number, all: number): void {
    this.at = 0;
    this.remaining[0] = hours;
    this.tried.fill(-1);
    for (let kind = 0; kind < this.shares.length; kind += 1)
      this.shares[kind] = all > 0 ? Math.round(((this.left[kind] as number) * hours) / all) : 0;
  }

  next(effort: Effort): boolean {
    const { classes } = this.staffing;
    const { tried, remaining, team } = this;
    while (this.at >= 0) {
      if (this.at === classes.length) {
        this.at -= 1;
        if (remaining[classes.length] === 0) return true;
      }
      const kind = this.at;
      if (kind < 0) return false;
      effort.left -= 1;
      if (effort.left <= 0) return false;
      const { hours, bands, groups } = classes[kind] as Staffing["classes"][number];
      const most =
        (bands & (1 << this.band)) === 0
          ? 0
          : groups === 0
            ? (this.left[kind] as number)
            : Math.min(1, this.left[kind] as number);
      const units = nextNear(this.shares[kind] as number, most, tried, kind);
      if (units < 0) {
        tried[kind] = -1;
        this.at -= 1;
        continue;
      }
      const rest = (remaining[kind] as number) - units * hours;
      if (rest < 0 || (this.reach && !this.reach.has(kind + 1, rest))) continue;
      team[kind] = units;
      remaining[kind + 1] = rest;
      this.at += 1;
    }
    return false;
  }
}

/** The next number from 0 to `most`, the nearest to `share` first; -1 after the last. `tried` counts the tries. */
function nextNear(share: number, most: number, tried: Int16Array, kind: number): number {
  for (;;) {
    const turn = (tried[kind] as number) + 1;
    tried[kind] = turn;
    if (turn > 2 * Math.max(share, most - share, 0) + 1) return -1;
    const units = share + (turn % 2 === 1 ? (turn + 1) / 2 : -turn / 2);
    if (units >= 0 && units <= most) return units;
  }
}
