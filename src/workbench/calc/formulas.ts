import { maximumColumns, maximumRows } from "../model/rect";
import { CellError, type Scalar } from "../model/scalar";
import type { Sheet } from "../model/sheet";
import type { Workbook } from "../model/workbook";
import { eachPlace } from "./cells";
import { CustomCalls, type CustomFunctionPort } from "./custom-calls";
import type { FormulaCell } from "./dependencies/formula-cell";
import type { Marks } from "./dependencies/marks";
import { precedentsOf } from "./dependencies/precedents";
import { parseFormula, unreadableFormula } from "./parse/parse";

/** The formulas of a workbook as they were read, by place. */
export class Formulas {
  readonly volatile = new Set<FormulaCell>();
  /** null until the first change, because a file that is only read needs none of this. */
  private bySheet: Map<Sheet, Map<number, FormulaCell>> | null = null;

  /** @param answered hears of a formula for which a function of the add-in has answered */
  constructor(
    private readonly workbook: Workbook,
    private readonly marks: Marks,
    private readonly port: CustomFunctionPort | undefined,
    private readonly answered: (cell: FormulaCell) => void,
  ) {}

  at(sheet: Sheet, row: number, column: number): FormulaCell | undefined {
    return this.bySheet?.get(sheet)?.get(keyOf(row, column));
  }

  /** Reads the formulas of the file, when they are first needed. */
  readAll(): void {
    if (this.bySheet) return;
    this.bySheet = new Map();
    for (const sheet of this.workbook.sheets) this.readSheet(sheet);
  }

  /** Reads the formulas of a sheet that has just come. */
  readSheet(sheet: Sheet): void {
    const everything = { top: 0, left: 0, bottom: maximumRows - 1, right: maximumColumns - 1 };
    eachPlace(sheet, everything, (row, column, { formula, value }) => {
      if (formula === undefined) return;
      const cell = this.read(sheet, row, column, true);
      // Believe a value from the file; calculate a formula that has none.
      if (value === null || this.asksOnOpening(cell, value)) this.marks.markDue(cell);
    });
  }

  all(): FormulaCell[] {
    return [...(this.bySheet?.values() ?? [])].flatMap((cells) => [...cells.values()]);
  }

  of(sheet: Sheet): Map<number, FormulaCell> {
    this.bySheet ??= new Map();
    const own = this.bySheet.get(sheet) ?? new Map<number, FormulaCell>();
    this.bySheet.set(sheet, own);
    return own;
  }

  /** Reads the formula of a cell. */
  read(sheet: Sheet, row: number, column: number, fromFile: boolean): FormulaCell {
    const { formula = "", spill, array } = sheet.ensure(row, column);
    const expression = parseFormula(formula) ?? unreadableFormula(formula);
    const site = { sheet, row, column };
    const precedents = precedentsOf(expression, this.workbook, site);
    const { port } = this;
    const cell: FormulaCell = {
      ...site,
      expression,
      precedents,
      fromFile,
      arrays: !fromFile || spill !== undefined || array !== undefined,
      calls:
        port && precedents.unknownFunctions.size > 0 ? new CustomCalls(port, site, () => this.answered(cell)) : null,
      forget: [],
      reached: [],
      unreach: [],
      reachedNow: false,
      block: spill ?? array ?? null,
      unwatch: null,
      state: "clean",
      due: false,
      inputsChanged: false,
      circular: false,
      rounds: 0,
    };
    this.marks.add(cell);
    if (spill) this.marks.watch(cell, spill);
    if (precedents.volatile) this.volatile.add(cell);
    this.of(sheet).set(keyOf(row, column), cell);
    return cell;
  }

  /** Reads the formula of a cell again, because its references now mean something else. */
  readAgain(cell: FormulaCell): FormulaCell {
    const isStale = this.marks.isStale(cell);
    this.remove(cell);
    const again = this.read(cell.sheet, cell.row, cell.column, cell.fromFile);
    if (isStale) this.marks.staysStale(again);
    return again;
  }

  /** Like `readAgain`, and marks the formula due. */
  readChanged(cell: FormulaCell): void {
    this.marks.markChanged(this.readAgain(cell));
  }

  remove(cell: FormulaCell): void {
    cell.calls?.cancelAll();
    this.marks.remove(cell);
    this.volatile.delete(cell);
    this.bySheet?.get(cell.sheet)?.delete(keyOf(cell.row, cell.column));
  }

  /**
   * Whether Excel calls the add-in for this formula when it opens the file. It does for a streaming function, and for one whose value was saved
   * as #NAME? because the add-in was not there (OfficeDev/office-js 2220).
   */
  private asksOnOpening({ precedents }: FormulaCell, value: Scalar): boolean {
    const own = [...precedents.unknownFunctions].filter((name) => this.port?.has(name));
    const unknownThen = value instanceof CellError && value.code === "#NAME?";
    return own.some((name) => unknownThen || this.port?.streams(name));
  }

  forgetSheet(sheet: Sheet): void {
    this.bySheet?.delete(sheet);
  }

  /** Forgets all of them, and reads them again. */
  startOver(): void {
    for (const cell of this.all()) this.remove(cell);
    this.bySheet = null;
    this.readAll();
  }
}

function keyOf(row: number, column: number): number {
  return row * maximumColumns + column;
}
