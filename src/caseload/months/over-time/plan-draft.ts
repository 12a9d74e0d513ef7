import { fraction, isMore, isPositive, total, type Fraction } from "../../../kernel/fraction";
import { itemAt } from "../../../kernel/item-at";
import { sum } from "../../sum";
import { percentFull } from "../fullness";
import { hoursOn } from "./employment";
import { endState, type EndStateTask } from "./end-state";
import { endStateTask, planOverDates, type PlanTask } from "./plan-over-dates";

/** The end state of a plan while somebody changes it. Arrays are in the order of the people. */
export interface PlanDraft {
  readonly clients: readonly number[];
  /** Clients who were taken from somebody and given to nobody yet. */
  readonly open: number;
  /** Whose number stays as it is when the rest is finished. */
  readonly locked: readonly boolean[];
}

export type DraftAction =
  /** Somebody gives clients to another; null stands for the clients that are nobody's yet. */
  | { readonly type: "moved"; readonly from: number | null; readonly to: number | null; readonly clients: number }
  | { readonly type: "locked"; readonly place: number; readonly locked: boolean }
  /** The rule divides what is not locked. */
  | { readonly type: "finished" };

/** The rule's own end state, which nobody has changed. */
export function ruleDraft(task: EndStateTask): PlanDraft {
  return draftWith(
    task,
    task.people.map(() => null),
  );
}

/** The numbers that are locked, null where they are not, and the others by the rule. */
export function draftWith(task: EndStateTask, locked: readonly (number | null)[]): PlanDraft {
  const clients = endState(task, locked);
  return { clients, open: sum(task.clients) - sum(clients), locked: locked.map((own) => own !== null) };
}

/** The draft after an action. One that changes nothing returns the same draft. */
export function draftAfter(draft: PlanDraft, action: DraftAction, task: EndStateTask): PlanDraft {
  switch (action.type) {
    case "moved":
      return moved(draft, action, task);
    case "locked":
      return { ...draft, locked: draft.locked.with(action.place, action.locked) };
    case "finished": {
      const finished = draftWith(task, lockedClients(draft));
      return finished.clients.every((own, place) => own === draft.clients[place]) ? draft : finished;
    }
  }
}

/** Whoever was given or had to give by hand is locked: finishing would take that choice back without a word. */
function moved(
  draft: PlanDraft,
  { from, to, clients: asked }: Extract<DraftAction, { readonly type: "moved" }>,
  task: EndStateTask,
): PlanDraft {
  const there = from === null ? draft.open : itemAt(draft.clients, from);
  const moving = Math.min(asked, there, to === null ? Infinity : roomFor(draft, to, task));
  if (moving <= 0 || from === to) return draft;
  const change = (place: number | null, by: number, { clients, open, locked }: PlanDraft): PlanDraft =>
    place === null
      ? { clients, open: open + by, locked }
      : { clients: clients.with(place, itemAt(clients, place) + by), open, locked: locked.with(place, true) };
  return change(to, moving, change(from, -moving, draft));
}

/** Whoever has no hours by then can keep clients, and gets none. */
function roomFor({ clients }: PlanDraft, place: number, task: EndStateTask): number {
  return isPositive(hoursOn(itemAt(task.people, place), task.last))
    ? Infinity
    : itemAt(task.clients, place) - itemAt(clients, place);
}

/** The locked numbers; null is not locked. */
function lockedClients({ clients, locked }: PlanDraft): readonly (number | null)[] {
  return clients.map((own, place) => (itemAt(locked, place) ? own : null));
}

/** How full everybody is on the last date: 100 is the rekenkundige share, null is nobody with hours. */
export function draftPercents(
  { clients, open }: PlanDraft,
  { people, last }: EndStateTask,
): readonly (Fraction | null)[] {
  const hours = people.map((person) => hoursOn(person, last));
  const team = { hours: total(hours), load: fraction(sum(clients) + open) };
  return clients.map((own, place) => percentFull({ hours: itemAt(hours, place), load: fraction(own) }, team));
}

/** What a draft costs beside the rule's own plan. */
export interface DraftCost {
  /** Transfers more than the rule's own plan has; below 0 is fewer. */
  readonly transfers: number;
  /** Clients who by the rule would be with somebody else. */
  readonly elsewhere: number;
  /** How full the fullest is on the last date, now and by the rule; null where nobody has hours. */
  readonly highest: Fraction | null;
  readonly highestByRule: Fraction | null;
}

export function draftCost(task: PlanTask, draft: PlanDraft): DraftCost {
  const aim = endStateTask(task);
  const rule = ruleDraft(aim);
  const { goal: _goal, ...ruleTask } = task;
  return {
    transfers: planOverDates({ ...ruleTask, goal: draft.clients }).transfers - planOverDates(ruleTask).transfers,
    elsewhere: sum(rule.clients.map((own, place) => Math.max(0, own - itemAt(draft.clients, place)))),
    highest: highestOf(draftPercents(draft, aim)),
    highestByRule: highestOf(draftPercents(rule, aim)),
  };
}

function highestOf(percents: readonly (Fraction | null)[]): Fraction | null {
  return percents.reduce((most, own) => (own !== null && (most === null || isMore(own, most)) ? own : most), null);
}
