import type { CellAddress } from "../../../caseload/cell-address";
import { countedClients } from "../../../caseload/clients/counted-clients";
import { isGroupOfPeople } from "../../../caseload/months/which-clients/households";
import type { Match, MovableClient } from "../../../caseload/months/which-clients/which-clients";
import type { Column } from "../../candidates/columns/columns";
import { cellDate, countsFrom1904, daysBetweenSystems } from "../../values/cell-dates";
import { isDateFormat } from "../../values/date-text";
import { saysNone } from "../../values/number-text";
import { saysUnknown } from "../../values/unknown-words";
import type { GridValue } from "../../sheet-grid";
import { comparableNumber } from "./client-number";
import type { ColumnValues } from "./column-values";
import type { ListCounts } from "../lists/counted-lists";
import { cornerOf } from "../lists/list-cells";
import { columnsOfNames } from "../whose/listed-by";
import type { ListedPlace } from "../lists/listed-place";
import { movableField, type MovableField } from "./movable-fields";
import { namesOfClient } from "./said-names";

export interface MovableColumn {
  readonly field: MovableField;
  readonly header: string;
  readonly headerCell: CellAddress;
  /** How its numbers are shown, and whether those that are dates count from 1904. */
  readonly format: string;
  readonly from1904: boolean;
}

/** The clients of a list who count, and the columns that say who of them may go. */
export interface MovableList {
  readonly sheet: string;
  /** Row of the sheet and caseworker of each client. */
  readonly clients: readonly {
    readonly row: number;
    readonly caseworker: string | null;
    readonly shared: boolean;
  }[];
  /** The first column of the list, to find a row by, and its last. */
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly headerRow: number;
  /** Columns of which the cells tell whether the list is still as it was read; none where nothing tells. */
  readonly witnesses: readonly number[];
  /** The column with the team's own numbers of clients, of which only the place is used. */
  readonly numberColumn: number | null;
  readonly columns: readonly MovableColumn[];
}

/** A column of which some cells say nothing that we understand, or that is not used at all. */
export interface UnreadCells {
  readonly header: string;
  readonly headerCell: CellAddress;
  /** unreadable: so many dates say nothing · no-households: the same text stands with too many people to be one household. */
  readonly why: "unreadable" | "no-households";
  readonly count: number;
}

/** Lists as they were counted, and who each name in them is. */
export interface CountedByName {
  readonly counts: ListCounts;
  readonly nameOf: (name: string) => string;
}

/**
 * The lists whose rows stand on the sheet as they were counted; null where one of them does not.
 * @param match a column of languages or districts is looked at only where somebody asked for it
 */
export function movableLists(
  { counts, nameOf }: CountedByName,
  match: readonly Match[],
): readonly MovableList[] | null {
  const clients = countedClients(counts.lists, counts.accounted);
  if (counts.places.some(({ table }) => table.part.shape !== "plain")) return null;
  return counts.places.map((place, list): MovableList => {
    const { sheet, rect } = place.table.part;
    const sheetRows = counts.lists[list]?.sheetRows ?? [];
    const columns = columnsIn(place, match);
    const telling = [...(place.by.kind === "column" ? columnsOfNames(place.by) : []), place.number].filter(
      (one) => one !== null,
    );
    return {
      sheet,
      clients: (clients[list] ?? []).map(({ row, caseworker, shared }) => ({
        ...{ caseworker: caseworker === null ? null : nameOf(caseworker), shared },
        row: sheetRows[row] ?? cornerOf(place).row,
      })),
      firstColumn: rect.left,
      lastColumn: rect.right,
      headerRow: rect.top + place.table.first - 1,
      witnesses: [
        ...telling.map((column) => rect.left + column),
        ...columns.map(({ headerCell }) => headerCell.column),
      ],
      numberColumn: place.number === null ? null : rect.left + place.number,
      columns,
    };
  });
}

function columnsIn(place: ListedPlace, match: readonly Match[]): readonly MovableColumn[] {
  const whose = place.by.kind === "column" ? columnsOfNames(place.by) : [];
  const found = new Map<MovableField, MovableColumn>();
  for (const column of place.columns) {
    if (whose.includes(column.index) || column.index === place.number) continue;
    const field = fieldOf(column, place);
    if (field === null || found.has(field)) continue;
    if ((field === "language" || field === "district") && !match.includes(field)) continue;
    const { text, own, cell } = column.header;
    found.set(field, { field, header: own || text, headerCell: cell, ...datesIn(place, column) });
  }
  return [...found.values()];
}

function fieldOf({ header }: Column, { number }: ListedPlace): MovableField | null {
  for (const text of [header.own, header.text]) {
    const field = movableField(text, number !== null);
    if (field !== null) return field;
  }
  return null;
}

const rowsLookedAt = 40;

/** How the first rows show dates; where those have none, numbers further down are dates as well. */
function datesIn({ table }: ListedPlace, { index }: Column): Pick<MovableColumn, "format" | "from1904"> {
  const last = Math.min(table.last, table.first + rowsLookedAt);
  const cells = Array.from({ length: last - table.first + 1 }, (_, at) => table.part.cell(table.first + at, index));
  const numbers = cells.flatMap(({ value, ...cell }) => (typeof value === "number" ? [{ ...cell, value }] : []));
  const dates = numbers.filter(({ format }) => isDateFormat(format));
  const later = dates.filter(({ value, text }) => countsFrom1904(value, text)).length;
  return {
    format: dates[0]?.format ?? (numbers.length > 0 ? "General" : numberFormatOfDates),
    from1904: later * 2 > dates.length,
  };
}

const numberFormatOfDates = "dd-mm-yyyy";

/** The clients of a list as the rule looks at them. @param hashOf makes of a household, a language or a district what only this reading knows */
export function movableClients(
  list: MovableList,
  values: ColumnValues,
  hashOf: (text: string) => string,
): { readonly clients: readonly MovableClient[]; readonly unread: readonly UnreadCells[] } {
  const unread: UnreadCells[] = [];
  const cellsOf = (field: MovableField) => {
    const column = list.columns.find((one) => one.field === field);
    const cells = column && values.columns.get(column.headerCell.column);
    return column && cells ? { column, at: list.clients.map(({ row }) => cells.at(row - values.top) ?? null) } : null;
  };
  const datesOf = (field: "since" | "lastContact") => {
    const found = cellsOf(field);
    if (!found) return null;
    const read = found.at.map((value) => dateIn(value, found.column));
    const count = read.filter(({ kind }) => kind === "unreadable" || kind === "error").length;
    const { header, headerCell } = found.column;
    if (count > 0) unread.push({ header, headerCell, why: "unreadable", count });
    return read;
  };
  const [since, lastContact] = [datesOf("since"), datesOf("lastContact")];
  const [locked, languages, districts] = [cellsOf("locked"), cellsOf("language"), cellsOf("district")];
  const namesIn = (found: typeof languages, place: number, match: Match) =>
    namesOfClient(found?.at[place] ?? null, match).map(hashOf);
  const together = cellsOf("household");
  const households = together?.at.map(householdIn) ?? [];
  const isUsed = isGroupOfPeople(households);
  if (together && !isUsed) {
    const { header, headerCell } = together.column;
    unread.push({ header, headerCell, why: "no-households", count: households.filter((one) => one !== null).length });
  }
  const clients = list.clients.map(({ caseworker, shared }, place): MovableClient => {
    const [begin, contact, household] = [since?.[place], lastContact?.[place], households[place] ?? null];
    return {
      caseworker,
      since: begin?.kind === "date" ? begin.date : null,
      lastContact: contact?.kind === "date" ? contact.date : null,
      household: isUsed && household !== null ? hashOf(household) : null,
      languages: namesIn(languages, place, "language"),
      districts: namesIn(districts, place, "district"),
      locked: shared || saysLocked(locked?.at[place] ?? null),
    };
  });
  return { clients, unread };
}

function dateIn(value: GridValue, { headerCell, format, from1904 }: MovableColumn) {
  const shifted = typeof value === "number" && from1904 ? value + daysBetweenSystems : value;
  const text = value === null ? "" : String(value).trim();
  const known = text === "" || saysUnknown(text) ? null : shifted;
  return cellDate({ address: headerCell, value: known, text: known === null ? "" : text, format });
}

function householdIn(value: GridValue): string | null {
  const text = value === null ? "" : String(value);
  return text.trim() === "" || saysNone(text) || saysUnknown(text) ? null : comparableNumber(text);
}

/** Whatever is written beside a client and does not say no keeps that client. */
function saysLocked(value: GridValue): boolean {
  if (value === null || typeof value === "boolean") return value ?? false;
  const text = String(value).trim();
  return text !== "" && text !== "0" && !saysNone(text) && !/^(?:neen|no|onwaar|false)$/i.test(text);
}
