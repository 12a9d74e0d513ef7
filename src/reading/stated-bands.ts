import { overlapOf } from "../caseload/ages/age-bands";
import type { CellAddress } from "../caseload/cell-address";
import type { SplitRole, StatedBand } from "../caseload/stated-split";
import { bandsInText, headsOtherThings, roleIn } from "./bands-in-text";
import { cellNumber } from "./cell-numbers";
import type { GridCell, GridView } from "./grid-view";
import { readHeader } from "./match-header";
import { rowLabel } from "./row-labels";

/** Age groups that stand together, in the order in which they stand there. */
export interface BandGroup {
  readonly role: SplitRole;
  readonly bands: readonly StatedBand[];
  readonly leftOut: readonly StatedBand[];
}

/** What may be looked at: above the clients, outside the tables. */
export type IsReadable = (row: number, column: number) => boolean;

/** A group in a cell, with where its list goes on. */
interface BandOnSheet extends StatedBand {
  /** The cell of the group itself. */
  readonly at: CellAddress;
  /** The last column that it and its number take. */
  readonly right: number;
  readonly role: SplitRole;
  readonly leftOut: boolean;
  readonly isLine: boolean;
  readonly direction: "down" | "along";
}

/** So many empty cells may stand between a group and its number, and between two groups of a list. */
const mostBlank = 1;
const mostFigures = 12;
/** Rows of a list, above which its header stands. */
const longestList = 40;
const rowsAbove = 3;
const longestHeading = 90;
/** Text about who is left out stands with the list. */
const rowsBeside = 5;

/**
 * The divisions by age that stand on a sheet outside its tables: lists of groups with a number of clients each, below each other or along
 * a row, the number in the same cell, beside it or below it; and in running text. One group alone is no division; it may say who is left out
 * of one.
 */
export function statedBands(view: GridView, cells: readonly GridCell[], isReadable: IsReadable): BandGroup[] {
  const found = cells
    .filter(({ address }) => isReadable(address.row, address.column))
    .flatMap((cell) => bandsOf(view, cell, isReadable));
  const groups = listsOf(view, found).filter((list) => list.length > 1 && list.some(({ clients }) => clients !== null));
  const grouped = new Set(groups.flat());
  const loose = found.filter((one) => one.clients !== null && !grouped.has(one));
  return groups.map((bands) => ({
    role: roleOf(view, bands, isReadable),
    bands: bands.map(stated),
    leftOut: loose.filter((one) => groupBeside(one, groups) === bands).map(stated),
  }));
}

function stated({ band, clients, cell, team }: BandOnSheet): StatedBand {
  return { band, clients, cell, team };
}

function bandsOf(view: GridView, cell: GridCell, isReadable: IsReadable): BandOnSheet[] {
  const { bands, isLine } = bandsInText(cell.text);
  const { row, column } = cell.address;
  const right = view.merge(row, column)?.right ?? column;
  const [only, second] = bands;
  const own = bands.map((one): BandOnSheet => ({
    ...one,
    cell: cell.address,
    team: [],
    at: cell.address,
    right,
    isLine,
    direction: "down",
  }));
  const [first] = own;
  if (!first || !only || second || !isLine || only.clients !== null) return own;
  const header = headerAbove(view, row, column, isReadable);
  if (header !== "" && isOtherHeader(header)) return [];
  const along = holdsBand(view, row, right + 1, isReadable) || holdsBand(view, row, column - 1, isReadable);
  const figure = along ? figureBelow(view, cell.address, isReadable) : figureBeside(view, row, right, isReadable);
  const place = { ...first, direction: along ? ("along" as const) : first.direction };
  const role = only.role === "unknown" ? roleIn(header) : only.role;
  if (!figure) return [{ ...place, role }];
  return [
    {
      ...place,
      clients: figure.clients,
      cell: figure.cell,
      right: along ? right : figure.cell.column,
      role: role === "unknown" && !along ? roleIn(figure.label) : role,
    },
  ];
}

/** "Aantal cliënten" above ranges of numbers: those are not ages. */
function isOtherHeader(header: string): boolean {
  const field = readHeader(header).match?.field;
  const ofAges = field === undefined || field === "ageBand" || field === "newCaseload" || field === "name";
  return !ofAges || headsOtherThings(header);
}

function holdsBand(view: GridView, row: number, column: number, isReadable: IsReadable): boolean {
  return isReadable(row, column) && bandsInText(view.cell(row, column).text).bands.length > 0;
}

interface Figure {
  readonly clients: number;
  readonly cell: CellAddress;
  /** The header above it or the label before it; "" when there is none. */
  readonly label: string;
}

function figureBeside(view: GridView, row: number, right: number, isReadable: IsReadable): Figure | null {
  const figures: Figure[] = [];
  let blank = 0;
  for (let column = right + 1; column <= view.right && column <= right + mostFigures; column += 1) {
    if (!isReadable(row, column) || holdsBand(view, row, column, isReadable)) break;
    blank = view.isBlank(row, column) ? blank + 1 : 0;
    if (blank > mostBlank) break;
    const clients = clientsOf(view.cell(row, column));
    if (clients === null) continue;
    const { address } = view.cell(row, column);
    figures.push({ clients, cell: address, label: headerAbove(view, row, column, isReadable) });
  }
  return theOne(figures);
}

function figureBelow(view: GridView, { row, column }: CellAddress, isReadable: IsReadable): Figure | null {
  const figures: Figure[] = [];
  for (let below = row + 1; below <= row + mostFigures && isReadable(below, column); below += 1) {
    const clients = clientsOf(view.cell(below, column));
    if (clients === null) break;
    figures.push({ clients, cell: view.cell(below, column).address, label: labelBefore(view, below, column) });
  }
  return theOne(figures);
}

/** The only number, else the total, else the one that is said to be of clients. */
function theOne(figures: readonly Figure[]): Figure | null {
  const choices = [
    figures,
    figures.filter(({ label }) => rowLabel(label) === "total"),
    figures.filter(({ label }) => {
      const field = readHeader(label).match?.field;
      return field === "current" || field === "newCaseload";
    }),
  ];
  return choices.find(({ length }) => length === 1)?.[0] ?? null;
}

/** A whole number of clients: 133, "133 cliënten", "totaal 94 cliënten". */
function clientsOf(cell: GridCell): number | null {
  const read = cellNumber(cell);
  if (read.kind !== "number") return null;
  const { value, unit } = read.number;
  return Number.isInteger(value) && value >= 0 && (unit === undefined || unit === "clients") ? value : null;
}

/** The text above a list's column, past its other groups and numbers. */
function headerAbove(view: GridView, row: number, column: number, isReadable: IsReadable): string {
  let blank = 0;
  for (let above = row - 1; above >= row - longestList && isReadable(above, column); above -= 1) {
    const cell = view.mergedCell(above, column);
    if (cell.text === "") {
      blank += 1;
      if (blank > mostBlank) return "";
    } else if (typeof cell.value === "string" && clientsOf(cell) === null && !bandsInText(cell.text).bands.length) {
      return cell.text.length > longestHeading ? "" : cell.text;
    }
  }
  return "";
}

/** The nearest words to the left of a number. */
function labelBefore(view: GridView, row: number, column: number): string {
  for (let before = column - 1; before >= view.left; before -= 1) {
    const cell = view.cell(row, before);
    if (typeof cell.value === "string" && cell.text !== "" && clientsOf(cell) === null) return cell.text;
  }
  return "";
}

/** Groups that go on from each other: in one cell, in the next cell below or beside, to older or to younger. */
function listsOf(view: GridView, found: readonly BandOnSheet[]): BandOnSheet[][] {
  const lists: BandOnSheet[][] = [];
  for (const one of found.filter(({ leftOut }) => !leftOut)) {
    const list = lists.find((candidate) => goesOn(view, candidate, one));
    if (list) list.push(one);
    else lists.push([one]);
  }
  return lists;
}

function goesOn(view: GridView, list: readonly BandOnSheet[], next: BandOnSheet): boolean {
  const [last, before] = [list.at(-1), list.at(-2)];
  if (!last || last.role !== next.role || last.isLine !== next.isLine) return false;
  const step = next.band.from - last.band.from;
  const direction = before ? last.band.from - before.band.from : step;
  if (step === 0 || step > 0 !== direction > 0) return false;
  const rows = next.at.row - last.at.row;
  const columns = next.at.column - last.at.column;
  if (rows === 0 && columns === 0) return true;
  if (last.direction !== next.direction) return false;
  if (next.direction === "along") return rows === 0 && columns > 0 && columns <= mostBlank + 1;
  if (columns !== 0 || rows <= 0 || rows > mostBlank + 1) return false;
  return rows === 1 || view.isBlank(last.at.row + 1, next.at.column);
}

/** What the groups say themselves, else the nearest line above them that says it. */
function roleOf(view: GridView, list: readonly BandOnSheet[], isReadable: IsReadable): SplitRole {
  const own = list.find(({ role }) => role !== "unknown")?.role;
  if (own) return own;
  const top = Math.min(...list.map(({ at }) => at.row));
  const right = Math.max(...list.map((one) => one.right));
  const left = Math.min(...list.map(({ at }) => at.column));
  for (let row = top - 1; row >= Math.max(view.top, top - rowsAbove); row -= 1) {
    for (let column = Math.max(view.left, left - 1); column <= right; column += 1) {
      if (!isReadable(row, column)) continue;
      const { text } = view.mergedCell(row, column);
      if (text.length > longestHeading || bandsInText(text).bands.length > 0) continue;
      const role = roleIn(text);
      if (role !== "unknown") return role;
    }
  }
  return "unknown";
}

/** The nearest list that has none of these ages. */
function groupBeside(one: BandOnSheet, groups: readonly BandOnSheet[][]): BandOnSheet[] | undefined {
  const distance = (list: readonly BandOnSheet[]) => Math.min(...list.map(({ at }) => Math.abs(at.row - one.at.row)));
  return groups
    .filter((list) => distance(list) <= rowsBeside && list.every(({ band }) => !overlapOf(band, one.band)))
    .reduce<BandOnSheet[] | undefined>(
      (nearest, list) => (nearest && distance(nearest) <= distance(list) ? nearest : list),
      undefined,
    );
}
