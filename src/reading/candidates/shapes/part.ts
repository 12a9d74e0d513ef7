import type { Doubt } from "../../../caseload/team/team-data";
import { wholeNumbers } from "../../../kernel/whole-numbers";
import { numberOfCell, type GridCell, type GridView } from "../../grid-view";
import type { GridRect } from "../../sheet-grid";

/** Rows and columns of cells that may be a table; each cell knows where it stands on the sheet. */
export interface Part {
  readonly sheet: string;
  /** Where it stands. */
  readonly rect: GridRect;
  readonly height: number;
  readonly width: number;
  /** How the rows were made of the sheet's cells. */
  readonly shape: "plain" | "turned" | "split" | "cards" | "lines" | "parted" | "stacked";
  /** What was supposed of its figures of clients, or of its clients. */
  readonly told?: readonly Doubt[];
  /** Columns of the sheet beside it, to the right. */
  readonly beside?: number;
  cell(row: number, column: number): GridCell;
  /** The text of that cell, without making a cell of it. */
  text(row: number, column: number): string;
  /** The cell itself, or what is merged over it and over other rows or columns. */
  covering(row: number, column: number): GridCell;
  isHidden(row: number): boolean;
  /** Something stood there that is over. */
  isEmptied(row: number): boolean;
}

export function plainPart(view: GridView, rect: GridRect): Part {
  const { top, left, bottom, right } = rect;
  const { emptied } = view.grid;
  return {
    sheet: view.sheet,
    rect,
    height: bottom - top + 1,
    width: right - left + 1,
    shape: "plain",
    beside: view.right - right,
    cell: (row, column) => view.cell(top + row, left + column),
    text: (row, column) => view.text(top + row, left + column),
    covering: (row, column) => view.mergedCell(top + row, left + column),
    isHidden: (row) => view.grid.hiddenRows.has(top + row),
    isEmptied: (row) =>
      emptied !== undefined && wholeNumbers(left, right).some((column) => emptied.has(numberOfCell(top + row, column))),
  };
}

/** The same cells with rows for columns. */
export function turnedPart(part: Part): Part {
  return {
    ...part,
    shape: "turned",
    height: part.width,
    width: part.height,
    cell: (row, column) => part.cell(column, row),
    text: (row, column) => part.text(column, row),
    covering: (row, column) => part.covering(column, row),
    isHidden: () => false,
    isEmptied: () => false,
  };
}

/** The same part with other cells in it. */
export function withCells(part: Part, cell: Part["cell"], changes: Partial<Pick<Part, "shape" | "width">> = {}): Part {
  return { ...part, ...changes, cell, text: (row, column) => cell(row, column).text, covering: cell };
}

/** Rows that were put together from pieces of texts or from cells that do not stand beside each other. */
export function madePart(
  sheet: string,
  rect: GridRect,
  shape: Part["shape"],
  rows: readonly (readonly GridCell[])[],
): Part {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const cell = (row: number, column: number): GridCell =>
    rows[row]?.[column] ?? {
      address: { sheet, row: rect.top, column: rect.left },
      value: null,
      text: "",
      format: "General",
    };
  const text: Part["text"] = (row, column) => cell(row, column).text;
  const never = (): boolean => false;
  return {
    sheet,
    rect,
    shape,
    height: rows.length,
    width,
    cell,
    text,
    covering: cell,
    isHidden: never,
    isEmptied: never,
  };
}

const separators = [";", "\t", "|"] as const;
const shareWithSeparator = 0.8;
const mostPieces = 60;

/** Text of several columns in one: "Carmen;24;123". Null where it is not. */
export function splitPart(part: Part): Part | null {
  const texts = rowsOfOneColumn(part);
  if (!texts || texts.length < 2) return null;
  const separator = separators.find(
    (sign) => texts.filter(({ text }) => text.includes(sign)).length >= shareWithSeparator * texts.length,
  );
  if (separator === undefined) return null;
  const rows = texts.map((cell) =>
    cell.text
      .split(separator)
      .slice(0, mostPieces)
      .map((piece): GridCell => pieceOf(cell, piece.replace(/^\s*"|"\s*$/g, "").trim())),
  );
  return madePart(part.sheet, part.rect, "split", rows);
}

function rowsOfOneColumn(part: Part): GridCell[] | null {
  const cells: GridCell[] = [];
  for (let row = 0; row < part.height; row += 1) {
    const cell = part.cell(row, 0);
    if (typeof cell.value === "string" && cell.text !== "") cells.push(cell);
    for (let column = 1; column < Math.min(part.width, 4); column += 1) {
      if (part.cell(row, column).value !== null) return null;
    }
  }
  return part.width <= 4 && cells.length > 1 ? cells : null;
}

/** A piece of a cell's text as a cell of its own, in the same place. */
export function pieceOf(cell: GridCell, text: string): GridCell {
  return { address: cell.address, value: text === "" ? null : text, text, format: "General" };
}
