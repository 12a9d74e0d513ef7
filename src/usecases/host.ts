import type { CellAddress, CellRange } from "../caseload/cell-address";
import type { IsoDate } from "../caseload/dates";
import type { ColumnValues } from "../reading/clients/columns/column-values";
import type { CellNote } from "../reading/notes/cell-note";
import type { CellPlace, GridRect, GridValue, SheetGrid } from "../reading/sheet-grid";
import type { CellFill } from "../reading/looks/fills";
import type { MarkedCells } from "../reading/looks/rows-out";
import type { SheetPlan } from "../sheets/plan/sheet-plan";

/** One sheet of the open workbook, with the size of its used part. An empty sheet is 0 × 0. */
export interface SheetSummary {
  readonly name: string;
  readonly visible: boolean;
  readonly rows: number;
  readonly columns: number;
  /** Whether we wrote the sheet. Such a sheet is never read as one of the team. */
  readonly ours: boolean;
}

/** Sheets that were written, under the names that were planned. */
export interface WrittenSheets {
  /** Whether one step of undo removes all of them. */
  readonly oneStepUndo: boolean;
}

/** A column of texts to add beside a list of the team's own. */
export interface BesideList {
  readonly sheet: string;
  readonly header: string;
  readonly headerRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  /** The last column of the list. */
  readonly lastColumn: number;
  /** By row of the sheet. */
  readonly texts: ReadonlyMap<number, string>;
  /** Columns whose cells, from the first row to the last, tell whether the list is as it was read. */
  readonly witnesses: readonly number[];
  isAsRead(columns: readonly (readonly GridValue[])[]): boolean;
}

/** What was decided about one client. */
interface DecidedClient {
  /** The cell with the client's number, whose value is written; null: the row is. */
  readonly number: CellAddress | null;
  readonly row: string;
  readonly from: string;
  readonly to: string;
}

/** Lines for the sheet that keeps decisions. */
export interface DecisionLog {
  /** The sheet without lines, where there is none yet; lines go below its last row. */
  readonly empty: SheetPlan;
  readonly date: IsoDate;
  readonly reason: string;
  readonly clients: readonly DecidedClient[];
}

/** Where a decision was written. */
export interface WrittenDecision {
  /** The headers of the new columns. */
  readonly columns: readonly CellAddress[];
  readonly log: string;
  readonly oneStepUndo: boolean;
}

/** Some columns of one sheet. Rows are counted from zero, and the last one is included. */
export interface ColumnRequest {
  readonly sheet: string;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: readonly number[];
}

/** How a caller can stop a long reading and follow its progress. */
export interface LongReading {
  readonly signal?: AbortSignal;
  /** Is called after each part with the number of rows read so far and in all. */
  onProgress?(rows: number, ofRows: number): void;
}

/**
 * What the use cases need of the open workbook and the calendar. A method that fails rejects with a HostError and leaves the workbook
 * as it was.
 */
export interface Host {
  today(): IsoDate;
  fileName(): Promise<string>;
  sheets(): Promise<readonly SheetSummary[]>;
  /** Reads at most `maximumRows` rows of the used part. The grid says how many were left out. Reading changes nothing. */
  readSheet(name: string, maximumRows: number): Promise<SheetGrid>;
  /** The next reading asks Excel again which cells are merged; the others do so only for a sheet that has another size. */
  askAfresh(): void;
  /**
   * Reads the values of the columns and which rows are out of sight, and nothing else. Reading changes nothing. Rejects with code
   * "cancelled" when the signal is aborted.
   */
  readColumns(request: ColumnRequest, reading?: LongReading): Promise<ColumnValues>;
  /**
   * Which cells of the sheet have a line through their text. One that a conditional format draws is not among them. Reading changes nothing. Rejects
   * with code "too-large" for a sheet that is longer than can be asked about.
   */
  struckCells(name: string): Promise<MarkedCells>;
  /** Which cells of these areas have a fill of their own; one of a table or a conditional format is none. Rejects as struckCells does. */
  fills(name: string, areas: readonly GridRect[]): Promise<readonly CellFill[]>;
  /** Whether notes or comments hang on cells of the workbook; true as well where Excel does not say so. */
  hasNotes(): Promise<boolean>;
  /**
   * The notes and comments on the wanted cells of a sheet; of the others nothing but their place is asked. An older Excel hands over comments only.
   * Rejects with code "too-large" for a sheet with more than can be asked about.
   */
  notes(name: string, isWanted: (cell: CellPlace) => boolean): Promise<readonly CellNote[]>;
  /**
   * Adds the planned sheets after the last one, all of them whole or none, and shows the first. They are ours, and then never read, or the team's.
   * Rejects with code "sheet-exists" when the workbook already has a sheet of such a name.
   */
  addSheets(plans: readonly SheetPlan[], whose?: "ours" | "team"): Promise<WrittenSheets>;
  /**
   * Adds a column beside each list, in the Excel table where the list is one, and lines to the sheet of decisions: whole or not at all, and never in
   * a cell that holds anything. Rejects with code "moved" when a list is not as it was read, and "no-room" where something stands beside a table.
   */
  writeDecision(lists: readonly BesideList[], log: DecisionLog): Promise<WrittenDecision>;
  /** What the workbook keeps for us, unchecked; null when it keeps nothing. */
  kept(): Promise<unknown>;
  /** Replaces what the workbook keeps by what `change` returns. It is saved along with the workbook. */
  changeKept(change: (kept: unknown) => unknown): Promise<void>;
  /** Selects the cell in the grid. */
  show(cell: CellAddress): Promise<void>;
  /**
   * Calls the listener after every change that may concern the team's sheets: other contents, other results of formulas, sheets added or removed;
   * and now and then without one, as long as Excel has not told of any.
   * It ignores changes on sheets of ours. The returned function stops the watching.
   */
  watch(listener: () => void): Promise<() => void>;
  /** What somebody selected in the grid; null when it is no one range of cells. */
  selection(): Promise<CellRange | null>;
  /** Calls the listener whenever something else is selected, on whatever sheet. The returned function ends it. */
  watchSelection(listener: () => void): Promise<() => void>;
}

/**
 * Why the workbook could not be read or written.
 * editing: somebody is editing a cell · protected: the sheet or the structure of the workbook is locked · read-only · session-lost ·
 * busy: Excel asks to wait · sheet-exists · too-large · too-old: this Excel lacks something that we need · cancelled: the user stopped it ·
 * moved: a list is not as it was read · no-room: something stands beside a table that would have to move ·
 * not-loaded: a part of our own code could not be fetched · unknown: anything else.
 */
export type HostErrorCode =
  | "editing"
  | "protected"
  | "read-only"
  | "session-lost"
  | "busy"
  | "sheet-exists"
  | "too-large"
  | "too-old"
  | "cancelled"
  | "moved"
  | "no-room"
  | "not-loaded"
  | "unknown";

export class HostError extends Error {
  override readonly name = "HostError";
  constructor(
    readonly code: HostErrorCode,
    /** The sheet concerned, where there is one. */
    readonly sheet: string | null = null,
  ) {
    super(code);
  }
}
