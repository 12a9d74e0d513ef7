import { grid, type TestCell } from "../grid";
import { figuresOf, understood } from "./understood";

type Row = readonly TestCell[];

const hours = grid(
  [
    ["medewerker", "uren pw"],
    ["Tom Smit", 28],
    ["Henk Mulder", 36],
    ["Daan de Boer", 32],
  ],
  { sheet: "uren" },
);
const figures = [
  ["Boer, Daan de", 45, 5],
  ["Mulder, Henk", 39, 14],
  ["Smit, Tom", 40, 6],
] as const;

function pasted(runs: string, ended: string, indent = ""): Row[] {
  return figures.flatMap(([name, open, closed]): Row[] => [
    [name, open + closed],
    [`${indent}${ended}`, closed],
    [`${indent}${runs}`, open],
  ]);
}

const clients = ["Tom Smit 28/40", "Henk Mulder 36/39", "Daan de Boer 32/45"];

describe("a pasted pivot table with how many of each status below each name", () => {
  test.each([
    ["Lopend", "Beëindigd", ""],
    ["Actief", "Afgesloten", "   "],
    ["In behandeling", "Gesloten", ""],
    ["Open", "Uitgestroomd", "  "],
  ])("%s counts and %s does not, which is said", (...words) => {
    const rows = [["Rijlabels", "Aantal van Dossiernummer"], ...pasted(...words), ["Eindtotaal", 149]];
    const filter = [["Jaar begin", "(Alle)"], []];
    for (const above of [[], filter]) {
      const team = understood(grid([...above, ...rows], { sheet: "draai" }), hours);
      expect(figuresOf(team)).toEqual(clients);
      expect(team.doubts).toContainEqual(
        expect.objectContaining({ code: "other-figures", text: "Boer, Daan de", figure: 45, other: 50 }),
      );
    }
  });

  test("of whom nobody has ended without a doubt, and with a word that is no status they are refused", () => {
    const all = figures.flatMap(([name, open]): Row[] => [
      [name, open],
      ["Lopend", open],
    ]);
    const head = ["Rijlabels", "Aantal dossiers"];
    expect(figuresOf(understood(grid([head, ...all], { sheet: "draai" }), hours))).toEqual(clients);
    const other = understood(grid([head, ...pasted("Lopend", "Nazorg")], { sheet: "draai" }), hours);
    expect(figuresOf(other)).not.toEqual(clients);
    expect(other.nearest).toBeDefined();
  });
});
