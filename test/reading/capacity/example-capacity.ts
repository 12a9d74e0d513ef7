import { teamWerk2020 } from "../../../scripts/example/team-werk-2020";
import { readCapacity } from "../../../src/reading/capacity/read-capacity";
import type { FoundCapacity } from "../../../src/caseload/capacity/found-capacity";
import type { SheetGrid } from "../../../src/reading/sheet-grid";
import { grid, type TestCell } from "../grid";

/** One sheet of the example as it is described; answers of formulas are left out. */
function exampleGrid(name: string): SheetGrid {
  const rows: TestCell[][] = [];
  const cells = teamWerk2020.find((sheet) => sheet.name === name)?.cells ?? [];
  for (const { cell, value } of cells) {
    const [, letters = "A", row = "1"] = /^([A-Z])(\d+)$/.exec(cell) ?? [];
    (rows[Number(row) - 1] ??= [])[letters.charCodeAt(0) - 65] =
      typeof value === "object" || value === "" ? null : value;
  }
  return grid(
    Array.from(rows, (row: (typeof rows)[number] | undefined) => Array.from(row ?? [], (cell) => cell ?? null)),
    { sheet: name },
  );
}

/** What is found, where something must be. */
export function foundIn(...grids: readonly SheetGrid[]): FoundCapacity {
  const found = readCapacity(grids);
  if (!found) throw new Error("no norm times found");
  return found;
}

export const normTimesGrid = exampleGrid("Normtijden");
export const ridderkerkGrid = exampleGrid("Ridderkerk");
export const funnelGrid = exampleGrid("Trechter");
