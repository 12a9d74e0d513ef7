import type { IsoDate } from "../../caseload/dates";
import type { Doubt } from "../../caseload/team/team-data";
import { viewOf } from "../../reading/grid-view";
import { withoutCountsOn } from "../../reading/looks/live-counts";
import { columnsWithoutRows, withoutRows } from "../../reading/looks/rows-out";
import { exportedListOn, olderRows } from "../../reading/exports/older-exports";
import type { GridRect, SheetGrid } from "../../reading/sheet-grid";
import type { Host } from "../host";
import type { WithoutMarked } from "./without-marked";

/**
 * The sheets without what was exported before the newest day that has come; as they were left where nothing was exported twice. Of a long list the
 * first rows stay, by which it is known. Rejects with the host's HostError where nothing can be read just now.
 */
export async function withoutOlderExports(
  host: Host,
  grids: readonly SheetGrid[],
  date: IsoDate,
  left: WithoutMarked | null,
): Promise<WithoutMarked | null> {
  const gone = new Map<string, readonly GridRect[]>();
  const doubts: Doubt[] = [];
  for (const grid of grids) {
    const list = exportedListOn(grid);
    if (!list) continue;
    const { sheet, row, column } = list.header.address;
    const values = await host.readColumns({
      sheet,
      firstRow: row + 1,
      lastRow: viewOf(grid).bottom + grid.rowsLeftOut,
      columns: [column, ...(list.number === null ? [] : [list.number])],
    });
    const older = olderRows(list, values, date);
    if (!older) continue;
    gone.set(sheet, older);
    doubts.push({
      code: "older-exports",
      cells: [list.header.address],
      text: list.header.text,
      figure: older.length,
    });
  }
  if (gone.size === 0) return left;
  const goneOn = (sheet: string): readonly GridRect[] => gone.get(sheet) ?? [];
  return {
    grid(grid) {
      const own = left?.grid(grid) ?? grid;
      return grid.rowsLeftOut > 0 ? own : withoutRows(own, goneOn(grid.sheet));
    },
    columns: (sheet, values) => columnsWithoutRows(left?.columns(sheet, values) ?? values, goneOn(sheet)),
    said(team) {
      const said = withoutCountsOn(left?.said(team) ?? team, new Set(gone.keys()));
      return { ...said, doubts: [...doubts, ...said.doubts] };
    },
  };
}
