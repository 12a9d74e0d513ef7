import { sameCell, type CellAddress } from "../../caseload/cell-address";
import type { IsoDate } from "../../caseload/dates";
import type { Doubt, TeamData } from "../../caseload/team/team-data";
import type { ColumnValues } from "../../reading/clients/columns/column-values";
import type { CellFill } from "../../reading/looks/fills";
import { legendsOn, namesOtherLooks, type Legend } from "../../reading/looks/legends";
import { areasOfFills, fillShown, markedByColour } from "../../reading/looks/marked-by-colour";
import { withoutCountsOn } from "../../reading/looks/live-counts";
import { columnsWithoutRows, rowsOut, withoutRows, type MarkedCells, type RowsOut } from "../../reading/looks/rows-out";
import type { SheetGrid } from "../../reading/sheet-grid";
import type { Host } from "../host";
import { ofEach } from "./of-each-sheet";
import { withoutOlderExports } from "./without-older-exports";
import { withoutPages } from "./without-pages";

/** The sheets without the rows that are over by their looks. */
export interface WithoutMarked {
  grid(grid: SheetGrid): SheetGrid;
  columns(sheet: string, values: ColumnValues): ColumnValues;
  /** The team as it was read, and what is said of how its rows look. */
  said(team: TeamData): TeamData;
}

/** What a legend takes away from a sheet. */
interface Taken {
  readonly legend: Legend;
  readonly out: RowsOut;
}

/**
 * The sheets without what does not count on them: rows that are over by their looks, where a text says so, and what each page of a printed report
 * repeats, or was exported before. Rejects with the host's HostError where nothing can be read just now.
 */
export async function withoutMarkedAndPages(
  host: Host,
  grids: readonly SheetGrid[],
  date: IsoDate,
): Promise<WithoutMarked | null> {
  return withoutOlderExports(host, grids, date, withoutPages(grids, await withoutMarkedRows(host, grids)));
}

/** Asks Excel for lines and fills, where a text says that who has one is over. */
async function withoutMarkedRows(host: Host, grids: readonly SheetGrid[]): Promise<WithoutMarked | null> {
  const legends = legendsOn(grids);
  if (legends.length === 0) return null;
  const lines = legends.filter(({ mark }) => mark === "line");
  const colours = legends.filter(({ mark }) => mark !== "line");
  const left = new Map(grids.map((grid) => [grid.sheet, grid]));
  const taken: Taken[] = [];
  const take = (legend: Legend, grid: SheetGrid, cells: MarkedCells): void => {
    const own = legends.flatMap(({ cell }) => (cell.sheet === grid.sheet ? [cell] : []));
    const out = rowsOut(left.get(grid.sheet) ?? grid, cells, own);
    taken.push({ legend, out });
    left.set(grid.sheet, withoutRows(left.get(grid.sheet) ?? grid, out.gone));
  };
  const [firstLine] = lines;
  if (firstLine && lines.every(({ means }) => means === "over")) {
    const struck = await ofEach(grids, ({ sheet }) => host.struckCells(sheet));
    for (const [grid, cells] of struck ?? []) take(firstLine, grid, cells);
  }
  if (colours.some(({ means }) => means === "over")) {
    const fills = await ofEach(grids, (grid) => host.fills(grid.sheet, areasOfFills(grid)));
    const shown = shownOn(fills ?? [], colours);
    for (const [grid, own] of fills ?? [])
      for (const { legend, ...cells } of markedByColour(grid, own, colours, shown)) take(legend, grid, cells);
  }
  return {
    grid: (grid) => withoutRows(grid, goneOn(taken, grid.sheet)),
    columns: (sheet, values) => columnsWithoutRows(values, goneOn(taken, sheet)),
    said(team) {
      const settled = settledCells(legends, taken);
      const others = team.doubts.filter(
        ({ code, cells }) =>
          code !== "meaning-in-looks" || !cells.every((cell) => settled.some((one) => sameCell(cell, one))),
      );
      const live = withoutCountsOn(team, new Set(taken.flatMap(({ out }) => (out.gone.length > 0 ? [out.sheet] : []))));
      return { ...live, doubts: [...ofLines(lines, taken), ...ofColours(taken), ...others] };
    },
  };
}

function shownOn(
  fills: readonly (readonly [SheetGrid, readonly CellFill[]])[],
  legends: readonly Legend[],
): ReadonlyMap<Legend, string> {
  const shown = new Map<Legend, string>();
  for (const legend of legends)
    for (const [grid, own] of fills) {
      const colour = fillShown(legend, grid, own);
      if (colour) shown.set(legend, colour);
    }
  return shown;
}

function goneOn(taken: readonly Taken[], sheet: string): RowsOut["gone"] {
  return taken.flatMap(({ out }) => (out.sheet === sheet ? out.gone : []));
}

/** Texts of which everything that they mean was followed, or changes nothing. */
function settledCells(legends: readonly Legend[], taken: readonly Taken[]): CellAddress[] {
  const isSettled = (legend: Legend): boolean =>
    legend.means === "nothing" ||
    taken.some(({ legend: own, out }) => sameCell(own.cell, legend.cell) && foundIn([out]).length > 0);
  return legends
    .filter(({ cell, text }) => {
      const own = legends.filter((legend) => sameCell(legend.cell, cell));
      return own.every(isSettled) && !namesOtherLooks(text);
    })
    .map(({ cell }) => cell);
}

const foundIn = (outs: readonly RowsOut[]): CellAddress[] =>
  outs.flatMap(({ labels, unused }) => [...labels, ...unused]);

function ofLines(lines: readonly Legend[], taken: readonly Taken[]): Doubt[] {
  const outs = taken.filter(({ legend }) => legend.mark === "line").map(({ out }) => out);
  if (foundIn(outs).length === 0)
    return lines.map(({ cell, text }) => ({ code: "struck-unread", cells: [cell], text }));
  return doubtsOf(lines[0]?.text ?? "", outs);
}

/** Each text of a colour with what has it, once for all sheets. */
function ofColours(taken: readonly Taken[]): Doubt[] {
  const byText = new Map<string, RowsOut[]>();
  for (const { legend, out } of taken)
    if (legend.mark !== "line") byText.set(legend.text, [...(byText.get(legend.text) ?? []), out]);
  return [...byText].flatMap(([text, outs]) => doubtsOf(text, outs));
}

function doubtsOf(text: string, outs: readonly RowsOut[]): Doubt[] {
  const labels = outs.flatMap((one) => one.labels);
  const unused = outs.flatMap((one) => one.unused);
  return [
    ...(labels.length > 0 ? [{ code: "marked-out" as const, cells: labels, text, figure: labels.length }] : []),
    ...(unused.length > 0 ? [{ code: "marked-partly" as const, cells: unused, text }] : []),
  ];
}
