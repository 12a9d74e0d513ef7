import type { CellAddress } from "../caseload/cell-address";
import { fullTimeWeek } from "../caseload/default-choices";
import type { IsoDate, TeamData } from "../caseload/team-data";
import { readTeamData } from "../reading/read-team-data";
import { isClientList } from "../reading/client-list";
import type { SheetGrid } from "../reading/sheet-grid";
import type { Host, SheetSummary } from "./host";

/** The reference date that is proposed when nobody chose one, and where it comes from. */
interface ProposedDate {
  readonly date: IsoDate;
  readonly source: "sheets" | "today";
  /** The cell that gives the date; null for today. */
  readonly cell: CellAddress | null;
}

/** What was understood of the open workbook, and what was left alone. */
export interface TeamReading {
  readonly fileName: string;
  readonly team: TeamData;
  readonly proposedDate: ProposedDate;
  /** Sheets that were not read: hidden ones, and the sheets we wrote ourselves. */
  readonly unread: readonly { readonly sheet: string; readonly reason: "hidden" | "ours" }[];
}

/** Enough to tell a client list from a team's table; design decision 5 allows no more of a client list. */
const probedRows = 50;
/** Far more rows than a team has people; what is longer is said in a doubt. */
const tableRows = 2000;

/**
 * Reads every visible sheet of the team's own and understands it. Changes nothing; of client lists only the first rows are
 * looked at and none are kept (design decision 5). Rejects with the host's HostError.
 */
export async function readTeam(host: Host, fullTimeHours = fullTimeWeek): Promise<TeamReading> {
  const [fileName, sheets] = [await host.fileName(), await host.sheets()];
  const grids: SheetGrid[] = [];
  for (const sheet of sheets) {
    if (sheet.visible && !sheet.ours && sheet.rows > 0) grids.push(await readWhole(host, sheet));
  }
  const team = readTeamData(grids, fullTimeHours);
  const [found] = team.dates;
  return {
    fileName,
    team,
    proposedDate: found
      ? { date: found.value, source: "sheets", cell: found.cell }
      : { date: host.today(), source: "today", cell: null },
    unread: sheets
      .filter((sheet) => sheet.ours || !sheet.visible)
      .map((sheet) => ({ sheet: sheet.name, reason: sheet.ours ? ("ours" as const) : ("hidden" as const) })),
  };
}

async function readWhole(host: Host, sheet: SheetSummary): Promise<SheetGrid> {
  const head = await host.readSheet(sheet.name, probedRows);
  return head.rowsLeftOut === 0 || isClientList(head) ? head : host.readSheet(sheet.name, tableRows);
}
