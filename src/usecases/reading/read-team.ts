import type { CellAddress } from "../../caseload/cell-address";
import { withCountingAnswer, type CountingAnswer } from "../../caseload/clients/counting-answers";
import type { IsoDate } from "../../caseload/dates";
import { pointedRanges, type Pointed, type PointedProblem } from "../../caseload/team/pointed";
import type { TeamData } from "../../caseload/team/team-data";
import type { ColumnValues } from "../../reading/clients/columns/column-values";
import type { CountedByName } from "../../reading/clients/columns/movable-columns";
import { oncePer } from "../../kernel/once-per";
import { isClientList } from "../../reading/clients/lists/client-list";
import type { SheetGrid } from "../../reading/sheet-grid";
import { HostError, type ColumnRequest, type Host, type LongReading, type SheetSummary } from "../host";
import { emptyMemory, memoryFrom, type TeamMemory } from "../memory/team-memory";
import { loaded } from "../loaded";
import { keyedHash } from "./keyed-hash";
import type { ReadingChanges } from "./rarer-team";
import { isUnsure, mayBeInOtherUnits, mayStandForSeveral, tellsTeams } from "./unsure-team";
import { lookAtLooks, readColumnsWithoutMarked } from "./looks";
import { understandUnlessKnown } from "./understood-before";

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
  /** Sheets that were not read: hidden ones, those that we wrote, those that somebody set aside, and those that Excel did not hand over. */
  readonly unread: readonly UnreadSheet[];
  /** The names of all sheets, in order. */
  readonly sheets: readonly string[];
  /** Why what somebody pointed at was not used; null when it was, or when nobody did. */
  readonly pointedProblem: PointedProblem | null;
}

interface UnreadSheet {
  readonly sheet: string;
  readonly reason: "hidden" | "ours" | "set-aside" | "unreadable";
}

export interface ReadingWishes {
  /** Hours of one fte, instead of what the workbook keeps. */
  readonly fullTimeHours?: number;
  /** Read as if the workbook had kept nothing. */
  readonly fresh?: boolean;
  /** The peildatum, instead of the one that the workbook keeps: what has begun by then, and what has ended. */
  readonly referenceDate?: IsoDate;
  /** What somebody points at now, instead of what the workbook keeps of it. */
  readonly pointed?: Pointed;
  /** Answers about who counts, before those that the workbook keeps. */
  readonly counting?: readonly CountingAnswer[];
}

/** What a program may say of the team before what the workbook keeps. */
export type TeamWishes = Pick<ReadingWishes, "fresh" | "pointed" | "counting">;

/** Enough to tell a client list from a team's table; design decision 5 allows no more of a client list. */
const probedRows = 50;
/** Far more rows than a team has people; what is longer is said in a doubt. */
const tableRows = 2000;

/**
 * Reads every visible sheet of the team's own and understands it, by what the workbook keeps of earlier corrections. Changes nothing; of
 * client lists the first rows are looked at, and the columns by which they are counted; nothing of a client is kept (design decision 5). Rejects
 * with the host's HostError.
 */
export async function readTeam(host: Host, wishes: ReadingWishes = {}, long: LongReading = {}): Promise<TeamReading> {
  return (await readTeamAndSheets(host, wishes, long)).reading;
}

/** A team with what it was read from. */
export interface TeamAndSheets {
  readonly reading: TeamReading;
  readonly grids: readonly SheetGrid[];
  /** The lists that were counted; null where none was, or where somebody pointed at one. */
  readonly counted: () => Promise<CountedByName | null>;
}

/** As readTeam, and gives the sheets too, so that something else can be looked for on them. */
export async function readTeamAndSheets(
  host: Host,
  wishes: ReadingWishes = {},
  long: LongReading = {},
): Promise<TeamAndSheets> {
  const reader = fetchReader();
  const [fileName, sheets] = [await host.fileName(), await host.sheets()];
  const kept = wishes.fresh ? emptyMemory : memoryFrom(await host.kept());
  const memory = { ...kept, counting: (wishes.counting ?? []).reduce(withCountingAnswer, kept.counting) };
  const setAside = new Set(
    memory.corrections.flatMap((correction) => (correction.kind === "not-this-sheet" ? [correction.sheet] : [])),
  );
  const pointed = wishes.pointed ?? memory.pointed;
  const whole = new Set(pointed ? pointedRanges(pointed).map(({ sheet }) => sheet) : []);
  const asTheyAre: SheetGrid[] = [];
  const unread: UnreadSheet[] = [];
  const refusals: HostError[] = [];
  for (const sheet of sheets) {
    const reason = sheet.ours ? "ours" : !sheet.visible ? "hidden" : setAside.has(sheet.name) ? "set-aside" : null;
    if (reason) unread.push({ sheet: sheet.name, reason });
    else if (sheet.rows > 0) {
      try {
        asTheyAre.push(await readWhole(host, sheet, whole.has(sheet.name)));
      } catch (error) {
        refusals.push(refusalOfSheet(error));
        unread.push({ sheet: sheet.name, reason: "unreadable" });
      }
    }
  }
  if (asTheyAre.length === 0 && refusals[0]) throw refusals[0];
  const chosenDate = wishes.referenceDate ?? memory.choices.referenceDate;
  const looks = await lookAtLooks(host, asTheyAre, chosenDate ?? host.today());
  const grids = looks ? asTheyAre.map(looks.grid) : asTheyAre;
  const { understandTeam } = await reader;
  const fullTimeHours = wishes.fullTimeHours ?? memory.settings.fullTimeHours;
  const hashOf = keyedHash();
  const told = {
    fullTimeHours,
    date: chosenDate,
    today: host.today(),
    hashOf,
    answers: memory.counting,
  };
  const months =
    memory.corrections.length === 0
      ? null
      : (await loaded(import("../../reading/tables/month-tabs"))).monthTabs(told, grids);
  const settings = { ...told, months };
  const listed = oncePer((requests: string) => listColumns(host, JSON.parse(requests) as ColumnRequest[], long));
  const understoodBy = (from: readonly SheetGrid[], changes?: ReadingChanges) =>
    understandUnlessKnown(
      host,
      understandTeam,
      { grids: from, settings: { ...settings, ...changes }, corrections: memory.corrections },
      (requests) => listed(JSON.stringify(requests)),
      long.signal,
    );
  const usual = await understoodBy(grids);
  const date = told.date ?? usual.team.dates[0]?.value ?? host.today();
  const mayBeOtherwise = [isUnsure, mayStandForSeveral, mayBeInOtherUnits, tellsTeams];
  const hasNotes = await host.hasNotes();
  const rarer =
    hasNotes || mayBeOtherwise.some((may) => may(usual.team, grids))
      ? await (
          await loaded(import("./rarer-team"))
        ).rarerTeam(host, grids, usual, { date, fileName, fullTimeHours, hasNotes }, understoodBy)
      : null;
  const { team: found, counted } = rarer?.found ?? usual;
  const names = sheets.map(({ name }) => name);
  const { team, problem } = pointed
    ? await (
        await loaded(import("../pointing/read-pointing"))
      ).withPointing(
        host,
        found,
        pointed,
        { names, grids },
        {
          fullTimeHours,
          corrections: memory.corrections,
          date: told.date ?? found.dates[0]?.value ?? host.today(),
          hashOf,
          answers: memory.counting,
        },
        long,
      )
    : { team: found, problem: null };
  const said = rarer?.said(team) ?? team;
  const [stated] = team.dates;
  const reading: TeamReading = {
    fileName,
    team: looks?.said(said) ?? said,
    memory,
    proposedDate: stated
      ? { date: stated.value, source: "sheets", cell: stated.cell }
      : { date: host.today(), source: "today", cell: null },
    unread,
    sheets: names,
    pointedProblem: problem,
  };
  const isPointedAt = pointed?.clients?.from === "list";
  return { reading, grids, counted: isPointedAt ? () => Promise.resolve(null) : counted };
}

/** What understands the cells is fetched while Excel hands them over: the pane shows itself without it. */
function fetchReader() {
  const reader = loaded(import(/* webpackChunkName: "reader" */ "../../reading/understand-team"));
  // Where the sheets cannot be read either, that is the failure to tell.
  reader.catch(() => undefined);
  return reader;
}

/** Excel does not hand this one sheet over, and the others can be read. Throws what concerns the whole workbook. */
function refusalOfSheet(error: unknown): HostError {
  if (error instanceof HostError && ofOneSheet.has(error.code)) return error;
  throw error;
}

const ofOneSheet: ReadonlySet<HostError["code"]> = new Set(["unknown", "protected", "too-large"]);

/** A sheet of the team's; of a client list only its first rows, unless somebody pointed at it. */
export async function readWhole(host: Host, sheet: SheetSummary, isPointed: boolean): Promise<SheetGrid> {
  const head = await host.readSheet(sheet.name, probedRows);
  if (head.rowsLeftOut === 0) return head;
  if (isPointed || !isClientList(head)) return host.readSheet(sheet.name, tableRows);
  return (await mayHoldMore(host, head))
    ? (await loaded(import("./beside-and-below"))).withBesideAndBelow(host, head)
    : head;
}

const fewestOfClient = 3;

/** A column of a long list is blank, as between tables, or its last row holds less than a client's. */
async function mayHoldMore(host: Host, { sheet, texts, top, left, rowsLeftOut }: SheetGrid): Promise<boolean> {
  const columns = (texts[0] ?? []).map((_, at) => left + at);
  if (columns.some((_, at) => texts.every((row) => !row[at]))) return true;
  const lastRow = top + texts.length - 1 + rowsLeftOut;
  const last = await host.readColumns({ sheet, firstRow: lastRow, lastRow, columns });
  return [...last.columns.values()].filter((cells) => cells.at(0)).length < fewestOfClient;
}

/** The columns by which long lists are counted, by sheet. */
async function listColumns(
  host: Host,
  requests: readonly ColumnRequest[],
  { signal, onProgress }: LongReading,
): Promise<ReadonlyMap<string, ColumnValues>> {
  const all = requests.reduce((rows, { firstRow, lastRow }) => rows + lastRow - firstRow + 1, 0);
  const fetched = new Map<string, ColumnValues>();
  let done = 0;
  for (const request of requests) {
    const before = done;
    try {
      const values = await readColumnsWithoutMarked(host, request, {
        ...(signal && { signal }),
        onProgress: (rows) => onProgress?.(before + rows, all),
      });
      fetched.set(request.sheet, values);
    } catch (error) {
      // A list that cannot be read just now is not counted; everything else is.
      if (!(error instanceof HostError) || error.code === "cancelled") throw error;
    }
    done += request.lastRow - request.firstRow + 1;
  }
  return fetched;
}
