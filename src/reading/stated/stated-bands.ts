import { overlapOf } from "../../caseload/ages/age-bands";
import type { CellAddress } from "../../caseload/cell-address";
import type { SplitRole, StatedBand, StatedRest } from "../../caseload/splits/stated-split";
import { bandsOnSheet, figureBelow, figureBeside, headerAbove, holdsBand, type IsReadable } from "./band-figures";
import { headsOtherThings, roleIn } from "../values/bands-in-text";
import type { GridCell, GridView } from "../grid-view";
import { readHeader } from "../tables/match-header";
import { restOf } from "./band-rest";

/** Age groups that stand together, in the order in which they stand there. */
export interface BandGroup {
  readonly role: SplitRole;
  readonly bands: readonly StatedBand[];
  readonly leftOut: readonly StatedBand[];
  readonly rest: readonly StatedRest[];
}

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

/** So many empty cells may stand between two groups of a list. */
const mostBlank = 1;
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
    rest: restOf(view, bands, isReadable),
  }));
}

function stated({ band, clients, cell, team }: BandOnSheet): StatedBand {
  return { band, clients, cell, team };
}

/** What a cell gives; of a line with one group and no number, the number stands in another cell. */
function bandsOf(view: GridView, cell: GridCell, isReadable: IsReadable): BandOnSheet[] {
  const { bands, isLine } = bandsOnSheet(view, cell.text);
  const { row, column } = cell.address;
  const right = view.merge(row, column)?.right ?? column;
  const place = { cell: cell.address, at: cell.address, right, team: [], isLine, direction: "down" as const };
  const own = bands.map((band): BandOnSheet => ({ ...band, ...place }));
  const [first, second] = own;
  return first && !second && isLine && first.clients === null ? withFigure(view, first, isReadable) : own;
}

function withFigure(view: GridView, own: BandOnSheet, isReadable: IsReadable): BandOnSheet[] {
  const { row, column } = own.at;
  const header = headerAbove(view, row, column, isReadable);
  if (isOtherHeader(header)) return [];
  const along = holdsBand(view, row, own.right + 1, isReadable) || holdsBand(view, row, column - 1, isReadable);
  const figure = along ? figureBelow(view, own.at, isReadable) : figureBeside(view, row, own.right, isReadable);
  const roles = [own.role, roleIn(header), figure && !along ? roleIn(figure.label) : "unknown"];
  return [
    {
      ...own,
      role: roles.find((role) => role !== "unknown") ?? "unknown",
      direction: along ? "along" : "down",
      ...(figure && { clients: figure.clients, cell: figure.cell }),
      ...(figure && !along && { right: figure.cell.column }),
    },
  ];
}

/** "Aantal cliënten" above ranges of numbers: those are not ages. */
function isOtherHeader(header: string): boolean {
  const field = readHeader(header).match?.field;
  const ofAges = field === undefined || field === "ageBand" || field === "newCaseload" || field === "name";
  return !ofAges || headsOtherThings(header);
}

/** Groups that go on from each other: in one cell, in the next cell below or beside, to older or to younger. */
function listsOf(view: GridView, found: readonly BandOnSheet[]): BandOnSheet[][] {
  const lists: BandOnSheet[][] = [];
  let open: BandOnSheet[][] = [];
  for (const one of found.filter(({ leftOut }) => !leftOut)) {
    open = open.filter((list) => list.some(({ at }) => at.row >= one.at.row - mostBlank - 1));
    const list = open.find((candidate) => goesOn(view, candidate, one));
    if (list) list.push(one);
    else {
      const begun = [one];
      lists.push(begun);
      open.push(begun);
    }
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
      if (text.length > longestHeading || bandsOnSheet(view, text).bands.length > 0) continue;
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
