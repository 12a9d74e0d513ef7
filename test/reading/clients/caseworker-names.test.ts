import { listedCaseworkers } from "../../../src/reading/clients/caseworker-names";

function listed(names: readonly string[], team: readonly string[], confirmed: Record<string, string> = {}) {
  return listedCaseworkers(
    names.map((name, index) => ({ name, clients: index + 1 })),
    team,
    new Map(Object.entries(confirmed)),
  );
}

test("a name that the team writes otherwise is the team's", () => {
  const { caseworkers, placeOf } = listed(["A. de Vries", "Vries, A. de", "Bob"], ["Anne de Vries", "Bob"]);
  expect(caseworkers).toEqual([
    { name: "Anne de Vries", inTeam: true, alsoWritten: ["A. de Vries", "Vries, A. de"], near: [], clients: 3 },
    { name: "Bob", inTeam: true, alsoWritten: [], near: [], clients: 3 },
  ]);
  expect(placeOf).toEqual([0, 0, 1]);
});

test("a near name is asked about and not joined", () => {
  const { caseworkers } = listed(["Ann", "Anne"], ["Anne", "Bob"]);
  expect(caseworkers.map(({ name, inTeam, near, clients }) => [name, inTeam, near, clients])).toEqual([
    ["Ann", false, ["Anne"], 1],
    ["Anne", true, [], 2],
  ]);
});

test("what the user answered is followed", () => {
  const { caseworkers, placeOf } = listed(["Ann", "Anne"], ["Anne"], { Ann: "Anne" });
  expect(caseworkers).toEqual([{ name: "Anne", inTeam: true, alsoWritten: ["Ann"], near: [], clients: 3 }]);
  expect(placeOf).toEqual([0, 0]);
});

test("two people with one initial keep the initial apart", () => {
  const { caseworkers } = listed(["A. de Vries", "Anne de Vries", "Arie de Vries"], []);
  expect(caseworkers.map(({ name }) => name)).toEqual(["A. de Vries", "Anne de Vries", "Arie de Vries"]);
});

test("without a team, two ways to write one name are one caseworker", () => {
  const { caseworkers, placeOf } = listed(["Jan de Boer", "Boer, J. de", "BOER, Jan de", "Team Zorg"], []);
  expect(caseworkers.map(({ name, alsoWritten }) => [name, alsoWritten])).toEqual([
    ["Jan de Boer", ["Boer, J. de", "BOER, Jan de"]],
    ["Team Zorg", []],
  ]);
  expect(placeOf).toEqual([0, 0, 0, 1]);
});
