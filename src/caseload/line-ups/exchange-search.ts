import { itemAt } from "../../kernel/item-at";
import { deviation } from "../splits/split-search";
import type { Effort } from "./effort";
import type { Stepwise } from "../../kernel/stepwise";
import { hoursIn, mayBe, type Shape, type Staffing } from "./staffing";

/** Told of a line-up: its spread, and the line-up itself for whoever wants to keep it. */
export type LineUpMet = (spread: number, shapeOf: () => Shape) => void;

/**
 * Line-ups made better by exchanges until none helps: one unit goes to another team, or one for one, and when that does not help two for
 * one or two for two. From several starts; every line-up that is met and may be is told.
 */
export function* exchangeSearch(
  staffing: Staffing,
  starts: number,
  effort: Effort,
  found: LineUpMet,
  enough: () => boolean,
): Stepwise<void> {
  const random = seededRandom(starts);
  for (let start = 0; start < starts && effort.left > 0 && !enough(); start += 1) {
    const teams = firstTeams(staffing, start === 0 ? () => 0 : random);
    const standing = standingOf(staffing, teams);
    while (effort.left > 0 && ((yield* improve(standing, false, effort)) || (yield* improve(standing, true, effort))))
      yield;
    if (standing.lacks.every((lacking) => lacking === 0)) tell(standing, found);
    yield;
  }
}

/** Line-ups that differ from this one by one exchange, the best of each pair of teams and kinds. */
export function* neighboursOf(staffing: Staffing, shape: Shape, effort: Effort, found: LineUpMet): Stepwise<void> {
  const standing = standingOf(
    staffing,
    shape.map((team) => Int16Array.from(team)),
  );
  const walk = new ExchangeWalk(standing, true);
  while (effort.left > 0 && walk.next()) {
    effort.left -= 1;
    if (effort.left % 500 === 0) yield;
    if (standing.free) {
      tellExchanged(standing, walk, found);
      continue;
    }
    apply(standing, walk);
    if (standing.lacks.every((lacking) => lacking === 0)) tell(standing, found);
    undo(standing, walk);
  }
}

/** Teams as they stand, with what each costs and lacks. */
interface Standing {
  readonly staffing: Staffing;
  /** Whether a team lacks nothing as soon as it has hours. */
  readonly free: boolean;
  readonly teams: readonly Int16Array[];
  readonly hours: number[];
  readonly costs: number[];
  /** How far each team is from what it has to have; 0 is fine. */
  readonly lacks: number[];
}

/** Exchanges between two pauses. */
const pause = 4000;
const none = -1;

function standingOf(staffing: Staffing, teams: readonly Int16Array[]): Standing {
  const free = staffing.roles === 0 && staffing.groups === 0 && staffing.bands.every(isUndemanding);
  const standing: Standing = { staffing, free, teams, hours: [], costs: [], lacks: [] };
  teams.forEach((team, band) => {
    standing.hours[band] = hoursIn(staffing, team);
    weigh(standing, band);
  });
  return standing;
}

function weigh({ staffing, teams, hours, costs, lacks }: Standing, band: number): void {
  const own = itemAt(hours, band);
  costs[band] = softCost(staffing, band, own);
  lacks[band] = lackOf(staffing, band, itemAt(teams, band), own);
}

/** As costOf, but a band without hours has those of one step, so that the search finds its way out. */
function softCost({ bands, step, mean }: Staffing, band: number, hours: number): number {
  const { weight, staffed } = itemAt(bands, band);
  return deviation(weight, (hours > 0 || !staffed ? hours : 1) * step, mean);
}

function lackOf(staffing: Staffing, band: number, team: Int16Array, hours: number): number {
  if (mayBe(staffing, band, team)) return 0;
  const { classes, roles, groups } = staffing;
  const needs = itemAt(staffing.bands, band);
  let [people, present, lack] = [0, 0, 0];
  const grouped = new Array<number>(groups).fill(0);
  classes.forEach((unit, kind) => {
    const units = team[kind] as number;
    if (units === 0) return;
    people += units * unit.people;
    present |= unit.roles;
    if ((unit.bands & (1 << band)) === 0) lack += units;
    for (let group = 0; group < groups; group += 1)
      if (unit.groups & (1 << group)) grouped[group] = itemAt(grouped, group) + units;
  });
  for (const own of grouped) lack += Math.max(0, own - 1);
  for (let role = 0; role < roles && people > 0; role += 1) if ((present & (1 << role)) === 0) lack += 1;
  const least = Math.max(needs.hours, people > 0 ? needs.hoursIfAny : 0, needs.staffed ? 1 : 0);
  lack += Math.max(0, least - hours) / Math.max(1, least);
  lack += Math.max(
    0,
    needs.people - people,
    people > 0 ? needs.fewestIfAny - people : 0,
    people > 0 ? people - needs.most : 0,
  );
  return lack;
}

/** The heaviest units first, each to the band that may have it and misses most hours. */
function firstTeams({ classes, bands, hours }: Staffing, random: (below: number) => number): readonly Int16Array[] {
  const teams = bands.map(() => new Int16Array(classes.length));
  const total = bands.reduce((all, { weight }) => all + weight, 0);
  const missing = bands.map(({ weight }) => (weight / total) * hours);
  classes.forEach((unit, kind) => {
    for (let placed = 0; placed < unit.units.length; placed += 1) {
      const open = [...bands.keys()].filter((band) => unit.bands & (1 << band));
      const wish = (band: number) => itemAt(missing, band) + random(Math.max(1, 2 * unit.hours));
      const wishes = new Map(open.map((band) => [band, wish(band)]));
      const best = open.reduce((one, other) => ((wishes.get(other) ?? 0) > (wishes.get(one) ?? 0) ? other : one));
      const team = itemAt(teams, best);
      team[kind] = itemAt(team, kind) + 1;
      missing[best] = itemAt(missing, best) - unit.hours;
    }
  });
  return teams;
}

/** Makes the best exchange there is, or of many the best of the first that help; false where none helps. */
function* improve(standing: Standing, pairs: boolean, effort: Effort): Stepwise<boolean> {
  const { staffing, free, hours, costs, lacks } = standing;
  let best: Exchange | null = null;
  let tried = 0;
  let [bestLack, bestCost] = [0, -staffing.tolerance];
  const walk = new ExchangeWalk(standing, pairs);
  while (walk.next()) {
    const { one, other, moved } = walk;
    const [ownCost, otherCost] = [
      softCost(staffing, one, itemAt(hours, one) - moved),
      softCost(staffing, other, itemAt(hours, other) + moved),
    ];
    const cost = ownCost + otherCost - itemAt(costs, one) - itemAt(costs, other);
    effort.left -= 1;
    tried += 1;
    if (tried % pause === 0) {
      yield;
      if (best !== null) break;
    }
    const before = itemAt(lacks, one) + itemAt(lacks, other);
    // Without conditions an exchange can only be as good as its hours.
    if (free && cost >= bestCost && before === 0) continue;
    apply(standing, walk);
    const lack = itemAt(lacks, one) + itemAt(lacks, other) - before;
    undo(standing, walk);
    if (lack < bestLack - 1e-9 || (lack < bestLack + 1e-9 && cost < bestCost))
      [best, bestLack, bestCost] = [walk.exchange(), lack, cost];
    if (effort.left <= 0) break;
  }
  if (best === null) return false;
  apply(standing, best);
  return true;
}

function isUndemanding({ hours, hoursIfAny, people, fewestIfAny, most }: Staffing["bands"][number]): boolean {
  return hours + hoursIfAny + people + fewestIfAny === 0 && most === Infinity;
}

/** Units of at most two classes that go together; the second, or both, may be none. */
interface Part {
  readonly first: number;
  readonly second: number;
  readonly hours: number;
  /** The bands that may have them, as bits. */
  readonly bands: number;
}

const nobody: Part = { first: none, second: none, hours: 0, bands: -1 };

/** Units that one team gives another and takes for it. */
interface Exchange {
  readonly one: number;
  readonly other: number;
  readonly given: Part;
  readonly taken: Part;
  /** Hours that go from one to the other. */
  readonly moved: number;
}

/** All exchanges between two teams, one by one. Nothing is made for each, as there are thousands. */
class ExchangeWalk implements Exchange {
  one = 0;
  other = 0;
  given = nobody;
  taken = nobody;
  moved = 0;
  private readonly parts: readonly (readonly Part[])[];
  private giving = 0;
  private taking = 0;

  constructor({ staffing, teams }: Standing, pairs: boolean) {
    this.parts = teams.map((team) => partsOf(staffing, team, pairs));
  }

  next(): boolean {
    for (;;) {
      const [mine, theirs] = [this.parts[this.one], this.parts[this.other]];
      if (!mine) return false;
      if (!theirs || this.other === this.one || this.giving === mine.length) {
        this.nextTeams();
        continue;
      }
      const given = mine[this.giving] as Part;
      const taken = theirs[this.taking];
      if (!taken || (given.bands & (1 << this.other)) === 0) {
        this.giving += 1;
        this.taking = 0;
        continue;
      }
      this.taking += 1;
      if ((taken.bands & (1 << this.one)) === 0 || areAlike(given, taken)) continue;
      this.given = given;
      this.taken = taken;
      this.moved = given.hours - taken.hours;
      return true;
    }
  }

  /** The exchange as it is now. */
  exchange(): Exchange {
    const { one, other, given, taken, moved } = this;
    return { one, other, given, taken, moved };
  }

  private nextTeams(): void {
    this.giving = 0;
    this.taking = 0;
    this.other += 1;
    if (this.other < this.parts.length) return;
    this.one += 1;
    this.other = this.one + 1;
  }
}

/** Whether the same would go there and back: units of one class, or nobody for nobody. */
function areAlike(given: Part, taken: Part): boolean {
  const { first, second } = given;
  return (
    first === taken.first ||
    first === taken.second ||
    (second !== none && (second === taken.first || second === taken.second))
  );
}

/** Nobody, each class of a team, and each two. */
function partsOf({ classes }: Staffing, team: Int16Array, pairs: boolean): readonly Part[] {
  const present = [...classes.keys()].filter((kind) => (team[kind] as number) > 0);
  const singles = present.map((first): Part => {
    const { hours, bands } = itemAt(classes, first);
    return { first, second: none, hours, bands };
  });
  const two = pairs
    ? singles.flatMap((one, at) =>
        singles.slice(at).flatMap((other): Part[] => {
          if (one === other && (team[one.first] as number) < 2) return [];
          return [
            { first: one.first, second: other.first, hours: one.hours + other.hours, bands: one.bands & other.bands },
          ];
        }),
      )
    : [];
  return [nobody, ...singles, ...two];
}

function apply(standing: Standing, { one, other, given, taken, moved }: Exchange): void {
  const [own, their] = [itemAt(standing.teams, one), itemAt(standing.teams, other)];
  hand(own, their, given);
  hand(their, own, taken);
  standing.hours[one] = itemAt(standing.hours, one) - moved;
  standing.hours[other] = itemAt(standing.hours, other) + moved;
  weigh(standing, one);
  weigh(standing, other);
}

function undo(standing: Standing, { one, other, given, taken, moved }: Exchange): void {
  apply(standing, { one, other, given: taken, taken: given, moved: -moved });
}

function hand(from: Int16Array, to: Int16Array, { first, second }: Part): void {
  for (const kind of [first, second]) {
    if (kind === none) continue;
    from[kind] = (from[kind] as number) - 1;
    to[kind] = (to[kind] as number) + 1;
  }
}

function tell({ teams, costs }: Standing, found: LineUpMet): void {
  found(
    costs.reduce((total, cost) => total + cost, 0),
    () => teams.map((team) => team.slice()),
  );
}

/** Tells of the line-up after an exchange, where a team needs nothing but hours; it is made only for whoever wants it. */
function tellExchanged(standing: Standing, walk: ExchangeWalk, found: LineUpMet): void {
  const { staffing, teams, hours, costs } = standing;
  let spread = 0;
  for (let band = 0; band < costs.length; band += 1) {
    if (band !== walk.one && band !== walk.other) {
      spread += itemAt(costs, band);
      continue;
    }
    const own = itemAt(hours, band) + (band === walk.one ? -walk.moved : walk.moved);
    if (own === 0 && itemAt(staffing.bands, band).staffed) return;
    spread += softCost(staffing, band, own);
  }
  found(spread, () => {
    const after = teams.map((team) => team.slice());
    hand(itemAt(after, walk.one), itemAt(after, walk.other), walk.given);
    hand(itemAt(after, walk.other), itemAt(after, walk.one), walk.taken);
    return after;
  });
}

/** Numbers from 0 that look random and are the same each time (a linear congruential generator). */
export function seededRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
