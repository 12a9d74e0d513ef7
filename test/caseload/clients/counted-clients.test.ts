import { accountForClients } from "../../../src/caseload/clients/accounted";
import { countedClients } from "../../../src/caseload/clients/counted-clients";
import type { ListedRow } from "../../../src/caseload/clients/listed-row";

const plain: ListedRow = {
  ...{ number: null, caseworker: null, status: null, word: null, partner: false },
  ...{ start: null, end: null, endUnread: false },
};
const listOf = (sheet: string, rows: readonly Partial<ListedRow>[], hasStatus = false) => ({
  ...{ sheet, hasStatus, waiting: false },
  rows: rows.map((row) => ({ ...plain, ...row })),
});

test("only rows that count, each with whose it is", () => {
  const lists = [
    listOf("Alle", [
      { number: "1", caseworker: "Anne" },
      { number: "2", caseworker: "Anne", end: "2026-01-31" },
      { number: "3", caseworker: null },
      { number: "4", caseworker: "Anne" },
      { number: "5", caseworker: "Pieter" },
      { number: null, caseworker: "Bob" },
    ]),
    listOf("Bob", [
      // The one list says nobody and the other Bob: Bob's.
      { number: "3", caseworker: "Bob" },
      { number: "4", caseworker: "Bob" },
    ]),
  ];
  const accounted = accountForClients(lists, new Set(["Anne", "Bob"]), "2026-11-29");
  expect(countedClients(lists, accounted)).toEqual([
    [
      { row: 0, caseworker: "Anne", shared: false },
      { row: 2, caseworker: "Bob", shared: false },
      { row: 3, caseworker: "Anne", shared: true },
      { row: 4, caseworker: "Pieter", shared: false },
      { row: 5, caseworker: "Bob", shared: false },
    ],
    [],
  ]);
});
