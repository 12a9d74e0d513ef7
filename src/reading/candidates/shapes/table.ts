import type { CellAddress } from "../../../caseload/cell-address";
import { oncePer } from "../../../kernel/once-per";
import { wholeNumbers } from "../../../kernel/whole-numbers";
import { findAgeBands } from "../../values/age-band-text";
import { isDateFormat } from "../../values/date-text";
import type { GridCell } from "../../grid-view";
import { readCell, type CellKind, type ReadCell } from "../columns/figures";
import type { Part } from "./part";
import { momentIn, momentOfCell } from "../columns/moments";
import { plain, speaksOf, speaksOfAny } from "../columns/vocabulary";

/** Rows under headers, or without; nothing of what they mean is understood yet. */
export interface Table {
  readonly part: Part;
  /** By column, upper rows in front of the lowest; "" where nothing stands above. */
  readonly headers: readonly Header[];
  /** First and last row of the body, within the part. */
  readonly first: number;
  readonly last: number;
  /** Texts alone on their row above the headers, nearest first. */
  readonly titles: readonly GridCell[];
  /** The part's row of the first header; `first` where there is none. */
  readonly top: number;
}

export interface Header {
  readonly text: string;
  /** The lowest header alone. */
  readonly own: string;
  readonly cell: CellAddress;
  /** The date that stands as a header, as a cell shows it. */
  readonly source: GridCell | null;
}

const left = /uit dienst|vertrokken|voormalig|oud (?:medewerk|collega)/;
const leftInBrackets = /\((?:al )?(?:weg|gestopt|pensioen|met pensioen)\)/i;

/** "Uit dienst 2025", "Anja (weg)". */
export function isOfWhoLeft(text: string): boolean {
  return left.test(plain(text)) || leftInBrackets.test(text);
}

/** A copy, of an earlier time or of who has left, by the name of its sheet or a title above it. On its side a table has its title before the columns that are read. */
export function isOld({ part, titles }: Table, read: readonly number[] = []): boolean {
  const before = part.shape === "turned" ? read.map((column) => titleBefore(part, column)) : [];
  return [part.sheet, ...before, ...titles.slice(0, 2).map(({ text }) => text)].some(
    (text) => speaksOf("oldCopy", text) || isOfWhoLeft(text),
  );
}

/** The text that has the nearest column for itself. */
function titleBefore(part: Part, read: number): string {
  for (let column = read - 1; column >= 0; column -= 1) {
    const filled = Array.from({ length: part.height }, (_, row) => part.text(row, column)).filter(Boolean);
    if (filled.length === 1) return filled[0] ?? "";
  }
  return "";
}

/** No more columns are looked at; no team's table is that wide, and a longer one is seldom understood by its first. */
const mostColumns = 120;
const rowsTriedForHeader = 10;
const rowsSampled = 40;
const mostHeaderRows = 3;
const mostTablesInPart = 30;

/** The tables in a part, one below the other: each header row in it begins one. */
export function tablesIn(part: Part): Table[] {
  const tables: Table[] = [];
  let from = 0;
  while (from < part.height && tables.length < mostTablesInPart) {
    const table = tableFrom(part, from);
    if (!table) break;
    tables.push(table);
    from = table.last + 1;
  }
  return tables;
}

function widthOf(part: Part): number {
  return Math.min(part.width, mostColumns);
}

function tableFrom(part: Part, from: number): Table | null {
  const width = widthOf(part);
  const start = firstFullRow(part, from);
  if (start < 0) return null;
  const kinds = columnKinds(part, start);
  let header = -1;
  for (let row = start; row < Math.min(part.height, start + rowsTriedForHeader); row += 1) {
    if (isHeading(part, row, kinds)) header = row;
    // "maandag" over "o" and "m", above crosses: what heads figures stands on the next row.
    else if (isFilled(part, row, 2) && (row > start || !isWordsOnly(part, row))) break;
  }
  if (header < 0 && isWordsOnly(part, start)) header = start;
  const first = header < 0 ? start : header + 1;
  if (first >= part.height) return null;
  let top = header < 0 ? first : header;
  while (top > from && header - top < mostHeaderRows - 1 && isUpperHeading(part, top - 1, header)) top -= 1;
  const headers = headersOf(part, top, header, width);
  const last = lastRow(part, first, kinds, headers);
  return { part, headers, first, last, titles: titlesAbove(part, top, from), top };
}

function firstFullRow(part: Part, from: number): number {
  for (let row = from; row < part.height; row += 1) if (isFilled(part, row, 2) && !isStatedDate(part, row)) return row;
  return -1;
}

/** "Peildatum: | 1-9-2025" heads nothing. */
function isStatedDate(part: Part, row: number): boolean {
  const cells = Array.from({ length: widthOf(part) }, (_, column) => part.cell(row, column));
  const [label, date, ...others] = cells.filter(({ text }) => text !== "");
  return (
    label !== undefined &&
    date !== undefined &&
    others.length === 0 &&
    label.text.endsWith(":") &&
    readCell(date).kind === "date"
  );
}

/** Whether so many of a row's cells are filled; the others are not looked at. */
export function isFilled(part: Part, row: number, least: number): boolean {
  let filled = 0;
  for (let column = 0; column < widthOf(part) && filled < least; column += 1)
    if (part.text(row, column) !== "") filled += 1;
  return filled >= least;
}

/** What most of a column's cells are, over the first rows; worked out for the columns that are asked for. */
function columnKinds(part: Part, from: number): (column: number) => CellKind {
  const mostRows = Math.min(part.height, from + rowsSampled);
  let last: number | undefined;
  return oncePer((column) => {
    const seen: Record<CellKind, number> = { blank: 0, word: 0, number: 0, date: 0, error: 0 };
    last ??= endOfSample(part, from + 1, mostRows);
    for (let row = from + 1; row < last; row += 1) seen[readCell(part.cell(row, column)).kind] += 1;
    if (seen.number > 0 && seen.number >= seen.word && seen.number >= seen.date) return "number";
    if (seen.date > 0 && seen.date >= seen.word) return "date";
    return seen.word > 0 ? "word" : "blank";
  });
}

/** The headers of a next table say that what follows is no more of this one. */
function endOfSample(part: Part, from: number, mostRows: number): number {
  const isNext =
    nextHeaders.get(part) ??
    oncePer((row: number) => isFilled(part, row, 2) && mayEndAbove(part, row) && areHeaders(part, row));
  nextHeaders.set(part, isNext);
  let row = from + 1;
  while (row < mostRows && !isNext(row)) row += 1;
  return Math.min(row, mostRows);
}

/** Every row that may be headers looks at the rows below it. */
const nextHeaders = new WeakMap<Part, (row: number) => boolean>();

/** Words, months or numbers of a series in every cell, and in at least one above figures or dates of another kind. */
function isHeading(part: Part, row: number, kindBelow: (column: number) => CellKind): boolean {
  let changes = 0;
  let filled = 0;
  for (let column = 0; column < widthOf(part); column += 1) {
    const cell = part.cell(row, column);
    if (cell.text === "") continue;
    const read = readCell(cell);
    if (read.kind === "blank") return false;
    filled += 1;
    const below = kindBelow(column);
    if (read.kind === "word") {
      if (below === "number" || below === "date") changes += 1;
    } else if (!isSeriesCell(part, row, column, cell, read)) return false;
    else if (below === "number") changes += 1;
    // Months that are still to come have nothing below them, and weeks of a roster words.
    else if (below !== "blank" && below !== "word") return false;
  }
  return filled > 1 && changes > 0;
}

/** A date, a year or a number of a row 1, 2, 3 that stands above figures. */
function isSeriesCell(part: Part, row: number, column: number, cell: GridCell, read: ReadCell): boolean {
  if (read.kind === "date") return true;
  if (typeof cell.value === "string" && momentIn(cell.text) !== null) return true;
  const value = read.figure?.unit === undefined ? read.figure?.value : undefined;
  if (value === undefined || !Number.isInteger(value) || isDateFormat(cell.format)) return false;
  return (value >= 1990 && value < 2100) || isCounting(part, row, column, value);
}

const shortestCount = 3;
const highestCount = 53;

/** One of at least three numbers that go on from left to right. */
function isCounting(part: Part, row: number, column: number, value: number): boolean {
  if (value < 0 || value > highestCount) return false;
  const goesOn = (step: number): number => {
    let count = 0;
    while (readCell(part.cell(row, column + step * (count + 1))).figure?.value === value + step * (count + 1))
      count += 1;
    return count;
  };
  const before = column === 0 ? 0 : goesOn(-1);
  return before + 1 + goesOn(1) >= shortestCount;
}

function isWordsOnly(part: Part, row: number): boolean {
  for (let column = 0; column < widthOf(part); column += 1) {
    const { kind } = readCell(part.cell(row, column));
    if (kind === "number" || kind === "date" || kind === "error") return false;
  }
  return true;
}

/** "afgedrukt 01-09-2025", beside a title */
const printed = /^(?:afgedrukt|geprint|uitgedraaid|bijgewerkt|gewijzigd|printdatum|versie)(?!\p{L})/iu;

/** Several days or years, and words, each above headers of its own: "1-9-2024" and "1-9-2025", both above "Uren" and "Cliënten". */
function areMoments(part: Part, row: number): boolean {
  const cells = Array.from({ length: widthOf(part) }, (_, column) => part.cell(row, column));
  const moments = cells.filter((cell) => momentOfCell(cell) !== null);
  const others = cells.filter((cell) => cell.text !== "" && !moments.includes(cell));
  return new Set(moments.map(({ text }) => text)).size > 1 && others.every(({ value }) => typeof value === "string");
}

/** Words above headers that stand over some of the columns: "Uren" above "Contract" and "Caseload". */
function isUpperHeading(part: Part, row: number, header: number): boolean {
  if (header < 0 || !(isWordsOnly(part, row) || areMoments(part, row))) return false;
  const filled = Array.from({ length: widthOf(part) }, (_, column) => part.covering(row, column)).filter(
    ({ text }) => text !== "",
  );
  const different = new Set(filled.map(({ text }) => text));
  const [only] = filled;
  if (different.size === 0 || filled.some(({ text }) => text.length > 60 || printed.test(text))) return false;
  if (different.size > 1) return true;
  // One text over a part of the columns is a group, over all of them or alone at the left a title.
  return filled.length < widthOf(part) && only?.address.column !== part.cell(row, 0).address.column;
}

function headersOf(part: Part, top: number, bottom: number, width: number): Header[] {
  return Array.from({ length: width }, (_, column) => {
    const place = part.cell(Math.max(0, bottom), column);
    const own = bottom < 0 ? "" : place.text || part.covering(bottom, column).text;
    const above: string[] = [];
    for (let row = top; bottom >= 0 && row < bottom; row += 1) {
      const text = groupAbove(part, row, column, speaksOf("total", own));
      if (text !== "" && !above.includes(text) && text !== own) above.push(text);
    }
    return {
      text: [...above, own].filter((text) => text !== "").join(" "),
      own,
      cell: place.address,
      source: bottom < 0 ? null : place,
    };
  });
}

/** A group reaches to the right as far as it is merged, else over empty cells. */
function groupAbove(part: Part, row: number, column: number, isTotal: boolean): string {
  for (let at = column; at >= 0; at -= 1) {
    const covering = part.covering(row, at);
    // Where a merged group ends, the next columns are none of it, but for its total.
    if (covering.text !== "" && !isTotal && at < column && part.text(row, at) === "") return "";
    if (covering.text !== "") return at === column || at > 0 ? covering.text : "";
  }
  return "";
}

/** Without headers a table ends where, below a blank row or a title, the first of its names comes back; "Werk", which came back before, is no name. */
function beginsAgain(part: Part, first: number, row: number): boolean {
  if (!isFilled(part, row, 2) || !mayEndAbove(part, row)) return false;
  return Array.from({ length: widthOf(part) }).some((_, column) => {
    const cell = part.cell(first, column);
    return (
      readCell(cell).kind === "word" &&
      part.text(row, column) === cell.text &&
      wholeNumbers(first + 1, row - 1).every((at) => part.text(at, column) !== cell.text)
    );
  });
}

/** A blank row or a title; not a row that was taken out of the table. */
function mayEndAbove(part: Part, row: number): boolean {
  return !isFilled(part, row - 1, 2) && !part.isEmptied(row - 1);
}

/** A later row of headers ends the table. */
function lastRow(
  part: Part,
  first: number,
  kindBelow: (column: number) => CellKind,
  headers: readonly Header[],
): number {
  const same = headers.map(({ own }) => plain(own));
  const isBare = headers.every(({ own }) => own === "");
  for (let row = first + 1; row < part.height; row += 1) {
    if (isBare && beginsAgain(part, first, row)) return lastFilled(part, first, row - 1);
    if (!isFilled(part, row, 2)) continue;
    const repeated = same.every((own, column) => plain(part.text(row, column)) === own);
    if (!repeated && !mayBeginTable(part, row)) continue;
    if (!isWordsOnly(part, row) && !isHeading(part, row, kindBelow) && !headsYears(part, row)) continue;
    if (repeated || isHeading(part, row, columnKinds(part, row))) return lastFilled(part, first, row - 1);
  }
  return part.height - 1;
}

/** Below a blank row or a title, or with words that head columns. */
function mayBeginTable(part: Part, row: number): boolean {
  return (mayEndAbove(part, row) && !holdsFigure(part, row)) || areHeaders(part, row);
}

function holdsFigure(part: Part, row: number): boolean {
  for (let column = 0; column < widthOf(part); column += 1) if (mayBeFigure(part.text(row, column))) return true;
  return false;
}

/** "Begroting | 2025 | 2026" below a blank row, whatever stood in these columns so far. */
const wordAndYears = /^\D[^|]*(?:\|(?:(?:19|20)\d\d)?)+$/;

function headsYears(part: Part, row: number): boolean {
  const line = (at: number): string =>
    Array.from({ length: widthOf(part) }, (_, column) => part.text(at, column)).join("|");
  return wordAndYears.test(line(row)) && !wordAndYears.test(line(row + 1)) && !isFilled(part, row - 1, 1);
}

/** No age group, and no year. */
function mayBeFigure(text: string): boolean {
  return /^\d/.test(text) && findAgeBands(text).length === 0 && !/^(?:19|20)\d{2}$/.test(text);
}

/** The lines of a title above the next headers are not the table's. */
function lastFilled(part: Part, first: number, row: number): number {
  let last = row;
  while (last > first && !isFilled(part, last, 2)) last -= 1;
  return last;
}

/** More than half of the texts in a row have a meaning as headers. As soon as that can be no more, the others are not looked at. */
function areHeaders(part: Part, row: number): boolean {
  const width = widthOf(part);
  let [meant, others] = [0, 0];
  for (let column = 0; column < width && others * 2 < width; column += 1) {
    const text = part.text(row, column);
    if (text === "") continue;
    if (speaksOfAny(headerWords, text)) meant += 1;
    else others += 1;
  }
  return meant >= 2 && meant > others;
}

const headerWords = ["name", "hours", "count", "clientNumber", "birth", "status"] as const;

function titlesAbove(part: Part, top: number, from: number): GridCell[] {
  const titles: GridCell[] = [];
  for (let row = top - 1; row >= from && titles.length < 5; row -= 1) {
    for (let column = 0; column < widthOf(part); column += 1) {
      const cell = part.cell(row, column);
      if (cell.text !== "") {
        titles.push(cell);
        break;
      }
    }
  }
  return titles;
}
