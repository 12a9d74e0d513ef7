import fc from "fast-check";
import { transferCurve, transfersForAtMost } from "../../../src/caseload/months/few-transfers";
import { fraction } from "../../../src/kernel/fraction";
import { itemAt, lastOf } from "../../../src/kernel/item-at";
import { divisions } from "./random-teams";

const smallTeam = fc.array(
  fc.record({ hours: fc.constantFrom(8, 12, 18, 36), clients: fc.integer({ min: 0, max: 6 }) }),
  { minLength: 2, maxLength: 4 },
);

test("after each transfer the highest load is the lowest that so many can reach", () => {
  fc.assert(
    fc.property(smallTeam, (team) => {
      const now = team.map(({ clients }) => clients);
      const highest = (clients: readonly number[]) =>
        Math.max(...clients.map((own, place) => own / itemAt(team, place).hours));
      const moved = (clients: readonly number[]) =>
        clients.reduce((sum, own, place) => sum + Math.max(0, itemAt(now, place) - own), 0);
      const all = divisions(
        now.reduce((a, b) => a + b, 0),
        team.length,
      );
      for (const { transfers, clients } of transferCurve(
        now,
        team.map(({ hours }) => fraction(hours)),
      )) {
        expect(moved(clients)).toBe(transfers);
        const best = Math.min(...all.filter((other) => moved(other) <= transfers).map(highest));
        expect(highest(clients)).toBeCloseTo(best, 9);
      }
    }),
    { numRuns: 60 },
  );
});

test("a limit that no number of transfers reaches has none", () => {
  const curve = transferCurve([1, 0], [fraction(36), fraction(36)]);
  expect(transfersForAtMost(curve, 105)).toBeNull();
  expect(transfersForAtMost(curve, 200)).toBe(0);
  expect(lastOf(curve).transfers).toBe(0);
});

test("a client of two people is first given to one of them", () => {
  const curve = transferCurve([1.5, 4.5], [fraction(36), fraction(36)]);
  expect(itemAt(curve, 0).clients).toEqual([1, 5]);
});
