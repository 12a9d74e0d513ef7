import fc from "fast-check";
import { fraction } from "../../../src/kernel/fraction";
import { itemAt } from "../../../src/kernel/item-at";
import { endState } from "../../../src/caseload/months/over-time/end-state";
import {
  draftAfter,
  draftCost,
  ruleDraft,
  type DraftAction,
  type PlanDraft,
} from "../../../src/caseload/months/over-time/plan-draft";
import { endStateTask, planOverDates, type PlanTask } from "../../../src/caseload/months/over-time/plan-over-dates";
import { sum } from "../../../src/caseload/sum";
import { anyTask } from "./random-plans";

/** What somebody does with the cards of a plan, and that the rule keeps to it. */

const place = fc.nat(7);
const anyAction: fc.Arbitrary<DraftAction> = fc.oneof(
  fc.record({
    type: fc.constant("moved" as const),
    from: fc.option(place, { nil: null, freq: 4 }),
    to: fc.option(place, { nil: null, freq: 4 }),
    clients: fc.constantFrom(1, 5, 40, Infinity),
  }),
  fc.record({ type: fc.constant("locked" as const), place, locked: fc.boolean() }),
  fc.constant({ type: "finished" as const }),
);

/** The drafts before and after each action; places beyond the team are taken round. */
function played(task: PlanTask, actions: readonly DraftAction[]) {
  const aim = endStateTask(task);
  const within = (at: number) => at % task.people.length;
  let draft = ruleDraft(aim);
  return actions.map((action) => {
    const own: DraftAction =
      action.type === "finished"
        ? action
        : action.type === "locked"
          ? { ...action, place: within(action.place) }
          : {
              ...action,
              from: action.from === null ? null : within(action.from),
              to: action.to === null ? null : within(action.to),
            };
    const before = draft;
    draft = draftAfter(before, own, aim);
    return { before, action: own, after: draft };
  });
}

const all = ({ clients, open }: PlanDraft) => sum(clients) + open;

test("no client is lost or made, and whoever had to give or was given by hand is locked", () => {
  fc.assert(
    fc.property(anyTask, fc.array(anyAction, { maxLength: 12 }), (task, actions) => {
      const total = sum(task.people.map(({ clients }) => clients));
      for (const { before, action, after } of played(task, actions)) {
        expect(all(after)).toBe(total);
        expect(Math.min(after.open, ...after.clients)).toBeGreaterThanOrEqual(0);
        if (action.type !== "moved") continue;
        after.clients.forEach((own, at) => own !== before.clients[at] && expect(after.locked[at]).toBe(true));
      }
    }),
  );
});

test("finishing changes nobody who is locked, and what is finished stays finished", () => {
  fc.assert(
    fc.property(anyTask, fc.array(anyAction, { maxLength: 12 }), (task, actions) => {
      const steps = played(task, [...actions, { type: "finished" }, { type: "finished" }]);
      for (const { before, action, after } of steps) {
        if (action.type !== "finished") continue;
        expect(after.locked).toEqual(before.locked);
        before.locked.forEach((locked, at) => locked && expect(after.clients[at]).toBe(before.clients[at]));
      }
      const last = itemAt(steps, steps.length - 1);
      expect(last.after).toBe(last.before);
    }),
  );
});

test("with nobody locked any more the finished plan is the rule's own, and costs nothing", () => {
  fc.assert(
    fc.property(anyTask, fc.array(anyAction, { maxLength: 8 }), (task, actions) => {
      const unlock = task.people.map((_, at): DraftAction => ({ type: "locked", place: at, locked: false }));
      const steps = played(task, [...actions, ...unlock, { type: "finished" }]);
      const { after } = itemAt(steps, steps.length - 1);
      expect(after).toEqual(ruleDraft(endStateTask(task)));
      const { transfers, elsewhere, highest, highestByRule } = draftCost(task, after);
      expect([transfers, elsewhere, highest]).toEqual([0, 0, highestByRule]);
    }),
  );
});

test("the cost is what counting it anew gives, and the plan ends where somebody wanted it", () => {
  fc.assert(
    fc.property(anyTask, fc.array(anyAction, { minLength: 1, maxLength: 8 }), (task, actions) => {
      const steps = played(task, [...actions, { type: "finished" }]);
      const { after: draft } = itemAt(steps, steps.length - 1);
      const now = task.people.map(({ clients }) => clients);
      const rule = endState(endStateTask(task));
      fc.pre(draft.open === 0 && sum(rule) === sum(now));
      const above = (end: readonly number[]) => sum(now.map((own, at) => Math.max(0, own - itemAt(end, at))));
      const { transfers, elsewhere } = draftCost(task, draft);
      expect(transfers).toBe(above(draft.clients) - above(rule));
      expect(elsewhere).toBe(sum(rule.map((own, at) => Math.abs(own - itemAt(draft.clients, at)))) / 2);
      const { moments } = planOverDates({ ...task, goal: draft.clients });
      expect(itemAt(moments, moments.length - 1).after).toEqual(draft.clients);
    }),
  );
});

test("whoever has no hours by then keeps clients, but gets none", () => {
  const own = { otherHours: fraction(0), begin: null, changes: [], ramp: [], absences: [], takesNoClients: false };
  const task: PlanTask = {
    people: [
      { ...own, name: "Anne", hours: fraction(36), end: null, clients: 30 },
      { ...own, name: "Julie", hours: fraction(36), end: "2026-12-31", clients: 20 },
    ],
    ...{ referenceDate: "2026-11-01", months: 12, monthsBeforeLeaving: 3 },
  };
  const aim = endStateTask(task);
  const kept = draftAfter(ruleDraft(aim), { type: "moved", from: 0, to: 1, clients: 25 }, aim);
  expect(kept).toEqual({ clients: [30, 20], open: 0, locked: [true, true] });
  // Fewer transfers than the rule, and the fullest is no longer Anne with all fifty.
  expect(draftCost(task, kept)).toMatchObject({ transfers: -20, elsewhere: 20, highest: fraction(60) });
});
