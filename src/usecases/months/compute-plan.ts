import { isBefore } from "../../caseload/dates";
import type { MonthProblem } from "../../caseload/months/month-problem";
import {
  draftAfter,
  draftCost,
  draftPercents,
  type DraftCost,
  type PlanDraft,
} from "../../caseload/months/over-time/plan-draft";
import { hoursOn } from "../../caseload/months/over-time/employment";
import type { EndStateTask } from "../../caseload/months/over-time/end-state";
import {
  endStateTask,
  planOverDates,
  type PlanOverDates,
  type PlanTask,
} from "../../caseload/months/over-time/plan-over-dates";
import { usualMonthsAhead } from "../../caseload/months/over-time/team-over-time";
import type { Outcome } from "../../caseload/outcome";
import { itemAt } from "../../kernel/item-at";
import { isPositive, type Fraction } from "../../kernel/fraction";
import {
  beginsLaterSentence,
  coveredSentence,
  draftCostSentence,
  handsOverSentence,
  lockedSentence,
  openSentence,
  roomSentence,
} from "../../text/months/planning";
import { chosenDraft } from "./chosen-goal";
import { monthTeam, type MonthTeam, type TeamToPlan } from "./month-team";
import type { ChosenEnd, MonthWishes } from "./month-wishes";
import { typedLocked } from "./typed-limits";

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
  /** What the chosen end costs beside the rule's own plan; null where nothing was chosen, or clients are not divided yet. */
  readonly cost: DraftCost | null;
  /** What somebody chose and what it costs; empty where it is the rule's own plan. */
  readonly chosen: readonly string[];
}

/** How far a plan looks ahead. */
export function monthsAheadIn({ monthsAhead = usualMonthsAhead }: MonthWishes): number {
  return monthsAhead;
}

/** Who hands over how many clients when, and who covers. */
export function computePlan(
  toPlan: TeamToPlan,
  wishes: MonthWishes,
): Outcome<{ readonly planned: TeamPlan }, MonthProblem> {
  const made = monthTeam(toPlan, wishes);
  if (!made.ok) return made;
  const { team } = made;
  const task: PlanTask = {
    people: team.people,
    referenceDate: team.referenceDate,
    months: monthsAheadIn(wishes),
    monthsBeforeLeaving: team.monthsBeforeLeaving,
  };
  const aim = endStateTask(task);
  const goal = chosenEnds(wishes, team.names);
  if (!goal.ok) return goal;
  const without = withoutHours(goal.ends, aim);
  if (without !== null) return { ok: false, problem: { reason: "locked-without-hours", ...without } };
  const found = chosenDraft(goal.ends, team.names, aim);
  if (!found.ok) return found;
  const { draft } = found;
  const plan = planOverDates({ ...task, goal: draft.clients });
  return {
    ok: true,
    planned: {
      ...{ team, task, plan, draft, said: saidOf(team, plan) },
      percents: draftPercents(draft, aim),
      canFinish: draftAfter(draft, { type: "finished" }, aim) !== draft,
      cost: goal.ends && draft.open === 0 ? draftCost(task, draft) : null,
      chosen: goal.ends ? chosenIn(team, task, draft) : [],
    },
  };
}

/** The end that was chosen in the plan, or typed; null where there is none. */
function chosenEnds(
  { goal, locked }: MonthWishes,
  names: readonly string[],
): Outcome<{ readonly ends: readonly ChosenEnd[] | null }, MonthProblem> {
  if (locked === undefined) return { ok: true, ends: goal ?? null };
  const typed = typedLocked(locked, names);
  return typed.ok ? { ok: true, ends: typed.goal } : typed;
}

/** Whoever has no hours by then can keep clients, and gets none. */
function withoutHours(ends: readonly ChosenEnd[] | null, { people, clients, last }: EndStateTask) {
  const given = (ends ?? []).find(({ name, clients: asked, locked }) => {
    const place = people.findIndex((person) => person.name === name);
    const person = people[place];
    return locked && person && asked > itemAt(clients, place) && !isPositive(hoursOn(person, last));
  });
  return given ? { name: given.name, date: last } : null;
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
