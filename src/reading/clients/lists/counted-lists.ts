import { oncePer } from "../../../kernel/once-per";
import { accountForClients, type Accounted } from "../../../caseload/clients/accounted";
import type { CountingAnswers } from "../../../caseload/clients/counting-answers";
import type { ListedRow, ListedRows } from "../../../caseload/clients/listed-row";
import type { CellAddress } from "../../../caseload/cell-address";
import type { CountedRun } from "../../../caseload/scenarios/countable-clients";
import { isBefore, type IsoDate } from "../../../caseload/dates";
import { sameName } from "../../../caseload/team/names";
import type { AccountedRows, Doubt } from "../../../caseload/team/team-data";
import { hasBegun, momentIn, orderOf } from "../../candidates/columns/moments";
import { comparable, isAddress } from "../../candidates/columns/columns";
import { joinNames } from "../../candidates/name-joins";
import type { RowsBelow } from "../../candidates/shapes/rows-below";
import { opensWith, plain, speaksOf } from "../../candidates/columns/vocabulary";
import { looksLikeName } from "../../values/person-names";
import { cellDate, type CellDate } from "../../values/cell-dates";
import type { GridCell } from "../../grid-view";
import type { GridValue } from "../../sheet-grid";
import { cellsByColumn, cellsOfMarks, cellsOfOne, runsByName, type CellsOfNames } from "../columns/cells-of-names";
import { comparableNumber } from "../columns/client-number";
import type { ColumnValues } from "../columns/column-values";
import { isMark } from "./clients-below-names";
import {
  areaOf,
  isNobody,
  isPartner,
  isRowOfList,
  nameInTitle,
  startsLikeNumber,
  type ListedPlace,
} from "./listed-places";
import { withoutOverlaps } from "./overlapping-lists";
import { statusOf } from "../rows/status-words";

/** The cells of some columns of a sheet, from one row to another; null where they were not fetched. */
export type ColumnSource = (
  sheet: string,
  firstRow: number,
  lastRow: number,
  columns: readonly number[],
) => ColumnValues | null;

export interface ListSettings {
  readonly date: IsoDate;
  readonly team: readonly string[];
  readonly aliases: ReadonlyMap<string, string>;
  readonly source: ColumnSource;
  /** Makes a number that only this reading knows of a client's number. */
  readonly hashOf: (text: string) => string;
  readonly rowsBelow: RowsBelow;
  /** What somebody answered about who counts. */
  readonly answers: CountingAnswers;
  /** Lists that name the team too, and do not count. */
  readonly beside: readonly ListedPlace[];
}

/** What the lists of a workbook come to, person by person. */
export interface ListCounts {
  readonly places: readonly ListedPlace[];
  readonly accounted: Accounted;
  /** Where each person's clients are counted. */
  readonly cells: ReadonlyMap<string, CellAddress>;
  readonly doubts: readonly Doubt[];
  /** Where formulas count each person's clients and come to the same. */
  readonly runs: ReadonlyMap<string, readonly CountedRun[]>;
  /** The lists with which the accounting is done. */
  readonly lists: readonly PlacedRows[];
  /** All lists, also those of other months; and some of them accounted for on another day, null where their rows were not fetched. */
  readonly all: readonly ListedPlace[];
  readonly accountFor: (places: readonly ListedPlace[], date: IsoDate) => AccountedLists | null;
}

interface AccountedLists extends Pick<ListCounts, "accounted"> {
  readonly lists: readonly ListedRows[];
}

/** The rows of a list, and where they stand. */
interface PlacedRows extends ListedRows {
  /** Row of the sheet of each. */
  readonly sheetRows: readonly number[];
  /** Texts alone between the rows, which head nothing that is known. */
  readonly lonely: readonly CellAddress[];
  /** What stands above the rows of each, whose clients they are. */
  readonly headings: ReadonlyMap<string, GridCell>;
}

interface ReadList extends PlacedRows {
  readonly place: ListedPlace;
  readonly guessed: readonly (readonly [string, string])[];
  /** What says of the rows below it that they have ended, beside a column. */
  readonly endings: readonly CellAddress[];
  /** Rows out of sight. */
  readonly hidden: ReadonlySet<number>;
  /** Null where formulas cannot tell whose the clients are. */
  readonly cellsOfNames: readonly (CellsOfNames | null)[];
}

/** Counts the rows of the lists for a team; null when there is no list, or its rows were not fetched. */
export function countLists(places: readonly ListedPlace[], settings: ListSettings): ListCounts | null {
  const { kept, doubts: left } = currentLists(withoutOverlaps(places), settings.date);
  const lists = kept.map((place) => readList(place, settings));
  if (lists.some((list) => list === null)) return null;
  const read = lists.filter((list) => list !== null).filter(({ rows }) => rows.length > 0);
  if (!read.some(({ place }) => place.by.kind !== "nobody")) return null;
  const { counted, doubts: copies } = withoutCopies(read);
  const team = new Set(settings.team);
  const accounted = accountForClients(counted, team, settings.date, settings.answers);
  const cells = new Map<string, CellAddress>();
  for (const list of counted) {
    for (const row of list.rows) {
      if (row.caseworker !== null && !cells.has(row.caseworker)) cells.set(row.caseworker, whereCounted(list.place));
    }
  }
  const [first] = counted;
  if (first) for (const name of settings.team) if (!cells.has(name)) cells.set(name, whereCounted(first.place));
  return {
    places: counted.map(({ place }) => place),
    accounted,
    cells,
    runs: runsByName(
      counted.flatMap((list) => list.cellsOfNames),
      accounted,
      settings.team,
    ),
    lists: counted,
    all: withoutOverlaps(places),
    accountFor(some, date) {
      const asked = some.map((place) => readList(place, settings));
      if (asked.some((list) => list === null)) return null;
      const found = asked.filter((list) => list !== null);
      return { lists: found, accounted: accountForClients(found, team, date, settings.answers) };
    },
    doubts: [
      ...left,
      ...copies,
      ...addedUnseen(counted),
      ...leftBeside(settings, places),
      ...doubtsAbout(counted, accounted, settings),
    ],
  };
}

/** Of lists on sheets of several months or years only the newest that has begun; copies and archives are left alone. */
function currentLists(
  places: readonly ListedPlace[],
  date: IsoDate,
): { readonly kept: readonly ListedPlace[]; readonly doubts: readonly Doubt[] } {
  const moments = places.flatMap((place) => {
    const moment = momentIn(place.table.part.sheet);
    return moment ? [{ place, moment }] : [];
  });
  const doubts: Doubt[] = [];
  let kept = places;
  const begun = moments.filter(({ moment }) => hasBegun(moment, date));
  if (moments.length > 1 && begun.length > 0) {
    const newest = Math.max(...begun.map(({ moment }) => orderOf(moment, date)));
    const dropped = new Set(moments.filter(({ moment }) => orderOf(moment, date) !== newest).map(({ place }) => place));
    kept = places.filter((place) => !dropped.has(place));
    const [taken] = kept;
    if (dropped.size > 0 && taken)
      doubts.push({ code: "newest-taken", cells: [cornerOf(taken)], text: taken.table.part.sheet });
  }
  const old = kept.filter((place) => speaksOf("oldCopy", place.table.part.sheet));
  if (old.length > 0 && old.length < kept.length) {
    kept = kept.filter((place) => !old.includes(place));
    doubts.push({
      code: "list-left-out",
      cells: old.map(cornerOf),
      text: old.map(({ table }) => table.part.sheet).join(", "),
    });
  }
  return { kept, doubts };
}

/** Without client numbers, tabs that repeat a list that names everybody are told by what they come to. */
function withoutCopies(lists: readonly ReadList[]): { counted: readonly ReadList[]; doubts: readonly Doubt[] } {
  const whole = lists.filter(({ place }) => place.by.kind === "column");
  const tabs = lists.filter(({ place }) => place.by.kind === "sheet" || place.by.kind === "title");
  const [master] = whole;
  if (
    !master ||
    tabs.length === 0 ||
    (master.place.number !== null && tabs.every(({ place }) => place.number !== null))
  )
    return { counted: lists, doubts: [] };
  const text = tabs.map(({ sheet }) => sheet).join(", ");
  const cells = tabs.map(({ place }) => cornerOf(place));
  return {
    counted: lists.filter((list) => !tabs.includes(list)),
    doubts: [{ code: "list-left-out", cells, text }],
  };
}

/** Lists that each say whose their clients are, where no number tells whether they repeat each other. */
function addedUnseen(lists: readonly ReadList[]): readonly Doubt[] {
  const added = lists.filter(({ place }) => place.by.kind === "column");
  if (added.length < 2 || added.every(({ place }) => place.number !== null)) return [];
  const text = [...new Set(added.map(({ sheet }) => sheet))].join(", ");
  return [{ code: "lists-added", cells: added.map(({ place }) => cornerOf(place)), text }];
}

/** Lists whose rows are somebody's too, and may be clients. */
function leftBeside({ beside, rowsBelow }: ListSettings, places: readonly ListedPlace[]): readonly Doubt[] {
  return withoutOverlaps([...places, ...beside])
    .filter((place) => beside.includes(place))
    .map((place): Doubt => {
      const { table } = place;
      const figure = table.last - table.first + 1 + rowsBelow(table);
      return { code: "list-beside", cells: [whereCounted(place)], text: table.part.sheet, figure };
    });
}

function readList(place: ListedPlace, settings: ListSettings): ReadList | null {
  const { table, by, key, number, status, partner, end, start, divider } = place;
  const { sheet, rect } = table.part;
  const below = settings.rowsBelow(table);
  const firstRow = table.part.rect.top + table.first;
  const lastRow = table.part.rect.top + table.last + below;
  const needed = neededColumns(place);
  const values =
    table.part.shape === "split"
      ? below > 0
        ? null
        : piecesOf(place, firstRow, needed)
      : settings.source(
          sheet,
          firstRow,
          lastRow,
          needed.map((column) => column + table.part.rect.left),
        );
  if (!values) return null;
  const valuesOf = oncePer(
    (column: number): readonly GridValue[] => values.columns.get(column + table.part.rect.left)?.slice() ?? [],
  );
  const textAt = (column: number, row: number): string => textOf(valuesOf(column)[row] ?? null);
  const names = whoseNames(place, values, valuesOf);
  const join = joinNames(
    settings.team,
    names.filter((name) => name !== "" && !isNobody(name)),
    settings.aliases,
    "several",
  );
  // A long list writes the same names and statuses over and over.
  const whose = oncePer((text: string) => (isNobody(text) ? null : (join.to.get(text) ?? text)));
  const header = status === null ? "" : (place.columns[status]?.says ?? "");
  const saidBy = oncePer((text: string) => statusOf(place.legend?.get(comparable(text)) ?? text, header));
  const begins = datesOf(place, start);
  const ends = datesOf(place, end);
  const handedOn = datesOf(place, by.kind === "column" ? (by.next?.from ?? null) : null);
  const rows: ListedRow[] = [];
  const sheetRows: number[] = [];
  const hidden = new Set<number>();
  const inRows = divider ? textsBeside(divider, values.rows, textAt) : new Set<string>();
  const lonely: CellAddress[] = [];
  const headings = new Map<string, GridCell>();
  const sinceClient: CellAddress[] = [];
  let lastRowOfClients = -1;
  let section = by.kind === "title" ? by.name : null;
  let above = "";
  const [title] = table.titles;
  const isTitled = title !== undefined && saysClosed(title.text);
  /** What says of the rows below it that they have ended. */
  let ending = isTitled ? title.address : opensWith("closed", sheet) ? cornerOf(place) : null;
  const endings = new Set<CellAddress>();
  for (let row = 0; row < values.rows; row += 1) {
    const keyText = textAt(key, row);
    const own = by.kind === "column" ? areaOf(textAt(by.column, row)) : "";
    if (by.kind === "column" && own !== "") above = own;
    const alone = aloneIn(place, row, textAt);
    if (alone !== null && (saysClosed(alone.text) || (ending !== null && opensWith("running", alone.text)))) {
      ending = saysClosed(alone.text) ? { sheet, row: firstRow + row, column: rect.left + alone.column } : null;
      continue;
    }
    if (divider && textAt(divider.witness, row) === "") {
      const title = textAt(divider.column, row);
      const address = { sheet, row: firstRow + row, column: rect.left + divider.column };
      const label = nameInTitle(title);
      const isNext =
        (!inRows.has(title) && (by.kind === "sections" || isSomebody(label))) ||
        join.to.has(label) ||
        isNobody(label) ||
        isLikeTitle(title, by);
      if (label !== "" && isNext) {
        section = whose(label);
        if (section !== null) headings.set(section, { address, value: title, text: title, format: "General" });
        ending = null;
        continue;
      }
      if (mayHead(title)) sinceClient.push(address);
    }
    if (!isRowOfList(keyText)) continue;
    const keyIsText = keyText !== "" && typeof valuesOf(key)[row] === "string";
    if (!keyIsText && !isRowOfList(textAt(needed[0] ?? key, row))) continue;
    const isClient = keyText !== "" || (own !== "" && (number === null ? false : textAt(number, row) !== ""));
    const otherwise =
      keyText === "" && own !== "" && hasAny(needed, row, textAt, by.kind === "column" ? by.column : -1);
    if (!isClient && !otherwise) continue;
    if (isHeaderAgain(place, keyText) || isRemark(place, row, textAt)) continue;
    if (isFigureOfPerson(place, row, textAt)) continue;
    const caseworkers = caseworkersIn(row, own);
    const statusText = status === null ? "" : textAt(status, row);
    const said = (status === null ? null : saidBy(statusText)) ?? (ending ? "closed" : null);
    if (ending) endings.add(ending);
    const begin = start === null ? null : begins(valuesOf(start)[row] ?? null);
    const until = end === null ? null : ends(valuesOf(end)[row] ?? null);
    if (values.hidden?.[row]) hidden.add(rows.length);
    // What stands below the last client is about the list.
    lonely.push(...sinceClient.splice(0));
    lastRowOfClients = row;
    const written = number === null ? null : hashed(textAt(number, row), settings.hashOf);
    for (const caseworker of caseworkers) {
      sheetRows.push(firstRow + row);
      rows.push({
        // One client of two is told by its row where it has no number.
        number: caseworkers.length > 1 ? (written ?? settings.hashOf(`${sheet} ${row}`)) : written,
        caseworker,
        status: said,
        word: said === "unknown" ? statusText : null,
        partner: partner !== null && isPartner(textAt(partner, row)),
        start: begin?.kind === "date" ? begin.date : null,
        end: until?.kind === "date" ? until.date : null,
        endUnread: until?.kind === "unreadable",
      });
    }
  }
  return {
    place,
    sheet,
    hasStatus: status !== null || endings.size > 0,
    waiting: speaksOf("waiting", sheet),
    rows,
    sheetRows,
    lonely,
    headings,
    endings: [...endings],
    guessed: join.guessed,
    hidden,
    cellsOfNames: cellsOfNames(),
  };

  /** Whose the row is; nobody's is null. */
  function caseworkersIn(row: number, own: string): readonly (string | null)[] {
    switch (by.kind) {
      case "column":
        return [whose(handedTo(row) ?? (own === "" && by.fillDown ? above : own))];
      case "marks": {
        const marked = by.columns.filter(({ column }) => isMark(textAt(column, row))).map(({ name }) => name);
        return marked.length > 0 ? marked : [null];
      }
      case "sheet":
        return [by.name];
      default:
        return [section];
    }
  }

  /** Who has taken the client over by now. */
  function handedTo(row: number): string | null {
    if (by.kind !== "column" || !by.next) return null;
    const next = textAt(by.next.column, row);
    const from = handedOn(valuesOf(by.next.from)[row] ?? null);
    return next !== "" && from.kind === "date" && !isBefore(settings.date, from.date) ? next : null;
  }

  function cellsOfNames(): readonly (CellsOfNames | null)[] {
    // A formula cannot look into a part of a text.
    if (table.part.shape === "split") return [null];
    const rangeOf = (column: number) => ({ sheet, top: firstRow, column: column + table.part.rect.left });
    const cellsOf = (column: number) => valuesOf(column).slice(0, lastRowOfClients + 1);
    switch (by.kind) {
      case "column":
        return [by.fillDown || by.next ? null : cellsByColumn(rangeOf(by.column), cellsOf(by.column), whose)];
      case "marks":
        return by.columns.map(({ column, name }) => cellsOfMarks(rangeOf(column), cellsOf(column), name, isMark));
      case "sheet":
      case "title":
        return [cellsOfOne(rangeOf(key), cellsOf(key), by.name)];
      default:
        return [null];
    }
  }
}

/** What stands in clients' own rows heads none of them, also where the rest of a row is empty. */
function textsBeside(
  { column, witness }: NonNullable<ListedPlace["divider"]>,
  rows: number,
  textAt: (column: number, row: number) => string,
): ReadonlySet<string> {
  const texts = new Set<string>();
  for (let row = 0; row < rows; row += 1) if (textAt(witness, row) !== "") texts.add(textAt(column, row));
  return texts;
}

/** A word in the place of a heading, that adds nothing up. */
export function mayHead(text: string): boolean {
  return !startsLikeNumber(text) && isRowOfList(text) && /\p{L}{2}/u.test(text);
}

/** Whoever it is, the rows below are not of whoever stands above. */
function isSomebody(label: string): boolean {
  return looksLikeName(label) || isAddress(label);
}

/** "Klantmanager: Xandra (16 uur)" below a list that "Klantmanager: Anouk (32 uur)" stands above, whoever Xandra is; and so "Xandra (16 uur)". */
function isLikeTitle(text: string, by: ListedPlace["by"]): boolean {
  if (by.kind !== "title") return false;
  const opening = (title: string): string => plain(/^([^:]{2,40}):/.exec(title)?.[1] ?? "");
  if (opening(text) !== "") return opening(text) === opening(by.text);
  return [text, by.text].every((title) => withHours.test(title)) && looksLikeName(nameInTitle(text));
}

const withHours = /^\p{L}[^\d(:]*\(\s*\d{1,2}(?:[.,]\d{1,2})?\s*(?:uren|uur|u|fte)?[^()]*\)$/iu;

/** The rows of a list whose columns stand in one text: "173869;Hassan;R. de Wit". */
function piecesOf({ table }: ListedPlace, top: number, columns: readonly number[]): ColumnValues {
  const rows = Array.from({ length: table.last - table.first + 1 }, (_, at) => table.first + at);
  return {
    top,
    rows: rows.length,
    columns: new Map(
      columns.map((column) => [column + table.part.rect.left, rows.map((row) => table.part.cell(row, column).value)]),
    ),
    hidden: null,
  };
}

function textOf(value: GridValue): string {
  return value === null ? "" : String(value).trim();
}

/** The dates of a column: thousands of clients began or end on the same few days. */
function datesOf(place: ListedPlace, column: number | null): (value: GridValue) => CellDate {
  const { sheet, rect } = place.table.part;
  const format = column === null ? "General" : formatOf(place, column);
  const address = { sheet, row: rect.top + place.table.first, column: rect.left + (column ?? 0) };
  return oncePer((value: GridValue) => {
    const text = textOf(value);
    return cellDate({ address, value: text === "" ? null : value, text, format });
  });
}

function hasAny(
  columns: readonly number[],
  row: number,
  textAt: (column: number, row: number) => string,
  besides: number,
): boolean {
  return columns.some((column) => column !== besides && textAt(column, row) !== "");
}

function isHeaderAgain(place: ListedPlace, text: string): boolean {
  if (startsLikeNumber(text)) return false;
  const header = place.columns[place.key]?.header.own ?? "";
  return header !== "" && plain(text) === plain(header);
}

const mostWordsOfTitle = 4;

/** "Afgesloten 2025" above a list, or alone between its rows. */
function saysClosed(text: string): boolean {
  return opensWith("closed", text) && text.trim().split(/\s+/).length <= mostWordsOfTitle;
}

/** The only text of a row, as far as its cells are known; null where there is no text, or more. */
function aloneIn(
  place: ListedPlace,
  row: number,
  textAt: (column: number, row: number) => string,
): { readonly text: string; readonly column: number } | null {
  const { table, status } = place;
  const inGrid = row <= table.last - table.first;
  const columns = inGrid ? table.headers.map((_, column) => column) : neededColumns(place);
  if (columns.length < 2) return null;
  let alone: { readonly text: string; readonly column: number } | null = null;
  for (const column of columns) {
    const text = inGrid ? table.part.cell(table.first + row, column).text : textAt(column, row);
    if (text === "") continue;
    if (alone !== null || column === status) return null;
    alone = { text, column };
  }
  return alone;
}

const fewestWordsOfRemark = 3;

/** "* exclusief de klanten van de poort", alone on its row where numbers of clients stand. */
function isRemark(place: ListedPlace, row: number, textAt: (column: number, row: number) => string): boolean {
  const { number, table } = place;
  if (number === null) return false;
  const text = textAt(number, row);
  if (startsLikeNumber(text) || text.split(/\s+/).length < fewestWordsOfRemark) return false;
  const inGrid = row <= table.last - table.first;
  const columns = inGrid ? table.headers.map((_, column) => column) : neededColumns(place);
  const textIn = (column: number) => (inGrid ? table.part.cell(table.first + row, column).text : textAt(column, row));
  return columns.every((column) => column === number || textIn(column) === "");
}

/** Hours or a total below the names of people, between or below their clients. */
function isFigureOfPerson(
  { by, columns, key }: ListedPlace,
  row: number,
  textAt: (column: number, row: number) => string,
): boolean {
  if (by.kind === "marks") return by.columns.some(({ column }) => /^\d/.test(textAt(column, row)));
  return by.kind === "title" && columns.length === 1 && /^\d{1,3}(?!\d)/.test(textAt(key, row));
}

/** Columns of the table that are read of every row. */
export function neededColumns(place: ListedPlace): number[] {
  const { by, key, number, status, partner, end, start, otherDates, divider } = place;
  const whose =
    by.kind === "column" || by.kind === "sections"
      ? [by.column]
      : by.kind === "marks"
        ? by.columns.map(({ column }) => column)
        : [];
  const rivals = by.kind === "column" ? [...by.rivals, ...nextColumns(by)] : [];
  const between = divider ? [divider.column, divider.witness] : [];
  const all = [...whose, ...rivals, ...between, key, number, status, partner, end, start, otherDates];
  return [...new Set(all.filter((column) => column !== null))].sort((one, other) => one - other);
}

function nextColumns({ next }: Extract<ListedPlace["by"], { kind: "column" }>): readonly number[] {
  return next ? [next.column, next.from] : [];
}

function whoseNames(
  { by, divider }: ListedPlace,
  values: ColumnValues,
  valuesOf: (column: number) => readonly GridValue[],
): string[] {
  const columns =
    by.kind === "column" ? [by.column, ...(by.next ? [by.next.column] : [])] : divider ? [divider.column] : [];
  const texts = new Set<string>();
  for (const column of columns) {
    const cells = valuesOf(column);
    for (let row = 0; row < values.rows; row += 1) {
      const value = cells[row] ?? null;
      if (value !== null) texts.add(areaOf(textOf(value)));
    }
  }
  return by.kind === "column" ? [...texts] : [...new Set([...texts].map(nameInTitle))];
}

function formatOf({ table }: ListedPlace, column: number): string {
  for (let row = table.first; row <= Math.min(table.last, table.first + 40); row += 1) {
    const cell = table.part.cell(row, column);
    if (typeof cell.value === "number") return cell.format;
  }
  return "General";
}

function hashed(text: string, hashOf: (text: string) => string): string | null {
  // Words for nobody have no figures in them.
  const number = !/\d/.test(text) && isNobody(text) ? null : comparableNumber(text);
  return number === null ? null : hashOf(number);
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

function headerOf({ columns }: ListedPlace, column: number | null): { cell: CellAddress; text: string } | null {
  const found = column === null ? undefined : columns[column]?.header;
  return found ? { cell: found.cell, text: found.own || found.text } : null;
}

/** What the accounting has to say or to ask. */
function doubtsAbout(lists: readonly ReadList[], accounted: Accounted, settings: ListSettings): Doubt[] {
  const doubts: Doubt[] = [];
  const [first] = lists;
  if (!first) return doubts;
  const corner = cornerOf(first.place);
  const endHeader = lists
    .map(({ place }) => headerOf(place, place.status) ?? headerOf(place, place.end))
    .find((one) => one !== null);
  const endings = lists.flatMap((list) => list.endings);
  if (accounted.ended > 0)
    doubts.push({
      code: "list-ended",
      cells: endHeader || endings.length > 0 ? [...(endHeader ? [endHeader.cell] : []), ...endings] : [corner],
      text: endHeader?.text ?? "",
      figure: accounted.ended,
    });
  if (accounted.notStarted > 0)
    doubts.push({ code: "list-later", cells: [corner], text: settings.date, figure: accounted.notStarted });
  if (accounted.duplicates > 0) {
    const numbers = lists.map(({ place }) => headerOf(place, place.number)).find((one) => one !== null);
    const repeated = accounted.repeated.map((place) => lists[place]?.sheet ?? "").sort();
    doubts.push(
      repeated.length > 0
        ? { code: "list-repeats", cells: [corner], text: repeated.join(", "), figure: accounted.duplicates }
        : {
            code: "list-duplicates",
            cells: [numbers?.cell ?? corner],
            text: numbers?.text ?? "",
            figure: accounted.duplicates,
          },
    );
  }
  if (accounted.noCaseworker > 0) {
    const where = lists.find(({ place }) => place.by.kind === "nobody") ?? first;
    const waiting = lists.filter(({ waiting: isWaiting }) => isWaiting).map(({ sheet }) => sheet);
    doubts.push({
      code: "list-unassigned",
      cells: [whereCounted(where.place)],
      text: waiting.length > 0 ? waiting.join(", ") : where.sheet,
      figure: accounted.noCaseworker,
    });
  }
  for (const [name, clients] of accounted.outside)
    doubts.push({ code: "list-outside", cells: [whereCounted(first.place)], text: name, figure: clients });
  for (const [place, list] of lists.entries()) {
    const counted = [...list.hidden].filter((row) => accounted.classes[place]?.[row] === "counted").length;
    if (counted > 0)
      doubts.push({ code: "list-hidden", cells: [cornerOf(list.place)], text: list.sheet, figure: counted });
    const title = list.place.by;
    if (title.kind === "title" && !sameName(nameInTitle(title.text), title.name))
      doubts.push({ code: "joined-name", cells: [title.cell], text: `${nameInTitle(title.text)} = ${title.name}` });
    for (const [other, team] of list.guessed)
      doubts.push({ code: "joined-name", cells: [whereCounted(list.place)], text: `${other} = ${team}` });
    const { by } = list.place;
    if (by.kind === "column" && by.rivals.length > 0) {
      const headers = [by.column, ...by.rivals].map((column) => headerOf(list.place, column));
      doubts.push({
        code: "second-caseworker",
        cells: headers.flatMap((one) => (one ? [one.cell] : [])),
        text: headers.map((one) => one?.text ?? "").join(" / "),
      });
    }
    const other = headerOf(list.place, list.place.otherDates);
    if (other) doubts.push({ code: "list-other-dates", cells: [other.cell], text: other.text });
  }
  return [...doubts, ...countedUnasked(lists, accounted), ...questionsOf(lists, accounted)];
}

/** Rows that count as long as nobody says that they do not. */
function countedUnasked(lists: readonly ReadList[], { asked }: Accounted): Doubt[] {
  return asked.flatMap(({ question, places, answer }): Doubt[] => {
    const [first] = places;
    const place = first && lists[first.list]?.place;
    if (!place || answer !== null || (question !== "waiting" && question !== "partners")) return [];
    const header = headerOf(place, question === "waiting" ? place.status : place.partner);
    const code = question === "waiting" ? "list-waiting" : "list-partners";
    return [
      { code, cells: [header?.cell ?? whereCounted(place)], text: place.table.part.sheet, figure: places.length },
    ];
  });
}

function questionsOf(lists: readonly ReadList[], accounted: Accounted): Doubt[] {
  const found = new Map<string, { doubt: Doubt; rows: number }>();
  for (const question of accounted.questions) {
    const list = lists[question.list];
    if (!list) continue;
    const column =
      question.code === "two-caseworkers"
        ? list.place.number
        : question.code === "date-unreadable"
          ? list.place.end
          : list.place.status;
    const text =
      question.code === "two-caseworkers"
        ? [...question.caseworkers].sort().join(" / ")
        : question.code === "status-unknown"
          ? (list.rows[question.row]?.word ?? "")
          : (headerOf(list.place, column)?.text ?? "");
    const key = `${question.code} ${text}`;
    const known = found.get(key);
    const cell = headerOf(list.place, column)?.cell ?? cornerOf(list.place);
    found.set(key, {
      rows: (known?.rows ?? 0) + 1,
      doubt: { code: `list-${question.code}`, cells: [cell], text },
    });
  }
  return [...found.values()].map(({ doubt, rows }) => ({ ...doubt, figure: rows }));
}
