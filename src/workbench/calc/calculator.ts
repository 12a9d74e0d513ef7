import { disturbs, shiftedRect, type LineShift } from "../model/line-shift";
import { contains, intersects, maximumColumns, maximumRows, type Rect } from "../model/rect";
import { CellError, sameScalar, type Scalar } from "../model/scalar";
import type { Sheet } from "../model/sheet";
import type { ShiftedTable } from "../model/shift-table";
import type { ChangeOrigin, Table, Workbook, WorkbookObserver } from "../model/workbook";
import { ChangedCells, eachPlace, places } from "./cells";
import { Coercion, type Language } from "./values/coerce";
import { ColumnScans } from "./values/columns";
import { visitComponents } from "./dependencies/components";
import { CustomCalls, type CustomFunctionPort } from "./custom-calls";
import { DependencyIndex } from "./dependencies/dependencies";
import { DirtyCells } from "./dependencies/dirty-cells";
import { Evaluation, type Surroundings } from "./evaluate/evaluate";
import { NotCalculable } from "./evaluate/not-calculable";
import { around } from "./evaluate/references";
import { needsOf, outputOf, type FormulaCell } from "./dependencies/formula-cell";
import type { CalendarDay } from "./functions/definition";
import { parseFormula, unreadableFormula, type Expression } from "./parse/parse";
import { precedentsOf } from "./dependencies/precedents";
import type { Site } from "./evaluate/resolve";
import { rewriteCell, rewriteNamesAndCharts } from "./rewrite/rewrite-workbook";
import { removeSheetFromFormula, renameSheetInFormula, shiftFormula, type FormulaShift } from "./rewrite/rewrite";
import { elementAt, heightOf, Matrix, widthOf, type Area, type Value } from "./values/value";

export type { CustomArgument, CustomFunctionCall, CustomFunctionPort } from "./custom-calls";

export interface CalculatorOptions {
  readonly customFunctions?: CustomFunctionPort;
  /** What TODAY() answers; the computer's own day when left out. */
  readonly today?: () => CalendarDay;
  /** The language of Excel, which decides how numbers in text are read and written; Dutch when left out. */
  readonly language?: Language;
}

/** Whether cells of an area are out of date. */
type Unsettled = (area: Area) => boolean;
const nowhere: Unsettled = () => false;

/** Thrown when a formula reaches cells that must be calculated before it. */
class ReachedTooEarly extends Error {}

/** The column scans follow changes of at most so many cells. For larger changes they are made again. */
const fewCells = 1000;

/** After so many rounds, a spill that keeps changing its own input counts as a circle. */
const manyRounds = 20;

/**
 * Keeps the formulas of a workbook calculated. It listens to the workbook and notes what is out of date; `settle` brings that up to date. It
 * believes values from a file until something they depend on changes. A formula that we cannot calculate keeps its value and is marked
 * stale, together with everything that depends on it. Formulas that depend on themselves are 0, as in Excel after its warning.
 */
export class Calculator implements WorkbookObserver {
  private readonly coercion: Coercion;
  private readonly scans: ColumnScans;
  private readonly dependencies = new DependencyIndex<FormulaCell>();
  private readonly dirty = new DirtyCells();
  private readonly stale = new Set<FormulaCell>();
  private readonly volatile = new Set<FormulaCell>();
  /** Formulas that were entered, or got an answer of a function, since the last settling. In manual mode nothing else is calculated by itself. */
  private entered: FormulaCell[] = [];
  /** By place. null until the first change, because a file that is only read needs none of this. */
  private formulas: Map<Sheet, Map<number, FormulaCell>> | null = null;
  private namesKnown = new Map<string, string>();
  private changed = new Map<Sheet, Rect>();
  private settling = false;
  private somethingChanged = false;

  constructor(
    private readonly workbook: Workbook,
    private readonly options: CalculatorOptions = {},
  ) {
    this.coercion = new Coercion(options.language ?? "nl-NL", workbook.date1904);
    this.scans = new ColumnScans(this.coercion);
    this.namesKnown = this.namesNow();
    workbook.observers.add(this);
    // What the file has no value for is calculated on opening, whatever the mode. Later nobody could tell it from what was entered.
    if (workbook.calculationMode === "manual") this.calculateNow();
  }

  /** Stops listening and cancels what is still running. */
  dispose(): void {
    this.workbook.observers.delete(this);
    for (const cell of this.all()) cell.calls?.cancelAll();
  }

  /**
   * Does what Excel does by itself: brings every formula up to date, or in manual mode calculates what was entered, each formula once and with the
   * values that stand there. It does not wait for custom functions: their results settle by themselves when they come.
   */
  settle(): void {
    const { entered } = this;
    if (this.workbook.calculationMode === "automatic") this.calculateNow();
    else if (entered.length > 0)
      this.work(() => entered.forEach((cell) => cell.due && this.bringOneUpToDate(cell, nowhere)));
  }

  /** Brings every formula up to date, as F9 does. */
  calculateNow(): void {
    this.work((calculated) => {
      if (this.somethingChanged) for (const cell of this.volatile) this.markChanged(cell);
      this.somethingChanged = false;
      for (let next = this.dirty.first(); next; next = this.dirty.first()) this.calculateFrom(next, calculated);
    });
  }

  /** Brings the formulas of one sheet up to date, or calculates all of them. What they need of other sheets stays as it is. */
  calculateSheet(sheet: Sheet, all: boolean): void {
    this.work((calculated) => {
      const own = [...this.formulasOf(sheet).values()];
      if (all) for (const cell of own) this.markDue(cell);
      for (const cell of own) if (cell.state === "dirty") this.calculateFrom(cell, calculated, sheet);
    });
  }

  /**
   * Calculates a formula after what it needs; of one sheet only, when one is given. A formula that turns out to need more, because OFFSET or
   * INDIRECT leads to cells that are out of date, waits until these have been calculated.
   */
  private calculateFrom(start: FormulaCell, calculated: Set<FormulaCell>, sheet?: Sheet): void {
    const waiting = [start];
    for (let next = waiting.at(-1); next; next = waiting.at(-1)) {
      const postponed = next.state === "dirty" ? this.calculateOnce(next, calculated, sheet) : [];
      if (postponed.length === 0) waiting.pop();
      for (const cell of postponed) waiting.push(cell);
    }
  }

  /** Returns the formulas that were postponed. What needs them was left alone. */
  private calculateOnce(start: FormulaCell, calculated: Set<FormulaCell>, sheet?: Sheet): FormulaCell[] {
    const dirtyIn = (area: Area): FormulaCell[] => (!sheet || area.sheet === sheet ? this.dirty.within(area) : []);
    const needed = (cell: FormulaCell): FormulaCell[] => needsOf(cell).flatMap(dirtyIn);
    const postponed: FormulaCell[] = [];
    const held = new Set<FormulaCell>();
    visitComponents(start, needed, (component) => {
      for (const cell of component) calculated.add(cell);
      const waits = held.size > 0 && component.some((cell) => needed(cell).some((other) => held.has(other)));
      if (!waits && this.bringUpToDate(component, (area) => dirtyIn(area).length > 0)) return;
      for (const cell of component) held.add(cell);
      if (!waits) postponed.push(...component);
    });
    return postponed;
  }

  /** Calculates, unless that is going on already, and tells what changed. */
  private work(calculate: (calculated: Set<FormulaCell>) => void): void {
    if (this.settling) return;
    this.settling = true;
    const calculated = new Set<FormulaCell>();
    try {
      this.readAll();
      calculate(calculated);
    } finally {
      this.settling = false;
      this.entered = [];
      for (const cell of calculated) {
        cell.rounds = 0;
        cell.reachedNow = false;
      }
    }
    this.report();
  }

  /** Makes changes and brings everything up to date once, not after each of them. */
  settleAfter(changes: () => void): void {
    this.settling = true;
    try {
      changes();
    } finally {
      this.settling = false;
    }
    this.settle();
  }

  /**
   * What a formula would give in a cell, without putting it there; of an array, the first value. undefined for a formula that we cannot
   * calculate, or that calls a function of the add-in.
   */
  valueOf(expression: Expression, site: Site): Scalar | undefined {
    try {
      const evaluation = new Evaluation(this.surroundings(), site, true, {
        call: () => undefined,
        reach: () => undefined,
      });
      return elementAt(evaluation.result(expression), 0, 0);
    } catch (error) {
      if (!(error instanceof NotCalculable)) throw error;
      return undefined;
    }
  }

  /** Calculates every formula again, custom functions included, as Ctrl+Alt+F9 does. */
  recalculateAll(): void {
    this.readAll();
    for (const cell of this.all()) {
      cell.calls?.cancelAll();
      this.markDue(cell);
    }
    this.calculateNow();
  }

  cellsChanged(sheet: Sheet, range: Rect, origin: ChangeOrigin): void {
    if (origin === "calculation") return;
    this.readAll();
    this.somethingChanged = true;
    this.followScans(sheet, range);
    const own = this.formulasOf(sheet);
    eachPlace(sheet, range, (row, column, cell) => {
      const known = own.get(keyOf(row, column));
      if (known) {
        this.remove(known);
        const emptied = new ChangedCells();
        this.clearFills(known, null, emptied);
        this.announce(sheet, emptied, null);
      }
      delete cell.spill;
      if (cell.formula !== undefined) this.enter(this.read(sheet, row, column, false));
    });
    this.spread({ sheet, rect: range }, true, null);
  }

  sheetAdded(sheet: Sheet): void {
    this.readAll();
    this.somethingChanged = true;
    const name = sheet.name.toLowerCase();
    for (const cell of this.all()) if (cell.precedents.missingSheets.has(name)) this.readChanged(cell);
    this.readSheet(sheet);
  }

  sheetDeleted(sheet: Sheet): void {
    this.readAll();
    this.somethingChanged = true;
    for (const cell of this.formulasOf(sheet).values()) this.remove(cell);
    this.formulas?.delete(sheet);
    this.dependencies.forgetSheet(sheet);
    this.scans.forgetSheet(sheet);
    this.changed.delete(sheet);
    for (const cell of this.rewrite((formula) => removeSheetFromFormula(formula, sheet.name))) {
      this.readChanged(cell);
    }
    this.namesChanged();
  }

  sheetRenamed(sheet: Sheet, before: string): void {
    this.readAll();
    this.somethingChanged = true;
    // The cells are the same, so no value changes.
    for (const cell of this.rewrite((formula) => renameSheetInFormula(formula, before, sheet.name))) {
      const again = this.readAgain(cell);
      again.inputsChanged = cell.inputsChanged;
      if (cell.due) this.markDue(again);
    }
    this.namesKnown = this.namesNow();
    const name = sheet.name.toLowerCase();
    for (const cell of this.all()) if (cell.precedents.missingSheets.has(name)) this.readChanged(cell);
  }

  namesChanged(): void {
    this.readAll();
    this.somethingChanged = true;
    const before = this.namesKnown;
    this.namesKnown = this.namesNow();
    const different = new Set<string>();
    for (const key of [...before.keys(), ...this.namesKnown.keys()]) {
      if (before.get(key) !== this.namesKnown.get(key)) different.add(key.slice(0, key.indexOf("\n")));
    }
    for (const cell of this.all()) {
      if ([...cell.precedents.names].some((name) => different.has(name))) this.readChanged(cell);
    }
  }

  linesShifting(): void {
    this.readAll();
  }

  /** Formulas follow the cells that they look at. Those are calculated again that look at a place where lines came or went. */
  linesShifted(sheet: Sheet, shift: LineShift, _origin: ChangeOrigin, tables: ReadonlyMap<Table, ShiftedTable>): void {
    this.somethingChanged = true;
    const lost = [...tables].flatMap(([{ name }, shifted]) =>
      shifted.lost.length > 0 ? [[name.toLowerCase(), shifted.lost] as const] : [],
    );
    const how: FormulaShift = { sheet: sheet.name, shift, lost: new Map(lost) };
    const before = this.all();
    const stale = new Set(this.stale);
    for (const cell of before) this.remove(cell);
    this.scans.forgetSheet(sheet);
    rewriteNamesAndCharts(this.workbook, (formula, ofName) => shiftFormula(formula, how, false, ofName));
    this.namesKnown = this.namesNow();
    const again = before.flatMap((cell) => {
      const rect = { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column };
      const place = cell.sheet === sheet ? shiftedRect(rect, shift) : rect;
      if (!place) return [];
      const { top, left } = place;
      const rewritten = rewriteCell(cell.sheet, top, left, (formula) =>
        shiftFormula(formula, how, cell.sheet === sheet),
      );
      const read = this.read(cell.sheet, top, left, cell.fromFile);
      if (stale.has(cell)) this.stale.add(read);
      return [{ cell, read, rewritten }];
    });
    for (const { cell, read, rewritten } of again) {
      read.inputsChanged = cell.inputsChanged;
      const areas = cell.block ? [...needsOf(cell), outputOf(cell)] : needsOf(cell);
      const disturbed = areas.some((area) => area.sheet === sheet && disturbs(shift, area.rect));
      const byPlace =
        cell.reached.length > 0 || placeFunctions.test(read.sheet.cell(read.row, read.column)?.formula ?? "");
      if (disturbed || byPlace || cell.circular || (rewritten && lost.length > 0)) this.markChanged(read);
      else if (cell.due || read.calls) this.markDue(read);
    }
  }

  /** Values are as they were; functions of the add-in are asked again. */
  linesRestored(): void {
    for (const cell of this.all()) this.remove(cell);
    for (const sheet of this.workbook.sheets) this.scans.forgetSheet(sheet);
    this.formulas = null;
    this.namesKnown = this.namesNow();
    this.readAll();
    const manual = this.workbook.calculationMode === "manual";
    for (const cell of this.all()) {
      if (cell.sheet.cell(cell.row, cell.column)?.stale) this.stale.add(cell);
      if (manual || cell.calls) this.markDue(cell);
    }
  }

  /** The formula of each defined name, by name and sheet. */
  private namesNow(): Map<string, string> {
    return new Map(
      this.workbook.names.map(({ name, sheet, formula }) => [`${name.toLowerCase()}\n${sheet?.id ?? ""}`, formula]),
    );
  }

  /** Rewrites everything that mentions a sheet. Returns the formulas that changed. */
  private rewrite(change: (formula: string) => string): FormulaCell[] {
    rewriteNamesAndCharts(this.workbook, change);
    return this.all().filter(({ sheet, row, column }) => rewriteCell(sheet, row, column, change));
  }

  /** Reads the formulas of the file, when they are first needed. */
  private readAll(): void {
    if (this.formulas) return;
    this.formulas = new Map();
    for (const sheet of this.workbook.sheets) this.readSheet(sheet);
  }

  private readSheet(sheet: Sheet): void {
    const everything = { top: 0, left: 0, bottom: maximumRows - 1, right: maximumColumns - 1 };
    eachPlace(sheet, everything, (row, column, { formula, value }) => {
      if (formula === undefined) return;
      const cell = this.read(sheet, row, column, true);
      // Believe a value from the file; calculate a formula that has none.
      if (value === null || this.asksOnOpening(cell, value)) this.markDue(cell);
    });
  }

  private all(): FormulaCell[] {
    return [...(this.formulas?.values() ?? [])].flatMap((cells) => [...cells.values()]);
  }

  private formulasOf(sheet: Sheet): Map<number, FormulaCell> {
    this.formulas ??= new Map();
    const own = this.formulas.get(sheet) ?? new Map<number, FormulaCell>();
    this.formulas.set(sheet, own);
    return own;
  }

  /** Reads the formula of a cell. */
  private read(sheet: Sheet, row: number, column: number, fromFile: boolean): FormulaCell {
    const { formula = "", spill, array } = sheet.ensure(row, column);
    const expression = parseFormula(formula) ?? unreadableFormula(formula);
    const site = { sheet, row, column };
    const precedents = precedentsOf(expression, this.workbook, site);
    const port = this.options.customFunctions;
    const cell: FormulaCell = {
      ...site,
      expression,
      precedents,
      fromFile,
      arrays: !fromFile || spill !== undefined || array !== undefined,
      calls:
        port && precedents.unknownFunctions.size > 0
          ? new CustomCalls(port, site, () => {
              this.enter(cell);
              this.settle();
            })
          : null,
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
    for (const area of precedents.areas) cell.forget.push(this.dependencies.add(area, cell));
    if (spill) this.watch(cell, spill);
    if (precedents.volatile) this.volatile.add(cell);
    this.formulasOf(sheet).set(keyOf(row, column), cell);
    return cell;
  }

  /** Reads the formula of a cell again, because its references now mean something else. */
  private readAgain(cell: FormulaCell): FormulaCell {
    const isStale = this.stale.has(cell);
    this.remove(cell);
    const again = this.read(cell.sheet, cell.row, cell.column, cell.fromFile);
    if (isStale) this.stale.add(again);
    return again;
  }

  /** Like `readAgain`, and marks the formula due. */
  private readChanged(cell: FormulaCell): void {
    this.markChanged(this.readAgain(cell));
  }

  private remove(cell: FormulaCell): void {
    cell.calls?.cancelAll();
    for (const forget of cell.forget) forget();
    this.follow(cell, []);
    cell.unwatch?.();
    this.markClean(cell);
    this.stale.delete(cell);
    this.volatile.delete(cell);
    this.formulas?.get(cell.sheet)?.delete(keyOf(cell.row, cell.column));
  }

  /** Hears from now on of changes in the cells that a formula reached, and no longer in those that it reached before. */
  private follow(cell: FormulaCell, reached: readonly Area[]): void {
    for (const forget of cell.unreach) forget();
    cell.reached = reached;
    cell.unreach = reached.map((area) => this.dependencies.add(area, cell));
  }

  private watch(cell: FormulaCell, rect: Rect | null): void {
    cell.unwatch?.();
    cell.unwatch = rect && this.dependencies.add({ sheet: cell.sheet, rect }, cell);
  }

  private enter(cell: FormulaCell): void {
    this.entered.push(cell);
    this.markDue(cell);
  }

  /** Marks a formula that must be calculated. What depends on it becomes dirty. */
  private markDue(cell: FormulaCell): void {
    cell.due = true;
    if (cell.state === "dirty") return;
    this.markDirty(cell);
    this.spread(outputOf(cell), false, cell);
  }

  /** Like `markDue`, for a formula whose value can no longer be trusted if we cannot calculate it. */
  private markChanged(cell: FormulaCell): void {
    cell.inputsChanged = true;
    this.markDue(cell);
  }

  private markDirty(cell: FormulaCell): void {
    cell.state = "dirty";
    this.dirty.add(cell);
  }

  private markClean(cell: FormulaCell): void {
    cell.state = "clean";
    this.dirty.delete(cell);
  }

  /** Marks everything that depends on an area as dirty. If the area has `changed`, direct dependents are due. */
  private spread(start: Area, changed: boolean, origin: FormulaCell | null): void {
    const queue: { area: Area; changed: boolean; origin: FormulaCell | null }[] = [{ area: start, changed, origin }];
    for (const { area, changed, origin } of queue) {
      this.dependencies.eachDependent(area, (dependent) => {
        if (dependent === origin) return;
        if (changed) {
          dependent.due = true;
          dependent.inputsChanged = true;
        }
        if (dependent.state === "dirty") return;
        this.markDirty(dependent);
        queue.push({ area: outputOf(dependent), changed: false, origin: dependent });
      });
    }
  }

  /**
   * Calculates formulas that need each other, usually just one, unless nothing they depend on has changed. Returns false when they have to be
   * calculated later.
   */
  private bringUpToDate(component: readonly FormulaCell[], unsettled: Unsettled): boolean {
    const [first] = component;
    if (first && component.length === 1 && !refersToItself(first)) return this.bringOneUpToDate(first, unsettled);
    // What a formula reached before may make a circle where there is none any more.
    const outdated = component.filter(({ reached, reachedNow }) => reached.length > 0 && !reachedNow);
    for (const cell of outdated) {
      this.follow(cell, []);
      cell.due = true;
    }
    if (outdated.length > 0) return false;
    this.breakCircle(component);
    return true;
  }

  /**
   * Whether Excel calls the add-in for this formula when it opens the file. It does for a streaming function, and for one whose value was saved
   * as #NAME? because the add-in was not there (OfficeDev/office-js 2220).
   */
  private asksOnOpening({ precedents }: FormulaCell, value: Scalar): boolean {
    const { customFunctions } = this.options;
    const own = [...precedents.unknownFunctions].filter((name) => customFunctions?.has(name));
    const unknownThen = value instanceof CellError && value.code === "#NAME?";
    return own.some((name) => unknownThen || customFunctions?.streams(name));
  }

  /** Returns false when it has to be calculated later. */
  private bringOneUpToDate(cell: FormulaCell, unsettled: Unsettled): boolean {
    const { due, circular, inputsChanged } = cell;
    this.settled(cell, false);
    if (!due && !circular) return true;
    if (cell.rounds >= manyRounds) this.breakCircle([cell]);
    else if (!this.calculate(cell, inputsChanged, unsettled)) {
      cell.inputsChanged = inputsChanged;
      this.markDue(cell);
      return false;
    }
    cell.rounds += 1;
    return true;
  }

  /** A circle of formulas that all come from the file keeps its values: in Excel it may be no circle. */
  private breakCircle(component: readonly FormulaCell[]): void {
    const believed = component.every(({ fromFile }) => fromFile);
    for (const cell of component) {
      if (believed) this.keep(cell, cell.inputsChanged);
      else this.show(cell, 0, false);
    }
    // The formulas of the circle have marked each other out of date again.
    for (const cell of component) this.settled(cell, true);
  }

  private settled(cell: FormulaCell, circular: boolean): void {
    this.markClean(cell);
    cell.due = false;
    cell.inputsChanged = false;
    cell.circular = circular;
  }

  /** Returns false, and shows nothing, when the formula reaches cells that are out of date or its own. */
  private calculate(cell: FormulaCell, inputsChanged: boolean, unsettled: Unsettled): boolean {
    const { expression, calls } = cell;
    const reached: Area[] = [];
    const evaluation = new Evaluation(this.surroundings(), cell, cell.arrays, {
      call: (name, args) => (this.options.customFunctions?.has(name) ? calls?.call(name, args) : undefined),
      reach: (area) => {
        if ([...cell.precedents.areas, ...reached].some((known) => covers(known, area))) return;
        reached.push(area);
        if (unsettled(area) || touches(area, outputOf(cell))) throw new ReachedTooEarly();
      },
    });
    cell.reachedNow = true;
    calls?.begin();
    try {
      const result = evaluation.result(expression);
      calls?.end();
      this.follow(cell, reached);
      const shown = calls?.pending ? new CellError("#BUSY!") : result;
      this.show(cell, shown, evaluation.neededArrays);
      this.markStale(cell, this.restsOnStale(cell));
    } catch (error) {
      this.follow(cell, reached);
      if (error instanceof ReachedTooEarly) {
        calls?.pause();
        return false;
      }
      calls?.end();
      if (!(error instanceof NotCalculable)) throw error;
      if (cell.fromFile) this.keep(cell, inputsChanged);
      else this.show(cell, new CellError("#NAME?"), false);
    }
    return true;
  }

  private surroundings(): Surroundings {
    const { workbook, coercion, scans } = this;
    return { workbook, coercion, scans, today: this.options.today ?? today };
  }

  /** Leaves the file's value in place, and marks it when it can no longer be trusted. */
  private keep(cell: FormulaCell, inputsChanged: boolean): void {
    if (inputsChanged || cell.sheet.cell(cell.row, cell.column)?.value === null) this.markStale(cell, true);
  }

  private restsOnStale(cell: FormulaCell): boolean {
    for (const other of this.stale) {
      if (other === cell) continue;
      const { sheet, rect } = outputOf(other);
      if (needsOf(cell).some((area) => area.sheet === sheet && intersects(area.rect, rect))) return true;
    }
    return false;
  }

  private markStale(cell: FormulaCell, isStale: boolean): void {
    if (this.stale.has(cell) === isStale) return;
    const shown = cell.sheet.ensure(cell.row, cell.column);
    if (isStale) {
      this.stale.add(cell);
      shown.stale = true;
    } else {
      this.stale.delete(cell);
      delete shown.stale;
    }
    this.spread(outputOf(cell), true, cell);
  }

  /** Puts a result in the cell. An array fills the cells beside it too. */
  private show(cell: FormulaCell, result: Value, neededArrays: boolean): void {
    const { sheet, row, column } = cell;
    const shown = sheet.ensure(row, column);
    const itself = { top: row, left: column, bottom: row, right: column };
    const spills = result instanceof Matrix && !shown.array;
    const wanted = spills
      ? { top: row, left: column, bottom: row + heightOf(result) - 1, right: column + widthOf(result) - 1 }
      : null;
    this.watch(cell, wanted);
    const blocked = wanted !== null && this.isBlocked(cell, wanted);
    const value = blocked ? new CellError("#SPILL!") : result;
    const block = shown.array ?? (blocked ? null : wanted);

    const changed = new ChangedCells();
    // Filling in a value that the file lacks is no change of the file.
    const saved = !(cell.fromFile && shown.value === null);
    this.clearFills(cell, block, changed);
    for (const [r, c] of places(block ?? itself)) {
      const target = sheet.ensure(r, c);
      const isFirst = r === row && c === column;
      const element = elementAt(value, r - row, c - column);
      if (!isFirst && !target.filledBy) target.filledBy = { row, column };
      if (sameScalar(target.value, element)) continue;
      this.put(sheet, r, c, element, changed, saved);
    }
    // `A1#` depends on the first cell only, but must hear of a change in any cell of the block.
    if (block && changed.rect) changed.add(row, column);
    if (!shown.array) {
      const spill = block ?? (neededArrays || blocked ? itself : undefined);
      if (spill) shown.spill = spill;
      else delete shown.spill;
    }
    cell.block = block;
    this.announce(sheet, changed, cell);
  }

  private announce(sheet: Sheet, { rect }: ChangedCells, origin: FormulaCell | null): void {
    if (!rect) return;
    this.changed.set(sheet, around(this.changed.get(sheet) ?? rect, rect));
    this.spread({ sheet, rect }, true, origin);
  }

  private put(sheet: Sheet, row: number, column: number, value: Scalar, changed: ChangedCells, saved: boolean): void {
    sheet.ensure(row, column).value = value;
    if (saved) sheet.touch(row, column);
    this.scans.update(sheet, row, column, value);
    changed.add(row, column);
  }

  /** Empties the cells that the formula filled, except those in `kept`. */
  private clearFills(cell: FormulaCell, kept: Rect | null, changed: ChangedCells): void {
    const { sheet, row, column, block } = cell;
    if (!block) return;
    for (const [r, c] of places(block)) {
      const filled = sheet.cell(r, c);
      if (filled?.filledBy?.row !== row || filled.filledBy.column !== column) continue;
      if (kept && r <= kept.bottom && c <= kept.right) continue;
      delete filled.filledBy;
      this.put(sheet, r, c, null, changed, true);
    }
  }

  /** Whether a spill has no room: it needs cells without other content, merges and tables, inside the sheet. */
  private isBlocked({ sheet, row, column }: FormulaCell, wanted: Rect): boolean {
    if (wanted.bottom >= maximumRows || wanted.right >= maximumColumns) return true;
    if (sheet.merges.some((merge) => intersects(merge, wanted))) return true;
    if (this.workbook.tables.some((table) => table.sheet === sheet && intersects(table.range, wanted))) return true;
    let blocked = false;
    eachPlace(sheet, wanted, (r, c, { value, formula, filledBy }) => {
      if (r === row && c === column) return;
      if (filledBy?.row === row && filledBy.column === column) return;
      blocked ||= value !== null || formula !== undefined;
    });
    return blocked;
  }

  private followScans(sheet: Sheet, range: Rect): void {
    const size = (range.bottom - range.top + 1) * (range.right - range.left + 1);
    if (size > fewCells) this.scans.forget(sheet, range);
    else for (const [r, c] of places(range)) this.scans.update(sheet, r, c, sheet.cell(r, c)?.value ?? null);
  }

  private report(): void {
    const changed = [...this.changed];
    this.changed = new Map();
    for (const [sheet, rect] of changed) {
      this.workbook.tell((observer) => observer.cellsChanged?.(sheet, rect, "calculation"));
    }
  }
}

/** Functions that answer with the place of cells, which moves although what is in them stays the same. */
const placeFunctions = /\b(ROW|COLUMN|CELL)\(/i;

function keyOf(row: number, column: number): number {
  return row * maximumColumns + column;
}

function refersToItself(cell: FormulaCell): boolean {
  return needsOf(cell).some((area) => touches(area, outputOf(cell)));
}

function touches(a: Area, b: Area): boolean {
  return a.sheet === b.sheet && intersects(a.rect, b.rect);
}

function covers({ sheet, rect }: Area, inner: Area): boolean {
  return (
    sheet === inner.sheet &&
    contains(rect, inner.rect.top, inner.rect.left) &&
    contains(rect, inner.rect.bottom, inner.rect.right)
  );
}

function today(): CalendarDay {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}
