import { ApiError } from "../api/api-object";
import { writeContent, type Writer } from "../api/range-content";
import { Calculator } from "../calc/calculator";
import { parseEntry, parseTypedEntry } from "../calc/entry";
import { CustomFunctionsHost } from "../functions/custom-functions-host";
import type { FunctionsMetadata } from "../functions/metadata";
import type { Rect } from "../model/rect";
import type { Sheet } from "../model/sheet";
import { Session } from "../protocol/session";
import { pageWords } from "../text";
import type { WorkbookFile } from "../xlsx/workbook-file";
import type { PutCell } from "./grid/grid";
import { History } from "./history";

export const language = "nl-NL";

const typing: Writer = { origin: "user", parse: parseTypedEntry };
/** Formulas come out of the grid as they are kept; other texts are what people typed elsewhere. */
const putting: Writer = {
  origin: "user",
  parse: (text, style) => (text.startsWith("=") ? parseEntry(text, style) : parseTypedEntry(text, style)),
};

/** A workbook that is open in the page: its model with calculation, the session of the add-in, and undo. */
export class OpenWorkbook {
  readonly session: Session;
  readonly history: History;
  private readonly calculator: Calculator;

  constructor(
    readonly file: WorkbookFile,
    metadata: FunctionsMetadata,
    historyChanged: () => void,
  ) {
    const { workbook } = file;
    const functions = new CustomFunctionsHost(metadata);
    this.calculator = new Calculator(workbook, { customFunctions: functions, language });
    this.session = new Session({ workbook, calculator: this.calculator, functions, language });
    this.history = new History(workbook, historyChanged);
  }

  /** Types a text in a cell. Returns a sentence when Excel would refuse it; nothing has changed then. */
  type(sheet: Sheet, row: number, column: number, text: string): string | null {
    return this.write(sheet, { top: row, left: column, bottom: row, right: column }, [[text]], typing);
  }

  /** Puts contents in cells that lie anywhere. */
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

const refusals: Readonly<Record<string, string>> = {
  InvalidArgument: pageWords.notAFormula,
  AccessDenied: pageWords.isProtected,
  InvalidOperation: pageWords.partOfArray,
};

const smallest = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.min(a, b));
const largest = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.max(a, b));
