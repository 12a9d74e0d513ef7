import { grid, type TestCell } from "../grid";
import { figuresOf, understood } from "./understood";

type Block = readonly [title: string, ...people: readonly (readonly [name: string, hours: number, clients: number])[]];

function read(...blocks: readonly Block[]) {
  const rows = blocks.flatMap(([title, ...people]): TestCell[][] => {
    const sum = (column: 1 | 2): number => people.reduce((all, person) => all + person[column], 0);
    return [
      [title],
      ["Regisseur", "Uren", "Klanten"],
      ...people.map((person) => [...person]),
      ["subtotaal", sum(1), sum(2)],
      [],
    ];
  });
  const team = understood(grid([["Inzet per wijk, 1 september 2025"], [], ...rows]));
  return { figures: figuresOf(team), codes: team.doubts.map(({ code }) => code), team };
}

const north: Block = ["Wijk Noord", ["Ahmet Dijkstra", 30, 27], ["Priya Groen", 16, 27], ["Shirley van Dijk", 12, 8]];
const centre: Block = ["Wijk Centrum", ["Priya Groen", 16, 15], ["Esther Benali", 22, 25]];
const south: Block = ["Wijk Zuid", ["Esther Benali", 8, 12], ["Anouk Postma", 24, 32]];

test("of a block for each area all are the team, and who is in two of them has both", () => {
  const { figures, codes, team } = read(north, centre, south);
  expect(figures).toEqual([
    "Ahmet Dijkstra 30/27",
    "Priya Groen 32/42",
    "Shirley van Dijk 12/8",
    "Esther Benali 30/37",
    "Anouk Postma 24/32",
  ]);
  expect(codes).toContain("rows-added");
  expect(codes).not.toContain("other-people");
  // Both who stand there twice are pointed at.
  const said = team.doubts.find(({ code }) => code === "rows-added");
  expect([said?.text, said?.cells.length]).toEqual(["Priya Groen", 3]);
});

test("however many of the areas have somebody of another", () => {
  const villages: Block = ["Wijk Dorpen", ["Shirley van Dijk", 24, 23], ["Murat Hoekstra", 28, 38]];
  const { figures } = read(north, centre, south, villages);
  expect(figures).toHaveLength(6);
  expect(figures).toContain("Shirley van Dijk 36/31");
});

test("blocks of mostly the same people are not added up", () => {
  const plan: Block = ["Plan", ["Ahmet Dijkstra", 16, 27], ["Priya Groen", 16, 27], ["Anouk Postma", 12, 8]];
  const real: Block = ["Werkelijk", ["Ahmet Dijkstra", 16, 24], ["Priya Groen", 16, 22], ["Esther Benali", 12, 9]];
  const { figures, codes } = read(plan, real);
  expect(figures).not.toContain("Ahmet Dijkstra 32/51");
  expect(codes).toContain("other-figures");
});
