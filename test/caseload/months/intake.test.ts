import fc from "fast-check";
import { divideIntake, suggestedMaximum } from "../../../src/caseload/months/intake/intake";
import { wholeShares } from "../../../src/caseload/months/whole-shares";
import { fraction, one } from "../../../src/kernel/fraction";
import { itemAt } from "../../../src/kernel/item-at";
import { anyTeam, divisions, hoursOfTeam, type RandomTeam } from "./random-teams";

/** The properties of "de volgende gaat naar wie daarna het minst vol zit". */

const newClients = (count: number) => Array.from({ length: count }, () => one);

function divided(team: RandomTeam, count: number, maximum: number | null = null) {
  return divideIntake(
    team.map(({ hours, clients }, place) => ({
      name: `P${place}`,
      hours: fraction(hours),
      load: fraction(clients),
      mayReceive: true,
      maximum,
    })),
    newClients(count),
  );
}

const orderOf = (team: RandomTeam, count: number) => divided(team, count).steps.map(({ to }) => to);

test("the highest load among those with hours ends as low as it can", () => {
  fc.assert(
    fc.property(
      anyTeam.filter(({ length }) => length <= 4),
      fc.integer({ min: 1, max: 6 }),
      (team, count) => {
        const working = team.filter(({ hours }) => hours > 0);
        const highest = (received: readonly number[]) =>
          Math.max(...working.map(({ hours, clients }, place) => (clients + itemAt(received, place)) / hours));
        const best = Math.min(...divisions(count, working.length).map(highest));
        expect(highest(divided(working, count).received)).toBeCloseTo(best, 9);
      },
    ),
  );
});

test("fourteen in one round, or six and then eight, is the same list", () => {
  fc.assert(
    fc.property(anyTeam, fc.integer({ min: 0, max: 10 }), fc.integer({ min: 0, max: 10 }), (team, first, second) => {
      const { received } = divided(team, first);
      const later = team.map(({ hours, clients }, place) => ({ hours, clients: clients + itemAt(received, place) }));
      expect([...orderOf(team, first), ...orderOf(later, second)]).toEqual(orderOf(team, first + second));
    }),
  );
});

test("more hours never give somebody fewer, and nobody without hours receives", () => {
  fc.assert(
    fc.property(anyTeam, fc.nat(), fc.integer({ min: 1, max: 20 }), (team, who, count) => {
      const place = who % team.length;
      const before = divided(team, count).received;
      const more = team.map((own, at) => (at === place ? { ...own, hours: own.hours + 4 } : own));
      expect(divided(more, count).received[place]).toBeGreaterThanOrEqual(itemAt(before, place));
      team.forEach(({ hours }, at) => hours === 0 && expect(before[at]).toBe(0));
    }),
  );
});

test("from empty nobody is left a whole client below the exact share", () => {
  fc.assert(
    fc.property(anyTeam, fc.integer({ min: 1, max: 60 }), (team, count) => {
      const empty = team.map(({ hours }) => ({ hours, clients: 0 }));
      const all = empty.reduce((sum, { hours }) => sum + hours, 0);
      divided(empty, count).received.forEach((received, place) =>
        expect(received).toBeGreaterThan((count * itemAt(empty, place).hours) / all - 1),
      );
      expect(
        wholeShares(
          count,
          hoursOfTeam(empty),
          empty.map(() => 0),
        ).reduce((a, b) => a + b, 0),
      ).toBe(count);
    }),
  );
});

test("a maximum is never exceeded; the rest waits, and per cents only rise", () => {
  fc.assert(
    fc.property(anyTeam, fc.integer({ min: 0, max: 3 }), fc.integer({ min: 1, max: 20 }), (team, maximum, count) => {
      const { received, steps, waiting } = divided(team, count, maximum);
      received.forEach((own) => expect(own).toBeLessThanOrEqual(maximum));
      expect(received.reduce((a, b) => a + b, 0) + waiting).toBe(count);
      const chosen = steps.flatMap(({ after }) => (after ? [Number(after.numerator) / Number(after.denominator)] : []));
      expect(chosen).toEqual([...chosen].sort((a, b) => a - b));
    }),
  );
});

test("the proposed maximum is twice the share of the round, and at least one", () => {
  expect(suggestedMaximum(fraction(24), fraction(160), 14)).toBe(5);
  expect(suggestedMaximum(fraction(4), fraction(160), 1)).toBe(1);
  expect(suggestedMaximum(fraction(0), fraction(0), 14)).toBe(1);
});
