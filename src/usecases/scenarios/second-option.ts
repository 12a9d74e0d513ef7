import type { AgeScenario } from "../../caseload/scenarios/scenario-choices";
import { comparingScenarios } from "../../caseload/scenarios/compare-scenarios";
import type { Stepwise } from "../../kernel/stepwise";
import { countableClients } from "../../caseload/scenarios/countable-clients";
import { intakersOf } from "../../caseload/team/intakers";
import type { SecondOption } from "../../sheets/proposal/proposal-sheet-input";
import { unchangedScenario } from "../../text/scenario-names";
import type { AgeReading } from "../reading/read-ages";
import { selectionFor, type AgeWishes } from "./age-wishes";
import { lineUpPeople, scenariosOf, unchanged } from "./compute-comparison";

/**
 * What a proposal puts beside the division by hours: the last scenario by age, with the team's own line-up where that has a place for everybody, else
 * the best one. Null where the sheets have no age groups, or nobody can be divided over them. It works with the hours of the division: one sheet has
 * one column of hours, so what a scenario supposes of side tasks stays with the comparison.
 */
export function* secondOption(ages: AgeReading, wishes: AgeWishes): Stepwise<SecondOption | null> {
  const { computed, histogram, clients, reading } = ages;
  const { choices } = computed.result;
  const counted = selectionFor(ages, wishes);
  const kept = scenariosOf(ages, wishes);
  const like = kept.ok ? kept.scenarios.findLast(({ kind }) => kind === "by-age") : undefined;
  if (!counted.ok || !like) return null;
  const people = lineUpPeople(computed.result);
  const placed = like.teams?.flat() ?? [];
  const isWhole = people.every(({ name, hours }) => hours === 0 || placed.includes(name));
  const scenario: AgeScenario = { ...like, teams: isWhole ? like.teams : null, sideTaskHours: {} };
  const { selection } = counted;
  const { scenarios, outcome } = yield* comparingScenarios({
    referenceDate: choices.referenceDate,
    fullTimeHours: choices.fullTimeHours,
    monthsBeforeLeaving: choices.monthsBeforeLeaving,
    histogram,
    selection,
    scenarios: [{ ...unchanged, name: unchangedScenario }, scenario].map((own) => ({
      scenario: own,
      people,
      since: null,
    })),
    // No scenario by age is called so: nobody asks for other line-ups here.
    lineUpsFor: unchangedScenario,
    newPerMonth: null,
    intakers: intakersOf(reading.team).map(({ name }) => name),
    otherHours: [],
    checks: [],
    divided: null,
    supposedHours: [],
    statedDate: null,
  });
  const [now, byAge] = scenarios;
  if (!now || !byAge || byAge.teams.length === 0 || byAge.division === null) return null;
  return {
    now,
    byAge,
    selection,
    countable: countableClients(clients, selection, choices.referenceDate),
    everybodyHasCaseworker: now.totals.clients === outcome.counted,
  };
}
