import type { CellAddress } from "../caseload/cell-address";
import type { IsoDate } from "../caseload/dates";
import type { ColumnValues } from "../reading/clients/column-values";
import type { SheetGrid } from "../reading/sheet-grid";
import type { SheetPlan } from "../sheets/plan/sheet-plan";

/** One sheet of the open workbook and the size of its used part; 0 × 0 is an empty sheet. */
export interface SheetSummary {
  readonly name: string;
  readonly visible: boolean;
  readonly rows: number;
  readonly columns: number;
  /** A sheet that we wrote: never read as the team's own. */
  readonly ours: boolean;
}

/** What a written sheet came to. */
export interface WrittenSheet {
  readonly sheet: string;
  /** One step of undo takes the whole sheet away again. */
  readonly oneStepUndo: boolean;
}

/** Some columns of one sheet, rows counted from zero, the last one included. */
export interface ColumnRequest {
  readonly sheet: string;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: readonly number[];
}

/** What the reader of something long may want: to stop it, and to hear how far it is. */
export interface LongReading {
  readonly signal?: AbortSignal;
  /** Called after each part, with rows read and rows in all. */
  onProgress?(rows: number, ofRows: number): void;
}

/**
 * The open workbook and the day, as the use cases need them. Every method rejects with a HostError and
 * leaves the workbook as it was when it rejects.
 */
export interface Host {
  today(): IsoDate;
  fileName(): Promise<string>;
  sheets(): Promise<readonly SheetSummary[]>;
  /** At most `maximumRows` rows of the used part; the grid says how many were left out. Reading changes nothing. */
  readSheet(name: string, maximumRows: number): Promise<SheetGrid>;
  /**
   * The values of the columns and nothing else of them, and which rows are out of sight. Reading changes nothing. Rejects with code
   * "cancelled" when the signal says so.
   */
  readColumns(request: ColumnRequest, reading?: LongReading): Promise<ColumnValues>;
  /**
   * Adds the planned sheet after the last one, whole or not at all, and shows it. It is one of ours, never to be read, or one of the team's own.
   * Rejects with code "sheet-exists" when a sheet of that name is there already.
   */
  addSheet(plan: SheetPlan, whose?: "ours" | "team"): Promise<WrittenSheet>;
  /** What the workbook keeps for us, as it was kept; null when there is nothing. */
  kept(): Promise<unknown>;
  /** Replaces what the workbook keeps by what `change` makes of it; it goes along when the workbook is saved. */
  changeKept(change: (kept: unknown) => unknown): Promise<void>;
  /** Selects the cell in the grid. */
  show(cell: CellAddress): Promise<void>;
  /**
   * Calls the listener after every change that may concern the team's sheets: contents, results of formulas, sheets that come and go; not
   * for changes on sheets of ours. The returned function ends it.
   */
  watch(listener: () => void): Promise<() => void>;
}

/**
 * Why the workbook could not be read or written.
 * editing: a cell is being edited · protected: sheet or workbook structure is locked · read-only · session-lost · busy: Excel asks to wait ·
 * sheet-exists · too-large · too-old: this Excel misses something we need · cancelled: the user stopped it ·
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
