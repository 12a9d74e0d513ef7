import { groupBy } from "../../../caseload/group-by";
import type { Table } from "../../candidates/shapes/table";
import { comparable, type Column, type TableColumns } from "../../candidates/columns/columns";
import { plain, speaksOf } from "../../candidates/columns/vocabulary";
import { saysNone } from "../../values/number-text";
import { statusOf } from "./status-words";

/** What the codes of a column mean, as a table elsewhere explains them: "B" → "beëindigd". */
export type Legend = ReadonlyMap<string, string>;

/** A legend of statuses, and what it calls its codes. */
export interface StatusLegend {
  readonly header: string;
  readonly meanings: Legend;
}

const mostCodes = 12;
const longestCode = 6;

/**
 * Codes with their meaning beside them, in a table of their own or beside other columns, or in a text above a table ("A = actief, E = eruit"), of
 * which at least one is a status.
 */
export function statusLegends(tables: readonly TableColumns[]): StatusLegend[] {
  return tables.flatMap((one) => {
    if (one.table.part.shape !== "plain") return [];
    const inWords = legendInWords(one.table.titles.map(({ text }) => text));
    const filled = one.columns.filter((column) => column.filled > 0);
    const inColumns = filled.flatMap((codes, at): StatusLegend[] => {
      const meanings = filled[at + 1];
      const legend = meanings && legendIn(one, codes, meanings, at === 0);
      return legend ? [{ header: comparable(codes.header.own), meanings: legend }] : [];
    });
    return inWords ? [{ header: "", meanings: inWords }, ...inColumns] : inColumns;
  });
}

/** Every code before a "=", up to the next. */
const explained = /(?<![\p{L}\d])([\p{L}\d]{1,6})\s*=\s*([^=]*?)(?=[\s,;.|/]+[\p{L}\d]{1,6}\s*=|[\s,;.]*$)/gu;

function legendInWords(texts: readonly string[]): Legend | null {
  const said = texts.filter((text) => text.includes("=")).flatMap((text) => [...text.matchAll(explained)]);
  const legend = new Map(
    said.map(([, code = "", meaning = ""]) => [comparable(code), countsAlong(meaning) ? "telt mee" : meaning]),
  );
  return legend.size > 1 && [...legend.values()].some(isStatus) ? legend : null;
}

/** "Nazorg, nog in caseload (telt mee)". */
function countsAlong(meaning: string): boolean {
  return /(?:^| )tel(?:t|len) mee(?: |$)/.test(plain(meaning));
}

function isStatus(meaning: string): boolean {
  return !["unknown", null].includes(statusOf(meaning, ""));
}

/** Beside other columns each row has a code of its own with a meaning of its own, directly beside it, and most are statuses. */
function legendIn({ table, columns }: TableColumns, codes: Column, meanings: Column, isFirst: boolean): Legend | null {
  const isShort = isFirst && table.last - table.first < mostCodes;
  if (!isShort && (codes.filled > mostCodes || meanings.filled !== codes.filled || meanings.index !== codes.index + 1))
    return null;
  const legend = new Map<string, string>();
  const counting = columns.find(({ header }) => /(?:^| )tel(?:t|len)(?: \p{L}+)? mee(?: |$)/u.test(plain(header.own)));
  for (const row of codes.cells.keys()) {
    const code = comparable(table.part.cell(table.first + row, codes.index).text);
    const said = counting && table.part.cell(table.first + row, counting.index).text;
    const meaning = said ? countsAs(said) : table.part.cell(table.first + row, meanings.index).text;
    if (code !== "" && code.length <= longestCode && meaning !== "") legend.set(code, meaning);
  }
  const known = [...legend.values()].filter(isStatus);
  const isApart = legend.size === codes.filled && new Set(legend.values()).size === legend.size;
  const enough = isShort ? known.length > 0 : isApart && known.length * 2 >= legend.size;
  if (!enough || legend.size < 2) return null;
  // Without headers the first code stands where they would.
  const [code, meaning] = [comparable(codes.header.own), meanings.header.own];
  return code === "" || meaning === "" || legend.has(code) ? legend : new Map([[code, meaning], ...legend]);
}

/** "Ja" or "nee" below "Telt mee in caseload", in words that a status may have. */
function countsAs(answer: string): string {
  return saysNone(answer) ? "telt niet mee" : "telt mee";
}

/** The legend that explains all that stands in a column; numbers are codes where it calls them as the column does, or the column is called a status. */
export function legendOf(
  { texts, words, numbers, filled, header }: Column,
  legends: readonly StatusLegend[],
): Legend | null {
  if (filled === 0 || words + numbers.length < filled) return null;
  const codes = [...texts, ...numbers.map(String)];
  const found = legends.find(
    (legend) =>
      (numbers.length === 0 || legend.header === comparable(header.own) || speaksOf("status", header.own)) &&
      codes.every((code) => legend.meanings.has(code)),
  );
  return found?.meanings ?? null;
}

const fewestOfCode = 2;

/** What codes mean where each has a day of the end in all of its rows or in none; null where some have it in a few. */
export function legendByEnds({ part, first }: Table, codes: Column, ends: Column): Legend | null {
  const rows = [...codes.cells.keys()].filter((row) => codes.cells[row]?.kind !== "blank");
  const byCode = groupBy(rows, (row) => comparable(part.text(first + row, codes.index)));
  const legend = new Map<string, string>();
  for (const [code, own] of byCode) {
    const ended = own.filter((row) => ends.cells[row]?.kind === "date").length;
    if (own.length < fewestOfCode || (ended !== 0 && ended !== own.length)) return null;
    legend.set(code, ended === 0 ? "actief" : "beëindigd");
  }
  return new Set(legend.values()).size > 1 ? legend : null;
}
