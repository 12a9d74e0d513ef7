import { isBefore, type IsoDate } from "../../caseload/dates";
import { spokenName } from "../../caseload/team/names";
import { isOneAreaInEachRow } from "../clients/whose/tallies";
import { oncePer } from "../../kernel/once-per";
import { wholeNumbers } from "../../kernel/whole-numbers";
import { cellDate } from "../values/cell-dates";
import { nameOfPieces } from "../values/person-names";
import { isOfClients } from "./client-tables";
import { areAreas, areasIn } from "./columns/areas";
import {
  comparable,
  isSurelyName,
  share,
  wordsIn,
  type Column,
  type NameChoice,
  type TableColumns,
} from "./columns/columns";
import { speaksOf } from "./columns/vocabulary";
import { joinNames } from "./name-joins";
import type { Table } from "./shapes/table";

/**
 * Tables that say which code is whose: a name and, in another column, something short that each row has for itself. What stands with others in a
 * cell, "W01, W04", goes first: it is meant to be looked up.
 */
export function aliasesIn(
  tables: readonly (TableColumns & { readonly names: readonly NameChoice[] })[],
  date: IsoDate,
): ReadonlyMap<string, string> {
  const whole = (text: string): readonly string[] => [text];
  return new Map([
    ...namesBy(tables, date, (_, column) => isOneAreaInEachRow(column), whole, "several"),
    ...namesBy(tables, date, isCodes, whole),
    ...namesBy(tables, date, areAreas, areasIn),
  ]);
}

function namesBy(
  tables: readonly (TableColumns & { readonly names: readonly NameChoice[] })[],
  date: IsoDate,
  holds: (table: Table, column: Column) => boolean,
  codesIn: (text: string) => readonly string[],
  each: "one" | "several" = "one",
): ReadonlyMap<string, string> {
  const aliases = new Map<string, string>();
  const unclear = new Set<string>();
  for (const { table, columns, names } of tables) {
    // The areas look like names, and are no less often elsewhere.
    const areas = each === "several" ? columns.filter(isOneAreaInEachRow).map(({ index }) => index) : [];
    const name = names.find(({ columns: [only = -1] }) => !areas.includes(only));
    const nameColumn = columns.find(({ index }) => index === name?.columns.at(-1));
    if (!name || !nameColumn || table.last - table.first > 100 || isOnSide(table, nameColumn)) continue;
    if (isOfClients(columns)) continue;
    const holdsOnDay = oncePer((row: number) => isHolding(table, columns, row, date));
    for (const column of columns) {
      if (name.columns.includes(column.index) || column.filled < 2 || !holds(table, column)) continue;
      // Below each name stands what many rows have: a list with a name at the head of everybody's clients.
      if (column.filled > mostEach * nameColumn.filled) continue;
      const rows = rowsThatHold(table, column, holdsOnDay);
      if (each === "one" && !isOneEach(table, name, column, rows)) continue;
      if (areColleagues(table, nameColumn, column)) continue;
      for (const row of rows) {
        const text = nameOfPieces(name.columns.map((at) => table.part.cell(row, at).text));
        for (const piece of codesIn(table.part.cell(row, column.index).text)) {
          const code = comparable(piece);
          if (code === "" || text === "" || comparable(text) === code) continue;
          const known = aliases.get(code);
          if (known !== undefined && spokenName(known) !== spokenName(text)) unclear.add(code);
          else aliases.set(code, text);
        }
      }
    }
  }
  for (const code of unclear) aliases.delete(code);
  return aliases;
}

/** Of a code that was given out again only the rows that hold on the day: "JB" was Jan's until October. */
function rowsThatHold(table: Table, { index }: Column, holdsOnDay: (row: number) => boolean): readonly number[] {
  const codeIn = (row: number): string => comparable(table.part.cell(row, index).text);
  const rows = wholeNumbers(table.first, table.last);
  return rows.filter((row) => holdsOnDay(row) || rows.filter((other) => codeIn(other) === codeIn(row)).length === 1);
}

/** No day in the row says that it begins after the date or has ended before it. */
function isHolding({ part }: Table, columns: readonly Column[], row: number, date: IsoDate): boolean {
  return columns.every(({ index, says, dates }) => {
    const day = dates > 0 ? cellDate(part.cell(row, index)) : null;
    return day?.kind !== "date" || !(speaksOf("end", says) ? isBefore(day.date, date) : isBefore(date, day.date));
  });
}

/** Whoever has several rows has the same in each, and nobody else has it. */
function isOneEach(table: Table, name: NameChoice, { index }: Column, rows: readonly number[]): boolean {
  const pairs = rows.flatMap((row) => {
    const text = nameOfPieces(name.columns.map((at) => table.part.cell(row, at).text));
    const code = comparable(table.part.cell(row, index).text);
    return code === "" || text === "" ? [] : [[text, code] as const];
  });
  const different = new Set(pairs.map((pair) => pair.join("\n"))).size;
  return [0, 1].every((side) => new Set(pairs.map((pair) => pair[side])).size === different);
}

/** "Achterwacht" or "Maatje": beside most names stands what somebody else of the table is called. */
function areColleagues(table: Table, names: Column, column: Column): boolean {
  const rows = column.cells.flatMap(({ kind }, at) => (kind === "word" ? [table.first + at] : []));
  const { to } = joinNames(wordsIn(table, names), new Set(wordsIn(table, column)));
  const isOfOther = (row: number): boolean => {
    const called = to.get(table.part.cell(row, column.index).text);
    return called !== undefined && called !== table.part.cell(row, names.index).text;
  };
  return rows.filter(isOfOther).length * 2 > rows.length;
}

/** On its side most of what stands in a table is no name. */
function isOnSide(table: Table, names: Column): boolean {
  return table.part.shape === "turned" && share(wordsIn(table, names), isSurelyName) <= mostlyNames;
}

const mostlyNames = 0.5;
const mostEach = 2;

/** Short: "AVR", "KM1", 10425, an e-mail address. */
function isCodes(table: Table, column: Column): boolean {
  const { words, numbers, filled } = column;
  if (numbers.length === filled) return numbers.every((number) => Number.isInteger(number) && number >= 100);
  if (words < filled) return false;
  const texts = wordsIn(table, column);
  return (
    texts.every((text) => text.length <= 40 && !text.includes("  ")) &&
    // Names of several words are names, "F. Albers" too, also beside other names.
    texts.filter((text) => /\p{L}(?:,|\.?\s)\s*\p{L}/u.test(text)).length * 2 < texts.length
  );
}
