import fc from "fast-check";
import { absenceRows } from "../../../src/caseload/months/absence";
import { fraction } from "../../../src/kernel/fraction";
import { itemAt } from "../../../src/kernel/item-at";
import { anyTeam } from "./random-teams";

const task = (team: readonly { readonly hours: number; readonly clients: number }[]) => ({
  members: team.map(({ hours, clients }, place) => ({
    name: `P${place}`,
    hours: fraction(hours),
    clients,
    mayReceive: true,
  })),
  ...{ weeks: 6, contactsPerYear: 4, newPerMonth: null },
});

test("a row for everybody with hours; clients and contact moments add up", () => {
  fc.assert(
    fc.property(anyTeam, (team) => {
      const rows = absenceRows(task(team));
      expect(rows.map(({ absent }) => absent)).toEqual([...team.keys()].filter((at) => itemAt(team, at).hours > 0));
      for (const { absent, clients, takes, uncovered, contacts } of rows) {
        const taken = [...takes.values()].reduce((a, b) => a + b, 0);
        expect(taken + uncovered).toBe(clients);
        expect(takes.has(absent)).toBe(false);
        if (taken > 0) expect([...contacts.by.values()].reduce((a, b) => a + b, 0)).toBe(contacts.whole);
      }
    }),
  );
});

test("a team of one has no rows", () => {
  expect(absenceRows(task([{ hours: 36, clients: 90 }]))).toEqual([]);
});
