import { accountForClients } from "../../../src/caseload/clients/accounted";
import type { ListedRow, ListedRows } from "../../../src/caseload/clients/listed-row";

const team = new Set(["Anne", "Bob"]);
const date = "2026-11-01";

function row(number: string | null, caseworker: string | null, rest: Partial<ListedRow> = {}): ListedRow {
  return {
    number,
    caseworker,
    status: null,
    word: null,
    partner: false,
    start: null,
    end: null,
    endUnread: false,
    ...rest,
  };
}

function list(rows: readonly ListedRow[], rest: Partial<ListedRows> = {}): ListedRows {
  return { sheet: "Cliënten", hasStatus: false, waiting: false, rows, ...rest };
}

test("every row of the decision table of statuses and dates", () => {
  const rows = [
    row("1", "Anne", { status: "open" }),
    row("2", "Anne", { status: "closed", end: "2026-08-31" }),
    row("3", "Anne", { status: "closed", end: "2026-12-31" }),
    row("4", "Anne", { status: "open", end: "2026-08-31" }),
    row("5", "Anne", { end: "2026-08-31" }),
    row("6", "Anne", { status: "open", end: "2026-11-01" }),
    row("7", "Anne", { status: "open", end: "2027-01-15" }),
    row("8", null, { status: "waiting" }),
    row("9", "Bob", { status: "waiting" }),
    row("10", "Bob", { status: "open", start: "2026-12-01" }),
    row("11", "Bob", { status: "unknown" }),
    row("12", "Pieter", { status: "open" }),
    row("13", null, { status: "open" }),
    row("14", "Bob", { status: "open", endUnread: true }),
  ];
  const accounted = accountForClients([list(rows, { hasStatus: true })], team, date);
  expect(accounted.classes).toEqual([
    [
      "counted",
      "ended",
      "counted",
      "counted",
      "ended",
      "counted",
      "counted",
      "no-caseworker",
      "counted",
      "later",
      "counted",
      "outside",
      "no-caseworker",
      "counted",
    ],
  ]);
  expect(Object.fromEntries(accounted.withCaseworker)).toEqual({ Anne: 5, Bob: 3 });
  expect(accounted).toMatchObject({ noCaseworker: 2, waiting: 1, ended: 2, notStarted: 1, duplicates: 0 });
  expect(accounted.questions.map(({ code }) => code).sort()).toEqual([
    "active-but-date-past",
    "date-unreadable",
    "ended-but-date-later",
    "status-unknown",
  ]);
});

test("a client listed twice belongs to the row that names a caseworker, or else to the first", () => {
  const rows = [row("1", "Anne"), row("1", "Anne"), row("2", "Anne"), row("2", "Bob"), row("4", null), row("4", "Bob")];
  const accounted = accountForClients([list(rows)], team, date);
  expect(Object.fromEntries(accounted.withCaseworker)).toEqual({ Anne: 2, Bob: 1 });
  expect(accounted.duplicates).toBe(3);
  expect(accounted.questions).toEqual([{ code: "two-caseworkers", list: 0, row: 3, caseworkers: ["Anne", "Bob"] }]);
});

test("tabs that repeat a list count once; who ended in the list has ended in the tab", () => {
  const lists = [
    list([row("1", "Anne"), row("2", "Anne"), row("3", "Anne")], { sheet: "Anne" }),
    list(
      [
        row("1", "Anne", { status: "open" }),
        row("2", "Anne", { status: "open" }),
        row("3", "Anne", { status: "closed" }),
        row("4", "Bob", { status: "open" }),
        row("5", "Bob", { status: "open" }),
        row("6", null, { status: "open" }),
      ],
      { sheet: "Alle cliënten", hasStatus: true },
    ),
    list([row("4", "Bob"), row("5", "Bob"), row("7", "Bob")], { sheet: "Bob" }),
    list([row("W1", null), row("W2", null)], { sheet: "Wachtlijst", waiting: true }),
  ];
  const accounted = accountForClients(lists, team, date);
  expect(Object.fromEntries(accounted.withCaseworker)).toEqual({ Anne: 2, Bob: 3 });
  expect(accounted).toMatchObject({ noCaseworker: 3, waiting: 2, ended: 2, duplicates: 4 });
  expect([...accounted.repeated].sort()).toEqual([0, 2]);
});

test("somebody who came back counts once, and nothing is asked", () => {
  const rows = [
    row("1", "Anne", { status: "closed", end: "2025-03-01" }),
    row("1", "Bob", { status: "open", start: "2025-09-01" }),
  ];
  const accounted = accountForClients([list(rows, { hasStatus: true })], team, date);
  expect(accounted.classes).toEqual([["ended", "counted"]]);
  expect(accounted.questions).toEqual([]);
});
