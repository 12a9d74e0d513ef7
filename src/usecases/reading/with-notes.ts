import type { IsoDate } from "../../caseload/dates";
import type { TeamData } from "../../caseload/team/team-data";
import { notedNames } from "../../reading/notes/noted-names";
import { doubtsAboutNotes, hoursInNotes, type NotedSheet } from "../../reading/notes/hours-in-notes";
import { saidOnce } from "../../reading/said-once";
import type { SheetGrid } from "../../reading/sheet-grid";
import type { Host } from "../host";
import { ofSheet } from "./of-each-sheet";

/** The sheets with the hours that stand in notes at names. */
export interface WithNotes {
  readonly grids: readonly SheetGrid[];
  /** The team as it was read, and what is said of the notes. */
  said(team: TeamData): TeamData;
}

/**
 * Asks Excel what hangs on the names; null where nothing does that says anything of hours. A sheet of which Excel does not say it goes without.
 * Rejects with the host's HostError where nothing can be read just now.
 */
export async function withNotes(host: Host, grids: readonly SheetGrid[], date: IsoDate): Promise<WithNotes | null> {
  const sheets: NotedSheet[] = [];
  for (const grid of grids) {
    const nameAt = notedNames(grid);
    const notes = await ofSheet(() => host.notes(grid.sheet, (cell) => nameAt(cell) !== null));
    sheets.push(notes ? hoursInNotes(grid, notes, date) : { grid, unclear: [] });
  }
  if (sheets.every(({ grid, unclear }) => !grid.noted && unclear.length === 0)) return null;
  return {
    grids: sheets.map(({ grid }) => grid),
    said: (team) => ({ ...team, doubts: saidOnce([...doubtsAboutNotes(team, sheets), ...team.doubts]) }),
  };
}
