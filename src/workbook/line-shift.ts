import { columnOfLetters } from "../caseload/cell-address";
import type { GridRect } from "../reading/sheet-grid";

/** Whole rows or columns that came into a sheet, or went out of it; all of the cells behind them moved. */
export interface LineShift {
  readonly axis: "rows" | "columns";
  readonly kind: "insert" | "delete";
  readonly first: number;
  readonly count: number;
}

/** What Excel told of a change: which cells, which lines, or something that leaves open where cells are now. */
export type ToldChange =
  | { readonly kind: "edited"; readonly rect: GridRect }
  | { readonly kind: "shifted"; readonly shift: LineShift }
  | { readonly kind: "unclear" };

const shifts: Readonly<Record<string, Pick<LineShift, "axis" | "kind">>> = {
  RowInserted: { axis: "rows", kind: "insert" },
  RowDeleted: { axis: "rows", kind: "delete" },
  ColumnInserted: { axis: "columns", kind: "insert" },
  ColumnDeleted: { axis: "columns", kind: "delete" },
};

const lastRow = 1_048_575;
const lastColumn = 16_383;

export function toldChange({
  address,
  changeType,
}: Pick<Excel.WorksheetChangedEventArgs, "address" | "changeType">): ToldChange {
  const rect = rectOf(address);
  if (!rect) return { kind: "unclear" };
  if (changeType === "RangeEdited") return { kind: "edited", rect };
  const lines = shifts[changeType];
  if (!lines) return { kind: "unclear" };
  const [first, last] = lines.axis === "rows" ? [rect.top, rect.bottom] : [rect.left, rect.right];
  return { kind: "shifted", shift: { ...lines, first, count: last - first + 1 } };
}

/** The cells of "B2", "B2:C4", "3:4" or "B:C"; null for several areas. */
function rectOf(address: string): GridRect | null {
  const corners = address
    .slice(address.lastIndexOf("!") + 1)
    .replaceAll("$", "")
    .split(":")
    .map((corner) => /^([A-Z]*)(\d*)$/i.exec(corner));
  const [start, end = start] = corners;
  if (!start?.[0] || !end?.[0] || corners.length > 2) return null;
  return {
    top: start[2] ? Number(start[2]) - 1 : 0,
    left: start[1] ? columnOfLetters(start[1]) : 0,
    bottom: end[2] ? Number(end[2]) - 1 : lastRow,
    right: end[1] ? columnOfLetters(end[1]) : lastColumn,
  };
}

/** Where cells are after the shift; null when all are gone. */
export function shiftedRect(rect: GridRect, shift: LineShift): GridRect | null {
  const [from, to] = shift.axis === "rows" ? (["top", "bottom"] as const) : (["left", "right"] as const);
  const first = shiftedFirst(rect[from], shift);
  const last = shiftedLast(rect[to], shift);
  return first > last ? null : { ...rect, [from]: first, [to]: last };
}

function shiftedFirst(line: number, { kind, first, count }: LineShift): number {
  if (line < first) return line;
  return kind === "insert" ? line + count : Math.max(first, line - count);
}

function shiftedLast(line: number, { kind, first, count }: LineShift): number {
  if (line < first) return line;
  return kind === "insert" ? line + count : Math.max(first - 1, line - count);
}
