import { wholeNumbers } from "../../../kernel/whole-numbers";
import type { CellAddress } from "../../../caseload/cell-address";
import type { AccountedRows } from "../../../caseload/team/team-data";
import { columnsOfDays, columnsOfNames } from "../whose/listed-by";
import type { ListedPlace } from "./listed-place";

const needed = new WeakMap<ListedPlace, readonly number[]>();

/** Columns of the table that are read of every row. */
export function neededColumns(place: ListedPlace): readonly number[] {
  const columns = needed.get(place) ?? columnsOfPlace(place);
  needed.set(place, columns);
  return columns;
}

function columnsOfPlace(place: ListedPlace): number[] {
  const { by, key, besideNumbers, number, status, partner, end, start, otherDates, hours, divider } = place;
  const whose = [...columnsOfNames(by), ...columnsOfDays(by), ...(by.kind === "column" ? by.rivals : [])];
  const between = divider ? [divider.column, divider.witness, ...columnsBeyond(place)] : [];
  // A title between the rows stands at the left: "Afgesloten 2025".
  const all = [0, ...whose, ...between, key, ...besideNumbers, number, status, partner, end, start, otherDates, hours];
  return [...new Set(all.filter((column) => column !== null))].sort((one, other) => one - other);
}

const mostBeyond = 3;

/** Columns beside the names above clients that are blank as far as was looked: further down they may say whose a row is. */
export function columnsBeyond({ divider, table: { part, first, last } }: ListedPlace): readonly number[] {
  const { width, beside = 0 } = part;
  return wholeNumbers(width, width + Math.min(beside, mostBeyond) - 1).filter(
    (column) => divider && wholeNumbers(first, last).every((row) => part.text(row, column) === ""),
  );
}

export function cornerOf({ table }: ListedPlace): CellAddress {
  const { sheet, rect } = table.part;
  return { sheet, row: rect.top + table.top, column: rect.left };
}

export function whereCounted(place: ListedPlace): CellAddress {
  const { by, columns } = place;
  if (by.kind === "column" || by.kind === "sections") return columns[by.column]?.header.cell ?? cornerOf(place);
  return by.kind === "nobody" || by.kind === "marks" ? cornerOf(place) : by.cell;
}

/** The headers of the columns that tell which client a row is of, and whether it is of a partner. */
export function toldIn(places: readonly ListedPlace[]): NonNullable<AccountedRows["told"]> {
  const headers = (field: "number" | "partner") => places.flatMap((place) => headerOf(place, place[field])?.cell ?? []);
  return { clients: headers("number"), partners: headers("partner") };
}

export function headerOf({ columns }: ListedPlace, column: number | null): { cell: CellAddress; text: string } | null {
  const found = column === null ? undefined : columns[column]?.header;
  return found ? { cell: found.cell, text: found.own || found.text } : null;
}
