import { itemAt } from "../../kernel/item-at";
import { deviation } from "../splits/split-search";
import { sum } from "../sum";
import { transfersKnown } from "./band-transfers";
import type { Effort } from "./effort";
import type { Stepwise } from "../../kernel/stepwise";
import { fewestMoving, newTables, type MovingTask } from "./fewest-moving";
import { typicalDeviation, type LineUp, type LineUpTask } from "./line-up";
import { costOf, mayBe, type Staffing, type UnitClass } from "./staffing";
import { teamsOf, type NamedLineUp } from "./named-line-ups";

/**
 * What a line-up on the front is there for. most-even · nearly-even: where further unevenness begins to buy fewer transfers a client ·
 * fewest-transfers: at most a twentieth of the mean load an fte less even than the first.
 */
export type FrontReason = "most-even" | "nearly-even" | "fewest-transfers";

/** One way to weigh an equal load against transfers. */
export interface FrontPoint {
  readonly why: FrontReason;
  readonly lineUp: LineUp;
  /** The typical deviation from the mean load, in clients an fte. */
  readonly deviationPerFte: number;
  readonly saving: Saving;
}

/** What a line-up saves beside the most even one, and what that costs in balance; 0 and 0 for that one. */
export interface Saving {
  readonly transfers: number;
  /** How much further from the mean load as a rule, in clients an fte. */
  readonly perFte: number;
}

/** How much less even than the most even line-up the last may be, as a share of the mean load. */
const mostUneven = 0.05;
/** Between the most even and the last: which shares of that are tried. */
const tried = [0.1, 0.2, 0.35, 0.5, 0.75, 1];
/** A table of more steps of hours is made coarser. */
const mostSteps = 1200;

/** Line-ups from the most even on, each with the fewest transfers that were found for how uneven it may be. */
export function* searchFront(
  task: LineUpTask,
  staffing: Staffing,
  best: NamedLineUp,
  transfersOf: (places: readonly number[]) => number,
  effort: Effort,
): Stepwise<readonly NamedLineUp[]> {
  if (!transfersKnown(task.bands)) return [best];
  const hours = sum(task.people.map((person) => person.hours));
  const perFte = (spread: number) => typicalDeviation(spread, hours, task.fullTimeHours);
  const mean = staffing.mean * task.fullTimeHours;
  const found = [best];
  const tables = newTables();
  for (const share of [0, ...tried]) {
    const allowed = share === 0 ? 0 : perFte(best.spread) + share * mostUneven * mean;
    const limit = Math.max(best.spread + staffing.tolerance, (allowed / task.fullTimeHours) ** 2 * hours);
    const start = found.reduce((one, other) => (other.transfers < one.transfers ? other : one));
    const own = { left: effort.left / (2 + tried.length - found.length) };
    const granted = own.left;
    const { places } = yield* movedWithin(task, staffing, start.places, limit, own, tables);
    effort.left -= granted - own.left;
    found.push({ places, spread: spreadOf(task, places, staffing.mean), transfers: transfersOf(places) });
  }
  return undominated(found, staffing.tolerance);
}

/** Which three to show, from the most even to the fewest transfers; fewer where there are fewer. */
export function shownOnFront(
  front: readonly NamedLineUp[],
  perFte: (spread: number) => number,
): readonly { readonly why: FrontReason; readonly at: number }[] {
  const last = front.length - 1;
  if (last <= 0) return front.map((_, at) => ({ why: "most-even", at }));
  const ends = [
    { why: "most-even" as const, at: 0 },
    { why: "fewest-transfers" as const, at: last },
  ];
  const [first, final] = [itemAt(front, 0), itemAt(front, last)];
  // How far below the line between both ends a point lies: there the most transfers were saved for what it costs in balance.
  const below = (point: NamedLineUp) => {
    const along = (perFte(point.spread) - perFte(first.spread)) / (perFte(final.spread) - perFte(first.spread));
    return first.transfers + along * (final.transfers - first.transfers) - point.transfers;
  };
  const [middle] = [...front.keys()]
    .slice(1, -1)
    .sort((one, other) => below(itemAt(front, other)) - below(itemAt(front, one)));
  return middle === undefined ? ends : [itemAt(ends, 0), { why: "nearly-even", at: middle }, itemAt(ends, 1)];
}

function undominated(found: readonly NamedLineUp[], tolerance: number): readonly NamedLineUp[] {
  const sorted = [...found].sort((one, other) => one.spread - other.spread || one.transfers - other.transfers);
  const front: NamedLineUp[] = [];
  for (const point of sorted) {
    const before = front.at(-1);
    if (before && point.transfers >= before.transfers) continue;
    if (before && point.spread <= before.spread + tolerance) front.pop();
    front.push(point);
  }
  return front;
}

/** Fewer transfers from these places on, with a spread up to the limit. */
function movedWithin(
  task: LineUpTask,
  staffing: Staffing,
  start: readonly number[],
  limit: number,
  effort: Effort,
  tables: ReturnType<typeof newTables>,
): Stepwise<{ readonly places: readonly number[] }> {
  const { people, bands } = task;
  const units = staffing.classes.flatMap((own) => own.units.map((members) => ({ members, own })));
  const coarse = Math.max(1, Math.ceil(staffing.hours / mostSteps));
  const step = staffing.step * coarse;
  const inPeople = (places: readonly number[]) => {
    const all = people.map(() => 0);
    units.forEach(({ members }, unit) => members.forEach((person) => (all[person] = itemAt(places, unit))));
    return all;
  };
  const clients = units.map(({ members }) =>
    bands.map(({ byCaseworker = {} }) => members.map((person) => byCaseworker[itemAt(people, person).name] ?? 0)),
  );
  const moving: MovingTask = {
    hours: units.map(({ own }) => Math.round(own.hours / coarse)),
    bands: bands.length,
    kept: (unit, band, hours) => {
      const { members, own } = itemAt(units, unit);
      if ((own.bands & (1 << band)) === 0) return -Infinity;
      const share = hours > 0 ? itemAt(bands, band).clients / (hours * step) : 0;
      let kept = 0;
      itemAt(itemAt(clients, unit), band).forEach((has, at) => {
        kept += Math.min(has, share * itemAt(people, itemAt(members, at)).hours);
      });
      return kept;
    },
    uneven: (band, hours) => {
      const needs = itemAt(staffing.bands, band);
      const least = Math.max(needs.hours, hours > 0 ? needs.hoursIfAny : 0);
      return hours * coarse < least
        ? Infinity
        : coarse === 1
          ? costOf(staffing, band, hours)
          : coarseCost(staffing, band, hours * step);
    },
    limit,
    pinned: (places, random) =>
      pinnedUnits(
        units.map(({ own }) => own),
        places,
        random,
      ),
    allowed: (places) =>
      teamsOfUnits(
        staffing,
        units.map(({ own }) => own),
        places,
      ).every((team, band) => mayBe(staffing, band, team)) &&
      (coarse === 1 || spreadOf(task, inPeople(places), staffing.mean) <= limit),
  };
  const search = fewestMoving(
    moving,
    units.map(({ members }) => itemAt(start, itemAt(members, 0))),
    effort,
    tables,
  );
  return (function* () {
    return { places: inPeople((yield* search).places) };
  })();
}

function coarseCost({ bands, mean }: Staffing, band: number, hours: number): number {
  const { weight, staffed } = itemAt(bands, band);
  return hours > 0 || !staffed ? deviation(weight, hours, mean) : Infinity;
}

/** Who stays for now: whoever may not meet somebody, and in each team one who has a role that every team needs. */
function pinnedUnits(
  units: readonly UnitClass[],
  places: readonly number[],
  random: (below: number) => number,
): ReadonlySet<number> {
  const pinned = new Set([...units.keys()].filter((unit) => itemAt(units, unit).groups !== 0));
  const roles = units.reduce((all, unit) => all | unit.roles, 0);
  for (let role = 0; 1 << role <= roles; role += 1) {
    const holders = new Map<number, number[]>();
    units.forEach((unit, at) => {
      if (unit.roles & (1 << role)) holders.set(itemAt(places, at), [...(holders.get(itemAt(places, at)) ?? []), at]);
    });
    for (const own of holders.values()) pinned.add(itemAt(own, random(own.length)));
  }
  return pinned;
}

function teamsOfUnits(
  { classes, bands }: Staffing,
  units: readonly UnitClass[],
  places: readonly number[],
): readonly (readonly number[])[] {
  const teams = bands.map(() => classes.map(() => 0));
  const kindOf = new Map(classes.map((own, kind) => [own, kind]));
  units.forEach((own, unit) => {
    const team = itemAt(teams, itemAt(places, unit));
    const kind = kindOf.get(own) ?? 0;
    team[kind] = itemAt(team, kind) + 1;
  });
  return teams;
}

function spreadOf({ people, bands }: LineUpTask, places: readonly number[], mean: number): number {
  return sum(
    teamsOf(places, bands.length).map((team, band) => {
      const { clients, weight = clients } = itemAt(bands, band);
      return deviation(weight, sum(team.map((person) => itemAt(people, person).hours)), mean);
    }),
  );
}
