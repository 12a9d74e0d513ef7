import type { CellAddress } from "../../caseload/cell-address";
import type { IsoDate } from "../../caseload/dates";
import type { TeamData } from "../../caseload/team/team-data";
import { readTeamData } from "../../reading/read-team-data";
import { isClientList } from "../../reading/clients/client-list";
import type { SheetGrid } from "../../reading/sheet-grid";
import type { Host, SheetSummary } from "../host";
import { emptyMemory, memoryFrom, type TeamMemory } from "../memory/team-memory";

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
  /** What the workbook keeps. The reading used it. */
  readonly memory: TeamMemory;
  readonly proposedDate: ProposedDate;
  /** Sheets that were not read: hidden ones, sheets we wrote ourselves, and those of which someone said so. */
  readonly unread: readonly UnreadSheet[];
  /** The names of all sheets, in order. */
  readonly sheets: readonly string[];
}

interface UnreadSheet {
  readonly sheet: string;
  readonly reason: "hidden" | "ours" | "set-aside";
}

export interface ReadingWishes {
  /** Hours of one fte, instead of what the workbook keeps. */
  readonly fullTimeHours?: number;
  /** Read as if the workbook had kept nothing. */
  readonly fresh?: boolean;
}

/** Enough to tell a client list from a team's table; design decision 5 allows no more of a client list. */
const probedRows = 50;
/** Far more rows than a team has people; what is longer is said in a doubt. */
const tableRows = 2000;

/**
 * Reads every visible sheet of the team's own and understands it, by what the workbook keeps of earlier corrections. Changes nothing; of
 * client lists only the first rows are looked at and none are kept (design decision 5). Rejects with the host's HostError.
 */
export async function readTeam(host: Host, wishes: ReadingWishes = {}): Promise<TeamReading> {
  return (await readTeamAndSheets(host, wishes)).reading;
}

/** As readTeam, and gives the sheets too, so that something else can be looked for on them. */
export async function readTeamAndSheets(
  host: Host,
  wishes: ReadingWishes = {},
): Promise<{ readonly reading: TeamReading; readonly grids: readonly SheetGrid[] }> {
  const [fileName, sheets] = [await host.fileName(), await host.sheets()];
  const memory = wishes.fresh ? emptyMemory : memoryFrom(await host.kept());
  const setAside = new Set(
    memory.corrections.flatMap((correction) => (correction.kind === "not-this-sheet" ? [correction.sheet] : [])),
  );
  const grids: SheetGrid[] = [];
  const unread: UnreadSheet[] = [];
  for (const sheet of sheets) {
    const reason = sheet.ours ? "ours" : !sheet.visible ? "hidden" : setAside.has(sheet.name) ? "set-aside" : null;
    if (reason) unread.push({ sheet: sheet.name, reason });
    else if (sheet.rows > 0) grids.push(await readWhole(host, sheet));
  }
  const team = readTeamData(grids, wishes.fullTimeHours ?? memory.settings.fullTimeHours, memory.corrections);
  const [found] = team.dates;
  const reading: TeamReading = {
    fileName,
    team,
    memory,
    proposedDate: found
      ? { date: found.value, source: "sheets", cell: found.cell }
      : { date: host.today(), source: "today", cell: null },
    unread,
    sheets: sheets.map(({ name }) => name),
  };
  return { reading, grids };
}

async function readWhole(host: Host, sheet: SheetSummary): Promise<SheetGrid> {
  const head = await host.readSheet(sheet.name, probedRows);
  return head.rowsLeftOut === 0 || isClientList(head) ? head : host.readSheet(sheet.name, tableRows);
}
