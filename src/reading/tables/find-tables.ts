import type { CellRange } from "../../caseload/cell-address";
import type { TableKey } from "../../caseload/team/corrections";
import { isErrorValue } from "../values/cell-errors";
import { clientColumns } from "../clients/lists/client-list";
import type { GridCell, GridView } from "../grid-view";
import { headersInRow, type HeaderCell, type TableHeader } from "./header-rows";
import { readHeader } from "./match-header";
import { looksLikeName } from "../values/person-names";
import { rowLabel } from "./row-labels";
import { nameCell, nameColumns } from "./split-names";
import { normTimeAreas } from "../capacity/norm-time-areas";
import type { CorrectionsByTable, TableCorrections } from "./table-corrections";
import { tableKey } from "./table-key";
import { plainWords } from "../values/words";

/** One row under a table's headers. */
export interface TableLine {
  readonly row: number;
  /** unlabelled: figures without a name · skipped: a section, a vacancy or a remark between the rows. */
  readonly kind: "person" | "total" | "subtotal" | "unlabelled" | "error" | "skipped";
  /** The name or label. */
  readonly label: GridCell;
}

/** Where one table of caseworkers stands and what its rows are; nothing of its figures is understood yet. */
export interface TableArea {
  readonly key: TableKey;
  readonly corrections: TableCorrections;
  readonly header: TableHeader;
  /** The column with the names, and how surely it is that. */
  readonly name: { readonly column: number; readonly header: HeaderCell | null };
  /** The line that names the table; null when there is none. */
  readonly title: string | null;
  /** All lines of text directly above the table, nearest first. */
  readonly titleLines: readonly GridCell[];
  readonly lines: readonly TableLine[];
  readonly range: CellRange;
}

/** Rows below a client header, unread; `headers` are the columns that name a caseworker. */
export interface ClientArea {
  readonly header: TableHeader | null;
  readonly range: CellRange;
}

export interface SheetAreas {
  readonly tables: readonly TableArea[];
  readonly clients: readonly ClientArea[];
  /** Outside a table, nothing from this row down may be looked at, because clients are there. */
  readonly unreadFrom: number;
}

/** So many empty rows end a table; fewer only separate its parts. */
const blankRowsThatEnd = 3;
const longestTitle = 90;
const rowsAboveForTitle = 5;

/** Finds every table on a sheet, wherever it stands. Looks at each cell a fixed number of times. */
export function findTables(view: GridView, corrections: CorrectionsByTable): SheetAreas {
  const end = view.bottom + view.grid.rowsLeftOut;
  const tables: TableArea[] = [];
  const clients: ClientArea[] = [];
  // Products with hours, fte and volumes look like a team.
  const normTimes = normTimeAreas(view).map(({ range }) => range);
  let taken: CellRange[] = [];
  for (let row = view.top; row <= view.bottom; row += 1) {
    taken = [...taken, ...normTimes.filter(({ top }) => top === row)].filter(({ bottom }) => bottom >= row);
    const isFree = (r: number, c: number): boolean =>
      !taken.some((range) => r <= range.bottom && c >= range.left && c <= range.right);
    for (const header of headersInRow(view, row, isFree)) {
      if (header.clients) {
        const range = { sheet: view.sheet, top: header.top, left: header.left, bottom: end, right: header.right };
        clients.push({ header, range });
        taken.push(range);
        continue;
      }
      const table = tableArea(view, header, corrections);
      if (!table) continue;
      tables.push(table);
      taken.push(table.range);
    }
  }
  const isUnlabelled = clientColumns(view).some(
    ({ row, column }) =>
      !clients.some(({ range }) => row >= range.top && column >= range.left && column <= range.right),
  );
  if (isUnlabelled) {
    const whole = { sheet: view.sheet, top: view.top, left: view.left, bottom: end, right: view.right };
    return { tables: [], clients: [{ header: null, range: whole }], unreadFrom: view.top };
  }
  return { tables, clients, unreadFrom: Math.min(Infinity, ...clients.map(({ range }) => range.top)) };
}

function tableArea(view: GridView, header: TableHeader, allCorrections: CorrectionsByTable): TableArea | null {
  const key = tableKey(view.sheet, header.cells);
  const corrections = allCorrections.of(key);
  const name = nameColumn(view, header, corrections);
  if (!name) return null;
  const lines = tableLines(view, header, name.column);
  if (!lines.some(({ kind }) => kind === "person")) return null;
  const left = Math.min(header.left, name.column);
  const bottom = lines.at(-1)?.row ?? header.bottom;
  const titleLines = linesAbove(view, header);
  return {
    key,
    corrections,
    header,
    name,
    title: titleOf(titleLines),
    titleLines,
    lines,
    range: { sheet: view.sheet, top: header.top, left, bottom, right: header.right },
  };
}

/** The header that someone pointed out, else the surest name header; without one, the column before the figures that holds most names in its first rows. */
function nameColumn(view: GridView, header: TableHeader, corrections: TableCorrections): TableArea["name"] | null {
  const pointedOut = header.cells.find((_cell, place) => corrections.fieldAt(place) === "name");
  if (pointedOut) return { column: pointedOut.column, header: pointedOut };

  const named = header.cells.filter(({ reading }) => reading.match?.field === "name");
  const best = Math.max(...named.map(({ reading }) => reading.match?.certainty ?? 0));
  const found = named.find(({ reading }) => reading.match?.certainty === best);
  if (found) return { column: found.column, header: found };

  const firstFigures = Math.min(
    ...header.cells.filter(({ reading }) => reading.match !== null).map(({ column }) => column),
  );
  const candidates = numbersFrom(Math.max(view.left, Math.min(header.left, firstFigures - 1)), firstFigures - 1)
    .map((column) => ({ column, names: namesBelow(view, header.bottom, column) }))
    .filter(({ names }) => names > 0)
    .sort((a, b) => b.names - a.names);
  const [most] = candidates;
  return most
    ? { column: most.column, header: header.cells.find(({ column }) => column === most.column) ?? null }
    : null;
}

const rowsTriedForNames = 12;

function namesBelow(view: GridView, headerBottom: number, column: number): number {
  return numbersFrom(headerBottom + 1, Math.min(view.bottom, headerBottom + rowsTriedForNames)).filter((row) => {
    const { value, text } = view.cell(row, column);
    return typeof value === "string" && looksLikeName(text);
  }).length;
}

/** The rows that belong to the table. It ends at the next header, after three empty rows, or at the first gap or remark after its total. */
function tableLines(view: GridView, header: TableHeader, column: number): TableLine[] {
  const left = Math.min(header.left, column);
  const inside = (_row: number, c: number): boolean => c >= left && c <= header.right;
  const fields = header.cells.filter((cell) => cell.reading.match !== null && cell.column !== column);
  const names = nameColumns(header.cells, column);
  const lines: TableLine[] = [];
  let blankRows = 0;
  let totalSeen = false;
  let lastWithFigures = 0;
  for (let row = header.bottom + 1; row <= view.bottom; row += 1) {
    const filled = numbersFrom(left, header.right).filter((c) => !view.isBlank(row, c));
    if (clientsBegin(view, row, left, header.right)) break;
    if (filled.length === 0) {
      blankRows += 1;
      if (totalSeen || blankRows >= blankRowsThatEnd) break;
      continue;
    }
    if (isHeaderAgain(view, row, inside)) break;
    const line = tableLine(view, row, names, filled);
    const [only] = filled;
    const isLoose = filled.length === 1 && only !== undefined && isRemark(view.cell(row, only).text);
    if (isLoose && (totalSeen || blankRows > 0)) break;
    const told = fields.filter(
      (cell) => !view.isBlank(row, cell.column) && (line.label.text !== "" || isFigureField(cell)),
    );
    const isColleague = blankRows === 0 && isNameAlone(line) && !isHeaderAgain(view, row + 1, inside);
    const hasFigures = told.length > 0 || namesHours(line.label.text) || (isColleague && !totalSeen);
    if (totalSeen && !hasFigures) break;
    blankRows = 0;
    totalSeen ||= line.kind === "total";
    lines.push(line);
    if (hasFigures) lastWithFigures = lines.length;
  }
  return lines.slice(0, lastWithFigures);
}

function isHeaderAgain(view: GridView, row: number, inside: (row: number, column: number) => boolean): boolean {
  return headersInRow(view, row, inside).length > 0;
}

/** A client list that begins under or right beside the columns: its rows may reach under them. An empty column keeps two tables apart. */
function clientsBegin(view: GridView, row: number, left: number, right: number): boolean {
  const anywhere = (): boolean => true;
  return headersInRow(view, row, anywhere).some(
    (header) => header.clients && header.left <= right + 1 && header.right >= left - 1,
  );
}

/** Somebody without any figure yet, and no title of what comes next. */
function isNameAlone({ kind, label }: TableLine): boolean {
  return kind === "person" && looksLikeName(label.text) && readHeader(label.text).match === null;
}

function isFigureField({ reading }: HeaderCell): boolean {
  const field = reading.match?.field;
  return field !== "ageBand" && field !== "sideTasks";
}

/** "Emmy 24 uur": the figures stand beside the name. */
function namesHours(text: string): boolean {
  return /\d\s*(?:uur|uren|u|fte)\b/i.test(text);
}

function tableLine(view: GridView, row: number, names: readonly number[], filled: readonly number[]): TableLine {
  const cell = nameCell(view, row, names);
  if (isErrorValue(cell.value)) return { row, kind: "error", label: cell };
  if (typeof cell.value === "string" && cell.text !== "") {
    const label = rowLabel(cell.text);
    if (label === "total" || label === "subtotal") return { row, kind: label, label: cell };
    const skipped = label === "not-a-person" || (filled.length === 1 && isRemark(cell.text));
    return { row, kind: skipped ? "skipped" : "person", label: cell };
  }
  const beside = filled
    .map((c) => view.cell(row, c))
    .find(({ value, text }) => typeof value === "string" && rowLabel(text) === "total");
  if (beside) return { row, kind: "total", label: beside };
  return { row, kind: cell.value === null || cell.text === "" ? "unlabelled" : "skipped", label: cell };
}

/** Text that stands by itself under or between the rows: a footnote, a sentence. */
function isRemark(text: string): boolean {
  const opens = /^(?:[*¹²³†(]|opmerking|toelichting|bron|let op|noot|nb\b)/i;
  return opens.test(text) || text.length > 40 || text.split(/\s+/).length > 5;
}

/** Of several lines above a table its title is the nearest that speaks of formation or caseload, else the nearest. */
function titleOf(lines: readonly GridCell[]): string | null {
  const telling = lines.find(({ text }) => /formatie|caseload|bezetting|teamindeling|verdeling/.test(plainWords(text)));
  const titles = lines.filter(({ text }) => !/^(?:peildatum|datum|stand|wanneer|per)\b/.test(plainWords(text)));
  return (telling ?? titles[0])?.text ?? null;
}

/** The lines of text above a table, nearest first; what stands in a list or a sentence ends them. */
function linesAbove(view: GridView, header: TableHeader): GridCell[] {
  const lines: GridCell[] = [];
  let blankRows = 0;
  for (let row = header.top - 1; row >= Math.max(view.top, header.top - rowsAboveForTitle); row -= 1) {
    const filled = numbersFrom(view.left, header.right).filter((column) => !view.isBlank(row, column));
    const own = filled.filter((column) => column >= header.left);
    const [only] = own.length > 0 ? own : filled;
    if (only === undefined) {
      blankRows += 1;
      if (blankRows > 1) break;
      continue;
    }
    const cell = view.cell(row, only);
    if (own.length > 1 || typeof cell.value !== "string" || !isTitle(cell.text)) break;
    lines.push(cell);
  }
  return lines;
}

function isTitle(text: string): boolean {
  return text.length <= longestTitle && !/^[*\d-]/.test(text) && !/[.;]$/.test(text);
}

function numbersFrom(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, offset) => first + offset);
}
