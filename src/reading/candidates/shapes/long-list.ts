import type { GridCell } from "../../grid-view";
import { share } from "../columns/columns";
import { readCell } from "../columns/figures";
import { momentOfCell } from "../columns/moments";
import { plain, speaksOf } from "../columns/vocabulary";
import { madePart, pieceOf, type Part } from "./part";

const widest = 12;
const fewestRows = 5;
const rowsTried = 60;
const mostKinds = 15;
const mostlyFilled = 0.9;
/** A column of which nearly every cell is another tells the rows apart, and whose they are no more. */
const mostDifferent = 0.9;

/**
 * A row for each figure: "Maand | Medewerker | Kenmerk | Waarde", with "contracturen" and "dossiers" below Kenmerk. A row for everybody (and every
 * month) with a column for each kind; null where no column says what the figures of the rows are.
 */
export function longList(part: Part): Part | null {
  if (part.width < 3 || part.width > widest || part.height < fewestRows) return null;
  const columns = Array.from({ length: part.width }, (_, column) => column);
  const kindColumn = columns.find((column) => namesFigures(part, column));
  if (kindColumn === undefined) return null;
  const kindOf = (row: number): string => plain(part.cell(row, kindColumn).text);
  const all = Array.from({ length: part.height }, (_, row) => row);
  const kinds = repeated(all.map(kindOf));
  const rows = all.filter((row) => kinds.has(kindOf(row)));
  const [first = 0] = rows;
  const headerOf = (column: number): GridCell =>
    first > 0 ? part.cell(first - 1, column) : pieceOf(part.cell(first, column), "");
  const value = valueColumn(part, rows, columns, kindColumn, headerOf);
  const keys = whoAndWhen(
    part,
    rows,
    columns.filter((column) => column !== kindColumn && column !== value && !isOfKind(part, rows, column, kindOf)),
  );
  // Of what stands without a month beside months it is not known for which it holds.
  if (value === null || keys.length === 0 || columns.some((column) => isOfSomeMonths(part, rows, column))) return null;
  const labels = new Map(rows.map((row) => [kindOf(row), part.cell(row, kindColumn)]));
  const made = new Map<string, Map<string, number>>();
  for (const row of rows) {
    let key = keys.map((cellOf) => cellOf(row).text).join("\n");
    // What is said twice of one and the same is not left out.
    while (made.get(key)?.has(kindOf(row))) key += "\n";
    made.set(key, (made.get(key) ?? new Map<string, number>()).set(kindOf(row), row));
  }
  const header = [...keys.map((cellOf) => (first > 0 ? cellOf(first - 1) : headerOf(0))), ...labels.values()];
  const body = [...made.values()].map((of) => {
    const [own = first] = of.values();
    const figures = [...labels.keys()].map((kind) => {
      const row = of.get(kind);
      return row === undefined ? pieceOf(part.cell(own, value), "") : part.cell(row, value);
    });
    return [...keys.map((cellOf) => cellOf(own)), ...figures];
  });
  return madePart(part.sheet, part.rect, "parted", [header, ...body]);
}

type CellOf = (row: number) => GridCell;

/** The columns that say whose a figure is, and of when; of a year and a month beside each other one cell is made. Of a number for each row, or of remarks, nothing. */
function whoAndWhen(part: Part, rows: readonly number[], columns: readonly number[]): readonly CellOf[] {
  const textsIn = (column: number): string[] => rows.map((row) => part.cell(row, column).text);
  const keys = columns.filter((column) => {
    const texts = textsIn(column);
    return share(texts, Boolean) > mostlyFilled && new Set(texts).size < mostDifferent * rows.length;
  });
  const year = keys.find((column) => textsIn(column).every((text) => /^20\d\d$/.test(text)));
  const month = keys.find((column) => column !== year && textsIn(column).every((text) => isMonth.test(text)));
  return keys.flatMap((column): CellOf[] => {
    if (column === year && month !== undefined) return [];
    if (column !== month || year === undefined) return [(row) => part.cell(row, column)];
    return [(row) => pieceOf(part.cell(row, column), `${part.cell(row, column).text} ${part.cell(row, year).text}`)];
  });
}

const isMonth = /^(?:0?[1-9]|1[0-2]|\p{L}{3,9})$/u;

function isOfSomeMonths(part: Part, rows: readonly number[], column: number): boolean {
  const filled = rows.map((row) => part.cell(row, column)).filter(({ text }) => text !== "");
  const isSparse = filled.length > (1 - mostlyFilled) * rows.length && filled.length < mostlyFilled * rows.length;
  return isSparse && filled.every((cell) => momentOfCell(cell) !== null);
}

/** "uur" beside every "contracturen": what the kind says already. */
function isOfKind(part: Part, rows: readonly number[], column: number, kindOf: (row: number) => string): boolean {
  const texts = new Set(rows.map((row) => part.cell(row, column).text));
  const together = new Set(rows.map((row) => `${kindOf(row)}\n${part.cell(row, column).text}`));
  return texts.size > 1 && together.size <= new Set(rows.map(kindOf)).size;
}

/** Few texts that come back, of which one speaks of hours and another of clients. */
function namesFigures(part: Part, column: number): boolean {
  const texts = Array.from({ length: Math.min(part.height, rowsTried) }, (_, row) => {
    const { value, text } = part.cell(row, column);
    return typeof value === "string" ? plain(text) : "";
  });
  const kinds = [...repeated(texts)];
  return (
    kinds.length > 1 &&
    kinds.length <= mostKinds &&
    texts.filter((text) => kinds.includes(text)).length > mostlyFilled * (texts.length - 1) &&
    kinds.some((text) => speaksOf("hours", text) && !speaksOf("notHours", text)) &&
    kinds.some((text) => speaksOf("count", text) && !speaksOf("hours", text) && !speaksOf("notCount", text))
  );
}

function repeated(texts: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(texts.filter((text) => text !== "" && (seen.has(text) || !seen.add(text))));
}

/** The only column of figures behind the kinds, or the one that is headed so. */
function valueColumn(
  part: Part,
  rows: readonly number[],
  columns: readonly number[],
  kinds: number,
  headerOf: (column: number) => GridCell,
): number | null {
  const figures = columns.filter(
    (column) => column !== kinds && share(rows, (row) => isFigure(part.cell(row, column))) > mostlyFilled,
  );
  const behind = figures.filter((column) => column > kinds);
  const [only, ...others] =
    [figures.filter((column) => /waarde|value|getal/i.test(headerOf(column).text)), behind, figures].find(
      ({ length }) => length > 0,
    ) ?? [];
  return only === undefined || others.length > 0 ? null : only;
}

function isFigure(cell: GridCell): boolean {
  return readCell(cell).figure !== null;
}
