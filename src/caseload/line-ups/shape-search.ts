import { itemAt } from "../../kernel/item-at";
import type { Effort, Stepwise } from "./effort";
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
  const reach = staffing.hours <= mostHours ? suffixSumsOf(staffing, order) : null;
  if (reach === null && classes.reduce((all, { units }) => all + units.length, 0) > mostListed) return false;
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
    const walk = new TeamWalk(staffing, band, left, team, reach?.[place] ?? null);
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

  /** The hours that a band's team may have, with the least spread from here on; the most promising first. */
  function hoursFor(place: number, band: number, hours: number, budget: number) {
    const options: { own: number; least: number }[] = [];
    const consider = (own: number) => {
      const cost = costOf(staffing, band, own);
      const least = cost + (plain ? plain.rest(place + 1, hours - own, 0) : 0);
      if (least <= budget + tolerance) options.push({ own, least });
    };
    const sums = reach ? null : sumsOf(staffing, band, left);
    effort.left -= sums?.size ?? 0;
    if (sums) for (const own of sums) consider(own);
    else {
      // Cost rises on both sides of a band's share.
      const share = Math.min(hours, Math.round(itemAt(bands, band).weight / staffing.mean / staffing.step));
      const table = reach?.[place]?.[0];
      for (let own = share; own <= hours && costOf(staffing, band, own) <= budget + tolerance; own += 1)
        if (table?.[own]) consider(own);
      for (let own = share - 1; own >= 0 && costOf(staffing, band, own) <= budget + tolerance; own -= 1)
        if (table?.[own]) consider(own);
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

/** The suffix sums of the bands in this order; bands that may have the same classes have the same. */
function suffixSumsOf(staffing: Staffing, order: readonly number[]): readonly (readonly Uint8Array[])[] {
  const known = new Map<string, readonly Uint8Array[]>();
  return order.map((band) => {
    const key = staffing.classes.map(({ bands }) => (bands >> band) & 1).join("");
    const sums = known.get(key) ?? suffixSums(staffing, band);
    known.set(key, sums);
    return sums;
  });
}

/** For each class: which hours can be made of it and the classes after it, for this band. */
function suffixSums({ classes, hours }: Staffing, band: number): readonly Uint8Array[] {
  const sums: Uint8Array[] = [];
  let later = new Uint8Array(hours + 1);
  later[0] = 1;
  sums[classes.length] = later;
  for (let kind = classes.length - 1; kind >= 0; kind -= 1) {
    const { units, hours: own, bands, groups } = itemAt(classes, kind);
    later = later.slice();
    const most = (bands & (1 << band)) === 0 ? 0 : groups === 0 ? units.length : 1;
    for (let unit = 0; unit < most && own > 0; unit += 1) {
      let grown = false;
      for (let at = hours; at >= own; at -= 1) {
        if (later[at] === 0 && later[at - own] === 1) {
          later[at] = 1;
          grown = true;
        }
      }
      if (!grown) break;
    }
    sums[kind] = later;
  }
  return sums;
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
    private readonly reach: readonly Uint8Array[] | null,
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
      if (rest < 0 || (this.reach && itemAt(this.reach, kind + 1)[rest] !== 1)) continue;
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
