import { wholeNumbers } from "../../kernel/whole-numbers";
import { numberOfCell, viewOf, type GridView } from "../grid-view";
import type { CellPlace, SheetGrid } from "../sheet-grid";
import { rowLabel } from "../tables/row-labels";
import { isDateFormat } from "../values/date-text";
import type { MarkedCells } from "./rows-out";
import { isLabel, labelColumn, segmentsOf, type Segment } from "./segments";

/** Fewer rows may be alike by chance. */
const fewestStripes = 6;
const fewestAlike = 4;
const nearlyAll = 0.8;
/** Of the rows another than the one above; a blank row or a heading may break the pattern. */
const alternating = 0.9;

/**
 * The cells of one fill without those that only make the sheet easier to read: headers, totals, every other row, days of the weekend. Where a
 * whole table has it, or a row that holds nothing but a heading, it says nothing of one row.
 * @param isSure the legend on this sheet has this very fill, so that even a whole table of it is meant
 */
export function withoutDecoration(grid: SheetGrid, cells: readonly CellPlace[], isSure: boolean): MarkedCells {
  const view = viewOf(grid);
  const marks = new Set(cells.map(({ row, column }) => numberOfCell(row, column)));
  const isMarked = (row: number, column: number): boolean => marks.has(numberOfCell(row, column));
  const whole: CellPlace[] = [];
  const partly: CellPlace[] = [];
  for (const segment of segmentsOf(view)) {
    const own = cells.filter(({ column }) => column >= segment.left && column <= segment.right);
    if (own.length === 0) continue;
    const { first, headers, body, headings } = rowsOf(view, segment);
    if (segment.isBoard) {
      whole.push(...own.filter(({ row }) => !headers.has(row)));
      continue;
    }
    const marked = body.map(({ row, label }) => isMarked(row, label));
    if (isStriped(marked)) continue;
    const isAll = !isSure && marked.length >= fewestAlike && marked.every(Boolean);
    const bodyRows = new Set(body.map(({ row }) => row));
    const plain = body.filter((_, at) => !marked[at]).map(({ row }) => row);
    const shaded = new Set(
      wholeNumbers(segment.left, segment.right).filter(
        (column) =>
          plain.length >= fewestAlike &&
          plain.filter((row) => isMarked(row, column)).length >= nearlyAll * plain.length,
      ),
    );
    const plainRows = new Set(plain);
    for (const { row, column } of own) {
      if (row > view.bottom || (bodyRows.has(row) && !(plainRows.has(row) && shaded.has(column))))
        (isAll ? partly : whole).push({ row, column });
      else if (headings.has(row) && row > first) partly.push({ row, column });
    }
  }
  return { whole, partly: partly.filter(({ row, column }) => !view.isBlank(row, column)) };
}

interface SegmentRows {
  /** The row of the headers, or the first that holds more than one cell. */
  readonly first: number;
  readonly headers: ReadonlySet<number>;
  /** Rows that are somebody's or something's, and where each is called so. */
  readonly body: readonly { readonly row: number; readonly label: number }[];
  /** Rows of one cell between rows of more. */
  readonly headings: ReadonlySet<number>;
}

function rowsOf(view: GridView, { left, right }: Segment): SegmentRows {
  const filled = new Map(
    wholeNumbers(view.top, view.bottom).map((row) => [
      row,
      wholeNumbers(left, right).filter((column) => !view.isBlank(row, column)),
    ]),
  );
  const rows = [...filled].filter(([, columns]) => columns.length > 0);
  const isWide = rows.filter(([, columns]) => columns.length > 1).length * 2 > rows.length;
  const ofRows = isWide ? rows.filter(([, columns]) => columns.length > 1) : rows;
  const first = ofRows[0]?.[0] ?? view.top;
  const headers = headersFrom(view, ofRows, labelColumn(view, left, right));
  const body = ofRows.flatMap(([row, columns]) => {
    const label = columns.find((column) => isLabel(view, row, column)) ?? columns[0] ?? left;
    const kind = rowLabel(view.text(row, label));
    return headers.has(row) || kind === "total" || kind === "subtotal" ? [] : [{ row, label }];
  });
  const headings = new Set(rows.filter(([, columns]) => isWide && columns.length === 1).map(([row]) => row));
  return { first, headers, body, headings };
}

type Row = readonly [row: number, columns: readonly number[]];

/** The first row where it holds texts alone that do not come back below it, what it repeats further down, and a second row of headers. */
function headersFrom(view: GridView, rows: readonly Row[], label: number): ReadonlySet<number> {
  const [first, second] = rows;
  if (!first || first[1].length < 2) return new Set();
  const repeats = rows.filter(([row, columns]) =>
    columns.every((at) => view.text(row, at) === view.text(first[0], at)),
  );
  const others = rows.filter((row) => !repeats.includes(row));
  const isHeader = first[1].every(
    (at) => mayHead(view, first, at) && !others.some(([row]) => view.text(row, at) === view.text(first[0], at)),
  );
  if (!isHeader) return new Set();
  const isSecond =
    second?.[0] === first[0] + 1 &&
    view.isBlank(second[0], label) &&
    second[1].every((at) => mayHead(view, second, at));
  return new Set([...repeats.map(([row]) => row), ...(isSecond ? [second[0]] : [])]);
}

/** A text, a year, or one of several dates. */
function mayHead(view: GridView, [row, columns]: Row, column: number): boolean {
  const value = view.value(row, column);
  if (typeof value === "string") return true;
  if (typeof value !== "number") return false;
  const isDate = (at: number): boolean => isDateFormat(view.cell(row, at).format);
  return isDate(column) ? columns.filter(isDate).length > 1 : value >= 1990 && value <= 2100;
}

/** Every other row. */
function isStriped(marked: readonly boolean[]): boolean {
  const changes = marked.filter((is, at) => at > 0 && is !== marked[at - 1]).length;
  return marked.length >= fewestStripes && changes >= alternating * (marked.length - 1);
}
