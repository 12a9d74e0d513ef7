import { wholeNumbers } from "../../../kernel/whole-numbers";
import type { CellAddress } from "../../../caseload/cell-address";
import type { CountingAnswers } from "../../../caseload/clients/counting-answers";
import type { ListedRow, ListedRows } from "../../../caseload/clients/listed-row";
import { isBefore, type IsoDate } from "../../../caseload/dates";
import type { Stepwise } from "../../../kernel/stepwise";
import { oncePer } from "../../../kernel/once-per";
import { comparable } from "../../candidates/columns/columns";
import { opensWith, speaksOf } from "../../candidates/columns/vocabulary";
import { joinNames } from "../../candidates/name-joins";
import type { RowsBelow } from "../../candidates/shapes/rows-below";
import type { GridCell } from "../../grid-view";
import type { GridValue } from "../../sheet-grid";
import { groupOfSubtotal, isTotalOfSubtotals, withoutSubtotals } from "../../tables/row-labels";
import { cellDate, type CellDate } from "../../values/cell-dates";
import { cellsByColumn, cellsOfMarks, cellsOfOne, type CellsOfNames } from "../columns/cells-of-names";
import { comparableNumber } from "../columns/client-number";
import type { ColumnValues } from "../columns/column-values";
import { statusOf } from "../rows/status-words";
import { hasBegun, inNearestYear, orderOf } from "../../candidates/columns/moments";
import { isMark } from "../whose/clients-below-names";
import { columnsBeyond, cornerOf, neededColumns } from "./list-cells";
import type { ListedPlace } from "./listed-place";
import { whoIn, isNobody, isPageNumber, isPartner, isProposal, isRowOfList } from "./row-texts";
import { columnsOfNames, type CaseworkerFrom } from "../whose/listed-by";
import { nameInTitle } from "../whose/titles";
import { statedAbove, statedBelow, type StatedCount } from "./stated-counts";
import {
  aloneIn,
  beginWithHeadings,
  headsNobodys,
  isHeaderAgain,
  isLikeTitle,
  isRemark,
  isSomebody,
  isSubtotal,
  likeClients,
  mayHead,
  saysClosed,
  textsBeside,
  textsIn,
  type TextOfRow,
} from "./rows-between";

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
  /** Texts between the rows of clients of which it is known what they say. */
  readonly sections?: readonly Section[] | undefined;
}

/** A text alone between the rows of a list, and whether it says that those below it are over. */
export interface Section {
  readonly cell: CellAddress;
  readonly isOver: boolean;
}

/** "Teun Bos (24 uur)" above the rows of his clients, or his name in one of them with the hours in another cell. */
export interface Heading {
  readonly name: string;
  readonly cell: GridCell;
  readonly hours: GridCell | null;
}

/** The rows of a list, and where they stand. */
export interface PlacedRows extends ListedRows {
  /** Row of the sheet of each. */
  readonly sheetRows: readonly number[];
  /** Texts alone between the rows, which head nothing that is known; below the grid also rows of which no cell is known to hold anything. */
  readonly lonely: readonly CellAddress[];
  /** Names of caseworkers alone in the row of a client. */
  readonly namesAlone: readonly CellAddress[];
  /** What stands above or in rows of whose clients they are. */
  readonly headings: readonly Heading[];
}

export interface ReadList extends PlacedRows {
  readonly place: ListedPlace;
  readonly guessed: readonly (readonly [string, string])[];
  /** What says of the rows below it that they have ended, beside a column. */
  readonly endings: readonly CellAddress[];
  /** What the list itself says of how many clients stand where. */
  readonly stated: readonly StatedCount[];
  /** How many rows have a name with a question mark, and do not say that they have ended. */
  readonly proposed: number;
  /** Rows out of sight. */
  readonly hidden: ReadonlySet<number>;
  /** Null where formulas cannot tell whose the clients are. */
  readonly cellsOfNames: readonly (CellsOfNames | null)[];
}

const rowsInTurn = 2500;
const countInWords = /^\d+ \p{L}/u;

/** Pauses between the rows of a long list. */
export function* readList(place: ListedPlace, settings: ListSettings): Stepwise<ReadList | null> {
  const { table, by, key, besideNumbers, number, status, partner, end, start, divider } = place;
  const { sheet, rect } = table.part;
  const below = settings.rowsBelow(table);
  const firstRow = table.part.rect.top + table.first;
  const lastRow = table.part.rect.top + table.last + below;
  const needed = neededColumns(place);
  const beyond = columnsBeyond(place);
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
  /** The row of a subtotal names nobody else. */
  const mayBeSubtotal = oncePer(
    (text: string) => text === "" || groupOfSubtotal(text) !== null || isTotalOfSubtotals(text),
  );
  const saidBy = oncePer((text: string) => statusOf(place.legend?.get(comparable(text)) ?? text, header));
  const begins = datesOf(place, start);
  const ends = datesOf(place, end);
  const turns = turnsOf(place, settings.date);
  const rows: ListedRow[] = [];
  const sheetRows: number[] = [];
  const hidden = new Set<number>();
  let proposed = 0;
  const inRows = divider ? textsBeside(divider, values.rows, textAt) : new Set<string>();
  const lonely: CellAddress[] = [];
  const namesAlone: CellAddress[] = [];
  const headings: Heading[] = [];
  const stated: StatedCount[] = [];
  /** Where the rows begin that a number above or below them is about. */
  let block: { readonly from: number; readonly above: Omit<StatedCount, "from" | "to"> | null } = {
    from: 0,
    above: null,
  };
  const endBlock = (above: typeof block.above): void => {
    if (block.above) stated.push({ ...block.above, from: block.from, to: rows.length });
    block = { from: rows.length, above };
  };
  const sinceClient: CellAddress[] = [];
  const nameIn = (row: number): string => (by.kind === "column" ? whoIn(textAt(by.column, row)) : "");
  const isBare = (row: number): boolean => textAt(key, row) === "";
  const mayBeLeftOpen =
    by.kind === "column" && !by.fillDown && number === null && !beginWithHeadings(values.rows, nameIn, isBare);
  let lastRowOfClients = -1;
  const [title] = table.titles;
  // The first of those who stand between the rows stands above them.
  const first = by.kind === "sections" && title ? (join.to.get(nameInTitle(title.text)) ?? null) : null;
  let section = by.kind === "title" ? by.name : first;
  let above = "";
  const isTitled = title !== undefined && saysClosed(title.text);
  /** What says of the rows below it that they have ended. */
  let ending = isTitled ? title.address : opensWith("closed", sheet) ? cornerOf(place) : null;
  const endings = new Set<CellAddress>();
  const isLikeClients = likeClients(place);
  const besides = by.kind === "column" ? by.column : -1;
  const cellAt = (row: number, column: number): CellAddress => ({
    sheet,
    row: firstRow + row,
    column: rect.left + column,
  });
  /** Not a client of whom nothing else is known; below the grid a blank row may hold a text in a column that was not fetched. */
  const mayBeSection = (alone: TextOfRow, row: number): boolean =>
    alone.text === ""
      ? row > table.last - table.first && !(by.kind === "column" && by.fillDown)
      : alone.column !== besides &&
        mayHead(alone.text) &&
        (isNobody(alone.text) || join.to.has(nameInTitle(alone.text)) || !isLikeClients(alone));
  for (let row = 0; row < values.rows; row += 1) {
    if (row % rowsInTurn === 0) yield;
    const keyText = textAt(key, row);
    const own = nameIn(row);
    if (by.kind === "column" && own !== "") above = own;
    const alone = aloneIn(place, row, textAt);
    const told = settings.sections?.find(({ cell }) => cell.sheet === sheet && cell.row === firstRow + row);
    const isOver = told ? told.isOver : alone !== null && saysClosed(alone.text);
    if (told || isOver || (ending !== null && alone !== null && opensWith("running", alone.text))) {
      ending = isOver ? (told?.cell ?? cellAt(row, alone?.column ?? 0)) : null;
      continue;
    }
    if (!divider && alone !== null && mayBeSection(alone, row)) sinceClient.push(cellAt(row, alone.column));
    const mayBeSum = own === "" && (keyText === "" || !isRowOfList(keyText) || countInWords.test(keyText));
    const sum = mayBeSum ? statedBelow(textsIn(place, row, textAt)) : null;
    if (sum !== null) {
      stated.push({ cell: cellAt(row, sum.column), value: sum.value, from: block.from, to: rows.length });
      endBlock(null);
      continue;
    }
    if (divider && textAt(divider.witness, row) === "") {
      const title = textAt(divider.column, row);
      const address = cellAt(row, divider.column);
      const label = nameInTitle(title);
      const isNobodys = headsNobodys(label) || isNobody(title);
      const isNext =
        (!inRows.has(title) && (by.kind === "sections" || isSomebody(label))) ||
        join.to.has(label) ||
        isNobodys ||
        isLikeTitle(title, by);
      if (label !== "" && isNext) {
        section = isNobodys ? null : whose(label);
        if (section !== null) headings.push({ name: section, cell: plainCell(address, title), hours: null });
        const value = statedAbove(title);
        endBlock(value === null ? null : { cell: address, value });
        ending = null;
        continue;
      }
      if (mayHead(title)) sinceClient.push(address);
    }
    if (!isRowOfList(keyText)) continue;
    const isOnlyNumbered = besideNumbers.length > 0 && besideNumbers.every((column) => textAt(column, row) === "");
    if (isOnlyNumbered && own === "") continue;
    if (mayBeSubtotal(own) && isSubtotal(place, row, textAt)) continue;
    const keyIsText = keyText !== "" && typeof valuesOf(key)[row] === "string";
    if (!keyIsText && !isRowOfList(textAt(needed[0] ?? key, row))) continue;
    const isClient = keyText !== "" || (own !== "" && (number === null ? false : textAt(number, row) !== ""));
    const otherwise =
      keyText === "" && own !== "" && (hasAny(needed, row, textAt, besides) || hasWords(place, row, besides));
    const isNamed = isClient || otherwise;
    if (!isNamed && !isLeftOpen(row, own)) continue;
    if (isPageNumber(own) || isPageNumber(keyText)) continue;
    if (isHeaderAgain(place, keyText) || isRemark(place, row, textAt)) continue;
    if (isFigureOfPerson(place, row, textAt)) continue;
    if (!isNamed) namesAlone.push(cellAt(row, besides));
    const caseworkers = caseworkersIn(row, own);
    noteHours(row, own);
    const statusText = status === null ? "" : textAt(status, row);
    const said = (status === null ? null : saidBy(statusText)) ?? (ending ? "closed" : null);
    if (ending) endings.add(ending);
    if (said !== "closed" && own.length > 1 && isProposal(own)) proposed += 1;
    const begin = start === null ? null : begins(valuesOf(start)[row] ?? null);
    const until = end === null ? null : ends(valuesOf(end)[row] ?? null);
    if (values.hidden?.[row]) hidden.add(rows.length);
    // What stands below the last client is about the list.
    if (divider || alone === null) lonely.push(...sinceClient.splice(0));
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
  endBlock(null);
  return {
    place,
    sheet,
    hasStatus: endings.size > 0 || (status !== null && !isOneCode(rows)) || someHaveEnds(rows),
    // "Klanten en wachtlijst" holds both.
    waiting: speaksOf("waiting", sheet) && !/ en |[+&]/.test(sheet),
    rows,
    sheetRows,
    lonely,
    namesAlone,
    headings,
    endings: [...endings],
    stated,
    guessed: join.guessed,
    proposed,
    hidden,
    cellsOfNames: cellsOfNames(),
  };

  /** The first time that the list says these hours of somebody, in a cell of their own or behind the name. */
  function noteHours(row: number, own: string): void {
    const name = own === "" ? null : whose(own);
    if (by.kind !== "column" || name === null) return;
    const called = textAt(by.column, row);
    const said = place.hours === null ? (called === own ? "" : called) : textAt(place.hours, row);
    if (said === "") return;
    if (headings.some((known) => known.name === name && (known.hours ?? known.cell).text === said)) return;
    const cell = plainCell(cellAt(row, by.column), called);
    if (place.hours === null) return void headings.push({ name, cell, hours: null });
    const hours = { ...plainCell(cellAt(row, place.hours), said), value: valuesOf(place.hours)[row] ?? null };
    headings.push({ name, cell, hours: { ...hours, format: formatOf(place, place.hours) } });
  }

  /** Whose the row is; nobody's is null. */
  function caseworkersIn(row: number, own: string): readonly (string | null)[] {
    switch (by.kind) {
      case "column":
        return [whose(inTurn(row) ?? (own === "" && by.fillDown ? above : own))];
      case "marks": {
        const marked = by.columns.filter(({ column }) => isMark(textAt(column, row))).map(({ name }) => name);
        return marked.length > 0 ? marked : [null];
      }
      case "sheet":
        return [by.name];
      case "rule":
        return [by.whose(textAt(by.column, row), firstRow + row)];
      default:
        return [namedBeside(row) ?? section];
    }
  }

  /** Below the blocks of everybody, whoever has the client may stand in the row itself. */
  function namedBeside(row: number): string | undefined {
    return beyond.flatMap((column) => join.to.get(nameInTitle(textAt(column, row))) ?? [])[0];
  }

  /** Only whose the client is stands there, as in the rows around it: the birth date was left open. Above rows without a name it heads those. */
  function isLeftOpen(row: number, own: string): boolean {
    const isNext = nameIn(row + 1) !== "" && !isBare(row + 1);
    return own !== "" && mayBeLeftOpen && (isNext || (lastRowOfClients === row - 1 && isBare(row + 1)));
  }

  /** Who has the client by now, of those who have it from a day on. */
  function inTurn(row: number): string | null {
    const begun = turns.find(
      ({ column, hasBegun: begins }) => textAt(column, row) !== "" && begins((at) => valuesOf(at)[row] ?? null),
    );
    if (begun) return textAt(begun.column, row);
    // Where the first column has its day too, nobody has the client before it.
    return by.kind === "column" && turns.some(({ column }) => column === by.column) ? "" : null;
  }

  function cellsOfNames(): readonly (CellsOfNames | null)[] {
    // A formula cannot look into a part of a text.
    if (table.part.shape === "split") return [null];
    const rangeOf = (column: number) => ({ sheet, top: firstRow, column: column + table.part.rect.left });
    const cellsOf = (column: number) => valuesOf(column).slice(0, lastRowOfClients + 1);
    switch (by.kind) {
      case "column":
        return [
          by.fillDown || by.inTurn.length > 0 ? null : cellsByColumn(rangeOf(by.column), cellsOf(by.column), whose),
        ];
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

/** A day of the end in some rows says how the others stand too; a list of nobody but those who left says it of no other list. */
function someHaveEnds(rows: readonly ListedRow[]): boolean {
  return rows.some(({ end }) => end !== null) && rows.some(({ end }) => end === null);
}

/** A code that all rows have tells none of them apart. */
function isOneCode([first, ...others]: readonly ListedRow[]): boolean {
  return first !== undefined && first.word !== null && others.every(({ word }) => word === first.word);
}

/** The rows of a list whose columns stand in one text: "173869;Hassan;R. de Wit". */
function piecesOf({ table }: ListedPlace, top: number, columns: readonly number[]): ColumnValues {
  const rows = wholeNumbers(table.first, table.last);
  return {
    top,
    rows: rows.length,
    columns: new Map(
      columns.map((column) => [column + table.part.rect.left, rows.map((row) => table.part.cell(row, column).value)]),
    ),
    hidden: null,
  };
}

function plainCell(address: CellAddress, text: string): GridCell {
  return { address, value: text, text, format: "General" };
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

/** A column of caseworkers, and whether it holds on the day; the newest first. */
interface Turn {
  readonly column: number;
  readonly hasBegun: (valueIn: (column: number) => GridValue) => boolean;
}

function turnsOf(place: ListedPlace, date: IsoDate): readonly Turn[] {
  const { by } = place;
  if (by.kind !== "column") return [];
  const newest = ({ from }: CaseworkerFrom): number => (!from || "dates" in from ? 0 : orderOf(from, date));
  return [...by.inTurn]
    .sort((one, other) => newest(other) - newest(one))
    .map(({ column, from, until = null }): Turn => {
      const dates = from && "dates" in from ? from.dates : null;
      const [firstDay, lastDay] = [datesOf(place, dates), datesOf(place, until)];
      const isBegun = !from || "dates" in from || hasBegun(inNearestYear(from, date), date);
      return {
        column,
        hasBegun: (valueIn) => {
          const day = dates === null ? null : firstDay(valueIn(dates));
          const last = until === null ? null : lastDay(valueIn(until));
          return (
            isBegun &&
            (!day || (day.kind === "date" && !isBefore(date, day.date))) &&
            (!last || (last.kind === "date" && !isBefore(last.date, date)))
          );
        },
      };
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

/** A word beside whoever has the client, as far as the grid goes: "Centrum", where only the birth date is missing. */
function hasWords({ table }: ListedPlace, row: number, besides: number): boolean {
  if (row > table.last - table.first) return false;
  return table.headers.some(
    (_, column) => column !== besides && /\p{L}{2}/u.test(table.part.cell(table.first + row, column).text),
  );
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

function whoseNames(
  place: ListedPlace,
  values: ColumnValues,
  valuesOf: (column: number) => readonly GridValue[],
): string[] {
  const { by, divider, table } = place;
  const columns = by.kind === "column" ? columnsOfNames(by) : divider ? [divider.column, ...columnsBeyond(place)] : [];
  const texts = new Set<string>();
  for (const column of columns) {
    const cells = valuesOf(column);
    for (let row = 0; row < values.rows; row += 1) {
      const value = cells[row] ?? null;
      if (value !== null) texts.add(whoIn(textOf(value)));
    }
  }
  if (by.kind === "column") return withoutSubtotals(texts);
  const above = by.kind === "sections" ? table.titles.slice(0, 1) : [];
  return [...new Set([...texts, ...above.map(({ text }) => text)].map(nameInTitle))];
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
