import { wholeNumbers } from "../../../kernel/whole-numbers";
import type { Doubt } from "../../../caseload/team/team-data";
import type { GridCell } from "../../grid-view";
import { highestFte } from "../columns/figure-choice";
import { pieceOf, withCells, type Part } from "./part";

const most = { rows: 200, columns: 40 };

/** What one unit of the numbers below a text is in hours; null: fte of the usual week. */
interface Unit {
  readonly row: number;
  readonly hours: number | null;
}

/** A number of the part in the unit that stands above it. */
interface Converted {
  readonly row: number;
  readonly unit: Unit;
  readonly source: GridCell;
}

/**
 * One column with hours in more than one unit, where the words above say which: "in fte (1,0 = 36 uur)" alone on a row between the people, or "FTE
 * (1.0 = 40h)" in the header of a later table. Each number with its own unit, which is said. Null where the words do not say so.
 */
export function unitsInWords(part: Part): Part | null {
  if (part.height > most.rows || part.width > most.columns) return null;
  for (const column of wholeNumbers(0, part.width - 1)) {
    const headers = headersIn(part, column);
    const isOfWeeks = new Set(headers.map(({ hours }) => hours)).size > 1;
    const converted = isOfWeeks ? numbersBelow(part, column, headers) : belowHeadings(part, column);
    if (converted.length > 0) return withUnits(part, column, converted, isOfWeeks ? headers : []);
  }
  return null;
}

/** "FTE (1.0 = 36h)" and further down "FTE (1.0 = 40h)" in one column. */
function headersIn(part: Part, column: number): Unit[] {
  return wholeNumbers(0, part.height - 1).flatMap((row) => {
    const hours = saysFte(part.text(row, column)) && !isAlone(part, row) ? weekIn(part.text(row, column)) : null;
    return hours === null ? [] : [{ row, hours }];
  });
}

/** Numbers below headings that say their unit; none where they are not in those units by their size. */
function belowHeadings(part: Part, column: number): Converted[] {
  const headings = wholeNumbers(1, part.height - 1).flatMap((row): Unit[] => {
    const text = isAlone(part, row) ? textOf(part, row) : "";
    if (saysFte(text)) return [{ row, hours: weekIn(text) }];
    return /(?<!\p{L})(?:uren|uur)(?!\p{L})/iu.test(text) ? [{ row, hours: 1 }] : [];
  });
  const found = numbersBelow(part, column, headings);
  const isFte = ({ unit }: Converted): boolean => unit.hours !== 1;
  const isSmall = ({ source }: Converted): boolean => Number(source.value) <= highestFte;
  const all = wholeNumbers(0, part.height - 1).map((row) => part.cell(row, column).value);
  const isMixed = all.some((value) => typeof value === "number" && value > highestFte) && found.some(isFte);
  return isMixed && found.every((one) => isFte(one) === isSmall(one)) ? found.filter(isFte) : [];
}

/** The numbers of the column that stand below each, down to the next text in it or alone on a row. */
function numbersBelow(part: Part, column: number, units: readonly Unit[]): Converted[] {
  return units.flatMap((unit) => {
    const rows = wholeNumbers(unit.row + 1, part.height - 1);
    const end = rows.findIndex((row) => isAlone(part, row) || typeof part.cell(row, column).value === "string");
    return rows.slice(0, end < 0 ? rows.length : end).flatMap((row): Converted[] => {
      const source = part.cell(row, column);
      return typeof source.value === "number" ? [{ row, unit, source }] : [];
    });
  });
}

function withUnits(part: Part, column: number, converted: readonly Converted[], headers: readonly Unit[]): Part {
  const pieces = new Map(converted.map((one) => [one.row, inWords(one)]));
  for (const { row } of headers) pieces.set(row, "Uren");
  const cell = (row: number, at: number): GridCell => {
    const text = at === column ? pieces.get(row) : undefined;
    return text === undefined ? part.cell(row, at) : pieceOf(part.cell(row, at), text);
  };
  const weeks = new Set(converted.flatMap(({ unit: { hours } }) => hours ?? []));
  const told = [...weeks].map((week): Doubt => {
    const own = converted.filter(({ unit: { hours } }) => hours === week);
    const [{ source } = { source: null }] = own;
    const figure = Math.round(Number(source?.value) * week * 100) / 100;
    const cells = own.map((one) => one.source.address);
    return { code: "mixed-units", cells, text: source?.text ?? "", figure, other: week };
  });
  return { ...withCells(part, cell), told };
}

/** Of another week in hours; of the usual one as it stands, so that it is the reader who says what it is. */
function inWords({ unit: { hours }, source }: Converted): string {
  const value = Math.round(Number(source.value) * (hours ?? 1) * 100) / 100;
  return `${String(value).replace(".", ",")} ${hours === null ? "fte" : "uur"}`;
}

function isAlone(part: Part, row: number): boolean {
  return wholeNumbers(0, part.width - 1).filter((column) => part.text(row, column) !== "").length === 1;
}

function textOf(part: Part, row: number): string {
  return wholeNumbers(0, part.width - 1)
    .map((column) => part.text(row, column))
    .join("");
}

function saysFte(text: string): boolean {
  return /(?<!\p{L})f\.?t\.?e\.?(?!\p{L})/iu.test(text);
}

const shortestWeek = 30;
const longestWeek = 42;

/** "(1,0 = 36 uur)", "40h" */
function weekIn(text: string): number | null {
  const said = /(\d{2}(?:[.,]\d+)?)[\s-]*(?:uur|uren|urige|u|h|hours|hrs)(?!\p{L})/iu.exec(text)?.[1];
  const week = Number(said?.replace(",", "."));
  return week >= shortestWeek && week <= longestWeek ? week : null;
}
