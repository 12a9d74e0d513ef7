import type { AgeBand } from "../ages/age-bands";
import { agingOut } from "../ages/aging-out";
import { sharesOfTeam } from "../line-ups/band-transfers";
import { balanceOf, clientsPerFte } from "../division/balance";
import { changedFilters } from "../checks/changed-filters";
import type { Check } from "../checks/check";
import { countsByAge, countsByBand, countsByCaseworker, selectClients, type SelectedClients } from "../clients/counts";
import type { ClientHistogram } from "../clients/histogram";
import { selectionOutcome, type Selection } from "../clients/selections";
import { searchLineUps, type LineUpsOutcome } from "../line-ups/best-line-ups";
import type { Stepwise } from "../../kernel/stepwise";
import type { LineUp, LineUpBand, LineUpCondition, LineUpPerson, LineUpTask } from "../line-ups/line-up";
import { throughNewClients } from "../line-ups/through-new-clients";
import { lineUpTransfers } from "../line-ups/line-up-transfers";
import { placeColleague } from "../line-ups/place-colleague";
import { weighLineUp } from "../line-ups/weigh-line-up";
import { sum } from "../sum";
import type { IsoDate } from "../dates";
import { fewestTransfers, planTransfers, type Transfer } from "../division/transfers";
import { entryOf } from "../../kernel/entry-of";
import { itemAt } from "../../kernel/item-at";
import type { Traced } from "../traced";
import type { SupposedContractHours } from "../division/supposed-hours";
import { otherPeople, type DividedClients } from "./other-people";
import type { AgeScenario, ScenarioCondition } from "./scenario-choices";
import type {
  ChangeSince,
  ColleaguePlacement,
  ComparedScenario,
  ComparedTeam,
  LineUpSearch,
  OtherHours,
  PersonChange,
  RankedLineUp,
  ScenarioComparison,
} from "./scenario-comparison";

/** A scenario, and the hours that people have in it. */
export interface ScenarioTask {
  readonly scenario: AgeScenario;
  /** In sheet order, with the caseload hours under the scenario's side tasks. */
  readonly people: readonly LineUpPerson[];
  /** The figures that were kept with the scenario; null when there are none. */
  readonly since: ChangeSince | null;
}

/** The data that all compared scenarios share. */
export interface ComparisonTask {
  readonly referenceDate: IsoDate;
  readonly fullTimeHours: number;
  readonly monthsBeforeLeaving: number;
  readonly histogram: ClientHistogram;
  readonly selection: Selection;
  /** Scenario 0 first. */
  readonly scenarios: readonly ScenarioTask[];
  /** The scenario by age that line-ups are looked for, by its name; null: the last one. */
  readonly lineUpsFor: string | null;
  /** The people with intakes as a side task. */
  readonly intakers: readonly string[];
  /** Clients who come in each month; null when nobody said. */
  readonly newPerMonth: number | null;
  /** Hours that the sheets give somebody elsewhere (C02): the line-ups are worked out with those too. */
  readonly otherHours: readonly LineUpPerson[];
  readonly checks: readonly Check[];
  readonly supposedHours: readonly SupposedContractHours[];
  /** What the division divides; null where there is none to hold the scenarios against. */
  readonly divided: DividedClients | null;
  /** The date that the sheets give for themselves, where the division's numbers are of; null where they give none. */
  readonly statedDate: Traced<IsoDate> | null;
}

/** The scenarios side by side, all over the clients of one selection; step by step, because line-ups of a large team take a while. */
export function* comparingScenarios(task: ComparisonTask): Stepwise<ScenarioComparison> {
  const { referenceDate, fullTimeHours, monthsBeforeLeaving, histogram, selection } = task;
  const selected = selectClients(histogram, selection);
  const byAge = task.scenarios.findLast(
    ({ scenario }) => scenario.kind === "by-age" && (task.lineUpsFor === null || scenario.name === task.lineUpsFor),
  );
  const others = byAge
    ? task.otherHours.map(({ name, hours }) => ({
        ...{ name, hours },
        each: {
          ...byAge,
          people: byAge.people.map((person) => (person.name === name ? { ...person, hours } : person)),
        },
      }))
    : [];
  const searched = [
    ...task.scenarios.filter(({ scenario }) => scenario.kind === "by-age" && scenario.teams === null),
    ...(byAge ? [byAge] : []),
    ...others.map(({ each }) => each),
  ];
  const outcomes = new Map<ScenarioTask, LineUpsOutcome>();
  for (const each of new Set(searched)) outcomes.set(each, yield* searchLineUps(lineUpTaskOf(each, selected, task)));
  const bestFor: BestFor = (each) => entryOf(outcomes, each);
  return {
    referenceDate,
    fullTimeHours,
    monthsBeforeLeaving,
    selection,
    outcome: selectionOutcome(histogram, selection),
    supposedHours: task.supposedHours,
    otherPeople: task.divided && otherPeople(selected, task.divided),
    scenarios: task.scenarios.map((each) => compared(each, selected, task, bestFor)),
    search: byAge ? searchOf(byAge, bestFor, task) : null,
    placements: byAge ? placements(byAge, selected, task) : [],
    otherHours: others.flatMap((other) => otherHours(other, bestFor, task)),
    checks: [...task.checks, ...changedSinceStated(task)],
  };
}

/** The division's numbers are of the day that the sheets give; the lists are counted on the reference date. */
function changedSinceStated({ statedDate, selection, referenceDate }: ComparisonTask): readonly Check[] {
  if (statedDate === null) return [];
  return changedFilters(selection, { before: statedDate.value, now: referenceDate }, [statedDate.cell]);
}

/** The best line-ups for a scenario, which were looked for once. */
type BestFor = (each: ScenarioTask) => LineUpsOutcome;

type WithoutNewClients = Omit<ComparedScenario, "throughNewClients">;

function compared(
  each: ScenarioTask,
  selected: SelectedClients,
  task: ComparisonTask,
  bestFor: BestFor,
): ComparedScenario {
  const workedOut = ways[each.scenario.kind](each, selected, task, bestFor);
  const changes = workedOut.people.map(({ name, current, after }) => ({ name, current, target: after }));
  const { since } = each;
  const changed = since
    ? changedFilters(task.selection, { before: since.referenceDate, now: task.referenceDate }, [])
    : [];
  return {
    ...workedOut,
    checks: [...workedOut.checks, ...changed],
    throughNewClients: throughNewClients({ changes, newPerMonth: task.newPerMonth ?? 0 }),
  };
}

const ways: Readonly<
  Record<
    AgeScenario["kind"],
    (each: ScenarioTask, selected: SelectedClients, task: ComparisonTask, bestFor: BestFor) => WithoutNewClients
  >
> = { unchanged, "by-hours": byHours, "by-age": byAge };

/** Everybody's own clients are a team of one. */
function unchanged(
  each: ScenarioTask,
  selected: SelectedClients,
  { fullTimeHours }: ComparisonTask,
): WithoutNewClients {
  const current = clientsNow(selected, each.people);
  const hoursOf = hoursByName(each.people);
  const carried = [...current].map(([name, clients]) => ({ clients, hours: hoursOf(name) }));
  const { spread, maxOverMin } = balanceOf(carried, fullTimeHours);
  return {
    scenario: each.scenario,
    // People outside the team who have clients that count are included, or the clients would not add up.
    teams: [...current].map(([name, clients]) =>
      comparedTeam(null, [name], { clients, hours: hoursOf(name) }, fullTimeHours),
    ),
    spread,
    maxOverMin,
    transfers: 0,
    routes: [],
    division: [],
    firstOnTies: {},
    transfersPerYear: 0,
    keeping: [],
    givenWhileLeaving: [],
    conditions: [],
    people: [...current].map(([name, clients]) => ({ name, current: clients, after: clients })),
    notDivided: 0,
    checks: [],
    ...totalsAndChange(each, selected),
  };
}

/** One team, in which everybody gets a share by hours of all clients that count. */
function byHours(each: ScenarioTask, selected: SelectedClients, { fullTimeHours }: ComparisonTask): WithoutNewClients {
  const current = clientsNow(selected, each.people);
  const total = sum([...countsByCaseworker(selected)]);
  const canBeDivided = total === 0 || each.people.some(({ hours }) => hours > 0);
  const shares = sharesOfTeam({ clients: total, byCaseworker: Object.fromEntries(current) }, each.people);
  const after = new Map(each.people.map(({ name }, place) => [name, itemAt(shares.clients, place)]));
  const changes = [...current].map(([name, now]) => ({ name, current: now, target: after.get(name) ?? 0 }));
  const routes = planTransfers(changes);
  const team = { clients: total, hours: sum(each.people.map(({ hours }) => hours)) };
  // The spread is between teams, as in every scenario. Within a team, whole clients differ by less than one client.
  const { spread, maxOverMin } = balanceOf([team], fullTimeHours);
  return {
    scenario: each.scenario,
    teams: [
      comparedTeam(
        null,
        each.people.map(({ name }) => name),
        team,
        fullTimeHours,
      ),
    ],
    spread,
    maxOverMin,
    transfers: fewestTransfers(changes),
    routes,
    division: canBeDivided ? [{ band: null, after: Object.fromEntries(after), routes }] : null,
    firstOnTies: places(Object.fromEntries(each.people.map(({ name }) => [name, current.get(name) ?? 0]))),
    transfersPerYear: 0,
    keeping: shares.keeping,
    givenWhileLeaving: shares.givenWhileLeaving,
    conditions: [],
    people: changes.map(({ name, current: now, target }) => ({ name, current: now, after: target })),
    notDivided: 0,
    checks: [],
    ...totalsAndChange(each, selected),
  };
}

/** A team for each band: the one that was chosen, else the best under the conditions. */
function byAge(
  each: ScenarioTask,
  selected: SelectedClients,
  task: ComparisonTask,
  bestFor: BestFor,
): WithoutNewClients {
  const { scenario } = each;
  const lineUpTask = lineUpTaskOf(each, selected, task);
  const lineUp = scenario.teams === null ? foundLineUp(bestFor(each)) : chosenLineUp(scenario.teams, lineUpTask);
  const teams = lineUp?.teams ?? [];
  const moved = lineUpTransfers(
    lineUpTask,
    teams.map(({ members }) => members),
  );
  const { notDivided, kept } = outsideBands(selected, scenario.bands);
  const current = clientsNow(selected, each.people);
  const routes = moved.ok ? joinedRoutes(moved.routes) : [];
  const after = (name: string): number =>
    moved.ok ? (kept.get(name) ?? 0) + sum(moved.after.map((band) => band[name] ?? 0)) : (current.get(name) ?? 0);
  const transfersPerYear = lineUp?.transfersPerYear ?? null;
  return {
    scenario,
    teams: teams.map((team) => comparedTeam(scenario.bands[team.band] ?? null, team.members, team, task.fullTimeHours)),
    spread: lineUp?.spread ?? 0,
    maxOverMin: lineUp?.maxOverMin ?? null,
    transfers: moved.ok ? moved.transfers : null,
    routes,
    division: moved.ok
      ? scenario.bands.map((band, place) => ({
          band,
          after: moved.after[place] ?? {},
          routes: moved.routes.filter((route) => route.band === place),
        }))
      : null,
    firstOnTies: Object.assign(
      {},
      ...teams.map(({ members }, band) => {
        const held = lineUpTask.bands[band]?.byCaseworker ?? {};
        return places(Object.fromEntries(members.map((name) => [name, held[name] ?? 0])));
      }),
    ) as ComparedScenario["firstOnTies"],
    transfersPerYear,
    keeping: moved.ok ? moved.keeping : [],
    givenWhileLeaving: moved.ok ? moved.givenWhileLeaving : [],
    conditions: conditionsOf(scenario, lineUp),
    people: [...current].map(([name, now]): PersonChange => ({ name, current: now, after: after(name) })),
    notDivided,
    checks: transfersPerYear ? [{ code: "C22", transfers: transfersPerYear, counted: true, cells: [] }] : [],
    ...totalsAndChange(each, selected),
  };
}

/** The place of each figure from the lowest on, from 1; equal figures have one place. */
function places(figures: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  const inOrder = [...new Set(Object.values(figures))].sort((one, other) => one - other);
  return Object.fromEntries(Object.entries(figures).map(([name, figure]) => [name, 1 + inOrder.indexOf(figure)]));
}

function chosenLineUp(teams: readonly (readonly string[])[], task: LineUpTask): LineUp | null {
  const known = teams.map((names) => names.filter((name) => task.people.some((person) => person.name === name)));
  const weighed = weighLineUp(task, known);
  return weighed.ok ? weighed.lineUp : null;
}

function foundLineUp(found: LineUpsOutcome): LineUp | null {
  return found.ok ? (found.lineUps[0] ?? null) : null;
}

function searchOf(each: ScenarioTask, bestFor: BestFor, task: ComparisonTask): ScenarioComparison["search"] {
  const { scenario } = each;
  const found = bestFor(each);
  if (!found.ok) return { problem: found.problem };
  const ranked = (lineUp: LineUp) => rankedLineUp(lineUp, scenario, task.fullTimeHours);
  const { conflict } = found;
  return {
    lineUps: found.lineUps.map(ranked),
    bestBalanced: conflict ? ranked(conflict.bestBalanced) : null,
    conflicting: (conflict?.conditions ?? []).map((place) => itemAt(scenario.conditions, place)),
    certainty: found.certainty,
    front: found.front.map((point) => ({ ...point, lineUp: ranked(point.lineUp) })),
  } satisfies LineUpSearch;
}

function rankedLineUp(lineUp: LineUp, scenario: AgeScenario, fullTimeHours: number): RankedLineUp {
  return {
    teams: lineUp.teams.map((team) =>
      comparedTeam(scenario.bands[team.band] ?? null, team.members, team, fullTimeHours),
    ),
    spread: lineUp.spread,
    maxOverMin: lineUp.maxOverMin,
    transfers: lineUp.transfers,
    transfersPerYear: lineUp.transfersPerYear,
    conditions: conditionsOf(scenario, lineUp),
  };
}

/** Somebody can be left without a team only when teams were chosen. */
function placements(
  each: ScenarioTask,
  selected: SelectedClients,
  task: ComparisonTask,
): readonly ColleaguePlacement[] {
  const { scenario } = each;
  const { teams } = scenario;
  if (teams === null) return [];
  const lineUpTask = lineUpTaskOf(each, selected, task);
  return each.people
    .filter(({ name, hours }) => hours > 0 && !teams.flat().includes(name))
    .flatMap(({ name }) => {
      const placed = placeColleague(lineUpTask, teams, name);
      if (!placed.ok) return [];
      const places = placed.places.flatMap(({ band, isMostEven, lineUp }) => {
        const at = scenario.bands[band];
        return at ? [{ band: at, isMostEven, lineUp: rankedLineUp(lineUp, scenario, task.fullTimeHours) }] : [];
      });
      return [{ name, places }];
    });
}

function otherHours(
  { name, hours, each }: LineUpPerson & { readonly each: ScenarioTask },
  bestFor: BestFor,
  task: ComparisonTask,
): readonly OtherHours[] {
  const found = bestFor(each);
  if (!found.ok) return [];
  const lineUps = found.lineUps.map((lineUp) => rankedLineUp(lineUp, each.scenario, task.fullTimeHours));
  return [{ name, hours, lineUps }];
}

function lineUpTaskOf(
  { scenario, people }: ScenarioTask,
  selected: SelectedClients,
  { intakers, fullTimeHours }: ComparisonTask,
): LineUpTask {
  const counts = countsByBand(selected, scenario.bands);
  const aging = agingOut(scenario.bands, countsByAge(selected));
  const bands = scenario.bands.map((band, place): LineUpBand => {
    const own = itemAt(counts.bands, place);
    return {
      label: String(band.from),
      clients: sum([...own]),
      agingOut: itemAt(aging, place),
      byCaseworker: Object.fromEntries(selected.caseworkers.map((name, at) => [name, itemAt(own, at)])),
    };
  });
  return {
    people,
    bands,
    conditions: scenario.conditions.map((condition) => lineUpCondition(condition, intakers, people)),
    fullTimeHours,
  };
}

function lineUpCondition(
  condition: ScenarioCondition,
  intakers: readonly string[],
  people: readonly LineUpPerson[],
): LineUpCondition {
  switch (condition.kind) {
    case "intaker-in-every-team":
      return {
        kind: "one-of-in-every-team",
        people: intakers.filter((name) => people.some((person) => person.name === name)),
      };
    case "team-size":
      return {
        kind: "team-size",
        fewest: condition.fewest,
        most: condition.most ?? Infinity,
        ...(condition.band !== null && { band: condition.band }),
      };
    case "minimum-hours":
      return {
        kind: "minimum-hours",
        hours: condition.hours,
        ...(condition.band !== null && { band: condition.band }),
      };
    default:
      return condition;
  }
}

function conditionsOf({ conditions }: AgeScenario, lineUp: LineUp | null): ComparedScenario["conditions"] {
  return conditions.map((condition, place) => ({ condition, met: lineUp?.conditionsMet[place] ?? false }));
}

function comparedTeam(
  band: AgeBand | null,
  members: readonly string[],
  { clients, hours }: { readonly clients: number; readonly hours: number },
  fullTimeHours: number,
): ComparedTeam {
  return { band, members, hours, clients, perFte: clientsPerFte({ clients, hours }, fullTimeHours) };
}

/** Everybody in the line-up, in its order, then the other people who have clients that count. */
function clientsNow(selected: SelectedClients, people: readonly LineUpPerson[]): ReadonlyMap<string, number> {
  const counts = countsByCaseworker(selected);
  const now = new Map(people.map(({ name }) => [name, counts[selected.caseworkers.indexOf(name)] ?? 0]));
  selected.caseworkers.forEach((name, place) => {
    const clients = itemAt(counts, place);
    if (!now.has(name) && clients > 0) now.set(name, clients);
  });
  return now;
}

function hoursByName(people: readonly LineUpPerson[]): (name: string) => number {
  const hours = new Map(people.map((person) => [person.name, person.hours]));
  return (name) => hours.get(name) ?? 0;
}

/** Clients in no band stay with their caseworkers. */
function outsideBands(
  selected: SelectedClients,
  bands: readonly AgeBand[],
): { readonly notDivided: number; readonly kept: ReadonlyMap<string, number> } {
  const { outside, unknown } = countsByBand(selected, bands);
  const left = (place: number): number => itemAt(outside, place) + itemAt(unknown, place);
  return {
    notDivided: sum([...outside]) + sum([...unknown]),
    kept: new Map(selected.caseworkers.map((name, place) => [name, left(place)])),
  };
}

/** The routes of all bands together: who gives how many to whom. */
function joinedRoutes(routes: readonly Transfer[]): readonly Transfer[] {
  const joined = new Map<string, Transfer>();
  for (const { from, to, clients } of routes) {
    const key = JSON.stringify([from, to]);
    joined.set(key, { from, to, clients: clients + (joined.get(key)?.clients ?? 0) });
  }
  return [...joined.values()];
}

function totalsAndChange(
  { people, since }: ScenarioTask,
  selected: SelectedClients,
): Pick<ComparedScenario, "totals" | "since"> {
  const totals = {
    clients: sum([...countsByCaseworker(selected)]),
    hours: sum(people.map(({ hours }) => hours)),
  };
  const same = since?.clients === totals.clients && since.hours === totals.hours;
  return { totals, since: same ? null : since };
}
