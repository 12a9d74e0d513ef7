import { parseA1Ref } from "@borgar/fx/xlsx";
import { Calculator, type CalculatorOptions } from "../../../src/workbench/calc/calculator";
import { CellError, type Scalar } from "../../../src/workbench/model/scalar";
import type { Rect } from "../../../src/workbench/model/rect";
import type { Sheet } from "../../../src/workbench/model/sheet";
import { Workbook, type CellInput } from "../../../src/workbench/model/workbook";

/** What a test writes into a cell: "=…" is a formula, and null makes the cell empty. */
export type Entry = Scalar;

/** A workbook with one sheet that is calculated. Errors are read back as their codes. */
export class Bench {
  readonly workbook = new Workbook();
  readonly sheet: Sheet;
  readonly calculator: Calculator;

  /** @param file cells as a file would give them, with the values that the file has for its formulas */
  constructor(options: CalculatorOptions = {}, file: (sheet: Sheet, workbook: Workbook) => unknown = () => undefined) {
    this.sheet = Workbook.newSheet("Blad1");
    this.workbook.sheets.push(this.sheet);
    file(this.sheet, this.workbook);
    this.calculator = new Calculator(this.workbook, { language: "en-US", ...options });
  }

  /** Puts one entry in a cell, or rows of entries in the block that begins there, and calculates. */
  put(address: string, entry: Entry | readonly (readonly Entry[])[], sheet = this.sheet): this {
    const { top, left } = rectOf(address);
    const rows = Array.isArray(entry) ? (entry as readonly (readonly Entry[])[]) : [[entry as Entry]];
    const range = { top, left, bottom: top + rows.length - 1, right: left + (rows[0]?.length ?? 1) - 1 };
    this.workbook.enter(
      sheet,
      range,
      rows.map((row) => row.map(inputOf)),
      "user",
    );
    this.calculator.settle();
    return this;
  }

  value(address: string, sheet = this.sheet): number | string | boolean | null {
    const { top, left } = rectOf(address);
    const value = sheet.cell(top, left)?.value ?? null;
    return value instanceof CellError ? value.code : value;
  }

  values(address: string, sheet = this.sheet): (number | string | boolean | null)[][] {
    const { top, left, bottom, right } = rectOf(address);
    return Array.from({ length: bottom - top + 1 }, (_, r) =>
      Array.from({ length: right - left + 1 }, (_, c) => {
        const value = sheet.cell(top + r, left + c)?.value ?? null;
        return value instanceof CellError ? value.code : value;
      }),
    );
  }
}

/** A formula in a file, with the value that the file has for it. */
export function stored(sheet: Sheet, address: string, formula: string | null, value: Scalar): void {
  const { top, left } = rectOf(address);
  const cell = sheet.ensure(top, left);
  if (formula !== null) cell.formula = formula;
  cell.value = value;
}

/** The value of a formula that stands far from the cells that it refers to. */
export function result(formula: string, cells: readonly (readonly Entry[])[] = [], options: CalculatorOptions = {}) {
  const bench = new Bench(options);
  if (cells.length > 0) bench.put("A1", cells);
  return bench.put("Z50", `=${formula}`).value("Z50");
}

function inputOf(entry: Entry): CellInput {
  return typeof entry === "string" && entry.startsWith("=") ? { formula: entry.slice(1) } : { value: entry };
}

export function rectOf(address: string): Rect {
  const reference = parseA1Ref(address);
  if (!reference || !("range" in reference)) throw new Error(`no address: ${address}`);
  const { top, left, bottom, right } = reference.range;
  return { top: top ?? 0, left: left ?? 0, bottom: bottom ?? top ?? 0, right: right ?? left ?? 0 };
}
