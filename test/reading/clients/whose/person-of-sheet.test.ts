import { personOfSheet } from "../../../../src/reading/clients/whose/person-of-sheet";

test.each<[string, readonly string[], boolean, string | null]>([
  ["Anne", ["Anne", "Bob"], false, "Anne"],
  ["Caseload Anne", ["Anne"], false, "Anne"],
  ["Cliënten Bob 2020", ["Bob"], false, "Bob"],
  ["Vries, A. de", ["Anne de Vries"], false, "Anne de Vries"],
  ["Ann", ["Anne"], false, "Ann"],
  ["Emmy", [], true, "Emmy"],
  ["Emmy", [], false, null],
  ["Cliënten", ["Anne"], true, null],
  ["Blad1", ["Anne"], true, null],
  ["Export 2020", [], true, null],
])("sheet %j of team %j, several %j: %j", (sheet, team, several, person) => {
  expect(personOfSheet(sheet, team, several)).toBe(person);
});
