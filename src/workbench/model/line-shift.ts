import { maximumColumns, maximumRows, type Rect } from "./rect";

/** Whole rows or columns that come into a sheet, or go out of it. */
export interface LineShift {
  readonly axis: "rows" | "columns";
  readonly kind: "insert" | "delete";
  /** The first that comes or goes. */
  readonly at: number;
  readonly count: number;
}

/** Rows or columns that follow each other. */
interface Span {
  readonly first: number;
  readonly last: number;
}

export const inverse = (shift: LineShift): LineShift => ({
  ...shift,
  kind: shift.kind === "insert" ? "delete" : "insert",
});

/** The rows or columns that come or go. */
export const linesOf = ({ axis, at, count }: LineShift): Rect =>
  axis === "rows"
    ? { top: at, left: 0, bottom: at + count - 1, right: maximumColumns - 1 }
    : { top: 0, left: at, bottom: maximumRows - 1, right: at + count - 1 };

/** Where a row or column is afterwards; null when it is gone. */
export function shiftedLine(line: number, { kind, at, count }: LineShift): number | null {
  if (line < at) return line;
  if (kind === "insert") return line + count;
  return line < at + count ? null : line - count;
}

/** Where lines are afterwards: they become more by what comes between them, and fewer by what goes. null when all are gone. */
export function shiftedSpan({ first, last }: Span, { axis, kind, at, count }: LineShift): Span | null {
  const end = lastLine(axis);
  if (first === 0 && last === end) return { first, last };
  const from = first < at ? first : kind === "insert" ? first + count : Math.max(at, first - count);
  const gone = at + count;
  const to = last < at ? last : kind === "insert" ? last + count : last < gone ? at - 1 : last - count;
  return from > to || from > end ? null : { first: from, last: Math.min(to, end) };
}

/** Where a rectangle is afterwards; null when it is gone. */
export function shiftedRect(rect: Rect, shift: LineShift): Rect | null {
  const span = shiftedSpan(spanOf(rect, shift.axis), shift);
  if (!span) return null;
  return shift.axis === "rows"
    ? { ...rect, top: span.first, bottom: span.last }
    : { ...rect, left: span.first, right: span.last };
}

/** Whether lines come or go in the middle of a rectangle. If not, it stays as it is or moves as a whole. */
export function disturbs({ axis, kind, at, count }: LineShift, rect: Rect): boolean {
  const { first, last } = spanOf(rect, axis);
  return last >= at && first < (kind === "insert" ? at : at + count);
}

export const spanOf = (rect: Rect, axis: LineShift["axis"]): Span =>
  axis === "rows" ? { first: rect.top, last: rect.bottom } : { first: rect.left, last: rect.right };

export const lastLine = (axis: LineShift["axis"]): number => (axis === "rows" ? maximumRows : maximumColumns) - 1;
