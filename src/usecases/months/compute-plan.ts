import { isBefore } from "../../caseload/dates";
import type { MonthProblem } from "../../caseload/months/month-problem";
import { draftAfter, draftCost, draftPercents, type PlanDraft } from "../../caseload/months/over-time/plan-draft";
import {
  endStateTask,
  planOverDates,
  type PlanOverDates,
  type PlanTask,
} from "../../caseload/months/over-time/plan-over-dates";
import { usualMonthsAhead } from "../../caseload/months/over-time/team-over-time";
import type { Outcome } from "../../caseload/outcome";
import { itemAt } from "../../kernel/item-at";
import type { Fraction } from "../../kernel/fraction";
import {
  beginsLaterSentence,
  coveredSentence,
  draftCostSentence,
  handsOverSentence,
  lockedSentence,
  openSentence,
  roomSentence,
} from "../../text/months/planning";
import type { ComputedDivision } from "../division/compute-division";
import { chosenDraft } from "./chosen-goal";
import { monthTeam, type MonthTeam } from "./month-team";
import type { MonthWishes } from "./month-wishes";

/** A plan for the team, and what is to be said about it. */
export interface TeamPlan {
  readonly team: MonthTeam;
  readonly task: PlanTask;
  readonly plan: PlanOverDates;
  readonly said: readonly string[];
  /** How everybody ends; what somebody chose of it stands in it. */
  readonly draft: PlanDraft;
  readonly percents: readonly (Fraction | null)[];
  /** Whether the rule would divide what is not locked otherwise. */
  readonly canFinish: boolean;
  /** What somebody chose and what it costs; empty where it is the rule's own plan. */
  readonly chosen: readonly string[];
}

/** Who hands over how many clients when, and who covers. */
export function computePlan(
  computed: ComputedDivision,
  wishes: MonthWishes,
): Outcome<{ readonly planned: TeamPlan }, MonthProblem> {
  const made = monthTeam(computed, wishes);
  if (!made.ok) return made;
  const { team } = made;
  const task: PlanTask = {
    people: team.people,
    referenceDate: team.referenceDate,
    months: wishes.monthsAhead ?? usualMonthsAhead,
    monthsBeforeLeaving: team.monthsBeforeLeaving,
  };
  const aim = endStateTask(task);
  const found = chosenDraft(wishes.goal ?? null, team.names, aim);
  if (!found.ok) return found;
  const { draft } = found;
  const plan = planOverDates({ ...task, goal: draft.clients });
  return {
    ok: true,
    planned: {
      ...{ team, task, plan, draft, said: saidOf(team, plan) },
      percents: draftPercents(draft, aim),
      canFinish: draftAfter(draft, { type: "finished" }, aim) !== draft,
      chosen: wishes.goal ? chosenIn(team, task, draft) : [],
    },
  };
}

function chosenIn({ names }: MonthTeam, task: PlanTask, draft: PlanDraft): readonly string[] {
  const locked = names.flatMap((name, place) =>
    itemAt(draft.locked, place) ? [{ name, clients: itemAt(draft.clients, place) }] : [],
  );
  return [
    ...(locked.length > 0 ? [lockedSentence(locked)] : []),
    draft.open > 0 ? openSentence(draft.open) : draftCostSentence(draftCost(task, draft)),
  ];
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
