import { itemAt } from "../../kernel/item-at";
import { deviation } from "../splits/split-search";
import { sum } from "../sum";
import { weightOf, type LineUpCondition, type LineUpTask } from "./line-up";

/**
 * People whom the search need not tell apart: of equal hours, with the same conditions on them. Who must stay together is one unit.
 */
export interface UnitClass {
  /** The units, in sheet order; people by their place. */
  readonly units: readonly (readonly number[])[];
  /** Hours of a unit, in steps. */
  readonly hours: number;
  /** People in a unit. */
  readonly people: number;
  /** The bands that a unit may have, as bits. */
  readonly bands: number;
  /** The roles that somebody in a unit has (one-of-in-every-team), as bits. */
  readonly roles: number;
  /** The groups of which somebody is in a unit whose people may not meet (apart), as bits. */
  readonly groups: number;
}

/** What the team of a band has to have. */
interface BandNeeds {
  readonly weight: number;
  /** Whether there are clients, who need somebody with hours. */
  readonly staffed: boolean;
  /** Least hours in steps: of this band's team, and of a team if there is one. */
  readonly hours: number;
  readonly hoursIfAny: number;
  /** Fewest people of this band's team, and fewest and most of a team if there is one. */
  readonly people: number;
  readonly fewestIfAny: number;
  readonly most: number;
}

/** A task as the search sees it. Spread depends on the hours of each team only. */
export interface Staffing {
  readonly classes: readonly UnitClass[];
  readonly bands: readonly BandNeeds[];
  /** How many roles every team needs, and how many groups there are. */
  readonly roles: number;
  readonly groups: number;
  /** Hours of one step: all hours are whole steps. */
  readonly step: number;
  /** All hours, in steps. */
  readonly hours: number;
  /** The mean load an hour. */
  readonly mean: number;
  /** Differences in spread below this are rounding noise. */
  readonly tolerance: number;
}

/**
 * How many units of each class each band gets: `shape[band][class]`. All that spread and conditions depend on; names come
 * afterwards (named-line-ups.ts).
 */
export type Shape = readonly ArrayLike<number>[];

/** Hours finer than this are rounded; the figures of a line-up are of the hours themselves. */
const finest = 1e-6;

/** The staffing of a task under some of its conditions (bits); null where these contradict each other. */
export function staffingOf({ people, bands, conditions }: LineUpTask, kept: number): Staffing | null {
  const asked = conditions.filter((_, bit) => kept & (1 << bit));
  const placeOf = new Map(people.map(({ name }, place) => [name, place]));
  const placesOf = (names: readonly string[]) => names.map((name) => placeOf.get(name) ?? -1);
  const roles = asked.flatMap((own) => (own.kind === "one-of-in-every-team" ? [new Set(placesOf(own.people))] : []));
  const groups = asked.flatMap((own) => (own.kind === "apart" ? [new Set(placesOf(own.people))] : []));
  const step = stepOf(people.map(({ hours }) => hours));
  const allowed = people.map(({ name }) => allowedBands(name, bands.length, asked));

  const units = unitsOf(
    people.length,
    asked.flatMap((own) => (own.kind === "together" ? [placesOf(own.people)] : [])),
  );
  const classes = new Map<string, UnitClass & { readonly units: (readonly number[])[] }>();
  for (const members of units) {
    const crowded = groups.some((group) => members.filter((person) => group.has(person)).length > 1);
    const unit = {
      hours: sum(members.map((person) => Math.round(itemAt(people, person).hours / step))),
      people: members.length,
      bands: members.reduce((bits, person) => bits & itemAt(allowed, person), -1),
      roles: bitsWhere(roles, (role) => members.some((person) => role.has(person))),
      groups: bitsWhere(groups, (group) => members.some((person) => group.has(person))),
    };
    if (crowded || unit.bands === 0) return null;
    const key = Object.values(unit).join();
    const like = classes.get(key) ?? { ...unit, units: [] };
    like.units.push(members);
    classes.set(key, like);
  }
  const weight = sum(bands.map(weightOf));
  const hours = sum(people.map((person) => person.hours));
  return {
    classes: [...classes.values()].sort((one, other) => other.hours - one.hours),
    bands: bands.map((band, place) => ({
      weight: weightOf(band),
      staffed: band.clients > 0,
      ...needsOf(place, asked, step),
    })),
    roles: roles.length,
    groups: groups.length,
    step,
    hours: sum(people.map((person) => Math.round(person.hours / step))),
    mean: weight / hours,
    tolerance: (1e-13 * weight ** 2) / hours,
  };
}

/** What a band's team adds to the spread; Infinity for clients without hours. */
export function costOf({ bands, step, mean }: Staffing, band: number, hours: number): number {
  const { weight, staffed } = itemAt(bands, band);
  return hours > 0 || !staffed ? deviation(weight, hours * step, mean) : Infinity;
}

/** The hours of a team, in steps. */
export function hoursIn({ classes }: Staffing, team: ArrayLike<number>): number {
  return classes.reduce((total, { hours }, kind) => total + hours * itemAt(team, kind), 0);
}

/** Whether a team may be a band's: what it lacks does not depend on other teams. */
export function mayBe(staffing: Staffing, band: number, team: ArrayLike<number>): boolean {
  const { classes, roles } = staffing;
  let [hours, people, present, grouped] = [0, 0, 0, 0];
  for (let kind = 0; kind < classes.length; kind += 1) {
    const units = team[kind] as number;
    if (units === 0) continue;
    const own = classes[kind] as UnitClass;
    if ((own.bands & (1 << band)) === 0 || (grouped & own.groups) !== 0 || (units > 1 && own.groups !== 0))
      return false;
    hours += units * own.hours;
    people += units * own.people;
    present |= own.roles;
    grouped |= own.groups;
  }
  const needs = itemAt(staffing.bands, band);
  if (hours < needs.hours || people < needs.people || (needs.staffed && hours === 0)) return false;
  if (people === 0) return true;
  return hours >= needs.hoursIfAny && people >= needs.fewestIfAny && people <= needs.most && present === 2 ** roles - 1;
}

function allowedBands(name: string, bands: number, asked: readonly LineUpCondition[]): number {
  return asked.reduce(
    (bits, own) => {
      if (own.kind === "stays-at" && own.person === name) return bits & (1 << own.band);
      return own.kind === "not-in-band" && own.person === name ? bits & ~(1 << own.band) : bits;
    },
    2 ** bands - 1,
  );
}

/** Everybody by themselves, and those who must be together as one. Groups that share somebody are one. */
function unitsOf(people: number, together: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const leader = Array.from({ length: people }, (_, person) => person);
  for (const group of together) {
    const [first = 0] = group;
    const joined = new Set(group.map((person) => itemAt(leader, person)));
    const target = itemAt(leader, first);
    leader.forEach((own, person) => {
      if (joined.has(own)) leader[person] = target;
    });
  }
  const units = new Map<number, number[]>();
  leader.forEach((own, person) => units.set(own, [...(units.get(own) ?? []), person]));
  return [...units.values()];
}

/** The largest number of hours of which everybody's hours are a multiple. */
function stepOf(hours: readonly number[]): number {
  const whole = hours.map((own) => Math.round(own / finest)).filter((own) => own > 0);
  return whole.length === 0 ? 1 : whole.reduce(commonDivisor) * finest;
}

function commonDivisor(one: number, other: number): number {
  return other === 0 ? one : commonDivisor(other, one % other);
}

function bitsWhere<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  return items.reduce((bits, item, bit) => (holds(item) ? bits | (1 << bit) : bits), 0);
}

function needsOf(band: number, asked: readonly LineUpCondition[], step: number): Omit<BandNeeds, "weight" | "staffed"> {
  const needs = { hours: 0, hoursIfAny: 0, people: 0, fewestIfAny: 0, most: Infinity };
  for (const own of asked) {
    if (own.kind === "minimum-hours") {
      const least = Math.ceil(own.hours / step - finest);
      if (own.band === band) needs.hours = Math.max(needs.hours, least);
      if (own.band === undefined) needs.hoursIfAny = Math.max(needs.hoursIfAny, least);
    }
    if (own.kind === "team-size" && (own.band ?? band) === band) {
      if (own.band === band) needs.people = Math.max(needs.people, own.fewest);
      needs.fewestIfAny = Math.max(needs.fewestIfAny, own.fewest);
      needs.most = Math.min(needs.most, own.most);
    }
  }
  return needs;
}
