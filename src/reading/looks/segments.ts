import { wholeNumbers } from "../../kernel/whole-numbers";
import type { GridView } from "../grid-view";
import { isDateFormat } from "../values/date-text";

/** Columns between blank ones. */
export interface Segment {
  readonly left: number;
  readonly right: number;
  /** A client in each cell, and none in a row. */
  readonly isBoard: boolean;
}

/** A board of names hardly ever repeats one; the columns of a list do. */
const mostlyDifferent = 0.8;
/** A smaller number counts the rows: it is nobody's. */
const smallestNumber = 1000;

const known = new WeakMap<GridView, Segment[]>();

export function segmentsOf(view: GridView): Segment[] {
  const segments = known.get(view) ?? findSegments(view);
  known.set(view, segments);
  return segments;
}

function findSegments(view: GridView): Segment[] {
  const segments: { left: number; right: number }[] = [];
  for (const column of wholeNumbers(view.left, view.right)) {
    if (wholeNumbers(view.top, view.bottom).every((row) => view.isBlank(row, column))) continue;
    const last = segments.at(-1);
    if (last?.right === column - 1) last.right = column;
    else segments.push({ left: column, right: column });
  }
  return segments.map(({ left, right }) => ({ left, right, isBoard: boardIn(view, left, right) }));
}

/** Columns of texts or numbers of clients that hardly ever repeat any, side by side: a client in each cell. The first may count the rows. */
function boardIn(view: GridView, left: number, right: number): boolean {
  const columns = wholeNumbers(left, right).map((column) => {
    const cells = wholeNumbers(view.top, view.bottom).filter((row) => !view.isBlank(row, column));
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
export function isLabel(view: GridView, row: number, column: number): boolean {
  const { value, format } = view.cell(row, column);
  if (typeof value === "string") return /\p{L}|\d{4}/u.test(value);
  return typeof value === "number" && value >= smallestNumber && !isDateFormat(format);
}

/** In which column most rows are called something: the first that holds a label in most rows that have any. */
export function labelColumn(view: GridView, left: number, right: number): number {
  const rows = wholeNumbers(view.top, view.bottom).filter((row) =>
    wholeNumbers(left, right).some((at) => isLabel(view, row, at)),
  );
  return (
    wholeNumbers(left, right).find((at) => rows.filter((row) => isLabel(view, row, at)).length * 2 > rows.length) ??
    left
  );
}
