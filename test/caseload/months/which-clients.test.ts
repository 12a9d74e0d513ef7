import fc from "fast-check";
import { costOf, measureOf, noCost, type Measure } from "../../../src/caseload/months/which-clients/measure";
import { unitsOf } from "../../../src/caseload/months/which-clients/units";
import { fewestSingles } from "../../../src/caseload/months/which-clients/assign-singles";
import { exactAssignment } from "../../../src/caseload/months/which-clients/assign-units";
import {
  whichClients,
  type MovableClient,
  type WhichClientsTask,
} from "../../../src/caseload/months/which-clients/which-clients";
import { itemAt } from "../../../src/kernel/item-at";

const anyClient: fc.Arbitrary<MovableClient> = fc.record({
  caseworker: fc.constantFrom("Julie", "Julie", "Julie", "Anne"),
  since: fc.constantFrom(null, "2019-05-01", "2025-01-01", "2026-03-01"),
  lastContact: fc.constantFrom(null, "2026-09-01", "2026-10-01"),
  household: fc.constantFrom(null, null, "A", "B"),
  languages: fc.subarray(["Arabisch", "Pools"]),
  districts: fc.subarray(["Noord", "Zuid"], { maxLength: 1 }),
  locked: fc.boolean().map((locked) => locked),
});

const anyTask: fc.Arbitrary<WhichClientsTask> = fc.record({
  clients: fc.array(anyClient, { maxLength: 7 }),
  giver: fc.constant("Julie"),
  plan: fc.constantFrom(
    [{ to: "Lisette", clients: 2 }],
    [
      { to: "Lisette", clients: 2 },
      { to: "Bob", clients: 1 },
    ],
  ),
  skills: fc.constant(
    new Map([
      ["Julie", { languages: ["Pools"], districts: ["Noord"] }],
      ["Lisette", { languages: ["Arabisch"], districts: ["Noord"] }],
      ["Bob", { languages: ["Pools"], districts: ["Zuid"] }],
    ]),
  ),
  referenceDate: fc.constant("2026-11-01"),
  match: fc.constantFrom([], ["language" as const], ["language" as const, "district" as const]),
});

/** The least cost of all ways in which whole households can go. */
function leastOfAll(task: WhichClientsTask): bigint {
  const units = unitsOf(task);
  const room = task.plan.map(({ clients }) => clients);
  const walk = (at: number, left: readonly number[], measure: Measure): bigint => {
    if (at === units.length) return costOf(measure);
    const unit = itemAt(units, at);
    const gone = task.plan.flatMap(({ to }, place) => {
      if (itemAt(left, place) < unit.clients.length) return [];
      const own = measureOf(unit, to, task);
      const together = Object.fromEntries(
        Object.entries(own).map(([aim, value]) => [aim, value + measure[aim as keyof Measure]]),
      ) as unknown as Measure;
      return [walk(at + 1, left.with(place, itemAt(left, place) - unit.clients.length), together)];
    });
    return [walk(at + 1, left, measure), ...gone].reduce((a, b) => (b < a ? b : a));
  };
  return walk(0, room, noCost);
}

test("nothing that may go costs less, and who is locked stays with the household", () => {
  fc.assert(
    fc.property(anyTask, (task) => {
      const { moves, measure, found } = whichClients(task);
      expect(found).toBe("exact");
      expect(costOf(measure)).toBe(leastOfAll(task));
      for (const { client } of moves) {
        const { household, caseworker } = itemAt(task.clients, client);
        expect(caseworker).toBe("Julie");
        const partners = task.clients.filter(
          (other, at) =>
            other.caseworker === "Julie" && (household === null ? at === client : other.household === household),
        );
        expect(partners.some(({ locked }) => locked)).toBe(false);
      }
    }),
  );
});

test("the flow for many single clients costs as little as looking at everything", () => {
  const cost = fc.integer({ min: -50, max: 20 }).map(BigInt);
  fc.assert(
    fc.property(
      fc.array(fc.tuple(cost, cost, cost), { maxLength: 7 }),
      fc.array(fc.nat(3), { minLength: 3, maxLength: 3 }),
      (costs, places) => {
        const total = (to: readonly (number | null)[]) =>
          to.reduce((sum, at, client) => sum + (at === null ? 0n : itemAt(itemAt(costs, client), at)), 0n);
        const exact = exactAssignment({ sizes: costs.map(() => 1), costs, places });
        const flow = fewestSingles(costs, places);
        expect(total(flow)).toBe(total(exact?.to ?? []));
        places.forEach((most, at) => expect(flow.filter((to) => to === at).length).toBeLessThanOrEqual(most));
      },
    ),
  );
});

test("too many households to look at everything: nearly the least, and it is said", () => {
  const clients = Array.from({ length: 400 }, (_, at): MovableClient => ({
    ...{ caseworker: "Julie", since: `20${10 + (at % 15)}-01-01`, lastContact: null, languages: [], districts: [] },
    ...{ household: at % 4 < 2 ? `H${Math.floor(at / 4)}` : null, locked: false },
  }));
  const plan = ["A", "B", "C", "D"].map((to) => ({ to, clients: 20 }));
  const { moves, short, found } = whichClients({
    ...{ clients, giver: "Julie", plan, skills: new Map(), referenceDate: "2026-11-01", match: [] },
  });
  expect([moves.length, short, found]).toEqual([80, 0, "nearly"]);
});
