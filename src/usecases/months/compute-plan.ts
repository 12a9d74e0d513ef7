import { isBefore } from "../../caseload/dates";
import type { MonthProblem } from "../../caseload/months/month-problem";
import { planOverDates, type PlanOverDates } from "../../caseload/months/over-time/plan-over-dates";
import { usualMonthsAhead } from "../../caseload/months/over-time/team-over-time";
import type { Outcome } from "../../caseload/outcome";
import { itemAt } from "../../kernel/item-at";
import { beginsLaterSentence, coveredSentence, handsOverSentence, roomSentence } from "../../text/months/planning";
import type { ComputedDivision } from "../division/compute-division";
import { monthTeam, type MonthTeam } from "./month-team";
import type { MonthWishes } from "./month-wishes";

/** A plan for the team, and what is to be said about it. */
export interface TeamPlan {
  readonly team: MonthTeam;
  readonly plan: PlanOverDates;
  readonly said: readonly string[];
}

/** Who hands over how many clients when, and who covers. */
export function computePlan(
  computed: ComputedDivision,
  wishes: MonthWishes,
): Outcome<{ readonly planned: TeamPlan }, MonthProblem> {
  const made = monthTeam(computed, wishes);
  if (!made.ok) return made;
  const { team } = made;
  const plan = planOverDates({
    people: team.people,
    referenceDate: team.referenceDate,
    months: wishes.monthsAhead ?? usualMonthsAhead,
    monthsBeforeLeaving: team.monthsBeforeLeaving,
  });
  return { ok: true, planned: { team, plan, said: saidOf(team, plan) } };
}

function saidOf({ people, names }: MonthTeam, { last, moments }: PlanOverDates): readonly string[] {
  const named = (clients: ReadonlyMap<number, number>) =>
    [...clients].map(([place, own]) => ({ name: itemAt(names, place), clients: own }));
  return [
    ...moments.flatMap(({ handsOverFrom }) =>
      [...handsOverFrom].flatMap(([place, from]) => {
        const { name, end } = itemAt(people, place);
        return end === null ? [] : [handsOverSentence(name, from, end)];
      }),
    ),
    ...moments.flatMap(({ date, waiting, covered }) =>
      waiting > 0 ? [coveredSentence(date, waiting, named(covered))] : [],
    ),
    ...moments.flatMap(({ date, room }) => roomSentence(date, named(room)) ?? []),
    ...people.flatMap(({ name, begin }) =>
      begin !== null && isBefore(last, begin) ? [beginsLaterSentence(name, begin)] : [],
    ),
  ];
}
