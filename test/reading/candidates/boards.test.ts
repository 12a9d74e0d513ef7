import { grid, type TestCell } from "../grid";
import { codesOf, figuresOf, understood } from "./understood";

const surnames = ["Jansen", "Smit", "Yildiz", "Osman", "Koning", "Kramer", "Lopes", "Ybema", "Abdi", "Quist", "Buis"];
const phases = ["Nieuw", "Diagnose", "Traject", "Nazorg", "Uitgestroomd"];
const initials = ["FB", "ET", "SdV", "GM"];
const firstNames = ["Fatima", "Erwin", "Soraya", "Gijs"];
const people = ["Fatima Bakker", "Erwin Timmer", "Soraya de Vries", "Gijs Maas"];
const hours = [24, 32, 28, 36];
/** 72 cards of which 12 stand below the last heading. */
const sizes = [15, 18, 16, 11, 12];

/** Cards below headings, made of what the client is called and its place. */
function board(headings: readonly string[], card: (client: string, at: number) => string): TestCell[][] {
  let at = -1;
  const columns = headings.map((heading, column) => [
    heading,
    ...Array.from({ length: sizes[column] ?? 0 }, () => {
      at += 1;
      return card(`${surnames[at % surnames.length]} ${"ABCDEFG"[Math.floor(at / surnames.length)]}.`, at);
    }),
  ]);
  return Array.from({ length: 19 }, (_, row) => columns.map((column) => column[row] ?? null));
}

const legend = [["Initialen", "Naam", "Uren"], ...people.map((name, at) => [initials[at] ?? "", name, hours[at] ?? 0])];
const even = people.map((name, at) => `${name} ${hours[at]}/15`);
const whose = (names: readonly string[], at: number): string => names[at % names.length] ?? "";

test.each<[string, (client: string, at: number) => string]>([
  ["initials behind a dash", (client, at) => `${client} – ${whose(initials, at)}`],
  ["a first name in brackets", (client, at) => `${client} (${whose(firstNames, at)})`],
  ["a name on a second line", (client, at) => `${client}\n${whose(firstNames, at)}`],
  ["initials in front", (client, at) => `${whose(initials, at)}: ${client}`],
  ["a number", (_, at) => `${340_000 + 37 * at} - ${whose(initials, at)}`],
  [
    "remarks behind it",
    (client, at) => `${client} - ${whose(firstNames, at)}${at % 5 === 0 ? " (2e keer)" : at % 7 === 0 ? " !!" : ""}`,
  ],
])("a text of a client and whoever has the client is a client of theirs: %s", (_, card) => {
  const team = understood(
    grid([["BORD"], [], ...board(phases, card)], { sheet: "Bord" }),
    grid(legend, { sheet: "Team" }),
  );
  expect(figuresOf(team)).toEqual(even);
  expect(team.doubts).toContainEqual(
    expect.objectContaining({ code: "list-of-cards", text: "Nieuw, Diagnose, Traject, Nazorg", figure: 60 }),
  );
  expect(team.doubts).toContainEqual(expect.objectContaining({ code: "list-ended", figure: 12 }));
});

test("who has no name behind is nobody's, and a table below the board is no card", () => {
  const cards = board(phases, (client, at) => (at < 4 ? client : `${client} – ${whose(initials, at)}`));
  const team = understood(grid([...cards, [], [], ...legend]));
  expect(figuresOf(team)).toEqual(even.map((figures) => figures.replace("/15", "/14")));
  expect(team.sources?.pool?.clients).toBe(4);
});

test("below the names of the team stand their clients, whatever stands behind those", () => {
  for (const behind of [firstNames, ["PW", "IOAW", "Bbz"]]) {
    const team = understood(
      grid(board(firstNames, (client, at) => `${client} - ${whose(behind, at + 1)}`)),
      grid(legend, { sheet: "Team" }),
    );
    expect(figuresOf(team)).toEqual(people.map((name, at) => `${name} ${hours[at]}/${sizes[at]}`));
    expect(codesOf(team)).not.toContain("list-of-cards");
  }
});

test("tasks are no clients, and typed numbers go before a board", () => {
  const tasks = board(["Te doen", "Bezig", "Klaar"], (_, at) => `brief ${at} sturen - ${whose(initials, at)}`);
  expect(figuresOf(understood(grid(tasks), grid(legend, { sheet: "Team" })))).toEqual(
    people.map((name, at) => `${name} ${hours[at]}/-`),
  );
  const cards = board(phases, (client, at) => `${client} – ${whose(initials, at)}`);
  const typed = legend.map((row, at) => [...row, at === 0 ? "Klanten" : 30 + at]);
  const team = understood(grid(cards), grid(typed, { sheet: "Team" }));
  expect(figuresOf(team)).toEqual(people.map((name, at) => `${name} ${hours[at]}/${31 + at}`));
});
