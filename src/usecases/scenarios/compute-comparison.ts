import type { Check } from "../../caseload/checks/check";
import { intakersOf } from "../../caseload/team/intakers";
import { compareScenarios, type ScenarioTask } from "../../caseload/scenarios/compare-scenarios";
import type { AgeScenario } from "../../caseload/scenarios/scenario-choices";
import type { ScenarioComparison } from "../../caseload/scenarios/scenario-comparison";
import { divideByAge, unchangedScenario } from "../../text/scenario-names";
import { bandsFor, keptByAge, proposedBands, selectionFor, type AgeWishes } from "./age-wishes";
import { computeDivision, type DivisionWishes } from "../division/compute-division";
import type { AgeReading } from "../reading/read-ages";
import type { KeptScenario } from "../memory/team-memory";

/** Scenario 0 and the kept scenarios side by side, over one selection. Throws UnusableClients when that is not to be had. */
export function computeComparison(
  ages: AgeReading,
  wishes: AgeWishes,
  scenarioWishes: DivisionWishes,
): ScenarioComparison {
  const { computed, histogram, reading } = ages;
  const { choices, checks } = computed.result;
  const selection = selectionFor(ages, wishes);
  const task = (scenario: AgeScenario, since: KeptScenario["since"]): ScenarioTask => ({
    scenario,
    since,
    people: peopleIn(scenario, ages, scenarioWishes),
  });
  const kept = scenariosOf(ages, wishes);
  return compareScenarios({
    referenceDate: choices.referenceDate,
    fullTimeHours: choices.fullTimeHours,
    histogram,
    selection,
    scenarios: [task({ ...unchanged, name: unchangedScenario }, null), ...kept.map((one) => task(one, one.since))],
    lineUpsFor: wishes.lineUpsFor ?? null,
    newPerMonth: wishes.newPerMonth ?? reading.memory.choices.newPerMonth,
    intakers: intakersOf(reading.team).map(({ name }) => name),
    otherHours: checks.flatMap((check) => hoursElsewhere(check, ages)),
    checks,
  });
}

const unchanged: Omit<AgeScenario, "name"> = {
  kind: "unchanged",
  selection: null,
  bands: [],
  teams: null,
  conditions: [],
  sideTaskHours: {},
};

/**
 * The kept scenarios; the one by age over the bands that were asked for, where they were. Where nobody says any bands, a scenario by hours
 * is enough.
 */
export function scenariosOf(ages: AgeReading, wishes: AgeWishes): readonly KeptScenario[] {
  const kept = ages.reading.memory.scenarios;
  const enough =
    keptByAge(ages) !== null || (proposedBands(ages) === null && kept.some(({ kind }) => kind === "by-hours"));
  if (wishes.bands === undefined && enough) return kept;
  const bands = bandsFor(ages, wishes);
  const others = kept.filter(({ kind }) => kind !== "by-age");
  const like = keptByAge(ages);
  return [
    ...others,
    {
      ...unchanged,
      name: divideByAge,
      kind: "by-age",
      bands,
      // Teams and conditions that name bands were said of other bands.
      conditions: (like?.conditions ?? []).filter((condition) => !("band" in condition)),
      since: null,
    },
  ];
}

/** Everybody in sheet order, with the caseload hours under the scenario's side tasks. */
export function peopleIn(scenario: AgeScenario, { reading, computed }: AgeReading, wishes: DivisionWishes) {
  const own = scenario.sideTaskHours;
  const { caseworkers } =
    Object.keys(own).length === 0
      ? computed.result
      : computeDivision(reading, { ...wishes, sideTaskHours: { ...wishes.sideTaskHours, ...own } }).result;
  return caseworkers.map(({ name, caseloadHours }) => ({ name, hours: caseloadHours }));
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
