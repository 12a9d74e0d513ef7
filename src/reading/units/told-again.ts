import type { Doubt, FoundTable, TeamData } from "../../caseload/team/team-data";
import { viewOf, type GridView } from "../grid-view";
import { otherFigures, type TwoFigures } from "../other-figures";
import type { SheetGrid } from "../sheet-grid";

/** One doubt for each table of which something else on its sheet tells other figures. */
export function toldAgain(
  field: "hours" | "current",
  { tables }: TeamData,
  grids: readonly SheetGrid[],
  figuresIn: (table: FoundTable, view: GridView) => readonly TwoFigures[],
): Doubt[] {
  return tables.flatMap((table) => {
    const grid = grids.find(({ sheet }) => sheet === table.range.sheet);
    const [first, ...others] = grid ? figuresIn(table, viewOf(grid)) : [];
    return first ? [otherFigures(field, first, others)] : [];
  });
}
