import { supposedContractHours } from "../../caseload/division/supposed-hours";
import type { Check } from "../../caseload/checks/check";
import type { Division, DivisionProblem } from "../../caseload/division/division";
import type { Stepwise } from "../../kernel/stepwise";
import type { LineUpPerson } from "../../caseload/line-ups/line-up";
import type { Outcome } from "../../caseload/outcome";
import { leavesSoon } from "../../caseload/team/leaves-soon";
import { intakersOf } from "../../caseload/team/intakers";
import { comparingScenarios, type ScenarioTask } from "../../caseload/scenarios/compare-scenarios";
import { countableClients } from "../../caseload/scenarios/countable-clients";
import type { ComparisonSources } from "../../sheets/comparison/scenario-comparison-input";
import type { AgeScenario } from "../../caseload/scenarios/scenario-choices";
import type { ScenarioComparison } from "../../caseload/scenarios/scenario-comparison";
import type { ClientsProblem, ScenarioProblem } from "../../caseload/clients/clients-problem";
import { divideByAge, unchangedScenario } from "../../text/scenario-names";
import { bandsFor, keptByAge, proposedBands, selectionFor, type AgeWishes } from "./age-wishes";
import { computeDivision, type DivisionWishes } from "../division/compute-division";
import type { AgeReading } from "../reading/read-ages";
import type { KeptScenario } from "../memory/team-memory";

/** The comparison, and the team's own cells that its sheet follows. */
type ComparedOutcome = Outcome<
  { readonly comparison: ScenarioComparison; readonly live: ComparisonSources },
  ScenarioProblem
>;

/** Scenario 0 and the kept scenarios side by side, over one selection; step by step, so that a screen can be drawn between. */
export function* computingComparison(
  ages: AgeReading,
  wishes: AgeWishes,
  scenarioWishes: DivisionWishes,
): Stepwise<ComparedOutcome> {
  const { computed, histogram, reading, clients } = ages;
  const { choices, checks, totals, caseworkers, leftOut } = computed.result;
  const counted = selectionFor(ages, wishes);
  if (!counted.ok) return counted;
  const kept = scenariosOf(ages, wishes);
  if (!kept.ok) return kept;
  const scenarios: ScenarioTask[] = [];
  for (const scenario of [{ ...unchanged, name: unchangedScenario, since: null }, ...kept.scenarios]) {
    const staffed = peopleIn(scenario, ages, scenarioWishes);
    if (!staffed.ok) return staffed;
    scenarios.push({ scenario, since: scenario.since, people: staffed.people });
  }
  const comparison = yield* comparingScenarios({
    referenceDate: choices.referenceDate,
    fullTimeHours: choices.fullTimeHours,
    monthsBeforeLeaving: choices.monthsBeforeLeaving,
    histogram,
    selection: counted.selection,
    scenarios,
    lineUpsFor: wishes.lineUpsFor ?? null,
    newPerMonth: wishes.newPerMonth ?? reading.memory.choices.newPerMonth,
    intakers: intakersOf(reading.team).map(({ name }) => name),
    otherHours: checks.flatMap((check) => hoursElsewhere(check, ages)),
    checks,
    supposedHours: supposedContractHours(computed.result),
    divided: {
      clients: totals.current,
      names: [...caseworkers, ...leftOut].map(({ name }) => name),
    },
    statedDate: reading.team.dates[0] ?? null,
  });
  const live: ComparisonSources = {
    division: computed.result,
    countable: countableClients(clients, counted.selection, choices.referenceDate),
    everybodyHasCaseworker: comparison.scenarios[0]?.totals.clients === comparison.outcome.counted,
    hours: scenarios.map(({ people }) => Object.fromEntries(people.map(({ name, hours }) => [name, hours]))),
  };
  return { ok: true, comparison, live };
}

/** Scenario 0. */
export const unchanged: Omit<AgeScenario, "name"> = {
  kind: "unchanged",
  selection: null,
  bands: [],
  teams: null,
  conditions: [],
  sideTaskHours: {},
};

/**
 * The kept scenarios, and one by age when none is kept or other bands are asked for. When the sheets propose no bands, a kept scenario by
 * hours is enough.
 */
export function scenariosOf(
  ages: AgeReading,
  wishes: Pick<AgeWishes, "bands">,
): Outcome<{ readonly scenarios: readonly KeptScenario[] }, ClientsProblem> {
  const kept = ages.reading.memory.scenarios;
  const enough =
    keptByAge(ages) !== null || (proposedBands(ages) === null && kept.some(({ kind }) => kind === "by-hours"));
  if (wishes.bands === undefined && enough) return { ok: true, scenarios: kept };
  const asked = bandsFor(ages, wishes);
  if (!asked.ok) return asked;
  const others = kept.filter(({ kind }) => kind !== "by-age");
  const like = keptByAge(ages);
  const byAge: KeptScenario = {
    ...unchanged,
    name: divideByAge,
    kind: "by-age",
    bands: asked.bands,
    // Teams and conditions that name a band were about the former bands.
    conditions: (like?.conditions ?? []).filter((condition) => !("band" in condition)),
    since: null,
  };
  return { ok: true, scenarios: [...others, byAge] };
}

/** Everybody in sheet order, with the caseload hours under the scenario's side tasks, which may leave nobody any. */
export function peopleIn(
  scenario: AgeScenario,
  { reading, computed }: AgeReading,
  wishes: DivisionWishes,
): Outcome<{ readonly people: readonly LineUpPerson[] }, DivisionProblem> {
  const own = scenario.sideTaskHours;
  const divided =
    Object.keys(own).length === 0
      ? { ok: true as const, ...computed }
      : computeDivision(reading, { ...wishes, sideTaskHours: { ...wishes.sideTaskHours, ...own } });
  if (!divided.ok) return divided;
  return {
    ok: true,
    people: lineUpPeople(divided.result),
  };
}

/** The people of a division, as they get a place in a team. */
export function lineUpPeople({ caseworkers, choices }: Division): readonly LineUpPerson[] {
  return caseworkers.map(({ name, caseloadHours, until }) => ({
    name,
    hours: caseloadHours,
    ...(leavesSoon(until, choices) && { leavesSoon: true as const }),
  }));
}

/** C02: the numbers of hours that other tables give somebody, in place of the contract hours that count. */
function hoursElsewhere(check: Check, { computed }: AgeReading) {
  if (check.code !== "C02") return [];
  const person = computed.result.caseworkers.find(({ name }) => name === check.name);
  if (!person) return [];
  const taken = person.contractHours - person.caseloadHours;
  return check.hours
    .filter(({ value }) => value !== person.contractHours)
    .map(({ value }) => ({ name: person.name, hours: Math.max(0, value - taken) }));
}
