import { itemAt } from "../../kernel/item-at";
import { deviation } from "../splits/split-search";
import type { Effort, Stepwise } from "./effort";
import { mayBe, type Shape, type Staffing } from "./staffing";

/**
 * Line-ups made better by exchanges until none helps: one unit goes to another team, or one for one, and when that does not help two for
 * one or two for two. From several starts; every line-up that is met and may be is told.
 */
export function* exchangeSearch(
  staffing: Staffing,
  starts: number,
  effort: Effort,
  found: (shape: Shape, spread: number) => void,
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
export function* neighboursOf(
  staffing: Staffing,
  shape: Shape,
  effort: Effort,
  found: (shape: Shape, spread: number) => void,
): Stepwise<void> {
  const standing = standingOf(
    staffing,
    shape.map((team) => Int16Array.from(team)),
  );
  for (const exchange of exchangesOf(standing, true)) {
    if (effort.left <= 0) return;
    effort.left -= 1;
    if (effort.left % 500 === 0) yield;
    const { one, other, given, taken } = exchange;
    apply(standing, one, other, given, taken);
    if (standing.lacks.every((lacking) => lacking === 0)) tell(standing, found);
    apply(standing, other, one, given, taken);
  }
}

/** Teams as they stand, with what each costs and lacks. */
interface Standing {
  readonly staffing: Staffing;
  readonly teams: readonly Int16Array[];
  readonly hours: number[];
  readonly costs: number[];
  /** How far each team is from what it has to have; 0 is fine. */
  readonly lacks: number[];
}

/** Units of at most two kinds; none where the second is -1. */
type Kinds = readonly [number, number];

interface Exchange {
  readonly one: number;
  readonly other: number;
  readonly given: Kinds;
  readonly taken: Kinds;
}

/** Exchanges between two pauses. */
const pause = 4000;
const none = -1;
const nobody: Kinds = [none, none];

function standingOf(staffing: Staffing, teams: readonly Int16Array[]): Standing {
  const standing: Standing = { staffing, teams, hours: [], costs: [], lacks: [] };
  teams.forEach((_, band) => weigh(standing, band));
  return standing;
}

function weigh({ staffing, teams, hours, costs, lacks }: Standing, band: number): void {
  const team = itemAt(teams, band);
  let own = 0;
  staffing.classes.forEach((unit, kind) => (own += unit.hours * (team[kind] as number)));
  hours[band] = own;
  costs[band] = softCost(staffing, band, own);
  lacks[band] = lackOf(staffing, band, team, own);
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
  const { staffing, hours, costs, lacks } = standing;
  const free = staffing.roles === 0 && staffing.groups === 0 && staffing.bands.every(isUndemanding);
  let best: Exchange | null = null;
  let tried = 0;
  let [bestLack, bestCost] = [0, -staffing.tolerance];
  for (const exchange of exchangesOf(standing, pairs)) {
    const { one, other, given, taken } = exchange;
    const moved = hoursOf(staffing, given) - hoursOf(staffing, taken);
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
    // Without conditions an exchange can only be as good as its hours.
    if (free && cost >= bestCost && itemAt(lacks, one) + itemAt(lacks, other) === 0) continue;
    const before = itemAt(lacks, one) + itemAt(lacks, other);
    apply(standing, one, other, given, taken);
    const lack = itemAt(lacks, one) + itemAt(lacks, other) - before;
    apply(standing, other, one, given, taken);
    if (lack < bestLack - 1e-9 || (lack < bestLack + 1e-9 && cost < bestCost))
      [best, bestLack, bestCost] = [exchange, lack, cost];
    if (effort.left <= 0) break;
  }
  if (best === null) return false;
  apply(standing, best.one, best.other, best.given, best.taken);
  return true;
}

function isUndemanding({ hours, hoursIfAny, people, fewestIfAny, most }: Staffing["bands"][number]): boolean {
  return hours + hoursIfAny + people + fewestIfAny === 0 && most === Infinity;
}

function* exchangesOf({ staffing, teams }: Standing, pairs: boolean): Generator<Exchange> {
  const chosen = teams.map((team, band) => ({ singles: singlesOf(staffing, team), band }));
  for (const { singles: given, band: one } of chosen) {
    for (const { singles: taken, band: other } of chosen) {
      if (other <= one) continue;
      const mine = pairs ? [...given, ...pairsOf(staffing, itemAt(teams, one), given)] : given;
      const theirs = pairs ? [...taken, ...pairsOf(staffing, itemAt(teams, other), taken)] : taken;
      for (const out of [nobody, ...mine]) {
        if (!allowedIn(staffing, out, other)) continue;
        for (const back of [nobody, ...theirs]) {
          if (
            out[0] === back[0] ||
            out[0] === back[1] ||
            (out[1] !== none && (out[1] === back[0] || out[1] === back[1]))
          )
            continue;
          if (allowedIn(staffing, back, one)) yield { one, other, given: out, taken: back };
        }
      }
    }
  }
}

function singlesOf({ classes }: Staffing, team: Int16Array): readonly Kinds[] {
  return [...classes.keys()].flatMap((kind) => ((team[kind] as number) > 0 ? [[kind, none] as const] : []));
}

function pairsOf(_: Staffing, team: Int16Array, singles: readonly Kinds[]): readonly Kinds[] {
  return singles.flatMap(([one], at) =>
    singles.slice(at).flatMap(([other]): Kinds[] => (one !== other || (team[one] as number) > 1 ? [[one, other]] : [])),
  );
}

function allowedIn({ classes }: Staffing, [one, other]: Kinds, band: number): boolean {
  return (
    (one === none || (itemAt(classes, one).bands & (1 << band)) !== 0) &&
    (other === none || (itemAt(classes, other).bands & (1 << band)) !== 0)
  );
}

function hoursOf({ classes }: Staffing, [one, other]: Kinds): number {
  return (one === none ? 0 : itemAt(classes, one).hours) + (other === none ? 0 : itemAt(classes, other).hours);
}

function apply(standing: Standing, one: number, other: number, given: Kinds, taken: Kinds): void {
  const [own, their] = [itemAt(standing.teams, one), itemAt(standing.teams, other)];
  for (const kind of given)
    if (kind !== none) [own[kind], their[kind]] = [itemAt(own, kind) - 1, itemAt(their, kind) + 1];
  for (const kind of taken)
    if (kind !== none) [own[kind], their[kind]] = [itemAt(own, kind) + 1, itemAt(their, kind) - 1];
  weigh(standing, one);
  weigh(standing, other);
}

function tell({ teams, costs }: Standing, found: (shape: Shape, spread: number) => void): void {
  found(
    teams.map((team) => team.slice()),
    costs.reduce((total, cost) => total + cost, 0),
  );
}

/** Numbers from 0 that look random and are the same each time (a linear congruential generator). */
export function seededRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
