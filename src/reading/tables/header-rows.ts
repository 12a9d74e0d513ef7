import { rowMayHold } from "../cell-signs";
import type { GridView } from "../grid-view";
import { readHeader, type HeaderReading } from "./match-header";
import { plainWords } from "../values/words";

/** One header over one column. */
export interface HeaderCell {
  readonly column: number;
  /** Last column of the header when it is merged over several. */
  readonly lastColumn: number;
  readonly row: number;
  /** As written; two header rows joined with a space. */
  readonly text: string;
  readonly reading: HeaderReading;
}

/** The headers of one table: neighbours in one or two rows. */
export interface TableHeader {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly cells: readonly HeaderCell[];
  /** The rows below are clients, who are left unread. */
  readonly clients: boolean;
}

/** The cells that no other table has taken. */
export type IsFree = (row: number, column: number) => boolean;

const quantities: ReadonlySet<string> = new Set(["hours", "current", "proportional", "newCaseload"]);

/** The table headers that begin in this row, left to right; several when tables stand side by side. */
export function headersInRow(view: GridView, row: number, isFree: IsFree): TableHeader[] {
  if (!rowMayHold(view, row, "header")) return [];
  const upper = headerCells(view, row, isFree);
  if (!upper.some((cell) => isTelling(cell.reading))) return [];
  const two = twoRowHeaders(view, row, upper, isFree);
  return two.length > 0 ? two : tableHeaders(view, row, row, upper);
}

/** The rows of a sheet are looked at more than once, and repeat each other: each text is read once a sheet, and forgotten with it. */
const readings = new WeakMap<GridView, Map<string, HeaderReading>>();

function readOnce(view: GridView, text: string): HeaderReading {
  const known = readings.get(view) ?? new Map<string, HeaderReading>();
  readings.set(view, known);
  const reading = known.get(text) ?? readHeader(text);
  known.set(text, reading);
  return reading;
}

function isTelling({ match, client }: HeaderReading): boolean {
  return match !== null || client !== null;
}

function headerCells(view: GridView, row: number, isFree: IsFree): HeaderCell[] {
  const cells: HeaderCell[] = [];
  for (let column = view.left; column <= view.right; column += 1) {
    if (view.isBlank(row, column) || !isFree(row, column)) continue;
    const { text } = view.cell(row, column);
    const lastColumn = Math.max(column, view.merge(row, column)?.right ?? column);
    cells.push({ column, lastColumn, row, text, reading: readOnce(view, text) });
  }
  return cells;
}

/**
 * Headers over two rows: a group ("Uren", merged) above its columns ("Contract", "Caseload"), a header merged over both rows, or a second
 * row that only adds units under the headers. A title merged over the whole table is no group.
 */
function twoRowHeaders(view: GridView, row: number, upper: readonly HeaderCell[], isFree: IsFree): TableHeader[] {
  const lower = headerCells(view, row + 1, isFree);
  if (lower.length === 0 || lower.some(({ column }) => isFigure(view, row + 1, column))) return [];
  const lowerAt = new Map(lower.map((cell) => [cell.column, cell]));
  const nameColumn = [...upper, ...lower].find(({ reading }) => reading.match?.field === "name")?.column;

  const groups = upper.filter(
    (cell) =>
      cell.lastColumn > cell.column &&
      (nameColumn === undefined || nameColumn < cell.column || nameColumn > cell.lastColumn) &&
      lower.filter(({ column }) => column >= cell.column && column <= cell.lastColumn).length > 1,
  );
  const tall = upper.some(({ column }) => (view.merge(row, column)?.bottom ?? row) > row);
  const unitsBelow =
    nameColumn !== undefined &&
    !lowerAt.has(nameColumn) &&
    upper.length > 1 &&
    lower.every(({ text, column }) => text.length <= 30 && upper.some((cell) => cell.column === column));
  if (groups.length === 0 && !tall && !unitsBelow) return [];

  const combined: HeaderCell[] = [];
  for (let column = view.left; column <= view.right; column += 1) {
    const below = lowerAt.get(column);
    const above = groupAbove(upper, column, below !== undefined);
    if (!above && !below) continue;
    const text = [above?.text, below?.text].filter((part) => part !== undefined).join(" ");
    const starts = above?.column === column;
    combined.push({
      column,
      lastColumn: starts && !below ? above.lastColumn : column,
      row: starts ? row : row + 1,
      text,
      reading: readOnce(view, text),
    });
  }
  return tableHeaders(view, row, row + 1, combined).filter((header) =>
    header.cells.some(({ reading }) => reading.match?.field === "name"),
  );
}

/** The header above a column: its own, or the group that began further left and reaches, merged or by empty cells, to here. */
function groupAbove(upper: readonly HeaderCell[], column: number, hasOwnBelow: boolean): HeaderCell | undefined {
  const nearest = upper.findLast((cell) => cell.column <= column);
  if (!nearest || nearest.column === column || !hasOwnBelow) return nearest?.column === column ? nearest : undefined;
  return nearest.reading.match?.field === "name" ? undefined : nearest;
}

/** A number that is no year: what stands in rows, not in headers. */
function isFigure(view: GridView, row: number, column: number): boolean {
  const { value } = view.cell(row, column);
  return (
    typeof value === "boolean" ||
    (typeof value === "number" && !(Number.isInteger(value) && value >= 1990 && value < 2100))
  );
}

function tableHeaders(view: GridView, top: number, bottom: number, cells: readonly HeaderCell[]): TableHeader[] {
  return joinedPieces(neighbours(cells).flatMap(splitAtNames))
    .map((piece) => tableHeader(view, top, bottom, piece))
    .filter((header) => header.cells.every(({ column }) => !isFigure(view, top, column)));
}

function tableHeader(view: GridView, top: number, bottom: number, cells: readonly HeaderCell[]): TableHeader {
  const lastRows = cells.map(({ column, row }) => view.merge(row, column)?.bottom ?? bottom);
  return {
    top,
    bottom: Math.max(bottom, ...lastRows),
    left: Math.min(...cells.map(({ column }) => column)),
    right: Math.max(...cells.map(({ lastColumn }) => lastColumn)),
    cells,
    clients: isClientHeader(cells),
  };
}

/** Headers without an empty column between them. */
function neighbours(cells: readonly HeaderCell[]): HeaderCell[][] {
  const runs: HeaderCell[][] = [];
  for (const cell of cells) {
    const run = runs.at(-1);
    const previous = run?.at(-1);
    if (run && previous && cell.column <= previous.lastColumn + 1) run.push(cell);
    else runs.push([cell]);
  }
  return runs;
}

/** A second name column with figures of its own begins a second table. */
function splitAtNames(run: readonly HeaderCell[]): HeaderCell[][] {
  const pieces: HeaderCell[][] = [[]];
  run.forEach((cell, index) => {
    const piece = pieces.at(-1) ?? [];
    const beginsTable = cell.reading.match?.field === "name" && isComplete(piece) && hasQuantity(run.slice(index + 1));
    if (beginsTable) pieces.push([cell]);
    else piece.push(cell);
  });
  return pieces;
}

/** Puts pieces that an empty column separates together again, unless each is a table by itself. */
function joinedPieces(pieces: readonly (readonly HeaderCell[])[]): HeaderCell[][] {
  const tables: HeaderCell[][] = [];
  let loose: HeaderCell[] = [];
  for (const piece of pieces) {
    const table = tables.at(-1);
    if (isComplete(piece) || isClientHeader(piece)) {
      tables.push([...piece]);
      loose = [];
    } else if (table && !isClientHeader(table)) {
      if (piece.some(({ reading }) => isTelling(reading))) table.push(...piece);
    } else {
      loose = [...loose, ...piece];
      if (isComplete(loose)) {
        tables.push(loose);
        loose = [];
      }
    }
  }
  const fields = new Set(loose.map(({ reading }) => reading.match?.field).filter((field) => field !== undefined));
  if (fields.size > 1 && hasQuantity(loose)) tables.push(loose);
  return tables;
}

function isComplete(cells: readonly HeaderCell[]): boolean {
  return cells.some(({ reading }) => reading.match?.field === "name") && hasQuantity(cells);
}

function hasQuantity(cells: readonly HeaderCell[]): boolean {
  return cells.some(({ reading }) => reading.match !== null && quantities.has(reading.match.field));
}

/**
 * Whether the rows below such headers are clients (design decision 5): a header that identifies a client; or parts of a name, two things
 * one knows of a client, or a name beside its caseworker, in a table that says nothing of caseworkers' hours or numbers of clients.
 */
function isClientHeader(cells: readonly HeaderCell[]): boolean {
  if (cells.length < 2) return false;
  const kinds = cells.map(({ reading }) => reading.client);
  if (kinds.includes("identity")) return true;
  if (namesClientAndCaseworker(cells) && !saysCaseworkers(cells)) return true;
  if (hasQuantity(cells) || listsSelections(cells)) return false;
  return kinds.includes("name") || attributesIn(cells).size > 1;
}

/** "Fase 1" and "Fase 2" are one: each column counts the clients in a phase. */
function attributesIn(cells: readonly HeaderCell[]): ReadonlySet<string> {
  const attributes = cells.filter(({ reading }) => reading.client === "attribute");
  return new Set(attributes.map(({ text }) => plainWords(text).replace(/ (?:\d+|\p{L})$/u, "")));
}

/** Who counts: a list of selections has the attributes that it filters on as its headers, and no client below them. */
function listsSelections(cells: readonly HeaderCell[]): boolean {
  return /^selecties?$/.test(plainWords(cells[0]?.text ?? ""));
}

/** "Naam" beside "Klantmanager": the name is the client's. */
function namesClientAndCaseworker(cells: readonly HeaderCell[]): boolean {
  const names = cells.filter(({ reading }) => reading.match?.field === "name").map(({ text }) => plainWords(text));
  return names.includes("naam") && names.some((text) => text !== "naam" && !/^(?:achter|voor|roep)naam$/.test(text));
}

/** Figures that only caseworkers have; bare "uren" may be a client's. */
function saysCaseworkers(cells: readonly HeaderCell[]): boolean {
  return cells.some(({ reading: { match, unit } }) =>
    match?.field === "hours"
      ? match.hoursKind !== undefined || unit === "fte"
      : match !== null && quantities.has(match.field),
  );
}
