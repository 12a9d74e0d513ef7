import { Sheet, type Cell } from "./sheet";
import { disturbs, inverse, lastLine, spanOf, type LineShift } from "./line-shift";
import { remember } from "./memento";
import type { Rect } from "./rect";
import type { Scalar } from "./scalar";
import { shiftSheet } from "./shift-sheet";
import { shiftedTable, type ShiftedTable } from "./shift-table";
import { StyleTable } from "./style";

/** A defined name; `sheet` is null when the whole workbook may use it. `formula` is without "=". */
export interface DefinedName {
  name: string;
  formula: string;
  sheet: Sheet | null;
  hidden: boolean;
  comment: string;
  /** From the file; false for one that was added. */ fromFile: boolean;
}

/** An Excel table: column names for structured references. */
export interface Table {
  name: string;
  sheet: Sheet;
  range: Rect;
  columns: string[];
  hasHeader: boolean;
  hasTotals: boolean;
  /** Whether its header has the buttons of a filter. */
  hasFilter: boolean;
  /** Of a table of the file: where it is described. */
  part?: string;
  /** Of a table that was added: the name of its looks; those of the file keep theirs. */
  style?: string;
}

/** Hears of each change, at once. The calculator, the events and the grid are observers. */
export interface WorkbookObserver {
  cellsChanged?(sheet: Sheet, range: Rect, origin: ChangeOrigin): void;
  sheetAdded?(sheet: Sheet): void;
  sheetDeleted?(sheet: Sheet): void;
  sheetRenamed?(sheet: Sheet, before: string): void;
  sheetActivated?(sheet: Sheet, before: Sheet): void;
  namesChanged?(): void;
  /** Rows or columns will come or go; the cells still stand where they stood. */
  linesShifting?(): void;
  linesShifted?(sheet: Sheet, shift: LineShift, origin: ChangeOrigin, tables: ReadonlyMap<Table, ShiftedTable>): void;
  /** Rows or columns came or went because everything was put back as it was. */
  linesRestored?(sheet: Sheet, shift: LineShift, origin: ChangeOrigin): void;
}

/** Why rows or columns cannot come or go: there is no room, a formula over several cells or a table does not allow it. */
export type ShiftRefusal = "no-room" | "array" | "table";

/** Who made a change: someone typing, the add-in, a colleague in the same file, or calculation. */
export type ChangeOrigin = "user" | "addin" | "co-author" | "calculation";

/** What to put in a cell: a value, or a formula without "=". The cell keeps its style. */
export type CellInput = { readonly value: Scalar } | { readonly formula: string };

let sheetCount = 0;

/**
 * The workbook in memory. Cells, sheets and names change only here, so that nobody misses a change: each method makes the change, marks
 * what must be saved, and tells the observers.
 */
export class Workbook {
  readonly sheets: Sheet[] = [];
  readonly names: DefinedName[] = [];
  readonly tables: Table[] = [];
  readonly observers = new Set<WorkbookObserver>();
  styles = new StyleTable();
  date1904 = false;
  /** Whether the structure is locked: sheets cannot be added, removed or renamed. */
  structureProtected = false;
  readOnly = false;
  /** In manual mode a formula is calculated when it is entered, and after that only when somebody asks. */
  calculationMode: "automatic" | "manual" = "automatic";
  fileName = "Map1.xlsx";
  /** Add-in settings kept with the document: name → JSON text. */
  readonly settings = new Map<string, string>();
  private active: Sheet | null = null;

  get activeSheet(): Sheet {
    const sheet = this.active ?? this.sheets.find((candidate) => candidate.visibility === "visible");
    if (!sheet) throw new Error("a workbook has at least one visible sheet");
    return sheet;
  }

  activate(sheet: Sheet): void {
    const before = this.activeSheet;
    this.active = sheet;
    if (before !== sheet) this.tell((observer) => observer.sheetActivated?.(sheet, before));
  }

  /** In any case, as in Excel. */
  sheetByName(name: string): Sheet | undefined {
    const wanted = name.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
  }

  /** For readers of files: puts a sheet in place without telling anyone. */
  static newSheet(name: string): Sheet {
    sheetCount += 1;
    const digits = sheetCount.toString(16).toUpperCase().padStart(12, "0");
    return new Sheet(`{00000000-0001-0000-0000-${digits}}`, name);
  }

  addSheet(name: string, position = this.sheets.length): Sheet {
    const sheet = Workbook.newSheet(name);
    this.sheets.splice(position, 0, sheet);
    this.tell((observer) => observer.sheetAdded?.(sheet));
    return sheet;
  }

  deleteSheet(sheet: Sheet): void {
    const position = this.sheets.indexOf(sheet);
    if (position < 0) return;
    if (this.active === sheet) this.active = null;
    this.sheets.splice(position, 1);
    // The tables and names of the sheet go too.
    for (let index = this.tables.length - 1; index >= 0; index -= 1) {
      if (this.tables[index]?.sheet === sheet) this.tables.splice(index, 1);
    }
    for (let index = this.names.length - 1; index >= 0; index -= 1) {
      if (this.names[index]?.sheet === sheet) this.names.splice(index, 1);
    }
    this.tell((observer) => observer.sheetDeleted?.(sheet));
  }

  renameSheet(sheet: Sheet, name: string): void {
    const before = sheet.name;
    sheet.name = name;
    this.tell((observer) => observer.sheetRenamed?.(sheet, before));
  }

  /** Puts values and formulas in a rectangle. `inputs` has the same shape; undefined leaves a cell as it is. */
  enter(
    sheet: Sheet,
    range: Rect,
    inputs: readonly (readonly (CellInput | undefined)[])[],
    origin: ChangeOrigin,
  ): void {
    inputs.forEach((line, rowOffset) => {
      line.forEach((input, columnOffset) => {
        if (!input) return;
        const row = range.top + rowOffset;
        const column = range.left + columnOffset;
        const cell = sheet.ensure(row, column);
        delete cell.array;
        delete cell.filledBy;
        delete cell.stale;
        if ("formula" in input) {
          cell.formula = input.formula;
        } else {
          delete cell.formula;
          cell.value = input.value;
        }
        sheet.touch(row, column);
      });
    });
    this.tell((observer) => observer.cellsChanged?.(sheet, range, origin));
  }

  /** Why rows or columns cannot come or go; null when they can. */
  whyNotShift(sheet: Sheet, shift: LineShift): ShiftRefusal | null {
    const { axis, kind, count } = shift;
    const used = kind === "insert" ? sheet.usedRect(false) : null;
    if (used && spanOf(used, axis).last + count > lastLine(axis)) return "no-room";
    if (sheet.rows.some((cells) => cells.some((cell) => cell?.array && disturbs(shift, cell.array)))) return "array";
    const own = this.tables.filter((table) => table.sheet === sheet);
    return own.some((table) => !shiftedTable(table, shift)) ? "table" : null;
  }

  /** Puts rows or columns in a sheet, or takes them out, with all that stands in them. Returns what puts everything back as it was. */
  shiftLines(sheet: Sheet, shift: LineShift, origin: ChangeOrigin): () => void {
    this.tell((observer) => observer.linesShifting?.());
    const restore = remember(this);
    const tables = new Map<Table, ShiftedTable>();
    shiftSheet(sheet, shift);
    for (const table of this.tables) {
      const shifted = table.sheet === sheet ? shiftedTable(table, shift) : null;
      if (!shifted) continue;
      tables.set(table, shifted);
      const added = shifted.columns.length > table.columns.length;
      table.range = shifted.range;
      table.columns = [...shifted.columns];
      if (added && table.hasHeader) this.nameColumns(table);
    }
    this.tell((observer) => observer.linesShifted?.(sheet, shift, origin, tables));
    return () => {
      restore();
      this.tell((observer) => observer.linesRestored?.(sheet, inverse(shift), origin));
    };
  }

  /** The header cells say what the columns are called. */
  private nameColumns({ sheet, range, columns }: Table): void {
    columns.forEach((name, place) => {
      const cell = sheet.ensure(range.top, range.left + place);
      if (cell.value !== null) return;
      cell.value = name;
      sheet.touch(range.top, range.left + place);
    });
  }

  /** Gives one cell another style. */
  restyle(sheet: Sheet, row: number, column: number, style: number): void {
    const cell: Cell = sheet.ensure(row, column);
    if (cell.style === style) return;
    cell.style = style;
    sheet.touch(row, column);
  }

  tell(message: (observer: WorkbookObserver) => void): void {
    for (const observer of this.observers) message(observer);
  }
}
