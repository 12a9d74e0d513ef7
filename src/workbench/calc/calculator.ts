import { disturbs, shiftedRect, type LineShift } from "../model/line-shift";
import { contains, intersects, type Rect } from "../model/rect";
import { CellError, type Scalar } from "../model/scalar";
import type { Sheet } from "../model/sheet";
import type { ShiftedTable } from "../model/shift-table";
import type { ChangeOrigin, Table, Workbook, WorkbookObserver } from "../model/workbook";
import { eachPlace, places } from "./cells";
import { Coercion, type Language } from "./values/coerce";
import { ColumnScans } from "./values/columns";
import { visitComponents } from "./dependencies/components";
import type { CustomFunctionPort } from "./custom-calls";
import { Marks } from "./dependencies/marks";
import { Evaluation, type Surroundings } from "./evaluate/evaluate";
import { NotCalculable } from "./evaluate/not-calculable";
import { needsOf, outputOf, type FormulaCell } from "./dependencies/formula-cell";
import type { CalendarDay } from "./functions/definition";
import type { Expression } from "./parse/parse";
import { Formulas } from "./formulas";
import type { Site } from "./evaluate/resolve";
import { rewriteCell, rewriteNamesAndCharts } from "./rewrite/rewrite-workbook";
import { ShownResults } from "./shown-results";
import { removeSheetFromFormula, renameSheetInFormula, shiftFormula, type FormulaShift } from "./rewrite/rewrite";
import { elementAt, type Area } from "./values/value";

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
  private readonly marks = new Marks();
  private readonly formulas: Formulas;
  private readonly results: ShownResults;
  /** Formulas that were entered, or got an answer of a function, since the last settling. In manual mode nothing else is calculated by itself. */
  private entered: FormulaCell[] = [];
  private namesKnown = new Map<string, string>();
  private settling = false;
  private somethingChanged = false;

  constructor(
    private readonly workbook: Workbook,
    private readonly options: CalculatorOptions = {},
  ) {
    this.coercion = new Coercion(options.language ?? "nl-NL", workbook.date1904);
    this.scans = new ColumnScans(this.coercion);
    this.results = new ShownResults(workbook, this.scans, this.marks);
    this.formulas = new Formulas(workbook, this.marks, options.customFunctions, (cell) => {
      this.enter(cell);
      this.settle();
    });
    this.namesKnown = this.namesNow();
    workbook.observers.add(this);
    // What the file has no value for is calculated on opening, whatever the mode. Later nobody could tell it from what was entered.
    if (workbook.calculationMode === "manual") this.calculateNow();
  }

  /** Stops listening and cancels what is still running. */
  dispose(): void {
    this.workbook.observers.delete(this);
    for (const cell of this.formulas.all()) cell.calls?.cancelAll();
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
      if (this.somethingChanged) for (const cell of this.formulas.volatile) this.marks.markChanged(cell);
      this.somethingChanged = false;
      for (let next = this.marks.dirty.first(); next; next = this.marks.dirty.first())
        this.calculateFrom(next, calculated);
    });
  }

  /** Brings the formulas of one sheet up to date, or calculates all of them. What they need of other sheets stays as it is. */
  calculateSheet(sheet: Sheet, all: boolean): void {
    this.work((calculated) => {
      const own = [...this.formulas.of(sheet).values()];
      if (all) for (const cell of own) this.marks.markDue(cell);
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
    const dirtyIn = (area: Area): FormulaCell[] =>
      !sheet || area.sheet === sheet ? this.marks.dirty.within(area) : [];
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
      this.formulas.readAll();
      calculate(calculated);
    } finally {
      this.settling = false;
      this.entered = [];
      for (const cell of calculated) {
        cell.rounds = 0;
        cell.reachedNow = false;
      }
    }
    this.results.report();
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
    this.formulas.readAll();
    for (const cell of this.formulas.all()) {
      cell.calls?.cancelAll();
      this.marks.markDue(cell);
    }
    this.calculateNow();
  }

  cellsChanged(sheet: Sheet, range: Rect, origin: ChangeOrigin): void {
    if (origin === "calculation") return;
    this.formulas.readAll();
    this.somethingChanged = true;
    this.followScans(sheet, range);
    eachPlace(sheet, range, (row, column, cell) => {
      const known = this.formulas.at(sheet, row, column);
      if (known) {
        this.formulas.remove(known);
        this.results.empty(known);
      }
      delete cell.spill;
      if (cell.formula !== undefined) this.enter(this.formulas.read(sheet, row, column, false));
    });
    this.marks.spread({ sheet, rect: range }, true, null);
  }

  sheetAdded(sheet: Sheet): void {
    this.formulas.readAll();
    this.somethingChanged = true;
    const name = sheet.name.toLowerCase();
    for (const cell of this.formulas.all())
      if (cell.precedents.missingSheets.has(name)) this.formulas.readChanged(cell);
    this.formulas.readSheet(sheet);
  }

  sheetDeleted(sheet: Sheet): void {
    this.formulas.readAll();
    this.somethingChanged = true;
    for (const cell of this.formulas.of(sheet).values()) this.formulas.remove(cell);
    for (const kept of [this.formulas, this.marks, this.scans, this.results]) kept.forgetSheet(sheet);
    for (const cell of this.rewrite((formula) => removeSheetFromFormula(formula, sheet.name))) {
      this.formulas.readChanged(cell);
    }
    this.namesChanged();
  }

  sheetRenamed(sheet: Sheet, before: string): void {
    this.formulas.readAll();
    this.somethingChanged = true;
    // The cells are the same, so no value changes.
    for (const cell of this.rewrite((formula) => renameSheetInFormula(formula, before, sheet.name))) {
      const again = this.formulas.readAgain(cell);
      again.inputsChanged = cell.inputsChanged;
      if (cell.due) this.marks.markDue(again);
    }
    this.namesKnown = this.namesNow();
    const name = sheet.name.toLowerCase();
    for (const cell of this.formulas.all())
      if (cell.precedents.missingSheets.has(name)) this.formulas.readChanged(cell);
  }

  namesChanged(): void {
    this.formulas.readAll();
    this.somethingChanged = true;
    const before = this.namesKnown;
    this.namesKnown = this.namesNow();
    const different = new Set<string>();
    for (const key of [...before.keys(), ...this.namesKnown.keys()]) {
      if (before.get(key) !== this.namesKnown.get(key)) different.add(key.slice(0, key.indexOf("\n")));
    }
    for (const cell of this.formulas.all()) {
      if ([...cell.precedents.names].some((name) => different.has(name))) this.formulas.readChanged(cell);
    }
  }

  linesShifting(): void {
    this.formulas.readAll();
  }

  /** Formulas follow the cells that they look at. Those are calculated again that look at a place where lines came or went. */
  linesShifted(sheet: Sheet, shift: LineShift, _origin: ChangeOrigin, tables: ReadonlyMap<Table, ShiftedTable>): void {
    this.somethingChanged = true;
    const lost = [...tables].flatMap(([{ name }, shifted]) =>
      shifted.lost.length > 0 ? [[name.toLowerCase(), shifted.lost] as const] : [],
    );
    const how: FormulaShift = { sheet: sheet.name, shift, lost: new Map(lost) };
    const before = this.formulas.all();
    const stale = new Set(before.filter((cell) => this.marks.isStale(cell)));
    for (const cell of before) this.formulas.remove(cell);
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
      const read = this.formulas.read(cell.sheet, top, left, cell.fromFile);
      if (stale.has(cell)) this.marks.staysStale(read);
      return [{ cell, read, rewritten }];
    });
    for (const { cell, read, rewritten } of again) {
      read.inputsChanged = cell.inputsChanged;
      const areas = cell.block ? [...needsOf(cell), outputOf(cell)] : needsOf(cell);
      const disturbed = areas.some((area) => area.sheet === sheet && disturbs(shift, area.rect));
      const byPlace =
        cell.reached.length > 0 || placeFunctions.test(read.sheet.cell(read.row, read.column)?.formula ?? "");
      if (disturbed || byPlace || cell.circular || (rewritten && lost.length > 0)) this.marks.markChanged(read);
      else if (cell.due || read.calls) this.marks.markDue(read);
    }
  }

  /** Values are as they were; functions of the add-in are asked again. */
  linesRestored(): void {
    for (const sheet of this.workbook.sheets) this.scans.forgetSheet(sheet);
    this.namesKnown = this.namesNow();
    this.formulas.startOver();
    const manual = this.workbook.calculationMode === "manual";
    for (const cell of this.formulas.all()) {
      if (cell.sheet.cell(cell.row, cell.column)?.stale) this.marks.staysStale(cell);
      if (manual || cell.calls) this.marks.markDue(cell);
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
    return this.formulas.all().filter(({ sheet, row, column }) => rewriteCell(sheet, row, column, change));
  }

  private enter(cell: FormulaCell): void {
    this.entered.push(cell);
    this.marks.markDue(cell);
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
      this.marks.follow(cell, []);
      cell.due = true;
    }
    if (outdated.length > 0) return false;
    this.breakCircle(component);
    return true;
  }

  /** Returns false when it has to be calculated later. */
  private bringOneUpToDate(cell: FormulaCell, unsettled: Unsettled): boolean {
    const { due, circular, inputsChanged } = cell;
    this.marks.settled(cell, false);
    if (!due && !circular) return true;
    if (cell.rounds >= manyRounds) this.breakCircle([cell]);
    else if (!this.calculate(cell, inputsChanged, unsettled)) {
      cell.inputsChanged = inputsChanged;
      this.marks.markDue(cell);
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
      else this.results.show(cell, 0, false);
    }
    // The formulas of the circle have marked each other out of date again.
    for (const cell of component) this.marks.settled(cell, true);
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
      this.marks.follow(cell, reached);
      const shown = calls?.pending ? new CellError("#BUSY!") : result;
      this.results.show(cell, shown, evaluation.neededArrays);
      this.marks.markStale(cell, this.marks.restsOnStale(cell));
    } catch (error) {
      this.marks.follow(cell, reached);
      if (error instanceof ReachedTooEarly) {
        calls?.pause();
        return false;
      }
      calls?.end();
      if (!(error instanceof NotCalculable)) throw error;
      if (cell.fromFile) this.keep(cell, inputsChanged);
      else this.results.show(cell, new CellError("#NAME?"), false);
    }
    return true;
  }

  private surroundings(): Surroundings {
    const { workbook, coercion, scans } = this;
    return { workbook, coercion, scans, today: this.options.today ?? today };
  }

  /** Leaves the file's value in place, and marks it when it can no longer be trusted. */
  private keep(cell: FormulaCell, inputsChanged: boolean): void {
    if (inputsChanged || cell.sheet.cell(cell.row, cell.column)?.value === null) this.marks.markStale(cell, true);
  }

  private followScans(sheet: Sheet, range: Rect): void {
    const size = (range.bottom - range.top + 1) * (range.right - range.left + 1);
    if (size > fewCells) this.scans.forget(sheet, range);
    else for (const [r, c] of places(range)) this.scans.update(sheet, r, c, sheet.cell(r, c)?.value ?? null);
  }
}

/** Functions that answer with the place of cells, which moves although what is in them stays the same. */
const placeFunctions = /\b(ROW|COLUMN|CELL)\(/i;

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
