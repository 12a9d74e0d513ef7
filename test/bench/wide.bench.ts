import assert from "node:assert/strict";
import { finished } from "../../src/kernel/stepwise";
import { understandTeam } from "../../src/reading/understand-team";
import type { SheetGrid } from "../../src/reading/sheet-grid";
import type { Bench, Comparison } from "./bench";
import { fillings, smallTeam, wideSheet, type Filling } from "./wide-sheets";

const settings = {
  fullTimeHours: 36,
  date: null,
  today: "2025-09-01",
  hashOf: (text: string) => text,
  answers: [],
  months: null,
};

/** "A. Jansen 20 60" for everybody who was read. */
function peopleOn(...grids: readonly SheetGrid[]): string[] {
  const { team } = finished(finished(understandTeam(grids, settings)).answer(new Map()));
  return team.tables.flatMap(({ rows }) =>
    rows.map(({ name, hours, current }) => [name.value, hours?.value, current?.value].join(" ")),
  );
}

/** The least that a look at every cell can cost: its kind, and one expression on what it shows. */
function lookedAt({ values, texts }: SheetGrid): number {
  let words = 0;
  for (const [row, cells] of values.entries()) {
    for (const [column, value] of cells.entries())
      if (typeof value === "string" && /^\p{L}/u.test(texts[row]?.[column] ?? "")) words += 1;
  }
  return words;
}

function comparison(filling: Filling, rows: number, columns: number): Comparison {
  const [team, wide] = [smallTeam(), wideSheet(filling, rows, columns)];
  return {
    job: `a team beside ${rows} × ${columns} cells: ${filling}`,
    peer: "the team alone, and one expression on every cell",
    points: filling === "different texts" ? [{ curve: "Reading a wide sheet, by cells", at: rows * columns }] : [],
    ours: () => peopleOn(team, wide),
    theirs: () => ({ people: peopleOn(team), words: lookedAt(wide) }),
    assertEqual(ours, theirs) {
      assert.deepEqual(ours, (theirs as { readonly people: readonly string[] }).people);
    },
  };
}

export const bench: Bench = {
  name: "P12 reading a wide sheet",
  async *comparisons() {
    for (const filling of fillings) yield comparison(filling, 2000, 200);
    for (const [rows, columns] of [
      [1000, 200],
      [2000, 100],
      [4000, 200],
    ] as const)
      yield comparison("different texts", rows, columns);
  },
};
