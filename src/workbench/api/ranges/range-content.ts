import { isValidFormat } from "numfmt";
import { parseEntry, type ParsedEntry } from "../../calc/parse/entry";
import { displayText } from "../../calc/values/text";
import { canBeTyped } from "../../calc/parse/typed-formula";
import { CellError, type Scalar } from "../../model/scalar";
import type { Rect } from "../../model/rect";
import type { Cell, Sheet } from "../../model/sheet";
import type { CellStyle } from "../../model/style";
import type { CellInput, ChangeOrigin } from "../../model/workbook";
import { isEntireColumn, isEntireRow } from "../../model/address";
import { invalidArgument, invalidOperation, isAbsent, type ApiSession } from "../api-object";
import { isHiddenByMerge, restyle, styleAt, styleIndexAt } from "../formats/cell-styles";
import { requireContent } from "../permissions";

export type Grid<Value> = Value[][];

/** Excel's limit. It calls a file with a longer text in a cell damaged. */
const longestText = 32_767;

/** One answer per cell. null for whole rows and columns: Excel does not spell those out either. */
export function gridOf<Value>(
  sheet: Sheet,
  rect: Rect,
  answer: (cell: Cell | undefined, row: number, column: number) => Value,
): Grid<Value> | null {
  if (isEntireColumn(rect) || isEntireRow(rect)) return null;
  const grid: Grid<Value> = [];
  for (let row = rect.top; row <= rect.bottom; row += 1) {
    const line: Value[] = [];
    for (let column = rect.left; column <= rect.right; column += 1)
      line.push(answer(sheet.cell(row, column), row, column));
    grid.push(line);
  }
  return grid;
}

/** A value as Excel gives it to an add-in: "" for an empty cell, "#N/A" for an error. */
export function handedOver(value: Scalar): string | number | boolean {
  if (value === null) return "";
  return value instanceof CellError ? value.code : value;
}

export const readValues = (sheet: Sheet, rect: Rect): Grid<string | number | boolean> | null =>
  gridOf(sheet, rect, (cell) => handedOver(cell?.value ?? null));

/** Formulas in English with "=", or the value of a cell without one. A cell that another cell's formula fills shows its value. */
export const readFormulas = (sheet: Sheet, rect: Rect): Grid<string | number | boolean> | null =>
  gridOf(sheet, rect, (cell) => {
    const filler = cell?.filledBy && sheet.cell(cell.filledBy.row, cell.filledBy.column);
    const formula = cell?.formula ?? (filler?.array ? filler.formula : undefined);
    return formula === undefined ? handedOver(cell?.value ?? null) : `=${formula}`;
  });

/** What the cell shows when its column is wide enough. */
export function shownText({ workbook, language }: ApiSession, sheet: Sheet, row: number, column: number): string {
  const { numberFormat } = styleAt(workbook, sheet, row, column);
  return displayText(sheet.cell(row, column)?.value ?? null, numberFormat, language, workbook.date1904);
}

export const readText = (session: ApiSession, sheet: Sheet, rect: Rect): Grid<string> | null =>
  gridOf(sheet, rect, (_cell, row, column) => shownText(session, sheet, row, column));

export const readNumberFormats = (session: ApiSession, sheet: Sheet, rect: Rect): Grid<string> | null =>
  gridOf(sheet, rect, (_cell, row, column) => styleAt(session.workbook, sheet, row, column).numberFormat);

/** Excel.RangeValueType of each cell. */
export const readValueTypes = (sheet: Sheet, rect: Rect): Grid<string> | null =>
  gridOf(sheet, rect, (cell) => {
    const value = cell?.value ?? null;
    if (value === null) return "Empty";
    if (value instanceof CellError) return "Error";
    return { number: "Double", string: "String", boolean: "Boolean" }[typeof value as "number" | "string" | "boolean"];
  });

/** What to write in each cell: a grid of the range's shape, or one value for all cells. null leaves a cell as it is. */
function spread(rect: Rect, written: unknown): (row: number, column: number) => unknown {
  if (!Array.isArray(written)) return () => written;
  const height = rect.bottom - rect.top + 1;
  const width = rect.right - rect.left + 1;
  const fits =
    written.length === height &&
    written.every((line: unknown) => Array.isArray(line) && (line as unknown[]).length === width);
  if (!fits) {
    throw invalidArgument(
      `The number of rows or columns in the input array doesn't match the size or dimensions of the range (${height} × ${width}).`,
    );
  }
  const grid = written as unknown[][];
  return (row, column) => grid[row - rect.top]?.[column - rect.left];
}

function requireBounded(rect: Rect): void {
  if (isEntireColumn(rect) || isEntireRow(rect)) throw invalidArgument("The range has no bounds.");
}

/** Refuses to change a part of an old-style array formula. */
function requireNoArray(sheet: Sheet, rect: Rect): void {
  for (let row = rect.top; row <= rect.bottom; row += 1) {
    for (let column = rect.left; column <= rect.right; column += 1) {
      const cell = sheet.cell(row, column);
      const first = cell?.filledBy ?? (cell?.array ? { row, column } : undefined);
      const block = first && sheet.cell(first.row, first.column)?.array;
      if (!block) continue;
      const whole =
        block.top >= rect.top && block.bottom <= rect.bottom && block.left >= rect.left && block.right <= rect.right;
      if (!whole) throw invalidOperation("You cannot change part of an array.");
    }
  }
}

/** Who writes in the cells, which decides how texts are read. */
export interface Writer {
  readonly origin: ChangeOrigin;
  parse(text: string, current: CellStyle): ParsedEntry;
}

const addIn: Writer = { origin: "addin", parse: parseEntry };

/**
 * Writes values or formulas as if somebody typed them. Texts are parsed: "=…" is a formula, an apostrophe in front keeps a text a text, and
 * "" empties the cell. In merged cells only the first one takes anything.
 */
export function writeContent(
  session: ApiSession,
  sheet: Sheet,
  rect: Rect,
  written: unknown,
  { origin, parse }: Writer = addIn,
): void {
  requireBounded(rect);
  const valueAt = spread(rect, written);
  requireContent(session, sheet, rect);
  requireNoArray(sheet, rect);
  const { workbook } = session;
  const inputs = gridOf(sheet, rect, (_cell, row, column): CellInput | undefined => {
    const value = valueAt(row, column);
    if (isAbsent(value) || isHiddenByMerge(sheet, row, column)) return undefined;
    if (typeof value === "number" || typeof value === "boolean") return { value };
    if (typeof value !== "string") throw invalidArgument("A cell takes a number, a text or a truth value.");
    if (value.length > longestText) throw invalidArgument(`A cell holds at most ${longestText} characters.`);
    const style = styleAt(workbook, sheet, row, column);
    const entry = parse(value, style);
    if ("formula" in entry && !canBeTyped(entry.formula)) throw invalidArgument(`${value} is no formula.`);
    const numberFormat = entry.numberFormat ?? style.numberFormat;
    const quotePrefix = entry.quotePrefix ?? false;
    if (numberFormat !== style.numberFormat || quotePrefix !== style.quotePrefix) {
      workbook.restyle(sheet, row, column, workbook.styles.intern({ ...style, numberFormat, quotePrefix }));
    }
    return "formula" in entry ? { formula: entry.formula } : { value: entry.value };
  });
  workbook.enter(sheet, rect, inputs ?? [], origin);
}

/** Number format codes, one for all or one per cell. */
export function writeNumberFormats(session: ApiSession, sheet: Sheet, rect: Rect, written: unknown): void {
  if (typeof written === "string") {
    requireFormat(written);
    restyle(session, sheet, rect, (style) => ({ ...style, numberFormat: written }));
    return;
  }
  requireBounded(rect);
  const formatAt = spread(rect, written);
  const { workbook } = session;
  for (let row = rect.top; row <= rect.bottom; row += 1) {
    for (let column = rect.left; column <= rect.right; column += 1) {
      const numberFormat = formatAt(row, column);
      if (isAbsent(numberFormat)) continue;
      requireFormat(numberFormat);
      const style = workbook.styles.get(styleIndexAt(sheet, row, column));
      if (style.numberFormat === numberFormat) continue;
      workbook.restyle(sheet, row, column, workbook.styles.intern({ ...style, numberFormat }));
    }
  }
}

function requireFormat(code: unknown): asserts code is string {
  if (typeof code !== "string" || !isValidFormat(code)) throw invalidArgument(`${String(code)} is no number format.`);
}

/** Empties the cells that hold something. */
export function clearContent(session: ApiSession, sheet: Sheet, rect: Rect): void {
  requireContent(session, sheet, rect);
  const bottom = Math.min(rect.bottom, sheet.rows.length - 1);
  if (bottom < rect.top) return;
  const right = Math.min(
    rect.right,
    Math.max(...sheet.rows.slice(rect.top, bottom + 1).map((cells) => cells?.length ?? 0)) - 1,
  );
  if (right < rect.left) return;
  const held = { ...rect, bottom, right };
  requireNoArray(sheet, held);
  const inputs = gridOf(sheet, held, (cell): CellInput | undefined =>
    cell && !cell.filledBy ? { value: null } : undefined,
  );
  session.workbook.enter(sheet, held, inputs ?? [], "addin");
}
