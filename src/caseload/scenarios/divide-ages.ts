import type { AgeBand } from "../ages/age-bands";
import type { ClientsOfAge } from "../ages/age-counts";
import { agingOut } from "../ages/aging-out";
import { ageLinesOn } from "../ages/age-lines";
import { ageing } from "../checks/ages/ageing";
import { bandTotals } from "../checks/ages/band-totals";
import type { Check } from "../checks/check";
import { outsideTargetGroup } from "../checks/ages/outside-target-group";
import { countsByAge, countsByBand, countsByCaseworker, selectClients, type SelectedClients } from "../clients/counts";
import type { ClientHistogram } from "../clients/histogram";
import { selectionOutcome, type Selection } from "../clients/selections";
import { groupBy } from "../group-by";
import { itemAt } from "../../kernel/item-at";
import { bestSplit } from "../splits/best-split";
import type { Split, SplitOutcome } from "../splits/split";
import { splitFront } from "../splits/split-front";
import { sum } from "../sum";
import type { IsoDate } from "../dates";
import type { AgeDivision, BetterCuts, DividedAges } from "./age-division";
import type { CountableClients } from "./countable-clients";

/** The input of an age division. */
export interface AgeDivisionTask {
  readonly referenceDate: IsoDate;
  readonly histogram: ClientHistogram;
  readonly selection: Selection;
  /** Names of the team's caseworkers, in its order. */
  readonly team: readonly string[];
  /** The bands so far; null when nobody said. */
  readonly before: readonly AgeBand[] | null;
  readonly proposed: readonly AgeBand[];
  /** Contact moments a client a year, and minutes each; null when nobody said. */
  readonly contactsPerYear: number;
  readonly contactMinutes: number | null;
  /** The teams to find better cut ages for, youngest clients first, and who is in them where that is known; null: do not look for them. */
  readonly teams: readonly { readonly hours: number; readonly members: readonly string[] }[] | null;
  readonly fullTimeHours: number;
  readonly countable: CountableClients | null;
}

const adultAge = 18;

/** The clients of one selection by age, in the bands so far and in those proposed: every number from one count of the same clients. */
export function divideAges(task: AgeDivisionTask): AgeDivision {
  const { referenceDate, histogram, selection, team, before, proposed } = task;
  const selected = selectClients(histogram, selection);
  const outcome = selectionOutcome(histogram, selection);
  const caseworkers = caseworkersOf(selected, team);
  const known = countsByAge(selected);
  const divided = (bands: readonly AgeBand[]) => dividedAges(selected, known, bands, caseworkers, task);
  const aowReached = clientsWho(known, (one) => one.aowReached === "yes");
  const under18 = clientsWho(known, ({ oldest }) => oldest < adultAge);
  const [now, next] = [before && divided(before), divided(proposed)];
  return {
    referenceDate,
    selection,
    outcome,
    caseworkers,
    before: now,
    proposed: next,
    ages: singleAges(known),
    ageUnknown: clientsWho(known, (one) => !isSingleAge(one)),
    aowReached,
    under18,
    lines: ageLinesOn(referenceDate),
    betterCuts: betterCuts(selected, known, task),
    checks: checksOf(next, outcome.counted, known),
    countable: task.countable,
  };
}

/** The team in its order, then the others who have clients in the selection. */
function caseworkersOf(selected: SelectedClients, team: readonly string[]): AgeDivision["caseworkers"] {
  const counts = countsByCaseworker(selected);
  const clientsOf = (name: string): number => counts[selected.caseworkers.indexOf(name)] ?? 0;
  const others = selected.caseworkers.filter((name) => !team.includes(name) && clientsOf(name) > 0);
  return [
    ...team.map((name) => ({ name, inTeam: true, clients: clientsOf(name) })),
    ...others.map((name) => ({ name, inTeam: false, clients: clientsOf(name) })),
  ];
}

function dividedAges(
  selected: SelectedClients,
  known: readonly ClientsOfAge[],
  bands: readonly AgeBand[],
  caseworkers: AgeDivision["caseworkers"],
  { contactsPerYear, contactMinutes }: AgeDivisionTask,
): DividedAges {
  const counts = countsByBand(selected, bands);
  const aging = agingOut(bands, known);
  const divided = bands.map((band, place) => {
    const own = itemAt(counts.bands, place);
    const clients = sum([...own]);
    const contacts = clients * contactsPerYear;
    return {
      band,
      clients,
      byCaseworker: caseworkers.map(({ name }) => own[selected.caseworkers.indexOf(name)] ?? 0),
      agingOut: itemAt(aging, place),
      contacts,
      contactHours: contactMinutes === null ? null : (contacts * contactMinutes) / 60,
    };
  });
  return {
    bands: divided,
    outside: sum([...counts.outside]),
    unknown: sum([...counts.unknown]),
    transfersPerYear: sum(aging),
  };
}

function isSingleAge({ youngest, oldest }: ClientsOfAge): boolean {
  return youngest === oldest;
}

function clientsWho(known: readonly ClientsOfAge[], has: (one: ClientsOfAge) => boolean): number {
  return sum(known.filter(has).map(({ clients }) => clients));
}

/** Clients of one age, whether they have reached the AOW age or not; youngest first. */
function singleAges(known: readonly ClientsOfAge[]): AgeDivision["ages"] {
  const ages = groupBy(known.filter(isSingleAge), ({ oldest }) => oldest);
  return [...ages]
    .map(([age, group]) => ({ age, clients: sum(group.map(({ clients }) => clients)) }))
    .sort((one, other) => one.age - other.age);
}

/** Over the clients between the first band's first age and the AOW age: those are who the teams are for. */
function betterCuts(
  selected: SelectedClients,
  known: readonly ClientsOfAge[],
  { proposed, teams, fullTimeHours, referenceDate }: AgeDivisionTask,
): BetterCuts | null {
  if (teams === null || teams.length < 2) return null;
  const teamHours = teams.map(({ hours }) => hours);
  const youngest = Math.min(...proposed.map(({ from }) => from));
  const working = known.filter((one) => one.aowReached !== "yes");
  const counted = singleAges(working).filter(({ age }) => age >= youngest);
  const [first, last] = [counted[0]?.age, counted.at(-1)?.age];
  if (first === undefined || last === undefined) return null;
  const counts = Array.from(
    { length: last - first + 1 },
    (_, place) => counted.find(({ age }) => age === first + place)?.clients ?? 0,
  );
  const limits = { order: "given", fullTimeHours } as const;
  const split = (objective: Parameters<typeof bestSplit>[2]) =>
    bestSplit({ firstAge: first, counts }, teamHours, objective, limits);
  const [leastSpread, lowestLoad] = [split("spread"), split("highest-load")];
  if (!leastSpread.ok || !lowestLoad.ok) return null;
  const byCaseworker = caseworkersByAge(selected, { first, last });
  const standing = teams.map(({ hours, members }) => ({
    hours,
    members: members.map((name) => selected.caseworkers.indexOf(name)).filter((place) => place >= 0),
  }));
  const membersKnown = teams.every(({ members }) => members.length > 0);
  const front = membersKnown ? splitFront({ firstAge: first, counts }, standing, byCaseworker, limits) : null;
  return {
    teamHours,
    leastSpread: leastSpread.split,
    lowestLoad: lowestLoad.split,
    atLegalLines: atLines(legalLinesOn(referenceDate), teams.length - 1, (fixedLines) =>
      bestSplit({ firstAge: first, counts }, teamHours, "spread", { ...limits, fixedLines }),
    ),
    front: front?.ok ? front.points.map(({ cuts, spread, changing }) => ({ cuts, spread, changing })) : [],
  };
}

/** The ages at which a rule changes for who can be in a team: not where the target group begins or ends. */
function legalLinesOn(referenceDate: IsoDate): readonly number[] {
  const ages = ageLinesOn(referenceDate).flatMap(({ code, age }) =>
    typeof age === "number" && code !== "adult" && code !== "general-norm" ? [age] : [],
  );
  return [...new Set(ages)];
}

/** The least spread with cuts at all of the lines, or at one of them where there are fewer cuts than lines. */
function atLines(
  lines: readonly number[],
  cuts: number,
  split: (fixedLines: readonly number[]) => SplitOutcome,
): Split | null {
  const wanted = lines.length <= cuts ? [lines] : lines.map((line) => [line]);
  const found = wanted.flatMap((fixed) => {
    const outcome = split(fixed);
    return outcome.ok ? [outcome.split] : [];
  });
  return found.reduce<Split | null>((best, one) => (best === null || one.spread < best.spread ? one : best), null);
}

/** By caseworker: clients of each single age who have not reached the AOW age. */
function caseworkersByAge(
  selected: SelectedClients,
  { first, last }: { readonly first: number; readonly last: number },
) {
  const ages = Array.from({ length: last - first + 1 }, (_, place) => first + place);
  const { bands } = countsByBand(
    selected,
    ages.map((age) => ({ from: age, below: age === last ? "aow" : age + 1 })),
  );
  return selected.caseworkers.map((_, person) => bands.map((counts) => itemAt(counts, person)));
}

/** Checks about the count itself, which point at no cell. */
function checksOf({ bands }: DividedAges, total: number, known: readonly ClientsOfAge[]): readonly Check[] {
  return [...bandTotals(bands, total, []), ...outsideTargetGroup(known, []), ...ageing(bands, known, [])];
}
