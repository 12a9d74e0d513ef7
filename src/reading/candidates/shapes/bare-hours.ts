import { wholeNumbers } from "../../../kernel/whole-numbers";
import { longestWeek } from "../../values/hours-unit";
import { formOfAddress, looksLikeName } from "../../values/person-names";
import { filledIn, type GridCell, type GridView } from "../../grid-view";
import { isSurelyName, share } from "../columns/columns";
import { speaksOf } from "../columns/vocabulary";
import { madePart, pieceOf, type Part } from "./part";
import { piecesOf } from "./parted-names";

const fewestPeople = 2;
const shortestWeek = 4;
const mostCells = 5;
const mostFigures = 2;
const mostlyCounts = 0.5;

interface Said {
  readonly name: GridCell;
  readonly hours: GridCell;
  /** A word beside the number says that it is of hours. */
  readonly isCalled: boolean;
  readonly row: number;
}

/**
 * Hours without a unit behind the names of caseworkers, "De Wit (28)" or in a cell beside it, in each row of a list or above the clients of each. Null
 * where they are what the rows come to: numbers of clients.
 */
export function bareHours(view: GridView): Part | null {
  const rows = wholeNumbers(view.top, view.bottom).map((row) => filledIn(view, row));
  const above = rows.flatMap((cells, at) => {
    const below = rows.slice(at + 1, at + 3).find(({ length }) => length > 0);
    return below && below.length > cells.length ? (headingIn(cells, below) ?? []) : [];
  });
  const said = above.length >= fewestPeople ? above : inColumn(rows);
  const names = new Set(said.map(({ name }) => name.text));
  const figures = new Map<string, Said>();
  for (const one of said) {
    const key = `${one.name.text}\n${one.hours.text}`;
    if (!figures.has(key)) figures.set(key, one);
  }
  if (names.size < fewestPeople || figures.size > mostFigures * names.size || areCounts(rows, said, above.length > 0))
    return null;
  const [first] = said;
  if (!first) return null;
  const header = [
    pieceOf(first.name, "Naam"),
    pieceOf(first.hours, said.every(({ isCalled }) => isCalled) ? "Uren" : ""),
  ];
  const { top, left, bottom, right } = view;
  const lines = [...figures.values()].map(({ name, hours }) => [name, hours]);
  return madePart(view.sheet, { top, left, bottom, right }, "lines", [header, ...lines]);
}

/** "De Wit (28)", "Klantmanager: | De Wit | uren: | 28", "De Wit | 28" */
function headingIn(cells: readonly GridCell[], below: readonly GridCell[]): Said | null {
  const [first] = cells;
  if (!first || cells.length > mostCells) return null;
  const row = first.address.row;
  const inOne = cells.length === 1 ? piecesOf(pieceOf(first, withoutLabel(first.text))) : null;
  if (inOne) return { name: inOne[0], hours: inOne[1], isCalled: false, row };
  const numbers = cells.filter(({ value }) => typeof value === "number");
  const [hours] = numbers;
  if (!hours || numbers.length > 1 || !isOfWeek(hours.value)) return null;
  if (below.some(({ address, value }) => address.column === hours.address.column && isOfWeek(value))) return null;
  const texts = cells.filter((cell) => cell !== hours && !isLabel(cell.text));
  const names = texts.map((cell) => pieceOf(cell, withoutLabel(cell.text)));
  const [name, ...others] = names.filter(
    ({ text }) => isSurelyName(text) || (names.length === 1 && looksLikeName(text)),
  );
  const label = cells[cells.indexOf(hours) - 1];
  return name && others.length === 0
    ? { name, hours, isCalled: label ? speaksOf("hours", label.text) : false, row }
    : null;
}

function isOfWeek(value: GridCell["value"]): boolean {
  return typeof value === "number" && value >= shortestWeek && value <= longestWeek;
}

function isLabel(text: string): boolean {
  return text.trim().endsWith(":") || (!/:/.test(text) && (speaksOf("name", text) || speaksOf("hours", text)));
}

function withoutLabel(text: string): string {
  return text.replace(/^[^:\d]{2,40}:\s*/, "").replace(formOfAddress, "");
}

/** The column in which nearly each text is a name with hours, and names come back. */
function inColumn(rows: readonly (readonly GridCell[])[]): readonly Said[] {
  const columns = new Map<number, Said[]>();
  const texts = new Map<number, number>();
  for (const cell of rows.flat()) {
    if (typeof cell.value !== "string") continue;
    const { row, column } = cell.address;
    texts.set(column, (texts.get(column) ?? 0) + 1);
    const [name, hours] = piecesOf(cell) ?? [];
    if (name && hours) columns.set(column, [...(columns.get(column) ?? []), { name, hours, isCalled: false, row }]);
  }
  const found = [...columns].find(
    ([column, said]) =>
      said.length * 2 > (texts.get(column) ?? 0) && new Set(said.map(({ name }) => name.text)).size * 2 <= said.length,
  );
  return found?.[1] ?? [];
}

/** "De Wit (12)" of twelve rows. */
function areCounts(rows: readonly (readonly GridCell[])[], said: readonly Said[], isAbove: boolean): boolean {
  const rowsOf = ({ name, row }: Said, at: number): number => {
    if (!isAbove) return said.filter((other) => other.name.text === name.text).length;
    const next = said[at + 1]?.row ?? Infinity;
    return rows.filter(([cell, ...others]) => {
      const own = cell?.address.row ?? -1;
      return own > row && own < next && others.length > 0;
    }).length;
  };
  // Below a heading stand headers or a sum as well.
  const mayDiffer = isAbove ? 1 : 0;
  return (
    share(said, (one) => Math.abs(rowsOf(one, said.indexOf(one)) - Number(one.hours.text)) <= mayDiffer) >= mostlyCounts
  );
}
