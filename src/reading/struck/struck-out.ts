import type { CellAddress } from "../../caseload/cell-address";
import type { CellColumn, ColumnValues } from "../clients/columns/column-values";
import { numberOfCell, viewOf, type GridView } from "../grid-view";
import type { CellPlace, GridRect, SheetGrid } from "../sheet-grid";
import { isDateFormat } from "../values/date-text";

/** Cells of a sheet with a line through their text; rows and columns count from zero in the sheet. */
export interface StruckCells {
  readonly struck: readonly CellPlace[];
  /** Cells of which a part of the text is struck through. */
  readonly partly: readonly CellPlace[];
}

/** What is over on a sheet. */
export interface StruckOut {
  readonly sheet: string;
  /** The rows of a table, and the single cells of a board of names, that do not count any more. */
  readonly gone: readonly GridRect[];
  /** Where each of them is called something. */
  readonly labels: readonly CellAddress[];
  /** Cells with a line that say nothing of the whole row: a figure beside a name without one, a heading, a part of a text. */
  readonly unused: readonly CellAddress[];
}

/** A board of names hardly ever repeats one; the columns of a list do. */
const mostlyDifferent = 0.8;
/** A smaller number counts the rows: it is nobody's. */
const smallestNumber = 1000;

/**
 * Which rows and cells are over. A row is where its name or number is struck through; in a board of names each cell is by itself. A figure beside a
 * name without a line is only said.
 * @param legends texts that say what the line means, which may show it themselves
 */
export function struckOut(
  grid: SheetGrid,
  { struck, partly }: StruckCells,
  legends: readonly CellPlace[] = [],
): StruckOut {
  const view = viewOf(grid);
  const { sheet } = grid;
  const explains = new Set(legends.map(({ row, column }) => numberOfCell(row, column)));
  const lines = new Set(
    struck.map(({ row, column }) => numberOfCell(row, column)).filter((cell) => !explains.has(cell)),
  );
  const isStruck = (row: number, column: number): boolean => lines.has(numberOfCell(row, column));
  const gone: GridRect[] = [];
  const labels: CellAddress[] = [];
  const unused: CellAddress[] = partly
    .filter(({ row, column }) => !explains.has(numberOfCell(row, column)))
    .map((place) => ({ sheet, ...place }));
  const leave = (row: number, left: number, right: number, column: number): void => {
    gone.push({ top: row, left, bottom: row, right });
    labels.push({ sheet, row, column });
  };
  const rows = [...new Set(struck.map(({ row }) => row))].sort((one, other) => one - other);
  for (const { left, right } of segmentsOf(view)) {
    const isBoard = boardIn(view, left, right);
    for (const row of rows) {
      const filled = numbers(left, right).filter((column) => row > view.bottom || !view.isBlank(row, column));
      const lined = filled.filter((column) => isStruck(row, column));
      const [first] = filled;
      if (lined.length === 0 || first === undefined) continue;
      const label = row > view.bottom ? first : (filled.find((column) => isLabel(view, row, column)) ?? first);
      if (isBoard)
        for (const column of lined)
          if (headsOthers(view, row, column, isStruck)) unused.push({ sheet, row, column });
          else leave(row, column, column, column);
      else if (isStruck(row, label)) leave(row, left, right, label);
      else unused.push(...lined.map((column) => ({ sheet, row, column })));
    }
  }
  return { sheet, gone, labels, unused };
}

/** Columns between blank ones. */
function segmentsOf(view: GridView): { readonly left: number; readonly right: number }[] {
  const segments: { left: number; right: number }[] = [];
  for (const column of numbers(view.left, view.right)) {
    if (numbers(view.top, view.bottom).every((row) => view.isBlank(row, column))) continue;
    const last = segments.at(-1);
    if (last?.right === column - 1) last.right = column;
    else segments.push({ left: column, right: column });
  }
  return segments;
}

/** Columns of texts or numbers of clients that hardly ever repeat any, side by side: a client in each cell. The first may count the rows. */
function boardIn(view: GridView, left: number, right: number): boolean {
  const columns = numbers(left, right).map((column) => {
    const cells = numbers(view.top, view.bottom).filter((row) => !view.isBlank(row, column));
    const named = cells.filter((row) => isLabel(view, row, column));
    const different = new Set(named.map((row) => view.text(row, column).toLowerCase()));
    return {
      isNamed: named.length >= mostlyDifferent * cells.length && different.size >= mostlyDifferent * named.length,
      texts: cells.filter((row) => typeof view.value(row, column) === "string").length >= cells.length / 2,
      counts: named.length < cells.length / 2,
    };
  });
  const own = columns.slice(columns[0]?.counts ? 1 : 0);
  return own.length > 1 && own.every(({ isNamed }) => isNamed) && own.every(({ texts }) => texts === own[0]?.texts);
}

/** A text, or a number as long as a client's. */
function isLabel(view: GridView, row: number, column: number): boolean {
  const { value, format } = view.cell(row, column);
  if (typeof value === "string") return /\p{L}|\d{4}/u.test(value);
  return typeof value === "number" && value >= smallestNumber && !isDateFormat(format);
}

/** The top of a column that goes on without a line: whose clients they are, and not a client. */
function headsOthers(
  view: GridView,
  row: number,
  column: number,
  isStruck: (row: number, column: number) => boolean,
): boolean {
  const isTop = row === view.top || view.isBlank(row - 1, column);
  return isTop && row < view.bottom && !view.isBlank(row + 1, column) && !isStruck(row + 1, column);
}

/** The sheet without what is over. The cells stay where they are, so that they hold together what stands above and below them. */
export function withoutStruck(grid: SheetGrid, { gone }: StruckOut): SheetGrid {
  const { top, left } = grid;
  const values = grid.values.map((row) => [...row]);
  const texts = grid.texts.map((row) => [...row]);
  const struck = new Set<number>();
  for (const rect of gone) {
    const row = rect.top - top;
    for (let column = rect.left; column <= rect.right; column += 1) {
      const cells = values[row];
      if (!cells || (cells[column - left] ?? null) === null) continue;
      cells[column - left] = null;
      (texts[row] ?? [])[column - left] = "";
      struck.add(numberOfCell(rect.top, column));
    }
  }
  return struck.size === 0 ? grid : { ...grid, values, texts, struck };
}

/** The same of columns of a list. */
export function columnsWithoutStruck(values: ColumnValues, { gone }: StruckOut): ColumnValues {
  const { top, rows } = values;
  const here = gone.filter((rect) => rect.top >= top && rect.top < top + rows);
  if (here.length === 0) return values;
  const columns = [...values.columns].map(([column, cells]): readonly [number, CellColumn] => {
    const own = here.filter((rect) => column >= rect.left && column <= rect.right);
    if (own.length === 0) return [column, cells];
    const left = [...cells.slice()];
    for (const rect of own) left[rect.top - top] = null;
    return [column, left];
  });
  return { ...values, columns: new Map(columns) };
}

function numbers(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}
