import type { SheetGrid } from "../../../src/reading/sheet-grid";
import { grid, type TestCell } from "../grid";
import { figuresOf, understood } from "./understood";

/** Where a workbook answers twice, both answers are said, and the likelier one counts. */

const names = ["Anne", "Bob", "Emmy", "Julie"];
const hours = [36, 24, 28, 32];

/** "Anne current 90/88" for every figure of which another is said. */
const otherFigures = (...grids: readonly SheetGrid[]): string[] =>
  understood(...grids)
    .doubts.filter(({ code }) => code === "other-figures")
    .map(({ text, field = "", figure = 0, other = 0 }) => `${text} ${field} ${figure}/${other}`);

test("two tables side by side with the people in another order answer once, each with its own people", () => {
  const rows = [
    ["Uren", "Naam", null, "Dossiers", null, "Naam"],
    [36, "Anne", null, 71, null, "Bob"],
    [24, "Bob", null, 90, null, "Emmy"],
    [28, "Emmy", null, 64, null, "Anne"],
  ];
  expect(figuresOf(understood(grid(rows)))).toEqual(["Anne 36/64", "Bob 24/71", "Emmy 28/90"]);
  expect(otherFigures(grid(rows))).toEqual([]);
});

test("numbers without a header on a sheet that is called after them are laid beside the list", () => {
  const team = grid(
    names.map((name, at) => [name, hours[at] ?? null]),
    { sheet: "Formatie" },
  );
  const typed = [19, 26, 21, 28];
  const counts = grid(
    names.map((name, at) => [name, typed[at] ?? null]),
    { sheet: "Aantallen" },
  );
  expect(figuresOf(understood(team, counts))).toEqual(["Anne 36/19", "Bob 24/26", "Emmy 28/21", "Julie 32/28"]);
});

test("the clients of an earlier year give way to those of now, wherever these stand", () => {
  const team = grid([
    ["Naam", "Contracturen", "Caseload 2024"],
    ...names.map((name, at): TestCell[] => [name, hours[at] ?? null, 90 + at]),
  ]);
  const areas = grid(
    [
      ["Wijk", "Naam", "Aantal"],
      ...names.map((name, at): TestCell[] => [`Noord ${at + 1}`, name, 60 + at]),
      ["West", "Bob", 5],
    ],
    { sheet: "Wijken" },
  );
  expect(figuresOf(understood(team, areas))).toEqual(["Anne 36/60", "Bob 24/66", "Emmy 28/62", "Julie 32/63"]);
});
