import type { CellAddress } from "../../caseload/cell-address";
import type { Doubt } from "../../caseload/team/team-data";
import type { ColumnValues } from "../../reading/clients/columns/column-values";
import type { SheetGrid } from "../../reading/sheet-grid";
import { struckLegends, type StruckLegend } from "../../reading/struck/struck-legend";
import { columnsWithoutStruck, struckOut, withoutStruck, type StruckOut } from "../../reading/struck/struck-out";
import { HostError, type Host } from "../host";
import { withoutPages } from "./without-pages";

/** What was struck through on the sheets, and what is left of them. */
export interface WithoutStruck {
  readonly doubts: readonly Doubt[];
  grid(grid: SheetGrid): SheetGrid;
  columns(sheet: string, values: ColumnValues): ColumnValues;
}

/** Excel does not say it of one sheet, or cannot say it at all. */
const unsaid: ReadonlySet<HostError["code"]> = new Set(["unknown", "protected", "too-large", "too-old"]);

/**
 * The sheets without what does not count on them: what is struck through, where a text says that it is over, and what each page of a printed report
 * repeats. Rejects with the host's HostError where nothing can be read just now.
 */
export async function withoutStruckAndPages(host: Host, grids: readonly SheetGrid[]): Promise<WithoutStruck | null> {
  return withoutPages(grids, await withoutStruckCells(host, grids));
}

/** Asks Excel what is struck through, where a text says that it is over. Rejects with the host's HostError where nothing can be read just now. */
async function withoutStruckCells(host: Host, grids: readonly SheetGrid[]): Promise<WithoutStruck | null> {
  const legends = struckLegends(grids);
  if (legends.length === 0) return null;
  const out = legends.every(({ isOver }) => isOver) ? await struckOn(host, grids, legends) : null;
  const bySheet = new Map(out?.map((one) => [one.sheet, one]));
  return {
    doubts: doubtsAbout(legends, out),
    grid(grid) {
      const own = bySheet.get(grid.sheet);
      return own ? withoutStruck(grid, own) : grid;
    },
    columns(sheet, values) {
      const own = bySheet.get(sheet);
      return own ? columnsWithoutStruck(values, own) : values;
    },
  };
}

/** null: Excel does not say it of every sheet, and a half would contradict the rest. */
async function struckOn(
  host: Host,
  grids: readonly SheetGrid[],
  legends: readonly StruckLegend[],
): Promise<StruckOut[] | null> {
  const out: StruckOut[] = [];
  for (const grid of grids) {
    const own = legends.flatMap(({ cell }) => (cell.sheet === grid.sheet ? [cell] : []));
    try {
      out.push(struckOut(grid, await host.struckCells(grid.sheet), own));
    } catch (error) {
      if (!(error instanceof HostError) || !unsaid.has(error.code)) throw error;
      return null;
    }
  }
  return out;
}

function doubtsAbout(legends: readonly StruckLegend[], out: readonly StruckOut[] | null): Doubt[] {
  const [{ text } = { text: "" }] = legends;
  const labels: CellAddress[] = out?.flatMap((one) => one.labels) ?? [];
  const unused: CellAddress[] = out?.flatMap((one) => one.unused) ?? [];
  const doubts: Doubt[] = [];
  if (labels.length > 0) doubts.push({ code: "struck-out", cells: labels, text, figure: labels.length });
  if (unused.length > 0) doubts.push({ code: "struck-partly", cells: unused, text });
  return doubts.length > 0
    ? doubts
    : legends.map(({ cell, text: own }) => ({ code: "struck-unread", cells: [cell], text: own }));
}
