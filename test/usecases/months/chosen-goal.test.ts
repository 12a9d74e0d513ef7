import type { EndStateTask } from "../../../src/caseload/months/over-time/end-state";
import { steady } from "../../../src/caseload/months/over-time/employment";
import { fraction } from "../../../src/kernel/fraction";
import { chosenDraft } from "../../../src/usecases/months/chosen-goal";

/** What somebody chose in a plan, when the team is another one by then. */

const chosen = [
  { name: "Anne", clients: 20, locked: true },
  { name: "Bob", clients: 30, locked: false },
  { name: "Julie", clients: 40, locked: false },
];

const teamWith = (clients: Readonly<Record<string, number>>): EndStateTask => ({
  people: Object.keys(clients).map((name) => steady(name, fraction(36))),
  ...{ clients: Object.values(clients), last: "2027-11-01", monthsBeforeLeaving: 3 },
});

test.each([
  ["the same team", { Anne: 30, Bob: 30, Julie: 30 }, [20, 30, 40], 0],
  ["more clients: nobody's yet", { Anne: 30, Bob: 35, Julie: 30 }, [20, 30, 40], 5],
  ["fewer clients: the others by the rule", { Anne: 30, Bob: 20, Julie: 30 }, [20, 30, 30], 0],
  ["somebody new: the others by the rule", { Anne: 30, Bob: 30, Julie: 30, Nora: 0 }, [20, 24, 23, 23], 0],
  ["somebody gone: the others by the rule", { Anne: 30, Julie: 30 }, [20, 40], 0],
])("%s", (_name, now, clients, open) => {
  const names = Object.keys(now);
  const locked = names.map((name) => name === "Anne");
  expect(chosenDraft(chosen, names, teamWith(now))).toEqual({ ok: true, draft: { clients, open, locked } });
});

test("more is locked than there are clients: said, and nothing is taken from anybody", () => {
  expect(chosenDraft(chosen, ["Anne", "Bob"], teamWith({ Anne: 10, Bob: 5 }))).toEqual({
    ok: false,
    problem: { reason: "too-many-locked", locked: 20, clients: 15 },
  });
});
