import { clientsTwice } from "../../../src/caseload/checks/clients-twice";
import type { AccountedRows } from "../../../src/caseload/team/team-data";
import { cellAt } from "../team-builder";

const rows: AccountedRows = {
  rows: 60,
  withCaseworker: 59,
  noCaseworker: 0,
  waiting: 0,
  outside: 0,
  ended: 0,
  notStarted: 0,
  duplicates: 0,
  leftOut: 0,
  endLater: 0,
  byCaseworker: [],
  byOutsider: [],
  repeated: [],
  differing: [],
  questions: [],
  choices: [],
  told: { clients: [cellAt("Lijst", "A1")], partners: [cellAt("Lijst", "C1")] },
};
const partners = (answer: boolean | null): AccountedRows => ({
  ...rows,
  choices: [{ question: "partners", word: null, rows: 4, answer, yes: 60, no: 56 }],
});

test("C19: a client with two rows counts twice by age, step and norm", () => {
  expect(clientsTwice({ ...rows, duplicates: 1 }, [])).toEqual([
    { code: "C19", reason: "duplicates", clients: 1, cells: [cellAt("Lijst", "A1")] },
  ]);
  expect(clientsTwice(rows, [])).toEqual([]);
  expect(clientsTwice(undefined, [])).toEqual([]);
});

test("nothing counts twice of a list on a sheet that is not read", () => {
  const repeated = { ...rows, duplicates: 59, repeated: ["Kopie"] };
  expect(clientsTwice(repeated, ["Kopie"])).toEqual([]);
  expect(clientsTwice(repeated, [])).toHaveLength(1);
});

test("C19: partners, unless somebody said that they count", () => {
  const check = { code: "C19", reason: "partners", clients: 4, cells: [cellAt("Lijst", "C1")] };
  expect(clientsTwice(partners(null), [])).toEqual([check]);
  expect(clientsTwice(partners(false), [])).toEqual([check]);
  expect(clientsTwice(partners(true), [])).toEqual([]);
});
