import { isEntireColumn, isEntireRow } from "../model/address";
import { contains, type Rect } from "../model/rect";
import type { Scalar } from "../model/scalar";
import type { Sheet } from "../model/sheet";
import type { CellInput, Workbook, WorkbookObserver } from "../model/workbook";

/** What one press takes back: the changes of one step, the first first. */
type Step = readonly Change[];
type Change =
  | {
      readonly kind: "contents";
      readonly sheet: Sheet;
      readonly range: Rect;
      readonly before: Inputs;
      readonly after: Inputs;
    }
  | { readonly kind: "sheet"; readonly sheet: Sheet }
  | ({ readonly kind: "lines" } & LineStep);

/** Rows or columns that came or went. */
interface LineStep {
  readonly sheet: Sheet;
  readonly range: Rect;
  undo(): void;
  redo(): void;
}

type Inputs = readonly (readonly (CellInput | undefined)[])[];

/** What people or the add-in put in the cells. Cells that a formula fills hold nothing of their own. */
type Held = Map<number, { readonly value: Scalar; readonly formula: string | undefined }>;

const keyOf = (row: number, column: number): number => row * 16_384 + column;

/**
 * Undo, for contents of cells, whoever put them there, for rows and columns that came or went, and for sheets that the add-in added. Formats, sizes,
 * names and charts on existing sheets are not undone, because the model does not announce them. A step with a sheet that was undone cannot be redone.
 */
export class History implements WorkbookObserver {
  private readonly held = new Map<Sheet, Held>();
  private done: Step[] = [];
  private undone: Step[] = [];
  /** Changes of the step that is not complete yet. */
  private step: Change[] | null = null;
  private replaying = false;

  constructor(
    private readonly workbook: Workbook,
    private readonly changed: () => void,
  ) {
    for (const sheet of workbook.sheets) this.held.set(sheet, heldBy(sheet));
    workbook.observers.add(this);
  }

  dispose(): void {
    this.workbook.observers.delete(this);
  }

  get canUndo(): boolean {
    return this.done.length > 0;
  }
  get canRedo(): boolean {
    return this.undone.length > 0;
  }

  /** Returns where the undone change was; null when there is nothing to undo. */
  undo(): { readonly sheet: Sheet; readonly range: Rect } | null {
    return this.replay(this.done, this.undone, "before");
  }
  redo(): { readonly sheet: Sheet; readonly range: Rect } | null {
    return this.replay(this.undone, this.done, "after");
  }

  /** Nothing that was done before can be undone or redone any more. */
  forget(): void {
    this.done = [];
    this.undone = [];
    this.changed();
  }

  /** One press takes back everything that changes meanwhile. */
  together<T>(change: () => T): T {
    this.step = [];
    try {
      return change();
    } finally {
      const step = this.step;
      this.step = null;
      if (step.length > 0) this.push(step);
    }
  }

  linesShifted(): void {
    for (const sheet of this.workbook.sheets) this.held.set(sheet, heldBy(sheet));
  }
  linesRestored(): void {
    this.linesShifted();
  }
  /** For who let rows or columns come or go: the workbook cannot tell how that is done again. */
  addLines(step: LineStep): void {
    this.add({ kind: "lines", ...step });
  }

  sheetAdded(sheet: Sheet): void {
    this.held.set(sheet, heldBy(sheet));
    this.add({ kind: "sheet", sheet });
  }

  sheetDeleted(sheet: Sheet): void {
    this.held.delete(sheet);
    // Nothing that happened on the sheet can be undone or redone any more.
    const others = (steps: readonly Step[]): Step[] =>
      steps.map((step) => step.filter((change) => change.sheet !== sheet)).filter((step) => step.length > 0);
    this.done = others(this.done);
    this.undone = others(this.undone);
    this.changed();
  }

  cellsChanged(sheet: Sheet, range: Rect, origin: "user" | "addin" | "co-author" | "calculation"): void {
    const held = this.held.get(sheet);
    if (origin === "calculation" || !held) return;
    const now = heldBy(sheet, range);
    const before: (CellInput | undefined)[][] = [];
    const after: (CellInput | undefined)[][] = [];
    let differs = false;
    const { bottom, right } = extent(range, held, now);
    for (let row = range.top; row <= bottom; row += 1) {
      const [old, young]: [(CellInput | undefined)[], (CellInput | undefined)[]] = [[], []];
      for (let column = range.left; column <= right; column += 1) {
        const [was, is] = [held.get(keyOf(row, column)), now.get(keyOf(row, column))];
        const same = was?.value === is?.value && was?.formula === is?.formula;
        differs ||= !same;
        old.push(same ? undefined : inputOf(was));
        young.push(same ? undefined : inputOf(is));
        if (is) held.set(keyOf(row, column), is);
        else held.delete(keyOf(row, column));
      }
      before.push(old);
      after.push(young);
    }
    const isAdded = (change: Change) => change.kind === "sheet" && change.sheet === sheet;
    const addedJustNow = [...this.done.flat(), ...(this.step ?? [])].some(isAdded) && origin === "addin";
    // Undoing a new sheet removes all of it.
    if (!differs || addedJustNow) return;
    this.add({ kind: "contents", sheet, range: { ...range, bottom, right }, before, after });
  }

  private add(change: Change): void {
    if (this.replaying) return;
    if (this.step) this.step.push(change);
    else this.push([change]);
  }

  private push(step: Step): void {
    this.done.push(step);
    this.undone = [];
    this.changed();
  }

  private replay(from: Step[], to: Step[], side: "before" | "after"): { sheet: Sheet; range: Rect } | null {
    const step = from.pop();
    const [first] = step ?? [];
    if (!step || !first) return null;
    const inTurn = side === "before" ? step.toReversed() : step;
    this.replaying = true;
    try {
      for (const change of inTurn) {
        if (change.kind === "contents") this.workbook.enter(change.sheet, change.range, change[side], "user");
        else if (change.kind === "lines") change[side === "before" ? "undo" : "redo"]();
        else this.workbook.deleteSheet(change.sheet);
      }
      if (step.every(({ kind }) => kind !== "sheet")) to.push(step);
      if (first.kind !== "sheet") return first;
      const { activeSheet } = this.workbook;
      return { sheet: activeSheet, range: { top: 0, left: 0, bottom: 0, right: 0 } };
    } finally {
      this.replaying = false;
      this.changed();
    }
  }
}

function heldBy(sheet: Sheet, range?: Rect): Held {
  const held: Held = new Map();
  const bottom = Math.min(range?.bottom ?? Infinity, sheet.rows.length - 1);
  for (let row = range?.top ?? 0; row <= bottom; row += 1) {
    const cells = sheet.rows[row] ?? [];
    const right = Math.min(range?.right ?? Infinity, cells.length - 1);
    for (let column = range?.left ?? 0; column <= right; column += 1) {
      const cell = cells[column];
      if (!cell || cell.filledBy || (cell.value === null && cell.formula === undefined)) continue;
      // The value of a formula is not stored, because it follows from the formula.
      held.set(keyOf(row, column), { value: cell.formula === undefined ? cell.value : null, formula: cell.formula });
    }
  }
  return held;
}

/** Limits whole columns and rows to cells that are or were used. */
function extent(range: Rect, ...all: readonly Held[]): { bottom: number; right: number } {
  if (!isEntireColumn(range) && !isEntireRow(range)) return range;
  let [bottom, right] = [range.top, range.left];
  for (const held of all) {
    for (const key of held.keys()) {
      const [row, column] = [Math.floor(key / 16_384), key % 16_384];
      if (!contains(range, row, column)) continue;
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    }
  }
  return { bottom, right };
}

function inputOf(held: { readonly value: Scalar; readonly formula: string | undefined } | undefined): CellInput {
  return held?.formula === undefined ? { value: held?.value ?? null } : { formula: held.formula };
}
