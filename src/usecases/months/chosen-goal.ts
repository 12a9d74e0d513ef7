import { itemAt } from "../../kernel/item-at";
import type { EndStateTask } from "../../caseload/months/over-time/end-state";
import type { MonthProblem } from "../../caseload/months/month-problem";
import {
  draftAfter,
  draftWith,
  ruleDraft,
  type DraftAction,
  type PlanDraft,
} from "../../caseload/months/over-time/plan-draft";
import { endStateTask } from "../../caseload/months/over-time/plan-over-dates";
import type { Outcome } from "../../caseload/outcome";
import { sum } from "../../caseload/sum";
import type { TeamPlan } from "./compute-plan";
import type { ChosenEnd } from "./month-wishes";

/**
 * The end state that somebody chose, for the team as it is now. Where others are in the team by now or there are fewer clients, what is locked stays and the rule
 * divides the rest anew.
 */
export function chosenDraft(
  goal: readonly ChosenEnd[] | null,
  names: readonly string[],
  task: EndStateTask,
): Outcome<{ readonly draft: PlanDraft }, MonthProblem> {
  if (goal === null) return { ok: true, draft: ruleDraft(task) };
  const ends = names.map((name) => goal.find((end) => end.name === name) ?? null);
  const clients = sum(task.clients);
  const locked = ends.map((end) => (end?.locked === true ? end.clients : null));
  const lockedClients = sum(locked.map((own) => own ?? 0));
  if (lockedClients > clients) {
    return { ok: false, problem: { reason: "too-many-locked", locked: lockedClients, clients } };
  }
  const known = ends.flatMap((end) => (end ? [end.clients] : []));
  const open = clients - sum(known);
  const isWhole = known.length === names.length && goal.length === names.length && open >= 0;
  return {
    ok: true,
    draft: isWhole ? { clients: known, open, locked: locked.map((own) => own !== null) } : draftWith(task, locked),
  };
}

/** The end state after what somebody does with it. */
export function changedGoal({ team, task, draft }: TeamPlan, action: DraftAction): readonly ChosenEnd[] {
  const { clients, locked } = draftAfter(draft, action, endStateTask(task));
  return team.names.map((name, place) => ({
    name,
    clients: itemAt(clients, place),
    locked: locked[place] ?? false,
  }));
}
