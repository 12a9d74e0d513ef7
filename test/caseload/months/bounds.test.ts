import fc from "fast-check";
import { withinBounds } from "../../../src/caseload/months/bounds";
import { fraction } from "../../../src/kernel/fraction";
import { itemAt } from "../../../src/kernel/item-at";
import { anyTeam } from "./random-teams";

const usual = { own: {}, fullTimeHours: 36, outflowPercent: null };

test("nobody is sent above the upper bound, and what finds no place is said", () => {
  fc.assert(
    fc.property(anyTeam, fc.integer({ min: 20, max: 110 }), (team, upper) => {
      const members = team.map(({ hours, clients }, place) => ({
        name: `P${place}`,
        hours: fraction(hours),
        load: fraction(clients),
      }));
      const { rows } = withinBounds({ members, bounds: { lower: null, upper }, ...usual });
      rows.forEach(({ tooMany, highest }, place) => {
        expect(tooMany !== null).toBe(itemAt(team, place).clients > (highest ?? 0));
        const gone = [...(tooMany?.couldGoTo ?? [])];
        gone.forEach(([other, clients]) =>
          expect(itemAt(team, other).clients + clients).toBeLessThanOrEqual(itemAt(rows, other).highest ?? 0),
        );
        const placed = gone.reduce((sum, [, clients]) => sum + clients, 0);
        if (tooMany) expect(placed + tooMany.withoutPlace).toBe(Number(tooMany.clients.numerator));
      });
    }),
  );
});

test("only a lower bound: nobody is above, and nobody knows the highest", () => {
  const members = [{ name: "A", hours: fraction(36), load: fraction(70) }];
  const { rows, team } = withinBounds({ members, bounds: { lower: 80, upper: null }, ...usual });
  expect(rows).toEqual([{ lowest: 80, highest: null, status: "below", tooMany: null }]);
  expect(team).toMatchObject({ lowest: 80, highest: null, status: "below", tooMany: null });
});

test("clients and no hours: too many, without hours that would carry them", () => {
  const members = [
    { name: "A", hours: fraction(0), load: fraction(7) },
    { name: "B", hours: fraction(36), load: fraction(100) },
  ];
  const { rows } = withinBounds({ members, bounds: { lower: 80, upper: 105 }, ...usual });
  expect(itemAt(rows, 0).tooMany).toMatchObject({ hours: null, couldGoTo: new Map([[1, 5]]), withoutPlace: 2 });
});
