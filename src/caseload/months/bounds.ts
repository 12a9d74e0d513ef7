import {
  ceilingOf,
  compare,
  dividedBy,
  exactly,
  floorOf,
  fraction,
  isPositive,
  minus,
  times,
  total,
  type Fraction,
} from "../../kernel/fraction";
import { itemAt } from "../../kernel/item-at";
import { chosenFor } from "../division/chosen-for";
import type { CaseloadLimits } from "../division/division";
import { ChangingLoads } from "./changing-loads";
import { withLoad, type Carrier } from "./fullness";

/** What a team agreed for one fte, in clients or in points. Each may be missing. An agreement, never a norm. */
export interface TeamBounds {
  readonly lower: number | null;
  readonly upper: number | null;
}

interface BoundedMember extends Carrier {
  readonly name: string;
}

export interface BoundsTask {
  readonly members: readonly BoundedMember[];
  readonly bounds: TeamBounds;
  /** What was agreed with somebody; it goes before the team's bounds. */
  readonly own: Readonly<Record<string, CaseloadLimits>>;
  /** Hours of one fte. */
  readonly fullTimeHours: number;
  /** Per cents of the clients who leave in a month; null when nobody knows. */
  readonly outflowPercent: number | null;
}

export type BoundStatus = "below" | "within" | "above";

/** How many clients somebody has too many, and the three ways to mend it. */
export interface TooMany {
  readonly clients: Fraction;
  /** Hours that would carry them; null without an upper bound an hour. */
  readonly hours: { readonly exact: Fraction; readonly whole: number; readonly tenthsOfFte: number } | null;
  /** Others with room: place → clients; null where nobody else has an upper bound. */
  readonly couldGoTo: ReadonlyMap<number, number> | null;
  /** Clients for whom the others have no room. */
  readonly withoutPlace: number;
  /** Months without new clients after which they are gone; null when the outflow is unknown. */
  readonly monthsWithoutNew: number | null;
}

export interface MemberBounds {
  /** Whole clients; null without that bound. */
  readonly lowest: number | null;
  readonly highest: number | null;
  readonly status: BoundStatus;
  readonly tooMany: TooMany | null;
}

export interface BoundsOfTeam {
  /** In the order of the members. */
  readonly rows: readonly MemberBounds[];
  readonly team: {
    readonly load: Fraction;
    readonly lowest: number | null;
    readonly highest: number | null;
    readonly status: BoundStatus;
    /** Clients for whom this formation has no room, and the fte that would carry them (null without an upper bound). */
    readonly tooMany: {
      readonly clients: Fraction;
      readonly fte: { readonly exact: Fraction; readonly tenths: number } | null;
    } | null;
  };
}

/**
 * Everybody beside the bounds that the team agreed: the bound for one fte by the hours, or somebody's own. Whole clients lie within when they are not below the lower
 * bound rounded up and not above the upper bound rounded down; where no whole number lies between, both neighbours do.
 */
export function withinBounds({ members, bounds, own, fullTimeHours, outflowPercent }: BoundsTask): BoundsOfTeam {
  const limits = members.map((member) => limitsOf(member, bounds, chosenFor(own, member.name) ?? {}, fullTimeHours));
  const whole = limits.map(wholeLimits);
  const rows = members.map((member, place): MemberBounds => {
    const limit = itemAt(whole, place);
    const status = statusOf(member.load, limit);
    if (status !== "above" || limit.highest === null) return { ...limit, status, tooMany: null };
    const clients = minus(member.load, fraction(limit.highest));
    return {
      ...limit,
      status,
      tooMany: {
        clients,
        hours: hoursFor(clients, member.hours, itemAt(limits, place).upper, fullTimeHours),
        ...roomElsewhere(members, whole, place, clients),
        monthsWithoutNew: monthsWithout(clients, member.load, outflowPercent),
      },
    };
  });
  const load = total(members.map((member) => member.load));
  const team = {
    lowest: sumOf(whole.map(({ lowest }) => lowest)),
    highest: sumOf(whole.map(({ highest }) => highest)),
  };
  const status = statusOf(load, team);
  const above = status === "above" && team.highest !== null ? minus(load, fraction(team.highest)) : null;
  return {
    rows,
    team: { load, ...team, status, tooMany: above && { clients: above, fte: fteFor(above, bounds.upper) } },
  };
}

/** Bounds that are not whole yet. */
interface ExactLimits {
  readonly lower: Fraction | null;
  readonly upper: Fraction | null;
}

function limitsOf(
  { hours }: Carrier,
  { lower, upper }: TeamBounds,
  { minimum, maximum, fixed }: CaseloadLimits,
  fullTimeHours: number,
): ExactLimits {
  const byHours = (bound: number | null) =>
    bound === null ? null : dividedBy(times(exactly(bound), hours), exactly(fullTimeHours));
  const agreed = (own: number | undefined, bound: number | null) => (own === undefined ? byHours(bound) : exactly(own));
  return { lower: agreed(fixed ?? minimum, lower), upper: agreed(fixed ?? maximum, upper) };
}

type WholeLimits = Pick<MemberBounds, "lowest" | "highest">;

function wholeLimits({ lower, upper }: ExactLimits): WholeLimits {
  const lowest = lower && ceilingOf(lower);
  const highest = upper && floorOf(upper);
  return lowest !== null && highest !== null && lowest > highest
    ? { lowest: highest, highest: lowest }
    : { lowest, highest };
}

function statusOf(load: Fraction, { lowest, highest }: WholeLimits): BoundStatus {
  if (lowest !== null && compare(load, fraction(lowest)) < 0) return "below";
  return highest !== null && compare(load, fraction(highest)) > 0 ? "above" : "within";
}

/** The hours that would carry clients too many at the bound of the own hours: up to a whole hour, and in fte up to a tenth. */
function hoursFor(clients: Fraction, hours: Fraction, upper: Fraction | null, fullTimeHours: number): TooMany["hours"] {
  if (upper === null || !isPositive(upper) || !isPositive(hours)) return null;
  const exact = dividedBy(times(clients, hours), upper);
  return { exact, whole: ceilingOf(exact), tenthsOfFte: tenthsUp(dividedBy(exact, exactly(fullTimeHours))) };
}

function fteFor(clients: Fraction, upper: number | null) {
  if (upper === null || upper <= 0) return null;
  const exact = dividedBy(clients, exactly(upper));
  return { exact, tenths: tenthsUp(exact) };
}

function tenthsUp(fte: Fraction): number {
  return ceilingOf(times(fte, fraction(10)));
}

/** One by one to who is least full afterwards, up to the others' upper bounds. Nobody's bound known: nothing to offer. */
function roomElsewhere(
  members: readonly BoundedMember[],
  limits: readonly WholeLimits[],
  giver: number,
  tooMany: Fraction,
): Pick<TooMany, "couldGoTo" | "withoutPlace"> {
  const clients = ceilingOf(tooMany);
  if (limits.every(({ highest }, place) => place === giver || highest === null)) {
    return { couldGoTo: null, withoutPlace: clients };
  }
  const loads = new ChangingLoads(members);
  const taken = members.map(() => 0);
  let left = clients;
  for (; left > 0; left -= 1) {
    const place = loads.leastFullAfterwards((other) => {
      const { highest } = itemAt(limits, other);
      const after = withLoad(loads.at(other)).load;
      return other !== giver && highest !== null && compare(after, fraction(highest)) <= 0;
    });
    if (place === null) break;
    taken[place] = itemAt(taken, place) + 1;
    loads.add(place);
  }
  return { couldGoTo: new Map([...taken.entries()].filter(([, count]) => count > 0)), withoutPlace: left };
}

function monthsWithout(tooMany: Fraction, load: Fraction, outflowPercent: number | null): number | null {
  if (outflowPercent === null || outflowPercent <= 0) return null;
  return ceilingOf(dividedBy(times(tooMany, fraction(100)), times(load, exactly(outflowPercent))));
}

function sumOf(bounds: readonly (number | null)[]): number | null {
  let all = 0;
  for (const bound of bounds) {
    if (bound === null) return null;
    all += bound;
  }
  return all;
}
