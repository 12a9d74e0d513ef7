import { wholeNumbers } from "../../../kernel/whole-numbers";
import type { GridView } from "../../grid-view";
import type { GridRect } from "../../sheet-grid";
import { isSurelyName } from "../columns/columns";
import { readCell } from "../columns/figures";
import { plain, speaksOf } from "../columns/vocabulary";

const largest = 60;
const fewestNames = 3;
const mostlySame = 0.6;

/** A column, or a row, of what stands in a block. */
type Line = readonly string[];

/**
 * Two tables that nothing keeps apart: the same people stand there twice below, or behind, the same word and in another order, each time with figures of their
 * own. Read as one, everybody would have somebody else's.
 */
export function tablesBeside(view: GridView, rect: GridRect): readonly GridRect[] {
  const { top, left, bottom, right } = rect;
  if (bottom - top >= largest || right - left >= largest) return [rect];
  const text = (row: number, column: number): string => view.cell(row, column).text;
  const [rows, columns] = [wholeNumbers(top, bottom), wholeNumbers(left, right)];
  const figuresIn = (row: number, column: number): boolean => readCell(view.cell(row, column)).figure !== null;
  const across = cutBetween(
    columns.map((column) => rows.map((row) => text(row, column))),
    (at) => rows.some((row) => figuresIn(row, left + at)),
  );
  if (across !== null)
    return [
      { ...rect, right: left + across - 1 },
      { ...rect, left: left + across },
    ];
  const down = cutBetween(
    rows.map((row) => columns.map((column) => text(row, column))),
    (at) => columns.some((column) => figuresIn(top + at, column)),
  );
  if (down === null) return [rect];
  return [
    { ...rect, bottom: top + down - 1 },
    { ...rect, top: top + down },
  ];
}

/** The first line of the second table; null where there is one table. */
function cutBetween(lines: readonly Line[], hasFigures: (at: number) => boolean): number | null {
  const named = lines.flatMap((line, at) => (line.filter(isCalled).length >= fewestNames ? [at] : []));
  const [first, second, ...more] = named;
  if (first === undefined || second === undefined || more.length > 0) return null;
  if (!areSamePeople(lines[first] ?? [], lines[second] ?? [])) return null;
  const isBefore = hasFiguresBetween(0, first - 1);
  const isBehind = hasFiguresBetween(second + 1, lines.length - 1);
  // Where the two turn their backs on each other, with both figures between the names, a blank line parts them.
  const blank = lines.findIndex((line, at) => at > first && at < second && line.every((text) => text === ""));
  const cut = isBehind ? second : isBefore ? first + 1 : blank;
  return hasFiguresBetween(0, cut - 1) && hasFiguresBetween(cut, lines.length - 1) ? cut : null;

  function hasFiguresBetween(from: number, to: number): boolean {
    return lines.some((_, at) => at >= from && at <= to && hasFigures(at));
  }
}

function areSamePeople(one: Line, other: Line): boolean {
  const heads = [one, other].map((line) => plain(headOf(line)));
  if (heads[0] === "" || heads[0] !== heads[1] || !one.some((text, at) => isCalled(text) && isCalled(other[at] ?? "")))
    return false;
  const names = one.filter(isCalled);
  const same = names.filter((name) => other.includes(name));
  return same.length >= mostlySame * names.length && names.some((name) => one.indexOf(name) !== other.indexOf(name));
}

/** What stands nearest in front of the first name: a title or a date may stand before that. */
function headOf(line: Line): string {
  return line.slice(0, line.findIndex(isCalled)).findLast((text) => text !== "") ?? "";
}

/** By a name, or by a number of staff. "Medew." is a header, whatever its point makes of it. */
function isCalled(text: string): boolean {
  return (isSurelyName(text) && !speaksOf("name", text)) || /^[1-9]\d{3,7}$/.test(text);
}
