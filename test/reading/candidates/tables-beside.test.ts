import { grid, type TestCell } from "../grid";
import { codesOf, figuresOf, understood } from "./understood";

/** Hours and clients of the same people in another order, with nothing between the two tables that keeps them apart. */

type Row = readonly TestCell[];
const team: readonly (readonly [string, number])[] = [
  ["Anne Smit", 36],
  ["Bob Bos", 28],
  ["Emmy Vos", 24],
  ["Ilse Pot", 32],
];
const counts: readonly (readonly [string, number])[] = [
  ["Emmy Vos", 41],
  ["Anne Smit", 90],
  ["Ilse Pot", 77],
  ["Bob Bos", 60],
];
const figures = ["Anne Smit 36/90", "Bob Bos 28/60", "Emmy Vos 24/41", "Ilse Pot 32/77"];
const turned = (rows: readonly Row[]): Row[] => (rows[0] ?? []).map((_, at) => rows.map((row) => row[at] ?? null));
const own = (at: number) => ({ hours: team[at] ?? ["", 0], clients: counts[at] ?? ["", 0] });

test.each<[string, Row, (at: number) => Row]>([
  [
    "names first",
    ["Naam", "Uren", "Naam", "Cliënten"],
    (at) => [own(at).hours[0], own(at).hours[1], own(at).clients[0], own(at).clients[1]],
  ],
  [
    "names last, each column apart",
    ["Uren", null, "Naam", null, "Cliënten", null, "Naam"],
    (at) => [own(at).hours[1], null, own(at).hours[0], null, own(at).clients[1], null, own(at).clients[0]],
  ],
  [
    "names on the outside, below a header that looks like one",
    ["Medew.", "Uren", null, "Cliënten", "Medew."],
    (at) => [own(at).hours[0], own(at).hours[1], null, own(at).clients[1], own(at).clients[0]],
  ],
])("each has its own figures: %s", (_, headers, row) => {
  const rows = [headers, ...[0, 1, 2, 3].map(row)];
  for (const cells of [rows, turned(rows)]) {
    const found = understood(grid(cells));
    expect(figuresOf(found)).toEqual(figures);
    expect(codesOf(found)).not.toContain("other-figures");
  }
});

test("who stands in for whom leaves one table", () => {
  const rows: Row[] = [
    ["Naam", "Uren", "Achterwacht", "Cliënten"],
    ...team.map(([name, hours], at): Row => [name, hours, counts[at]?.[0] ?? null, 50 + at]),
  ];
  expect(figuresOf(understood(grid(rows)))).toEqual(team.map(([name, hours], at) => `${name} ${hours}/${50 + at}`));
});

test("a table below another, with its names in another column, leaves that one whole", () => {
  const ends = [null, "t/m 31-7-2025", null, null];
  const rows: Row[] = [
    ["Maximum", "Einddatum", "Naam", "Uren"],
    ...team.map(([name, hours], at): Row => [100, ends[at] ?? null, name, hours]),
    [],
    [],
    ["Huidige caseload"],
    ["Caseload", "Naam"],
    ...counts.map(([name, clients]): Row => [clients, name]),
  ];
  expect(figuresOf(understood(grid(rows)))).toEqual([
    "Anne Smit 36/90",
    "Emmy Vos 24/41",
    "Ilse Pot 32/77",
    "+ Bob Bos 60",
  ]);
});

const young = [
  "Ahmed Hamdaoui",
  "Ivan van Oort",
  "Ria Karimi",
  "Ali Olthof",
  "Saida Quist",
  "Johan Vink",
  "Bilal Abbas",
];
const coaches = ["Wouter", "Rachid", "Yusuf"];
const listed = [...young, ...young.map((name) => `${name}-Smit`), ...young.map((name) => `${name}-Bos`)];

test.each([
  ["a blank column", [null]],
  ["two of them", [null, null]],
])("a table beside a list of clients, with %s between them, is of the caseworkers and not of the clients", (_, gap) => {
  const list = (at: number): Row => [listed[at] ?? null, "2001-01-06", coaches[at % 3] ?? null, "werk zoekend"];
  const told = (at: number): Row => {
    const coach = coaches[at];
    return coach === undefined ? [] : [...gap, coach, 24 + 4 * at, 7];
  };
  const rows: Row[] = [
    ["naam", "geb.datum", "coach", "status", ...gap, "coach", "uren", "aantal"],
    ...listed.map((name, at): Row => [...list(at), ...told(at)]),
  ];
  expect(figuresOf(understood(grid(rows)))).toEqual(["Wouter 24/7", "Rachid 28/7", "Yusuf 32/7"]);
});

test("names with hours beyond a blank column keep them where few of the names have none", () => {
  const rows: Row[] = [
    ["Naam", "Telefoon", null, "Buddy", "Uren", "Cliënten"],
    ...team.map(([name, hours], at): Row => [name, 4100 + at, null, at === 0 ? "Bob Bos" : null, hours, 50 + at]),
    ["Joris Kok", 4105, null, null, null, null],
  ];
  expect(figuresOf(understood(grid(rows)))).toEqual(team.map(([name, hours], at) => `${name} ${hours}/${50 + at}`));
});
