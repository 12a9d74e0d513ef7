import type { IsoDate } from "../../caseload/dates";
import type { TeamData } from "../../caseload/team/team-data";
import type { CellNote } from "../../reading/notes/cell-note";
import { doubtsAboutNotes, hoursInNotes, type NotedSheet } from "../../reading/notes/hours-in-notes";
import { clientCells } from "../../reading/notes/noted-names";
import { hangsOnTeam, unusedNotes } from "../../reading/notes/unused-notes";
import { saidOnce } from "../../reading/said-once";
import type { CellPlace, SheetGrid } from "../../reading/sheet-grid";
import type { Host } from "../host";
import { ofSheet } from "./of-each-sheet";

/** The sheets with what hangs on their cells. */
export interface WithNotes {
  /** The sheets with the hours that stand in notes at names; null where none do. */
  readonly grids: readonly SheetGrid[] | null;
  /** The team as it was read, and what is said of the notes. */
  said(team: TeamData): TeamData;
}

/**
 * Asks Excel what hangs on the cells, except on clients in a list (design decision 5). A sheet of which Excel does not say it goes without.
 * Rejects with the host's HostError where nothing can be read just now.
 */
export async function withNotes(
  host: Host,
  team: TeamData,
  grids: readonly SheetGrid[],
  date: IsoDate,
): Promise<WithNotes> {
  const mayHoldHours = mayStandInNotes(team, grids);
  const sheets: (NotedSheet & { readonly notes: readonly CellNote[] })[] = [];
  for (const grid of grids) {
    const isClient = clientCells(grid);
    const isWanted = (cell: CellPlace): boolean =>
      !isClient(cell) || hangsOnTeam(team, { sheet: grid.sheet, row: cell.row, column: cell.column });
    const notes = (await ofSheet(() => host.notes(grid.sheet, isWanted))) ?? [];
    sheets.push({ notes, ...hoursInNotes(grid, mayHoldHours ? notes : [], date) });
  }
  return {
    grids: sheets.some(({ grid, unclear }) => grid.noted || unclear.length > 0) ? sheets.map(({ grid }) => grid) : null,
    said: (own) => {
      const told = doubtsAboutNotes(own, sheets);
      const unused = sheets.flatMap(({ grid, notes }) => unusedNotes(own, { sheet: grid.sheet, notes, told }, date));
      return { ...own, doubts: saidOnce([...told, ...unused, ...own.doubts]) };
    },
  };
}

/** No team was found, or its hours by guess alone, or a text says that hours hang on a cell: then they may stand in notes. */
function mayStandInNotes({ nearest, doubts }: TeamData, grids: readonly SheetGrid[]): boolean {
  return (
    nearest !== undefined ||
    doubts.some(({ code, field }) => code === "guessed-column" && field === "hours") ||
    grids.some(({ texts }) => texts.some((row) => row.some(pointsAtNotes)))
  );
}

/** "Contract: zie opmerking", "uren: ga met de muis op de naam staan". */
function pointsAtNotes(text: string): boolean {
  return /opmerking|notitie|hoekje|muis/i.test(text) && /uren|uur|contract|fte/i.test(text);
}
