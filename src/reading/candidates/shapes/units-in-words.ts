import { wholeNumbers } from "../../../kernel/whole-numbers";
import type { Doubt } from "../../../caseload/team/team-data";
import type { GridCell } from "../../grid-view";
import { headingOf, saysFte, unitIn, unitsOfWeek, weekIn, type UnitInWords } from "../../units/unit-between";
import { highestFte } from "../columns/figure-choice";
import { opensWith } from "../columns/vocabulary";
import { pieceOf, withCells, type Part } from "./part";

const most = { rows: 200, columns: 40 };

/** What the numbers below a text are. */
interface Unit extends UnitInWords {
  readonly row: number;
}

/** A number of the part in the unit that stands above it. */
interface Converted {
  readonly row: number;
  readonly unit: Unit;
  readonly source: GridCell;
  /** The number in that unit: 80% may stand there as 0,8. */
  readonly amount: number;
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
    if (converted.length > 0) return withUnits(part, column, converted, isOfWeeks);
  }
  return null;
}

/** "FTE (1.0 = 36h)" and further down "FTE (1.0 = 40h)" in one column. */
function headersIn(part: Part, column: number): Unit[] {
  return wholeNumbers(0, part.height - 1).flatMap((row): Unit[] => {
    const hours = saysFte(part.text(row, column)) && !isAlone(part, row) ? weekIn(part.text(row, column)) : null;
    return hours === null ? [] : [{ row, kind: "fte", hours }];
  });
}

/** Numbers below headings that say another unit than hours; none where some are not in those units by their size. */
function belowHeadings(part: Part, column: number): Converted[] {
  const headings = wholeNumbers(1, part.height - 1).flatMap((row): Unit[] => {
    const unit = unitIn(headingOf(textsOf(part, row), column));
    return unit ? [{ row, ...unit }] : [];
  });
  const found = numbersBelow(part, column, headings);
  const isPossible = ({ row, unit: { kind }, amount }: Converted): boolean =>
    isTotal(part, row) || (amount >= unitsOfWeek[kind].least && amount <= unitsOfWeek[kind].most);
  const others = found.filter(({ unit: { kind } }) => kind !== "hours");
  const rows = new Set(others.map(({ row }) => row));
  // A sum stands alone.
  const isHours = (row: number): boolean =>
    !rows.has(row) && !isAlone(part, row) && Number(part.cell(row, column).value) > highestFte;
  const isMixed = wholeNumbers(0, part.height - 1).some(isHours);
  return isMixed && found.every(isPossible) ? others : [];
}

function isTotal(part: Part, row: number): boolean {
  return textsOf(part, row).some((text) => opensWith("total", text));
}

/** The numbers of the column that stand below each, down to the next text in it or alone on a row. */
function numbersBelow(part: Part, column: number, units: readonly Unit[]): Converted[] {
  return units.flatMap((unit) => {
    const rows = wholeNumbers(unit.row + 1, part.height - 1);
    const end = rows.findIndex((row) => isAlone(part, row) || typeof part.cell(row, column).value === "string");
    return rows.slice(0, end < 0 ? rows.length : end).flatMap((row): Converted[] => {
      const source = part.cell(row, column);
      if (typeof source.value !== "number") return [];
      const isPart = unit.kind === "percent" && source.value <= highestFte;
      return [{ row, unit, source, amount: source.value * (isPart ? 100 : 1) }];
    });
  });
}

function withUnits(part: Part, column: number, converted: readonly Converted[], isOfWeeks: boolean): Part {
  const pieces = new Map(converted.map((one) => [one.row, inWords(one)]));
  // What heads the figures of some is none itself.
  for (const { unit } of converted) if (!isAlone(part, unit.row)) pieces.set(unit.row, isOfWeeks ? "Uren" : "");
  const cell = (row: number, at: number): GridCell => {
    const text = at === column ? pieces.get(row) : undefined;
    return text === undefined ? part.cell(row, at) : pieceOf(part.cell(row, at), text);
  };
  const weeks = new Map(converted.flatMap(({ unit }) => (unit.hours === null ? [] : [[weekOf(unit), unit]])));
  const told = [...weeks].map(([week, { hours }]): Doubt => {
    const own = converted.filter(({ unit }) => weekOf(unit) === week);
    const [{ source, amount } = { source: null, amount: 0 }] = own;
    const figure = Math.round(amount * (hours ?? 1) * 100) / 100;
    const cells = own.map((one) => one.source.address);
    return { code: "mixed-units", cells, text: source?.text ?? "", figure, other: week };
  });
  return { ...withCells(part, cell), told };
}

function weekOf({ kind, hours }: Unit): number {
  return (hours ?? 0) * unitsOfWeek[kind].inWeek;
}

/** Of another week in hours; of the usual one as it stands, so that it is the reader who says what it is. */
function inWords({ unit: { kind, hours }, amount }: Converted): string {
  const value = Math.round(amount * (hours ?? (kind === "percent" ? 0.01 : 1)) * 100) / 100;
  return `${String(value).replace(".", ",")} ${hours === null ? (kind === "days" ? "dagen" : "fte") : "uur"}`;
}

function isAlone(part: Part, row: number): boolean {
  return textsOf(part, row).filter((text) => text !== "").length === 1;
}

function textsOf(part: Part, row: number): string[] {
  return wholeNumbers(0, part.width - 1).map((column) => part.text(row, column));
}
