import { wholeNumbers } from "../../kernel/whole-numbers";
import type { ColumnValues } from "../clients/columns/column-values";
import { speaksOf } from "../candidates/columns/vocabulary";
import { columnsWithoutRows, withoutRows } from "../looks/rows-out";
import type { GridValue, SheetGrid } from "../sheet-grid";

/** How far from a page number the rest of the head or foot of a page may stand. */
const rowsAround = 5;
const rowsOfFirstHead = 10;
const pageNumber = /(?:pagina|pag\.?|blz\.?|bladzijde|page)\s*\d+/i;
const label = /^([^:]{2,40}):/;

/** What a printed report repeats on each page: by column what stands there, page numbers without their number. */
export interface PageHeads {
  readonly sheet: string;
  /** Rows of the sheet that repeat what stands higher. */
  readonly again: ReadonlySet<number>;
  readonly heads: readonly ReadonlyMap<number, string>[];
  /** The last row that was looked at. */
  readonly bottom: number;
}

/**
 * The heads and feet of the pages of a report that was printed to a sheet: what stands near a page number and stands higher too. Null where there is no
 * page number. Whose the clients below are is no part of a head.
 */
export function pageHeads({ sheet, top, left, values, texts }: SheetGrid): PageHeads | null {
  const rows = values.map((cells, row) =>
    rowOf(
      cells.map((_, at) => texts[row]?.[at] ?? null),
      left,
    ),
  );
  const numbered = rows.flatMap((row, at) => ([...row.values()].includes(numberless) ? [at] : []));
  const [first] = numbered;
  if (first === undefined) return null;
  const isNear = (row: number, page: number): boolean => Math.abs(row - page) <= rowsAround;
  const seen = new Set<string>();
  const again = new Set<number>();
  for (const [at, row] of rows.entries()) {
    const said = JSON.stringify([...row]);
    if (row.size > 0 && seen.has(said) && !namesSomebody(row) && numbered.some((page) => isNear(at, page)))
      again.add(top + at);
    seen.add(said);
  }
  const heads = rows.filter(
    (row, at) => row.size > 0 && !namesSomebody(row) && (at < rowsOfFirstHead || isNear(at, first)),
  );
  return { sheet, again, heads, bottom: top + values.length - 1 };
}

const numberless = "page";

function rowOf(cells: readonly GridValue[], left: number): ReadonlyMap<number, string> {
  const row = new Map<number, string>();
  for (const [at, cell] of cells.entries()) {
    const text = String(cell ?? "").trim();
    if (text !== "") row.set(left + at, pageNumber.test(text) ? numberless : text);
  }
  return row;
}

/** "Consulent: 0410 - Timmermans, S." */
function namesSomebody(row: ReadonlyMap<number, string>): boolean {
  return [...row.values()].some((text) => speaksOf("name", label.exec(text)?.[1] ?? ""));
}

/** The sheet without them. */
export function withoutPageHeads(grid: SheetGrid, { again }: PageHeads): SheetGrid {
  const right = grid.left + (grid.values[0]?.length ?? 0) - 1;
  return withoutRows(
    grid,
    [...again].map((row) => ({ top: row, left: grid.left, bottom: row, right })),
  );
}

/** The same of columns of a list; below the rows that were looked at, what is the same as far as these columns go. */
export function columnsWithoutPageHeads(values: ColumnValues, { again, heads, bottom }: PageHeads): ColumnValues {
  const columns = [...values.columns].map(([column, cells]) => [column, cells.slice()] as const);
  const known = heads
    .map((head) => columns.map(([column]) => head.get(column) ?? ""))
    .filter((head) => head.some((text) => /\p{L}/u.test(text)));
  const gone = wholeNumbers(values.top, values.top + values.rows - 1).filter((top, at) => {
    if (top <= bottom) return again.has(top);
    const row = rowOf(
      columns.map(([, cells]) => cells[at] ?? null),
      0,
    );
    return row.size > 0 && known.some((head) => head.every((text, place) => text === (row.get(place) ?? "")));
  });
  return columnsWithoutRows(
    values,
    gone.map((row) => ({ top: row, left: 0, bottom: row, right: Infinity })),
  );
}
