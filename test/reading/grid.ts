import type { GridRect, GridValue, SheetGrid } from "../../src/reading/sheet-grid";

/** A cell that shows something else than its value, or has a number format. */
export interface FormattedCell {
  readonly value: GridValue;
  readonly text?: string;
  readonly format?: string;
}

export type TestCell = GridValue | FormattedCell;

export interface GridOptions {
  readonly sheet?: string;
  readonly top?: number;
  readonly left?: number;
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  /** "A1:C1" */
  readonly merges?: readonly string[];
  readonly rowsLeftOut?: number;
}

/** A sheet from its rows; short rows are filled up with empty cells. */
export function grid(rows: readonly (readonly TestCell[])[], options: GridOptions = {}): SheetGrid {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const cells = rows.map((row) => Array.from({ length: width }, (_, column) => formatted(row[column] ?? null)));
  return {
    sheet: options.sheet ?? "Blad1",
    top: options.top ?? 0,
    left: options.left ?? 0,
    values: cells.map((row) => row.map(({ value }) => value)),
    texts: cells.map((row) => row.map(({ value, text }) => text ?? dutchText(value))),
    formats: cells.map((row) => row.map(({ format }) => format ?? "General")),
    hiddenRows: new Set(options.hiddenRows),
    hiddenColumns: new Set(options.hiddenColumns),
    merges: (options.merges ?? []).map(rect),
    rowsLeftOut: options.rowsLeftOut ?? 0,
  };
}

export function percent(value: number): FormattedCell {
  return { value, text: `${Math.round(value * 100)}%`, format: "0%" };
}

/** Day number of an ISO date in Excel's 1900 system. */
export function serial(date: string): number {
  return Date.parse(date) / 86_400_000 + 25_569;
}

export function day(date: string): FormattedCell {
  const [year, month, dayOfMonth] = date.split("-");
  return { value: serial(date), text: `${dayOfMonth}-${month}-${year}`, format: "dd-mm-yyyy" };
}

export function euro(value: number): FormattedCell {
  return { value, text: `€ ${value},00`, format: '_ "€" * #,##0.00_ ' };
}

function formatted(cell: TestCell): FormattedCell {
  return typeof cell === "object" && cell !== null ? cell : { value: cell };
}

function dutchText(value: GridValue): string {
  if (typeof value === "number") return String(value).replace(".", ",");
  return value === null ? "" : String(value);
}

function rect(reference: string): GridRect {
  const [first = "", last = first] = reference.split(":");
  return { ...corner(first, "top", "left"), ...corner(last, "bottom", "right") } as unknown as GridRect;
}

function corner(cell: string, rowName: string, columnName: string): Record<string, number> {
  const [, letters = "A", row = "1"] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { [rowName]: Number(row) - 1, [columnName]: column };
}
