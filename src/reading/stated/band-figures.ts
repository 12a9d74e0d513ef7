import type { CellAddress } from "../../caseload/cell-address";
import { bandsInText, type BandsInText } from "../values/bands-in-text";
import { cellNumber } from "../values/cell-numbers";
import type { GridCell, GridView } from "../grid-view";
import { readHeader } from "../tables/match-header";
import { rowLabel } from "../tables/row-labels";

/** What may be looked at: above the clients, outside the tables. */
export type IsReadable = (row: number, column: number) => boolean;

/** So many empty cells may stand between a group and its number, and in a column below its header. */
const mostBlank = 1;
const mostFigures = 12;
/** Rows of a list, above which its header stands. */
const longestList = 12;
const longestHeader = 90;

/** A number of clients that stands beside a group. */
interface Figure {
  readonly clients: number;
  readonly cell: CellAddress;
  /** The header above it or the label before it; "" when there is none. */
  readonly label: string;
}

/** The number to the right of a group, in its row. */
export function figureBeside(view: GridView, row: number, right: number, isReadable: IsReadable): Figure | null {
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

/** The number below a group that stands in a row of groups. */
export function figureBelow(view: GridView, { row, column }: CellAddress, isReadable: IsReadable): Figure | null {
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
  return Number.isSafeInteger(value) && value >= 0 && (unit === undefined || unit === "clients") ? value : null;
}

/** The words above a list's column, past its other groups and numbers. */
export function headerAbove(view: GridView, row: number, column: number, isReadable: IsReadable): string {
  let blank = 0;
  for (let above = row - 1; above >= row - longestList && isReadable(above, column); above -= 1) {
    const cell = view.mergedCell(above, column);
    if (cell.text === "") blank += 1;
    else if (isWords(view, cell)) return cell.text.length > longestHeader ? "" : cell.text;
    if (blank > mostBlank) return "";
  }
  return "";
}

function isWords(view: GridView, cell: GridCell): boolean {
  const { value, text } = cell;
  return (
    typeof value === "string" &&
    /\p{L}/u.test(text) &&
    clientsOf(cell) === null &&
    bandsOnSheet(view, text).bands.length === 0
  );
}

/** The nearest words to the left of a number. */
function labelBefore(view: GridView, row: number, column: number): string {
  for (let before = column - 1; before >= view.left; before -= 1) {
    const cell = view.cell(row, before);
    if (isWords(view, cell)) return cell.text;
  }
  return "";
}

/** A list is looked at from each of its cells: each text is read once a sheet, and forgotten with it. */
const readTexts = new WeakMap<GridView, Map<string, BandsInText>>();

/** The age groups that a text on the sheet gives. */
export function bandsOnSheet(view: GridView, text: string): BandsInText {
  const known = readTexts.get(view) ?? new Map<string, BandsInText>();
  readTexts.set(view, known);
  const read = known.get(text) ?? bandsInText(text);
  known.set(text, read);
  return read;
}

export function holdsBand(view: GridView, row: number, column: number, isReadable: IsReadable): boolean {
  return isReadable(row, column) && bandsOnSheet(view, view.cell(row, column).text).bands.length > 0;
}
