import { grid, type TestCell } from "../grid";
import { codesOf, figuresOf, understood } from "./understood";

type Row = readonly TestCell[];

function sheet(name: string, rows: readonly Row[]) {
  return grid(rows, { sheet: name });
}

const names = ["Smit, A.", "Bos, B. van", "Vos, E."];
const leaveCard = sheet("Verlof", [
  ["Verlofkaart 2026"],
  ["Naam", "Arbeidsduur p/w", "Recht (uur)", "Opgenomen", "Restant"],
  ["Smit, A.", 36, 202, 80, 122],
  ["Bos, B. van", 28, 157, 76, 81],
  ["Vos, E.", 24, 134, 44, 90],
]);
const hours = sheet("Formatie", [
  ["Naam", "Contracturen"],
  ["Smit, A.", 36],
  ["Bos, B. van", 28],
  ["Vos, E.", 24],
]);
const right = ["Smit, A. 36/50", "Bos, B. van 28/41", "Vos, E. 24/36"];

/** A table of clients with another column of these figures. */
function counts(header: string, figures: readonly number[]) {
  const clients = [50, 41, 36];
  const rows = names.map((name, at): Row => [name, figures[at] ?? null, clients[at] ?? null]);
  return sheet("Werkvoorraad", [["Naam", header, "Cliënten"], ...rows]);
}

function takenOff(team: ReturnType<typeof understood>): number[] {
  const rows = team.tables.flatMap((table) => table.rows);
  return rows.flatMap(({ sideTaskHours, absence }) => (sideTaskHours ?? absence)?.value ?? []);
}

describe("leave and tasks on another sheet than the hours", () => {
  test.each([
    ["Verlofuren", [202, 157, 134]],
    ["Taken", [83, 61, 128]],
  ])("%s that are more than a week of the leave card are not taken off", (header, figures) => {
    const team = understood(leaveCard, counts(header, figures));
    expect(figuresOf(team)).toEqual(right);
    expect(takenOff(team)).toEqual([]);
    expect(codesOf(team)).toContain("deduction-unused");
  });

  test.each([
    ["Neventaken", [4, 8, 2]],
    ["Afwezig", [4, 8, 12]],
  ])("%s in hours a week are taken off", (header, figures) => {
    const team = understood(hours, counts(header, figures));
    expect(figuresOf(team)).toEqual(right);
    expect(takenOff(team)).toEqual(figures);
  });
});
