import type { CellRange } from "../../caseload/cell-address";
import { spokenName } from "../../caseload/team/names";
import type { IsoDate } from "../../caseload/dates";
import { viewOf } from "../grid-view";
import type { GridRect, SheetGrid } from "../sheet-grid";
import { blocksIn, cutOfCards, cuts } from "./shapes/blocks";
import { cardParts } from "./shapes/cards";
import { figureChoices } from "./columns/choices";
import type { FigureChoice } from "./columns/figure-choice";
import { areasIn } from "./columns/areas";
import { columnsOf, comparable, nameChoices, wordsIn, type Column, type NameChoice } from "./columns/columns";
import { stackedTables } from "./shapes/stacks";
import { identifiesClients, isOneAreaInEachRow } from "../clients/lists/listed-places";
import { kindsDownSide } from "./shapes/kinds-down-side";
import { peopleAbove } from "./shapes/people-above";
import { partedNames } from "./shapes/parted-names";
import { linesPart, pieceOf as cellPiece, plainPart, splitPart, turnedPart, type Part } from "./shapes/part";
import { readTableAs, type Reading } from "./readings";
import { sheetsOfPeople } from "./shapes/sheets-of-people";
import { spokenHours } from "./columns/spoken-hours";
import { rowFilled, tablesIn, type Table } from "./shapes/table";
import { speaksOf } from "./columns/vocabulary";

interface TableColumns {
  readonly table: Table;
  readonly columns: readonly Column[];
}

export interface FoundCandidates {
  readonly tables: readonly TableColumns[];
  readonly readings: readonly Reading[];
  /** Code → name, as a table explains it. */
  readonly aliases: ReadonlyMap<string, string>;
}

export interface CandidateSettings {
  readonly fullTimeHours: number;
  readonly date: IsoDate;
  /** Places that are none of the team's. */
  readonly setAside: readonly CellRange[];
}

/** A bigger block is no table on its side. */
const mostTurned = { rows: 60, columns: 60 };
/** A longer table is a list and not a team. */
const mostTeamRows = 500;
/** Just so much that a piece is no rival of the whole. */
const pieceOfTable = 1.7;
const pieceWithoutHeaders = 3.5;
const narrowPiece = 0.4;
const namesTried = 2;
const figuresTried = 4;

/** Every block of the sheets that may be a table, and the ways in which each can be a team's. */
export function findCandidates(grids: readonly SheetGrid[], settings: CandidateSettings): FoundCandidates {
  const parts = partsOf(grids);
  const base = onceEach(parts.flatMap(tablesIn)).filter(
    (table) => !settings.setAside.some((range) => isAt(table, range)),
  );
  const stacked = stackedTables(base, settings.date);
  const tables = [...base, ...stacked.unions].map((table): TableColumns => ({ table, columns: columnsOf(table) }));
  const where = placesOfTexts(tables);
  const recurs = ({ table }: TableColumns, column: Column): number => {
    const texts = [...column.texts];
    const elsewhere = texts.filter((text) => where.get(text)?.some((place) => isOutside(place, table.part)) ?? false);
    return texts.length === 0 ? 0 : elsewhere.length / texts.length;
  };
  const named = tables.map((one) => ({
    ...one,
    names: nameChoices(one.table, withoutClients(one.columns), (column) => recurs(one, column)).slice(0, namesTried),
  }));
  const readings = named.flatMap(({ table, columns, names }) => {
    if (table.last - table.first + 1 > mostTeamRows || isOfClients(columns)) return [];
    const isKnown = (name: string): boolean =>
      where.get(comparable(name))?.some((place) => isOutside(place, table.part)) ?? false;
    const piece = pieceOf(table, base);
    if (piece === null) return [];
    const penalty = (stacked.penalties.get(table) ?? 0) + piece;
    return readingsOf(table, columns, names, { ...settings, isKnown }).map((reading): Reading => ({
      ...reading,
      score: reading.score - penalty,
      doubts: [...reading.doubts, ...(stacked.doubts.get(table) ?? [])],
    }));
  });
  return { tables, readings, aliases: aliasesIn(named) };
}

/** A row for each client, and nothing that only caseworkers have. */
function isOfClients(columns: readonly Column[]): boolean {
  return identifiesClients(columns) && !columns.some(({ says }) => speaksOf("hours", says));
}

/** In a list of clients, the columns but those of the clients' own names. */
function withoutClients(columns: readonly Column[]): readonly Column[] {
  return identifiesClients(columns)
    ? columns.filter(({ says }) => !speaksOf("count", says) || speaksOf("name", says))
    : columns;
}

/**
 * What speaks against a table that is a part of another with the same headers: a blank row cuts it off, or a blank column keeps it apart from what
 * stands beside its people. Null where the cut took its headers: those of the whole say what it holds.
 */
function pieceOf(table: Table, tables: readonly Table[]): number | null {
  const { part, first, last } = table;
  if (part.shape === "cards") return tables.some((other) => hasMoreSheets(other, table)) ? pieceOfTable : 0;
  if (part.shape !== "plain") return 0;
  const from = part.rect.top + first;
  const to = part.rect.top + last;
  const around = tables.filter(
    (other) =>
      other !== table &&
      other.part.shape === "plain" &&
      other.part.sheet === part.sheet &&
      other.part.rect.left <= part.rect.left &&
      other.part.rect.right >= part.rect.left &&
      other.part.rect.top + other.first <= from &&
      other.part.rect.top + other.last >= to &&
      hasHeadersOf(other, table),
  );
  const hasNoHeaders = isBare(table);
  if (hasNoHeaders && around.some((other) => !isBare(other))) return null;
  if (around.some((other) => goesOnWith(other, from, to))) return hasNoHeaders ? pieceWithoutHeaders : pieceOfTable;
  const isWider = (other: Table): boolean => other.part.width > part.width && other.part.rect.right >= part.rect.right;
  return around.some(isWider) ? narrowPiece : 0;
}

function isBare({ headers }: Table): boolean {
  return headers.every(({ own }) => own === "");
}

/** Of sheets that everybody keeps in their own way only some have the same fields. */
function hasMoreSheets(all: Table, some: Table): boolean {
  if (all === some || all.part.shape !== "cards") return false;
  const [more, fewer] = [sheetsOf(all), sheetsOf(some)];
  return fewer.size > 1 && more.size > fewer.size && [...fewer].every((sheet) => more.has(sheet));
}

function sheetsOf({ part, first, last }: Table): ReadonlySet<string> {
  const rows = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  return new Set(rows.map((row) => part.cell(row, part.width - 1).address.sheet));
}

/** Blank rows and a remark alone on its row go on with nothing. */
function goesOnWith({ part, first, last }: Table, from: number, to: number): boolean {
  for (let row = first; row <= last; row += 1) {
    const line = part.rect.top + row;
    if ((line < from || line > to) && rowFilled(part, row) > 1) return true;
  }
  return false;
}

/** A table below headers of its own is no piece of one that has others. What stands to the right of the other may be anything. */
function hasHeadersOf(other: Table, piece: Table): boolean {
  const offset = piece.part.rect.left - other.part.rect.left;
  return piece.headers
    .slice(0, other.part.width - offset)
    .every(({ own }, column) => own === "" || own === other.headers[column + offset]?.own);
}

function isAt({ part, top }: Table, { sheet, ...range }: CellRange): boolean {
  const row = part.rect.top + top;
  return (
    part.sheet === sheet &&
    row >= range.top &&
    row <= range.bottom &&
    part.rect.left <= range.right &&
    part.rect.right >= range.left
  );
}

/** The two cuts find most tables both; the one with the title above it is kept. */
function onceEach(tables: readonly Table[]): Table[] {
  const byPlace = new Map<string, Table>();
  for (const table of tables) {
    const { sheet, rect, shape } = table.part;
    const lines = shape === "turned" ? rect.left : rect.top;
    const key = [
      sheet,
      shape,
      lines + table.top,
      lines + table.last,
      rect.left,
      rect.right,
      shape === "turned" ? rect.top : "",
    ].join(" ");
    const known = byPlace.get(key);
    if (!known || known.titles.length < table.titles.length) byPlace.set(key, table);
  }
  return [...byPlace.values()];
}

function partsOf(grids: readonly SheetGrid[]): Part[] {
  const blocks: { view: ReturnType<typeof viewOf>; rect: GridRect }[] = [];
  const parts: Part[] = [];
  const views = grids.map(viewOf);
  for (const view of views) {
    const seen = new Set<string>();
    for (const cut of cuts) {
      for (const rect of blocksIn(view, cut)) {
        const key = [rect.top, rect.left, rect.bottom, rect.right].join();
        if (seen.has(key)) continue;
        seen.add(key);
        blocks.push({ view, rect });
        const part = plainPart(view, rect);
        parts.push(part);
        const made = splitPart(part) ?? linesPart(part) ?? kindsDownSide(part) ?? partedNames(part);
        if (made) parts.push(made);
        const above = peopleAbove(part);
        if (above) parts.push(above);
        if (part.height <= mostTurned.rows && part.width <= mostTurned.columns && part.width > 2 && part.height > 1)
          parts.push(...turned(part));
      }
    }
  }
  parts.push(...views.flatMap((view) => spokenHours(view) ?? []));
  const sheets = sheetsOfPeople(views);
  if (sheets) parts.push(sheets);
  const cards = views.flatMap((view) => blocksIn(view, cutOfCards).map((rect) => ({ view, rect })));
  return [...parts, ...cardParts([...cards, ...blocks])];
}

/** A part on its side; and where its names have their hours behind them, "Anne (32)", those apart. What the other rows are stands in the corner. */
function turned(part: Part): Part[] {
  const side = turnedPart(part);
  const parted = partedNames(side);
  if (!parted) return [side];
  const corner = cellPiece(side.cell(0, 0), "");
  const cell: Part["cell"] = (row, column) => (row + column === 0 ? corner : parted.cell(row, column));
  return [side, { ...parted, cell, covering: cell }];
}

function readingsOf(
  table: Table,
  columns: readonly Column[],
  names: readonly NameChoice[],
  settings: Parameters<typeof readTableAs>[5],
): Reading[] {
  return names.flatMap((name) => {
    const others = columns.filter(({ index }) => !name.columns.includes(index));
    const { hours, counts } = figureChoices(others, settings);
    const hoursTried: (FigureChoice | null)[] = [...hours.slice(0, figuresTried), null];
    const countsTried: (FigureChoice | null)[] = [...counts.slice(0, figuresTried), null];
    return hoursTried.flatMap((one) =>
      countsTried.flatMap((other) => {
        if (!one && !other) return [];
        if (one && other?.columns.some((column) => one.columns.includes(column))) return [];
        return readTableAs(table, columns, name, one, other, settings) ?? [];
      }),
    );
  });
}

interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Where short texts stand, to see which come back in other tables. */
function placesOfTexts(tables: readonly TableColumns[]): ReadonlyMap<string, readonly Place[]> {
  const where = new Map<string, Place[]>();
  for (const { table, columns } of tables) {
    if (table.part.shape === "turned") continue;
    const { sheet, rect } = table.part;
    for (const column of columns) {
      const place = { sheet, row: rect.top + table.first, column: rect.left + column.index };
      const areas =
        table.last - table.first < mostTeamRows && areAreas(table, column) ? [...column.texts].flatMap(areasIn) : [];
      for (const text of [...column.texts, ...areas.map(comparable)]) {
        const known = where.get(text);
        if (!known) where.set(text, [place]);
        else if (known.length < 20) known.push(place);
      }
    }
    if (table.titles.length > 0) {
      for (const { text, address } of table.titles) {
        const title = comparable(text.replace(/^[^:]{2,40}:\s*/, ""));
        where.set(title, [...(where.get(title) ?? []), address]);
      }
    }
    where.set(comparable(sheet), [...(where.get(comparable(sheet)) ?? []), { sheet, row: -1, column: -1 }]);
  }
  return where;
}

function isOutside({ sheet, row, column }: Place, { sheet: own, rect }: Part): boolean {
  return sheet !== own || row < rect.top || row > rect.bottom || column < rect.left || column > rect.right;
}

/**
 * Tables that say which code is whose: a name and, in another column, something short that each row has for itself. What stands with others in a
 * cell, "W01, W04", goes first: it is meant to be looked up.
 */
function aliasesIn(
  tables: readonly (TableColumns & { readonly names: readonly NameChoice[] })[],
): ReadonlyMap<string, string> {
  const whole = (text: string): readonly string[] => [text];
  return new Map([
    ...namesBy(tables, (_, column) => isOneAreaInEachRow(column), whole, "several"),
    ...namesBy(tables, isCodes, whole),
    ...namesBy(tables, areAreas, areasIn),
  ]);
}

function namesBy(
  tables: readonly (TableColumns & { readonly names: readonly NameChoice[] })[],
  holds: (table: Table, column: Column) => boolean,
  codesIn: (text: string) => readonly string[],
  each: "one" | "several" = "one",
): ReadonlyMap<string, string> {
  const aliases = new Map<string, string>();
  const unclear = new Set<string>();
  for (const { table, columns, names } of tables) {
    // The areas look like names, and are no less often elsewhere.
    const areas = each === "several" ? columns.filter(isOneAreaInEachRow).map(({ index }) => index) : [];
    const name = names.find(({ columns: [only = -1] }) => !areas.includes(only));
    const nameColumn = columns.find(({ index }) => index === name?.columns.at(-1));
    if (!name || !nameColumn || table.last - table.first > 100 || table.part.shape === "turned") continue;
    if ((each === "one" && nameColumn.texts.size < nameColumn.words) || isOfClients(columns)) continue;
    for (const column of columns) {
      if (name.columns.includes(column.index) || column.filled < 2 || !holds(table, column)) continue;
      for (let row = table.first; row <= table.last; row += 1) {
        const text = name.columns
          .map((at) => table.part.cell(row, at).text)
          .filter((piece) => piece !== "")
          .join(" ");
        for (const piece of codesIn(table.part.cell(row, column.index).text)) {
          const code = comparable(piece);
          if (code === "" || text === "" || comparable(text) === code) continue;
          const known = aliases.get(code);
          if (known !== undefined && spokenName(known) !== spokenName(text)) unclear.add(code);
          else aliases.set(code, text);
        }
      }
    }
  }
  for (const code of unclear) aliases.delete(code);
  return aliases;
}

/** Several areas in a cell, each of which somebody has alone. */
function areAreas(table: Table, column: Column): boolean {
  if (column.words < column.filled) return false;
  const cells = wordsIn(table, column).map(areasIn);
  const all = cells.flat().map(comparable);
  return (
    cells.filter((areas) => areas.length > 1).length * 2 >= cells.length &&
    new Set(all).size === all.length &&
    all.every((area) => area.length <= 30)
  );
}

/** Short, and each once: "AVR", "KM1", 10425, an e-mail address. */
function isCodes(table: Table, column: Column): boolean {
  const { words, numbers, filled } = column;
  if (numbers.length === filled)
    return new Set(numbers).size === filled && numbers.every((number) => Number.isInteger(number) && number >= 100);
  if (words < filled) return false;
  const texts = wordsIn(table, column);
  return (
    new Set(texts.map(comparable)).size === texts.length &&
    texts.every((text) => text.length <= 40 && !text.includes("  ")) &&
    // Names of several words are names, also beside other names.
    texts.filter((text) => /\p{L}[, ]+\p{L}/u.test(text)).length * 2 < texts.length
  );
}
