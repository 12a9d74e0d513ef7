import type { CellRange } from "../../../caseload/cell-address";
import type { ClientColumnPlace, ClientField } from "../../../caseload/clients/found-clients";
import { countsFrom1904 } from "../../values/cell-dates";
import { isDateFormat } from "../../values/date-text";
import { findTables, type ClientArea, type SheetAreas } from "../../tables/find-tables";
import { viewOf, type GridView } from "../../grid-view";
import type { SheetGrid } from "../../sheet-grid";
import { noCorrections } from "../../tables/table-corrections";
import { holdsServiceNumbers } from "./client-list";
import { clientField } from "./client-fields";
import { isClientNumber } from "../columns/client-number";

/** Where a client list stands and which of its columns are read; none of its rows are. */
export interface ClientListPlace {
  /** The headers and every row below them. */
  readonly range: CellRange;
  /** First row below the headers. */
  readonly firstRow: number;
  readonly columns: readonly ClientColumnPlace[];
  /** Columns that seem to hold what another column was taken for. */
  readonly unused: readonly ClientColumnPlace[];
  /** The column of client numbers, which are never read; null where there is none for certain. */
  readonly numberColumn: number | null;
  /** Its dates count from 1904. */
  readonly from1904: boolean;
}

/** Fields that several columns may say something of together. */
const together: ReadonlySet<ClientField> = new Set([
  "statusHolder",
  "indication",
  "exemption",
  "jobSeekingDuty",
  "benefit",
]);

/** The client lists on a sheet, from its first rows. What stands in the rows is looked at for nothing but the date system. */
export function findClientLists(head: SheetGrid): ClientListPlace[] {
  const view = viewOf(head);
  const areas = findTables(view, noCorrections);
  return areas.clients.map((area) => listIn(view, areas, area));
}

function listIn(view: GridView, areas: SheetAreas, area: ClientArea): ClientListPlace {
  const { header, range } = area;
  if (!header) return { range, firstRow: range.top, columns: [], unused: [], numberColumn: null, from1904: false };
  const own = ownColumns(view, areas, area);
  const found = own.map((column) => placeOf(view, area, column)).filter((place) => place !== null);
  const columns: ClientColumnPlace[] = [];
  const unused: ClientColumnPlace[] = [];
  for (const place of surestFirst(found)) {
    const taken = columns.some(({ field }) => field === place.field) && !together.has(place.field);
    (taken ? unused : columns).push(place);
  }
  const right = Math.max(range.right, ...columns.map(({ headerCell }) => headerCell.column));
  return {
    range: { ...range, right },
    firstRow: header.bottom + 1,
    columns,
    unused,
    numberColumn: own.find((column) => holdsClientNumbers(view, area, column)) ?? null,
    from1904: columns.some(
      (place) => place.field === "birthDate" && showsDatesFrom1904(view, header.bottom + 1, place),
    ),
  };
}

/** The columns of the list's header, and those beside it that an empty column sets apart, as far as no other table has them. */
function ownColumns(view: GridView, areas: SheetAreas, { header, range }: ClientArea): number[] {
  const row = header?.bottom ?? range.top;
  const others = [
    ...areas.tables.map((table) => table.range),
    ...areas.clients.map((client) => client.range).filter((other) => other !== range),
  ].filter(({ top, bottom }) => top <= row && bottom >= row);
  const columns: number[] = [];
  for (let column = view.left; column <= view.right; column += 1) {
    if (!others.some(({ left, right }) => column >= left && column <= right)) columns.push(column);
  }
  return columns;
}

/** What stands above a column: all header rows together, and the lowest alone. */
function headersOf(view: GridView, { header, range }: ClientArea, column: number): { text: string; row: number }[] {
  const bottom = header?.bottom ?? range.top;
  const whole = header?.cells.find((cell) => cell.column === column);
  const lowest = view.cell(bottom, column);
  return [...(whole ? [{ text: whole.text, row: whole.row }] : []), { text: lowest.text, row: bottom }];
}

/** A header can be wrong about what stands below it: service numbers are no client numbers, whatever they are called. */
function holdsClientNumbers(view: GridView, area: ClientArea, column: number): boolean {
  const [whole] = headersOf(view, area, column);
  return whole !== undefined && isClientNumber(whole.text) && !holdsServiceNumbers(view, column);
}

function placeOf(view: GridView, area: ClientArea, column: number): ClientColumnPlace | null {
  for (const { text, row } of headersOf(view, area, column)) {
    const field = clientField(text);
    if (field) return { field, header: text, headerCell: { sheet: view.sheet, row, column } };
  }
  return null;
}

/** "Klantmanager" before "Contactpersoon" or "Klantmanager inkomen"; else from left to right. */
function surestFirst(places: readonly ClientColumnPlace[]): ClientColumnPlace[] {
  const rank = ({ header }: ClientColumnPlace): number => (/^\s*klantmanager\s*$/i.test(header) ? 0 : 1);
  return [...places].sort((one, other) => rank(one) - rank(other) || one.headerCell.column - other.headerCell.column);
}

function showsDatesFrom1904(view: GridView, firstRow: number, { headerCell }: ClientColumnPlace): boolean {
  let [from1904, from1900] = [0, 0];
  for (let row = firstRow; row <= view.bottom; row += 1) {
    const { value, text, format } = view.cell(row, headerCell.column);
    if (typeof value !== "number" || !isDateFormat(format)) continue;
    if (countsFrom1904(value, text)) from1904 += 1;
    else from1900 += 1;
  }
  return from1904 > from1900;
}
