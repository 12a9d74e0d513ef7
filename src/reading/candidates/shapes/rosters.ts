import type { GridCell } from "../../grid-view";
import { looksLikeName } from "../../values/person-names";
import { share, weekdayOf } from "../columns/columns";
import { madePart, pieceOf, turnedPart, type Part } from "./part";

const most = { rows: 80, columns: 40 };
const rowsTriedForDays = 8;
const fewestDays = 4;
const fewestPeople = 2;
const mostlySaid = 0.9;

const half = /^(?:o|m|v|n|a|vm|nm|am|pm|och\w*|mid\w*)\.?$/i;
const cross = /^[x✓✔☑√●•*1]$/iu;
/** "8k", "4 thuis": so many hours, and where. */
const coded = /^(\d{1,2}(?:[.,]\d{1,2})?)\s*(?:\p{L}{1,8})?$/u;
const none = /^(?:[-–—.0]|vrij|rv|rvt)$/i;

/**
 * A week in which crosses say which days or halves of days somebody works, or figures with a code the hours of each day, and no column adds them up: a row
 * for each person with what they come to. People may stand above the days. Null where figures stand alone, because those are read as they are.
 */
export function rosterOf(part: Part): Part | null {
  return part.height > most.rows || part.width > most.columns ? null : (rosterIn(part) ?? rosterIn(turnedPart(part)));
}

function rosterIn(part: Part): Part | null {
  for (let head = 0; head < Math.min(rowsTriedForDays, part.height - 1); head += 1) {
    const days = daysIn(part, head);
    if (new Set(days.values()).size < fewestDays) continue;
    const columns = [...days.keys()];
    const hasHalves = share(columns, (column) => half.test(part.text(head + 1, column))) >= mostlySaid;
    const weeks = columns.length / new Set(days.values()).size / (hasHalves ? 2 : 1);
    // Of two weeks beside each other nobody works the sum.
    if (weeks > 1) return null;
    const first = head + (hasHalves ? 2 : 1);
    const rows = peopleFrom(part, first);
    const cells = rows.flatMap((row) => columns.map((column) => part.text(row, column)));
    const said = cells.filter((text) => text !== "" && !none.test(text));
    const isCrossed = share(said, (text) => cross.test(text)) >= mostlySaid;
    const isCoded = share(said, (text) => coded.test(text)) >= mostlySaid && said.some((text) => /\p{L}/u.test(text));
    if (rows.length < fewestPeople || !(isCrossed || isCoded)) return null;
    return summedUp(part, {
      first,
      rows,
      columns,
      isCrossed,
      unit: isCoded ? "Uren" : hasHalves ? "Dagdelen" : "Dagen",
    });
  }
  return null;
}

/** The columns of each day of the week; a day stands above its halves, merged or in the first of them. */
function daysIn(part: Part, head: number): ReadonlyMap<number, number> {
  const days = new Map<number, number>();
  for (let column = 1; column < part.width; column += 1) {
    const day = weekdayOf(part.covering(head, column).text);
    const isSecondHalf = part.text(head, column) === "" && half.test(part.text(head + 1, column));
    const before = days.get(column - 1);
    if (day >= 0) days.set(column, day);
    else if (isSecondHalf && before !== undefined) days.set(column, before);
  }
  return days;
}

/** Down to the first row without a name. */
function peopleFrom(part: Part, first: number): readonly number[] {
  const rows: number[] = [];
  for (let row = first; row < part.height && looksLikeName(part.text(row, 0)); row += 1) rows.push(row);
  return rows;
}

interface Roster {
  readonly first: number;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly isCrossed: boolean;
  readonly unit: string;
}

function summedUp(part: Part, { first, rows, columns, isCrossed, unit }: Roster): Part {
  const others = Array.from({ length: part.width }, (_, at) => at).filter((at) => at > 0 && !columns.includes(at));
  const [left = 0] = columns;
  const sumOf = (row: number): GridCell => {
    const figures = columns.map((column) => {
      const text = part.text(row, column);
      if (isCrossed) return cross.test(text) ? 1 : 0;
      return Number((coded.exec(text)?.[1] ?? "0").replace(",", "."));
    });
    const sum = figures.reduce((all, figure) => all + figure, 0);
    const cell =
      columns.map((column) => part.cell(row, column)).find(({ text }) => text !== "") ?? part.cell(row, left);
    return { ...pieceOf(cell, String(sum).replace(".", ",")), value: sum };
  };
  const header = [
    pieceOf(part.cell(first - 1, 0), part.text(first - 1, 0) || "Naam"),
    pieceOf(part.cell(first - 1, left), unit),
    ...others.map((column) => part.cell(first - 1, column)),
  ];
  const body = rows.map((row) => [part.cell(row, 0), sumOf(row), ...others.map((column) => part.cell(row, column))]);
  return madePart(part.sheet, part.rect, "parted", [header, ...body]);
}
