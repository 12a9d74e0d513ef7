import { gapsBetween, overlapsBetween, type AgeBand } from "../../caseload/ages/age-bands";
import { aowAgeOn } from "../../caseload/ages/aow-cohort";
import { clientsPerFte } from "../../caseload/division/balance";
import type { HoursByName } from "../../caseload/division/division";
import type { Selection } from "../../caseload/clients/selections";
import { intakersOf } from "../../caseload/team/intakers";
import type { AgeDivision } from "../../caseload/scenarios/age-division";
import { divideAges, type AgeDivisionTask } from "../../caseload/scenarios/divide-ages";
import type { AgeScenario } from "../../caseload/scenarios/scenario-choices";
import { sum } from "../../caseload/sum";
import { selectionNamed } from "./age-wishes";
import { peopleIn } from "./compute-comparison";
import type { AgeReading } from "../reading/read-ages";

/** The selection that a scenario is about: its own, else the first of the sheets; null where its own is on no sheet any more. */
export function selectionOf(ages: AgeReading, { selection }: Pick<AgeScenario, "selection">): Selection | null {
  return (selection === null ? ages.selections[0] : selectionNamed(ages, selection)) ?? null;
}

/**
 * The clients of a scenario's selection by age and in these bands: one count of the histogram, quick enough to follow a cut that is being moved.
 * With teams, also better cuts for them. null where the scenario's selection is on no sheet any more.
 */
export function clientsByAge(
  ages: AgeReading,
  scenario: AgeScenario,
  bands: readonly AgeBand[],
  teams: AgeDivisionTask["teams"] = null,
): AgeDivision | null {
  const { choices, caseworkers } = ages.computed.result;
  const selection = selectionOf(ages, scenario);
  if (selection === null) return null;
  return divideAges({
    referenceDate: choices.referenceDate,
    histogram: ages.histogram,
    selection,
    team: caseworkers.map(({ name }) => name),
    before: null,
    proposed: bands,
    contactsPerYear: choices.contactsPerYear,
    contactMinutes: choices.contactMinutes,
    teams,
    fullTimeHours: choices.fullTimeHours,
    countable: null,
  });
}

/** The AOW age on the reference date, in years, also in parts. */
export function aowAgeFor({ computed }: AgeReading): number {
  return aowAgeOn(computed.result.choices.referenceDate);
}

/** Ages that no band has, and ages that two bands have. Both are empty where every band goes on to where the next begins. */
export function bandFaults(bands: readonly AgeBand[]): {
  readonly gaps: readonly AgeBand[];
  readonly overlaps: readonly AgeBand[];
} {
  return { gaps: gapsBetween(bands), overlaps: overlapsBetween(bands) };
}

/** Whether there is something to work out for the scenario; overlapping bands would count clients twice. */
export function isDivisible({ kind, bands }: Pick<AgeScenario, "kind" | "bands">): boolean {
  return kind !== "by-age" || (bands.length > 0 && overlapsBetween(bands).length === 0);
}

/** The age at which the fullest band falls apart in two halves as equal as can be; null where no band has clients of two ages. */
export function nextCut({ ages, proposed }: AgeDivision): number | null {
  const divisible = proposed.bands
    .map(({ band, clients }) => {
      const { from, below } = band;
      const own = ages.filter(({ age }) => age >= from && (typeof below !== "number" || age < below));
      return { own, clients };
    })
    .filter(({ own }) => own.length > 1);
  const fullest = divisible.reduce<(typeof divisible)[number] | null>(
    (most, one) => (most === null || one.clients > most.clients ? one : most),
    null,
  );
  if (!fullest) return null;
  const all = sum(fullest.own.map(({ clients }) => clients));
  let younger = 0;
  let best: { readonly age: number; readonly apart: number } | null = null;
  for (const [place, { age, clients }] of fullest.own.entries()) {
    const apart = Math.abs(all - 2 * younger);
    if (place > 0 && (best === null || apart < best.apart)) best = { age, apart };
    younger += clients;
  }
  return best?.age ?? null;
}

/** Somebody who can be in a team. */
export interface TeamPerson {
  readonly name: string;
  /** Caseload hours a week in the scenario. */
  readonly hours: number;
  readonly isIntaker: boolean;
}

/** Everybody in sheet order, with the hours that they have in the scenario: none, where its side tasks leave the team none. */
export function peopleOf(ages: AgeReading, scenario: AgeScenario, supposed: HoursByName): readonly TeamPerson[] {
  const intakers = intakersOf(ages.reading.team).map(({ name }) => name);
  const staffed = peopleIn(scenario, ages, { contractHours: supposed });
  const people = staffed.ok ? staffed.people : ages.computed.result.caseworkers.map(({ name }) => ({ name, hours: 0 }));
  return people.map(({ name, hours }) => ({ name, hours, isIntaker: intakers.includes(name) }));
}

/** A band with its team, as far as it can be counted at once. */
export interface TeamLoad {
  readonly band: AgeBand;
  readonly clients: number;
  readonly hours: number;
  /** null where the team has no hours. */
  readonly perFte: number | null;
  readonly hasIntaker: boolean;
}

/** What each team carries. `teams` are names by band. */
export function teamLoads(
  { proposed }: AgeDivision,
  teams: readonly (readonly string[])[],
  people: readonly TeamPerson[],
  fullTimeHours: number,
): readonly TeamLoad[] {
  return proposed.bands.map(({ band, clients }, place) => {
    const members = people.filter(({ name }) => teams[place]?.includes(name));
    const hours = sum(members.map((member) => member.hours));
    return {
      band,
      clients,
      hours,
      perFte: clientsPerFte({ clients, hours }, fullTimeHours),
      hasIntaker: members.some(({ isIntaker }) => isIntaker),
    };
  });
}
