import { day, grid } from "../grid";
import { figuresOf, understood } from "./understood";

describe("what stands below the team's table", () => {
  const table = [
    ["Cons.", "Einde contract", "# cl.", "Dt-factor"],
    ["Anne Smit", day("2026-12-31"), 90, 1],
    ["Bob Bos", day("2025-12-31"), 84, 0.78],
    [null, null, null, null],
    ["Emmy Vos", day("2026-06-30"), 41, 0.67],
    ["Ilse Pot", day("2026-07-31"), 95, 1],
  ];
  const team = ["Anne Smit 36/90", "Bob Bos 28/84", "Emmy Vos 24/41", "Ilse Pot 36/95"];

  test("amounts of a budget are nobody's clients", () => {
    const budget = [
      [null, null, null],
      [null, null, null],
      ["Begroting", 2025, 2026],
      ["Salarissen", 412_000, 431_500],
      ["Opleiding", 8000, 8000],
    ];
    expect(figuresOf(understood(grid([...table, ...budget])))).toEqual(team);
  });

  test("the total of a large team does not make amounts of its clients", () => {
    const people = Array.from({ length: 130 }, (_, at) => [`Anne${at} Bos`, 36, 77 + (at % 9)]);
    const clients = people.reduce((sum, [, , own]) => sum + Number(own), 0);
    expect(clients).toBeGreaterThan(10_000);
    const rows = [["Cons.", "Uren", "# cl."], ...people, ["Totaal", 36 * 130, clients]];
    expect(figuresOf(understood(grid(rows)))).toHaveLength(130);
  });

  test("an older table on its side does not count before newer clients on another sheet", () => {
    const hours = [
      ["Team Werk", null, null, null],
      [null, null, null, null],
      ["Medewerker", "Ewout", "Klaas", "Totaal"],
      ["Contracturen", 24, 32, 56],
      [null, null, null, null],
      [null, null, null, null],
      [null, null, null, null],
      ["Situatie 1 juli 2024 (oud)", null, null, null],
      ["Medewerker", "Ewout", "Klaas", "Totaal"],
      ["Contracturen", 24, 28, 52],
      ["Aantal cliënten", 75, 32, 107],
    ];
    const clients = [
      ["Medewerker", "Ewout", "Klaas", "Totaal"],
      ["Aantal cliënten", 64, 33, 97],
    ];
    const read = understood(grid(hours, { sheet: "Blad1" }), grid(clients, { sheet: "Stand" }));
    expect(figuresOf(read)).toEqual(["Ewout 24/64", "Klaas 32/33"]);
  });
});
