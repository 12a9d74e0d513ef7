import { grid, type TestCell } from "../grid";
import { codesOf, figuresOf, understood } from "./understood";

type Person = readonly [name: string, hours: number, clients: number];

/** Two halves beside each other, below a title over both. */
function read(headers: readonly [string, string], ...halves: readonly (readonly Person[])[]) {
  const longest = Math.max(...halves.map(({ length }) => length));
  const sum = (people: readonly Person[], at: 1 | 2): number => people.reduce((all, person) => all + person[at], 0);
  const beside = (cells: (half: readonly Person[], at: number) => readonly TestCell[]): TestCell[] =>
    halves.flatMap((half, at) => [...(at > 0 ? [null] : []), ...cells(half, at)]);
  const rows: TestCell[][] = [
    ["Team Werk – stand na Pasen"],
    [],
    beside((_, at) => [headers[at] ?? null, null, null, null]),
    beside(() => ["Wie", "Uren", "Klanten", "Bijz."]),
    ...Array.from({ length: longest }, (_, row) => beside((half) => [...(half[row] ?? [null, null, null]), null])),
    beside((half) => ["totaal", sum(half, 1), sum(half, 2), null]),
  ];
  return understood(grid(rows, { merges: ["A1:I1", "A3:D3", "F3:I3"] }));
}

const town: readonly Person[] = [
  ["Roos", 36, 52],
  ["Hanneke", 32, 46],
  ["Ahmed", 16, 44],
  ["Fatima", 32, 44],
  ["Sjoerd", 16, 18],
];
const country: readonly Person[] = [
  ["Sjoerd", 16, 20],
  ["Els", 28, 54],
  ["Heleen", 32, 66],
  ["Femke", 32, 46],
  ["Koen", 28, 54],
];

test("two halves beside each other are one team, and who is in both has both", () => {
  const team = read(["STAD", "OMMELAND (Heiloo, Bergen)"], town, country);
  expect(figuresOf(team)).toEqual([
    "Roos 36/52",
    "Hanneke 32/46",
    "Ahmed 16/44",
    "Fatima 32/44",
    "Sjoerd 32/38",
    "Els 28/54",
    "Heleen 32/66",
    "Femke 32/46",
    "Koen 28/54",
  ]);
  expect(codesOf(team)).toContain("rows-added");
});

test("nobody has the clients of whoever stands in the row beside them, where the halves are no team together", () => {
  const others = country.map(([name, hours, clients], at): Person => [town[(at + 1) % 5]?.[0] ?? name, hours, clients]);
  const team = read(["PLAN", "ACTUEEL"], town, others);
  expect(figuresOf(team)).not.toContain("Fatima 32/90");
});

test("nor where the halves call their clients otherwise", () => {
  const called = (clients: string): string[] => ["#", "Wie", "Uren", clients];
  const rows = town.map((one, at) => [at + 1, ...one, null, at + 1, ...(country[at] ?? [])]);
  const figures = figuresOf(understood(grid([[...called("Klanten"), null, ...called("Cliënten")], ...rows])));
  expect(figures).toContain("Fatima 32/44");
});

test("kinds of clients beside each other of the same people are added up", () => {
  const kinds = grid([
    ["Naam", "Uren", "P-wet", null, "Naam", "IOAW"],
    ...town.map(([name, hours, clients], at) => [name, hours, clients, null, name, 3 + at]),
  ]);
  expect(figuresOf(understood(kinds))).toContain("Fatima 32/50");
});
