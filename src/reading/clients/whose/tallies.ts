import type { Column } from "../../candidates/columns/columns";
import { momentOfCell } from "../../candidates/columns/moments";
import { plain, speaksOf } from "../../candidates/columns/vocabulary";
import type { Table } from "../../candidates/shapes/table";
import { isCountOfRows, isOne, leastApart } from "../lists/client-evidence";

/**
 * A row for a number of clients and not for each: a column counts them, an area or a letter stands in one row, or everybody comes back under each of several
 * dates, as a system exports it for a report.
 */
export function isTally(table: Table, columns: readonly Column[], names: Column): boolean {
  return columns.some(
    (column) =>
      countsClients(column) ||
      isOneAreaInEachRow(column) ||
      isOneSignInEachRow(column) ||
      isOfMoments(table, column, names),
  );
}

/** A wijk, a postcode or a doelgroep, each in one row. */
export function isOneAreaInEachRow({ says, filled, texts, words, numbers, cells }: Column): boolean {
  return (
    speaksOf("area", says) &&
    texts.size + new Set(numbers).size === filled &&
    words + numbers.length === filled &&
    filled >= leastApart * cells.length
  );
}

/** "A", "B", "C", or 0 to 9: by which clients are divided. */
function isOneSignInEachRow({ texts, numbers, filled }: Column): boolean {
  const signs = new Set([...texts, ...numbers.map(String)]);
  const isDigits = numbers.length === 0 || numbers.includes(0);
  return isDigits && signs.size === filled && [...signs].every((sign) => sign.length === 1);
}

/** "Aantal" or "Cliënten" and no other word, over whole numbers; "Klant" over numbers that are each another is whose row it is. */
function countsClients(column: Column): boolean {
  const { says, numbers, filled, cells } = column;
  const said = plain(says);
  const different = new Set(numbers).size;
  return (
    (speaksOf("count", said) || speaksOf("number", says)) &&
    said.split(" ").every((word) => countWords.some((group) => speaksOf(group, word === "" ? says : word))) &&
    numbers.length === filled &&
    filled * 2 > cells.length &&
    numbers.every((number) => Number.isInteger(number) && number >= 0 && number < mostOfOne) &&
    different > 1 &&
    !(different === filled && (isOne.test(said) || isCountOfRows(column)))
  );
}

const countWords = ["count", "number", "total", "filler"] as const;
const mostOfOne = 1000;
const mostOfTeam = 0.8;

/** Dates of which several have nearly everybody in their rows. */
function isOfMoments(table: Table, { index, says, dates, words, filled }: Column, names: Column): boolean {
  if (dates + words < filled || speaksOf("start", says) || speaksOf("end", says)) return false;
  const byMoment = new Map<string, Set<string>>();
  for (const row of names.cells.keys()) {
    const cell = table.part.cell(table.first + row, index);
    if (cell.text === "") continue;
    if (momentOfCell(cell) === null) return false;
    const named = byMoment.get(cell.text) ?? new Set();
    byMoment.set(cell.text, named.add(table.part.cell(table.first + row, names.index).text));
  }
  return [...byMoment.values()].filter(({ size }) => size >= mostOfTeam * names.texts.size).length > 1;
}
