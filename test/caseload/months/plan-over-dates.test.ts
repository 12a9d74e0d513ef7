import fc from "fast-check";
import { firstDayBefore, steady } from "../../../src/caseload/months/over-time/employment";
import { planOverDates } from "../../../src/caseload/months/over-time/plan-over-dates";
import { sum } from "../../../src/caseload/sum";
import { fraction } from "../../../src/kernel/fraction";
import { itemAt } from "../../../src/kernel/item-at";
import { anyTask } from "./random-plans";

test("nobody gives and receives, nobody gets more than the pace, and no client is lost", () => {
  fc.assert(
    fc.property(anyTask, (task) => {
      const { moments } = planOverDates(task);
      task.people.forEach((_, place) => {
        const moves = moments.map((moment) => itemAt(moment.moves, place));
        expect(Math.max(0, ...moves) * Math.max(0, ...moves.map((move) => -move))).toBe(0);
      });
      for (const { moves, after, pace, waiting, covered } of moments) {
        expect(sum(moves)).toBe(0);
        moves.forEach((move, place) => move > 0 && expect(after[place]).toBeLessThanOrEqual(itemAt(pace, place)));
        expect(sum([...covered.values()])).toBeLessThanOrEqual(waiting);
      }
    }),
  );
});

test("there are no more transfers than it takes to get to the end state", () => {
  fc.assert(
    fc.property(anyTask, (task) => {
      const { moments, endState, transfers } = planOverDates(task);
      const above = sum(task.people.map(({ clients }, place) => Math.max(0, clients - itemAt(endState, place))));
      const last = itemAt(moments, moments.length - 1);
      if (sum(endState) === sum(task.people.map(({ clients }) => clients))) {
        expect(last.after).toEqual(endState);
        expect(transfers).toBe(above);
      } else {
        // Nobody may take the rest, which waits.
        expect(last.waiting).toBeGreaterThan(0);
        expect(transfers).toBeLessThanOrEqual(above);
      }
    }),
  );
});

test("whoever leaves within three months gives up no place to anybody new", () => {
  expect(firstDayBefore("2020-12-31", 3)).toBe("2020-10-01");
  expect(firstDayBefore("2026-11-30", 3)).toBe("2026-08-30");
  expect(firstDayBefore("2026-02-28", 3)).toBe("2025-11-28");
});

test("with nobody there at a moment everybody's clients wait", () => {
  const people = [{ ...steady("A", fraction(36)), clients: 12, end: "2026-11-30" }];
  const { moments } = planOverDates({ people, referenceDate: "2026-11-01", months: 3, monthsBeforeLeaving: 3 });
  expect(moments.map(({ date, waiting, covered }) => [date, waiting, covered.size])).toEqual([
    ["2026-11-01", 0, 0],
    ["2026-12-01", 12, 0],
    ["2027-02-01", 12, 0],
  ]);
});
