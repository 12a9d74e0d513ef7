import { grid, type TestCell } from "../grid";
import { codesOf, figuresOf, understood } from "./understood";

const people = ["Mohamed", "Wendy", "Anouk", "Pieter", "Ruben"];
const days = ["ma", "di", "wo", "do", "vr"];
const clients = grid([["Naam", "Klanten"], ...people.map((name, at) => [name, 30 + at])], { sheet: "Klanten" });
const figures = (hours: readonly number[]): string[] => people.map((name, at) => `${name} ${hours[at]}/${30 + at}`);

/** Crosses in so many of the places. */
function crosses(many: number, of: number): TestCell[] {
  return Array.from({ length: of }, (_, at) => ((at * 7 + 3) % of < many ? "x" : null));
}

function halves(says: string): TestCell[][] {
  const heads = [
    [null, ...days.flatMap((day) => [day, null])],
    [null, ...days.flatMap(() => ["o", "m"])],
  ];
  return [[says], [], ...heads, ...people.map((name, at) => [name, ...crosses([4, 6, 8, 5, 9][at] ?? 0, 10)])];
}

function onSide(rows: readonly (readonly TestCell[])[]): TestCell[][] {
  const width = Math.max(...rows.map(({ length }) => length));
  return Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? null));
}

/** So many days of eight hours, and each third of four. */
function coded(many: number): TestCell[] {
  return days.map((_, at) => (at < many ? `${at % 3 === 2 ? 4 : 8}${"ktw"[at % 3]}` : "-"));
}

test("crosses for halves of days are hours, however long a half is said to be, and with clients beside them", () => {
  const team = understood(grid(halves("x = werkt dit dagdeel")), clients);
  expect(figuresOf(team)).toEqual(figures([16, 24, 32, 20, 36]));
  expect(codesOf(team)).toEqual(["converted-hours"]);
  expect(figuresOf(understood(grid(halves("1 dagdeel = 3,5 uur")), clients))).toEqual(
    figures([14, 21, 28, 17.5, 31.5]),
  );
  const beside = halves("x").map((row, at) => (at === 3 ? [...row, "dossiers"] : at > 3 ? [...row, 26 + at] : row));
  expect(figuresOf(understood(grid(beside)))).toEqual(figures([16, 24, 32, 20, 36]));
  expect(figuresOf(understood(grid(onSide(halves("x").slice(2))), clients))).toEqual(figures([16, 24, 32, 20, 36]));
});

test("figures with a code behind them add up, also on their side and above a list of clients", () => {
  const rows = people.map((name, at) => [name, ...coded(2 + (at % 3))]);
  const hours = [16, 20, 28, 16, 20];
  const below = people.map((name, at) => [name, 30 + at]);
  expect(
    figuresOf(understood(grid([["Rooster"], [], [null, ...days], ...rows, [], [], ["Klanten op naam"], ...below]))),
  ).toEqual(figures(hours));
  expect(figuresOf(understood(grid(onSide([["Wie", ...days], ...rows])), clients))).toEqual(figures(hours));
});

test("crosses for whole days are days, and that is said", () => {
  const rows = people.map((name, at) => [name, ...crosses(2 + (at % 3), 5)]);
  const team = understood(grid([[null, ...days], ...rows]), clients);
  expect(figuresOf(team)).toEqual(figures([14.4, 21.6, 28.8, 14.4, 21.6]));
  expect(team.doubts).toMatchObject([{ code: "converted-hours", text: "Dagen", figure: 7.2 }]);
});

test("typed contract hours go before a roster, and two weeks are not added up", () => {
  const typed = people.map((name, at) => [name, 20 + 2 * at]);
  const team = understood(grid(halves("x")), grid([["Naam", "Contracturen"], ...typed], { sheet: "Team" }), clients);
  expect(figuresOf(team)).toEqual(figures([20, 22, 24, 26, 28]));
  const twoWeeks = people.map((name, at) => [name, ...coded(2 + (at % 3)), ...coded(3)]);
  expect(figuresOf(understood(grid([[null, ...days, ...days], ...twoWeeks]), clients))).not.toEqual(
    figures([36, 40, 48, 36, 40]),
  );
});
