import { ApiError } from "../api/api-object";
import { requireAllowed, requireContent } from "../api/permissions";
import { writeContent, type Writer } from "../api/ranges/range-content";
import { Calculator } from "../calc/calculator";
import { parseEntry, parseTypedEntry } from "../calc/parse/entry";
import { ConditionalLooks } from "../conditional/conditional-looks";
import { CustomFunctionsHost } from "../functions/custom-functions-host";
import type { FunctionsMetadata } from "../functions/metadata";
import { parseReference } from "../model/address";
import { linesOf, type LineShift } from "../model/line-shift";
import { contains, type Rect } from "../model/rect";
import { CellError } from "../model/scalar";
import type { Hyperlink, Sheet } from "../model/sheet";
import type { ShiftRefusal } from "../model/workbook";
import type { Profile } from "../profiles/profile";
import { Session } from "../protocol/session";
import { pageWords } from "../text";
import { ImmovablePart, UnsavableChange } from "../xlsx/package/unusable-file";
import type { WorkbookFile } from "../xlsx/workbook-file";
import { editText } from "./grid/edit-text";
import type { PutCell } from "./grid/grid";
import { History } from "./history";

export const language = "nl-NL";

const typing: Writer = { origin: "user", parse: parseTypedEntry };
/** The grid gives formulas as cells store them. Other texts are as people typed them. */
const putting: Writer = {
  origin: "user",
  parse: (text, style) => (text.startsWith("=") ? parseEntry(text, style) : parseTypedEntry(text, style)),
};

/** An open workbook in the page: its model, calculator, the add-in's session, and undo. */
export class OpenWorkbook {
  readonly session: Session;
  readonly history: History;
  readonly looks: ConditionalLooks;
  private readonly calculator: Calculator;

  constructor(
    readonly file: WorkbookFile,
    metadata: FunctionsMetadata,
    profile: Profile,
    historyChanged: () => void,
  ) {
    const { workbook } = file;
    const functions = new CustomFunctionsHost(metadata, profile);
    this.calculator = new Calculator(workbook, { customFunctions: functions, language });
    this.looks = new ConditionalLooks(this.calculator);
    const history = new History(workbook, historyChanged);
    const undoEmptied = () => history.forget();
    const asOneStep = <T>(change: () => T): T => history.together(change);
    this.session = new Session({
      ...{ workbook, calculator: this.calculator, functions, language, profile },
      ...{ undoEmptied, asOneStep },
    });
    this.history = history;
  }

  /** Types a text in a cell. Returns a sentence if Excel would refuse the text; then nothing has changed. */
  type(sheet: Sheet, row: number, column: number, text: string): string | null {
    // A value that somebody opened and left unchanged keeps all its digits.
    const same = !text.startsWith("=") && text === editText(this.file.workbook, sheet, row, column);
    if (same) return null;
    return this.write(sheet, { top: row, left: column, bottom: row, right: column }, [[text]], typing);
  }

  /** Puts contents in cells, which need not be next to each other. */
  put(sheet: Sheet, cells: readonly PutCell[]): string | null {
    const [rows, columns] = [cells.map(({ row }) => row), cells.map(({ column }) => column)];
    if (cells.length === 0) return null;
    const range = {
      top: smallest(rows),
      left: smallest(columns),
      bottom: largest(rows),
      right: largest(columns),
    };
    const contents: unknown[][] = Array.from({ length: range.bottom - range.top + 1 }, () =>
      Array.from({ length: range.right - range.left + 1 }, () => null),
    );
    for (const { row, column, content } of cells) {
      const line = contents[row - range.top];
      if (line) line[column - range.left] = content ?? "";
    }
    return this.write(sheet, range, contents, putting);
  }

  /** Lets rows or columns come or go. Returns a sentence when that cannot be; then nothing has changed. */
  shiftLines(sheet: Sheet, shift: LineShift): string | null {
    const refusal = this.whyNotShift(sheet, shift);
    if (refusal !== null) return pageWords.linesStay[refusal];
    try {
      const again = () => this.file.shiftLines(sheet, shift, "user");
      let undo = again();
      this.history.addLines({
        sheet,
        range: linesOf(shift),
        undo: () => undo(),
        redo: () => {
          undo = again();
        },
      });
      this.session.settle();
      return null;
    } catch (error) {
      if (error instanceof ImmovablePart) return pageWords.linesStay[error.code];
      if (error instanceof UnsavableChange) return pageWords.linesStay.unsavable;
      throw error;
    }
  }

  /** A protected sheet must allow it, and what goes may not be locked. */
  private whyNotShift(sheet: Sheet, shift: LineShift): ShiftRefusal | "protected" | null {
    const { axis, kind } = shift;
    try {
      requireAllowed(this.session, sheet, `${kind}${axis === "rows" ? "Rows" : "Columns"}`);
      if (kind === "delete") requireContent(this.session, sheet, linesOf(shift));
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      return "protected";
    }
    return this.file.workbook.whyNotShift(sheet, shift);
  }

  addSheet(): void {
    const { workbook } = this.file;
    let number = workbook.sheets.length + 1;
    while (workbook.sheetByName(pageWords.newSheet(number))) number += 1;
    this.session.activate(workbook.addSheet(pageWords.newSheet(number)));
  }

  /** What is said when somebody points at a cell: what is the matter with it, or else where a link goes. */
  tipAt(sheet: Sheet, row: number, column: number): string | null {
    const link = linkAt(sheet, row, column);
    return this.troubleAt(sheet, row, column) ?? (link && (link.tooltip ?? link.location ?? link.address)) ?? null;
  }

  /** Why a cell shows an error, or why its value may not be right: in the function's own words where it has some. null when nothing is the matter. */
  troubleAt(sheet: Sheet, row: number, column: number): string | null {
    const { value = null, stale } = sheet.cell(row, column) ?? {};
    const sentence = this.session.functions?.messageAt(sheet, row, column) ?? null;
    if (sentence !== null) return sentence;
    if (stale) return pageWords.stale;
    return value instanceof CellError ? pageWords.errors[value.code] : null;
  }

  /** Where the link of a cell leads: to a place in this workbook or an address on the web. null for no link, and for one that leads nowhere. */
  linkGoal(sheet: Sheet, row: number, column: number): Place | { readonly address: string } | null {
    const link = linkAt(sheet, row, column);
    if (link?.address !== undefined) return /^(https?|mailto):/i.test(link.address) ? { address: link.address } : null;
    const reference = link?.location === undefined ? null : parseReference(link.location);
    const goal = reference && (reference.sheet === null ? sheet : this.file.workbook.sheetByName(reference.sheet));
    return goal ? { sheet: goal, range: reference.rect } : null;
  }

  close(): void {
    this.history.dispose();
    this.session.close();
    this.calculator.dispose();
  }

  private write(sheet: Sheet, range: Rect, contents: unknown, writer: Writer): string | null {
    try {
      writeContent(this.session, sheet, range, contents, writer);
      this.session.settle();
      return null;
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      return refusals[error.code] ?? pageWords.refused;
    }
  }
}

/** Merged cells have the link of their first cell. */
function linkAt(sheet: Sheet, row: number, column: number): Hyperlink | undefined {
  const merge = sheet.merges.find((rect) => contains(rect, row, column));
  return sheet.hyperlinks.get(merge ? `${merge.top},${merge.left}` : `${row},${column}`);
}

/** Cells to go to. */
export interface Place {
  readonly sheet: Sheet;
  readonly range: Rect;
}

const refusals: Readonly<Record<string, string>> = {
  InvalidArgument: pageWords.notAFormula,
  AccessDenied: pageWords.isProtected,
  InvalidOperation: pageWords.partOfArray,
};

const smallest = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.min(a, b));
const largest = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.max(a, b));
