import { readTeamAndSheets } from "../../../src/usecases/reading/read-team";
import { figuresOf } from "../../reading/candidates/understood";
import { grid, type TestCell } from "../../reading/grid";
import { memoryHost } from "../../taskpane/memory-host";

type Rows = readonly (readonly TestCell[])[];

const people: Rows = [
  ["Mohamed Zijlstra", "klantmanager", 30],
  ["Jolanda Jansen", "klantmanager", 20],
  ["Evelien Hoekstra", "klantmanager", 36],
  ["Marieke ter Horst", "teamleider", 36],
];
const hours: Rows = [["Naam", "Functie", "Uren"], ...people];
const whose = ["M. Zijlstra", "J. Jansen", "E. Hoekstra", "M. Zijlstra"];
const list: Rows = [
  ["Klantnr", "Klant", "Trede", "KM"],
  ...Array.from({ length: 80 }, (_, at) => [
    210_000 + 31 * at,
    `Cliënt ${String.fromCodePoint(65 + (at % 26))}.`,
    1 + (at % 6),
    whose[at % 4] ?? "",
  ]),
];
const counted: Rows = [
  ["Naam", "Uren", "Cliënten"],
  ["Mohamed Zijlstra", 30, 51],
  ["Jolanda Jansen", 20, 33],
  ["Evelien Hoekstra", 36, 60],
];

/** A workbook of which all sheets after the first are hidden. */
function workbook(first: Rows, ...hidden: readonly Rows[]) {
  const host = memoryHost([first, ...hidden].map((rows, at) => grid(rows, { sheet: `Blad${at + 1}` })));
  return {
    ...host,
    sheets: async () => (await host.sheets()).map((sheet, at) => ({ ...sheet, visible: at === 0 })),
  };
}

async function read(first: Rows, ...hidden: readonly Rows[]) {
  const { reading, grids } = await readTeamAndSheets(workbook(first, ...hidden), { referenceDate: "2025-09-01" });
  return { ...reading, grids: grids.map(({ sheet }) => sheet), figures: figuresOf(reading.team) };
}

test("hours that only a hidden sheet holds are read, and said", async () => {
  const { figures, team, unread, grids } = await read(list, hours);
  expect(figures).toEqual(["Mohamed Zijlstra 30/40", "Jolanda Jansen 20/20", "Evelien Hoekstra 36/20"]);
  expect(team.doubts[0]).toMatchObject({ code: "hidden-sheet", cells: [{ sheet: "Blad2", row: 0, column: 0 }] });
  expect([unread, grids]).toEqual([[], ["Blad1", "Blad2"]]);
});

test("hours of a hidden sheet go before those that were guessed at", async () => {
  const dashboard: Rows = [
    ["Werkcoach", "Lopend", "Per contractuur"],
    ["Mohamed Zijlstra", 29, 0.97],
    ["Jolanda Jansen", 19, 0.95],
    ["Evelien Hoekstra", 16, 0.44],
  ];
  const { figures, team } = await read(dashboard, hours);
  expect(figures).toEqual(["Mohamed Zijlstra 30/29", "Jolanda Jansen 20/19", "Evelien Hoekstra 36/16"]);
  expect(team.doubts[0]).toMatchObject({ code: "hidden-sheet", text: "Blad2" });
});

test("a team that can be seen goes before whatever is hidden", async () => {
  const other = counted.map(([name, ...figures], at) => [name ?? "", ...figures.map((figure) => (at ? 1 : figure))]);
  const { figures, team, unread } = await read(counted, other, hours);
  expect(figures).toEqual(["Mohamed Zijlstra 30/51", "Jolanda Jansen 20/33", "Evelien Hoekstra 36/60"]);
  expect(team.doubts.map(({ code }) => code)).not.toContain("hidden-sheet");
  expect(unread.map(({ sheet }) => sheet)).toEqual(["Blad2", "Blad3"]);
});

test("what lacks on every sheet is told of those that can be seen", async () => {
  const { team, unread } = await read(list, [["Keuzes"], ["ja"], ["nee"]]);
  expect([team.tables.filter(({ kind }) => kind !== "clients"), unread]).toEqual([
    [],
    [{ sheet: "Blad2", reason: "hidden" }],
  ]);
});
