import { isNobody } from "../../clients/lists/row-texts";
import { oneByOne, type Stepwise } from "../../../kernel/stepwise";
import { hasGivenName } from "../../values/given-names";
import { looksLikeLowerCaseName, looksLikeName } from "../../values/person-names";
import { readCell, type ReadCell } from "./figures";
import { isFilled, type Header, type Table } from "../shapes/table";
import { momentIn } from "./moments";
import { isStep } from "./steps";
import { opensWith, plain, speaksOf } from "./vocabulary";

/** What the cells of one column are, over the rows that are looked at. */
export interface Column {
  readonly index: number;
  readonly header: Header;
  /**
   * The header without what it excludes: "uren (zonder verlof)" is not about leave. "T/m" beside "Afwezig van" is when leave ends, and "per" beside "Nieuwe uren" when
   * those begin, also behind an empty column: it says so.
   */
  readonly says: string;
  readonly cells: readonly ReadCell[];
  readonly filled: number;
  readonly words: number;
  readonly numbers: readonly number[];
  readonly dates: number;
  /** Different texts, as `comparable` has them. */
  readonly texts: ReadonlySet<string>;
}

/** A table with what its columns hold. */
export interface TableColumns {
  readonly table: Table;
  readonly columns: readonly Column[];
}

/** The columns that hold numbers for the most part. */
export function ofFigures(columns: readonly Column[]): readonly Column[] {
  return columns.filter(({ numbers, filled }) => numbers.length > 0 && numbers.length * 2 >= filled);
}

/** As texts are compared to see which come back: cheaply, because there are many. */
export function comparable(text: string): string {
  return text.trim().toLowerCase();
}

/** A team is smaller than this; of a longer table the first rows tell what its columns are. */
const rowsLookedAt = 150;

export function columnsOf(table: Table): Column[] {
  const rows = Math.min(table.last - table.first + 1, rowsLookedAt);
  let before = "";
  const columns = table.headers.map((header, index): Column => {
    const cells: ReadCell[] = [];
    const texts = new Set<string>();
    const numbers: number[] = [];
    let [filled, words, dates] = [0, 0, 0];
    for (let row = 0; row < rows; row += 1) {
      const cell = table.part.cell(table.first + row, index);
      const read = readCell(cell);
      cells.push(read);
      if (read.kind === "blank") continue;
      filled += 1;
      if (read.kind === "word") {
        words += 1;
        texts.add(comparable(cell.text));
      } else if (read.figure) numbers.push(read.figure.value);
      else if (read.kind === "date") dates += 1;
    }
    const own = withoutInitials(header).replace(
      /(?:\bzonder|\bincl(?:usief|\.)?|\bincluding|\bexcl(?:usief|\.)?|\bm\.?u\.?v\.?|\bzie(?: ook)?|\bwithout|\bexcluding)\b[^),;]*/gi,
      " ",
    );
    const says = bareDay.test(own) && speaksOf("changing", before) ? `${before} ${own}` : own;
    before = says || before;
    return { index, header, says, cells, filled, words, numbers, dates, texts };
  });
  const figures = ofFigures(columns);
  const [only, ...others] = figures;
  const called = only?.says === "" && others.length === 0 ? callingOf(table) : "";
  return called === "" ? columns : columns.map((column) => (column === only ? { ...column, says: called } : column));
}

/** A column of figures with no word about it is called after the title above it, or after a sheet without titles. */
function callingOf(table: Table): string {
  return table.titles.length === 0 ? withoutPeople(table.part.sheet) : titleThatCalls(table);
}

/** "Contracturen" above names and figures that have no headers; "" where the title says nothing of hours or clients. */
export function titleThatCalls({ titles: [title], headers }: Table): string {
  const text = title?.text ?? "";
  const [hours, count] = [
    speaksOf("hours", text) && !speaksOf("notHours", text),
    speaksOf("count", text) && !speaksOf("notCount", text),
  ];
  return hours !== count && !/\d/.test(text.replace(/\(.*/, "")) && headers.every(({ own }) => own === "") ? text : "";
}

/** "Klantmanagers" says who stands there, and not how many clients they have. */
function withoutPeople(sheet: string): string {
  return sheet
    .split(" ")
    .filter((word) => !speaksOf("name", word))
    .join(" ");
}

const bareDay = /^(van(af)?|ingang(sdatum)?|tot( en met)?|t\/m)$/i;

/** "Bouazza, U." above somebody's own column speaks of no hours. */
function withoutInitials({ own, text }: Header): string {
  return looksLikeName(own) ? text.replace(/(?<!\p{L})\p{Lu}\.(?!\p{L})/gu, "") : text;
}

/** Which columns may hold the names, with what speaks for each. */
export interface NameChoice {
  readonly columns: readonly number[];
  readonly score: number;
  /** The name stands in the first of somebody's rows, as a pivot table shows it. */
  readonly fillDown?: true;
}

const leastNameScore = 0.5;
const mostNameChoices = 3;

/** @param recurs share of a column's texts that stand in other tables too */
export function* nameChoices(
  table: Table,
  columns: readonly Column[],
  recurs: (column: Column) => number,
): Stepwise<NameChoice[]> {
  const scored = yield* oneByOne(columns, (column): NameChoice[] => {
    const score = nameScore(table, column, recurs(column));
    return score === null || score < leastNameScore ? [] : [{ columns: [column.index], score }];
  });
  const found = scored.flat();
  const split = splitName(columns) ?? unheadedSplit(table, columns);
  const sparse = found.flatMap((choice) => (isSparse(columns, choice) ? [{ ...choice, fillDown: true as const }] : []));
  found.push(...sparse);
  const all = split ? [split, ...found.filter(({ columns: [only] }) => !split.columns.includes(only ?? -1))] : found;
  return all.sort((one, other) => other.score - one.score).slice(0, mostNameChoices);
}

/** One in so many rows: of most people there may be clients of one kind alone. */
const leastUnnamed = 6;
const leastUnnamedAreas = 3;

/** Fewer names than rows, and in the rows without a name another text that tells them apart: "IOAW", "Participatiewet". */
function isSparse(columns: readonly Column[], { columns: [only] }: NameChoice): boolean {
  const names = columns.find(({ index }) => index === only);
  if (!names || (names.cells[0]?.kind ?? "blank") === "blank") return false;
  const unnamed = names.cells.flatMap(({ kind }, row) => (kind === "blank" ? [row] : []));
  const rows = names.cells.filter((_, row) => columns.some(({ cells }) => cells[row]?.figure)).length;
  const others = columns.filter(({ index }) => index !== only);
  const apart = unnamed.filter(
    (row) => others.some(({ cells }) => cells[row]?.kind === "word") && others.some(({ cells }) => cells[row]?.figure),
  );
  // "IOAW" comes back below other names, and an area that has nobody does not.
  const comesBack = others.some(({ texts, words }) => texts.size < words);
  return apart.length * (comesBack ? leastUnnamed : leastUnnamedAreas) >= rows;
}

function nameScore(table: Table, column: Column, recurs: number): number | null {
  const { filled, words, says, index } = column;
  if (filled === 0) return null;
  const headed = speaksOf("name", says);
  const remarks = remarksIn(table, column);
  if ((words - remarks) * 2 < filled - remarks) return numbersAsNames(column, headed);
  const texts = wordsIn(table, column).filter((text) => !isNobody(text));
  const distinct = column.texts.size / Math.max(1, words);
  const personLike = share(texts, (text) => looksLikeName(text) || looksLikeLowerCaseName(text) || isAddress(text));
  const labels = share(texts, isLabel);
  return (
    (distinct > 0.85 ? 1 : distinct < 0.6 ? -1.5 : 0) +
    0.8 * personLike +
    (headed ? 1.3 : 0) +
    // In the corner of a table on its side stands what the rows are, and not who the columns.
    (!headed && table.part.shape !== "turned" && (speaksOf("otherText", says) || speaksOf("role", says)) ? -1.5 : 0) +
    (headed && speaksOf("role", says) ? -1.5 : 0) +
    1.2 * recurs -
    0.8 * share(texts, isCode) -
    // "L" and "B" are what a status or a kind is called, also where a list has them.
    3 * share(texts, isLetter) -
    // Among names no numbers stand.
    (3 * column.numbers.length) / filled -
    // "W01" is a week, unless somebody has it elsewhere.
    4 * labels * (1 - recurs) +
    (index === 0 ? 0.3 : 0)
  );
}

/** "EHE", "SZBRAN02": beside the name it is short for, the name is meant. */
export function isCode(text: string): boolean {
  return /^(?:[\p{Lu}\d]{2,5}|(?=.*\d)[\p{Lu}\d._-]{2,12})$/u.test(text);
}

function isLetter(text: string): boolean {
  return /^\p{L}$/u.test(text.trim());
}

/** "N. Bakker", "Bakker, N."; not "u.p.w." or "contr.u.". */
function hasInitial(text: string): boolean {
  return /(?:^|[\s.,])\p{L}\.\s*\p{L}{2}|\p{L}{2},?\s+\p{L}\./u.test(text);
}

/** "Vries, A. de", "Anne Smit", "Anne", an e-mail address; "Werk" may be anything. */
export function isSurelyName(text: string): boolean {
  return isAddress(text) || (looksLikeName(text) && !isLabel(text) && (/[., ]/.test(text) || hasGivenName(text)));
}

/** "Jan Smit", "Gert-Jan": a month and a given name; not "Jan-Mrt". */
function isCalledJan(text: string): boolean {
  const words = text.split(/[\s-]+/);
  return (
    hasGivenName(text) && looksLikeName(text) && words.length > 1 && words.filter((word) => momentIn(word)).length === 1
  );
}

/** What heads a column of figures is nobody's name. */
export function isLabel(text: string): boolean {
  if ((momentIn(text) !== null && !isCalledJan(text)) || isOfWeekdays(text) || isStep(text)) return true;
  if (speaksOf("noCaseload", text)) return true;
  return (
    !text.includes("@") &&
    !hasInitial(text) &&
    (speaksOf("hours", text) || speaksOf("count", text) || speaksOf("number", text))
  );
}

/** Words alone on their row are about the table, and in none of its columns; a total or a pool below numbers of staff is nobody. */
function remarksIn({ part, first }: Table, { cells, index, numbers }: Column): number {
  const isNobody = (row: number): boolean =>
    numbers.length > 0 && (["total", "nobody"] as const).some((group) => opensWith(group, part.text(row, index)));
  return cells.filter(({ kind }, at) => kind === "word" && (!isFilled(part, first + at, 2) || isNobody(first + at)))
    .length;
}

/** Numbers of staff in the place of names: whole, long and nearly each once, under a header that speaks of people. */
function numbersAsNames({ numbers, says }: Column, headed: boolean): number | null {
  const staff = headed || /pers(?:oneels)?\s?n(?:umme)?r|personeel/.test(plain(says));
  const whole = numbers.filter((number) => Number.isInteger(number) && number >= 100);
  if (!staff || numbers.length < 2 || whole.length < numbers.length) return null;
  // Somebody may have two contracts.
  const apart = new Set(whole).size / whole.length;
  return apart < (headed ? mostlyApart : 1) ? null : headed ? 1.6 : 0.6;
}

const mostlyApart = 0.6;

function splitName(columns: readonly Column[]): NameChoice | null {
  const called = (pattern: RegExp): Column | undefined => columns.find(({ says }) => pattern.test(plain(says)));
  const given = called(/^(?:voornaam|roepnaam|voorletters?|first name|given name)$/);
  const prefix = called(/^(?:tussenv(?:oegsels?)?|voorv(?:oegsels?)?|tv|vv)$/);
  const surname = called(/^(?:achternaam|familienaam|last name|surname|family name)$/);
  if (!given || !surname || given.words === 0) return null;
  const parts = [given, ...(prefix ? [prefix] : []), surname];
  return { columns: parts.map(({ index }) => index), score: 3.2 };
}

/** Given names and, in a column beside them that nothing stands above, the surnames. */
function unheadedSplit(table: Table, columns: readonly Column[]): NameChoice | null {
  const [given, surname] = columns;
  if (!given || !surname || surname.header.own !== "" || table.part.shape !== "plain") return null;
  const isOfNames = ({ words, filled, texts }: Column): boolean =>
    filled > 2 && words === filled && texts.size * 2 > words;
  if (!isOfNames(given) || !isOfNames(surname) || surname.filled * 2 < given.filled) return null;
  const rows = surname.cells.flatMap(({ kind }, row) => (kind === "word" ? [table.first + row] : []));
  const alike = share(rows, (row) => {
    const [first, last] = [table.part.text(row, 0), table.part.text(row, 1)];
    return /^\p{Lu}[\p{L}'’-]+$/u.test(first) && looksLikeName(last) && looksLikeName(`${first} ${last}`);
  });
  return alike > mostlyNames ? { columns: [given.index, surname.index], score: 3.2 } : null;
}

const mostlyNames = 0.7;

export function wordsIn(table: Table, column: Column): string[] {
  return column.cells.flatMap(({ kind }, row) =>
    kind === "word" ? [table.part.text(table.first + row, column.index)] : [],
  );
}

export function isAddress(text: string): boolean {
  return /^[\p{L}\p{N}._-]+@[\p{L}\p{N}.-]+\.\p{L}{2,}$/u.test(text);
}

const weekdays: readonly RegExp[] = [
  /^ma(?:andag)?$|^mon(?:day)?$/,
  /^di(?:nsdag)?$|^tue(?:sday)?$/,
  /^wo(?:ensdag)?$|^wed(?:nesday)?$/,
  /^do(?:nderdag)?$|^thu(?:rsday)?$/,
  /^vr(?:ijdag)?$|^fri(?:day)?$/,
  /^za(?:terdag)?$|^sat(?:urday)?$/,
  /^zo(?:ndag)?$|^sun(?:day)?$/,
];

/** Which day of the week, from 0; -1 for none. */
export function weekdayOf(text: string): number {
  const words = plain(text).split(" ");
  return words.length > 3 ? -1 : weekdays.findIndex((day) => words.some((word) => day.test(word)));
}

/** "Maandag", "ma di do vr", "ma t/m vr". */
function isOfWeekdays(text: string): boolean {
  const words = plain(text.replace(/t\/?m|\ben\b/gi, " ")).split(" ");
  return words.every((word) => weekdays.some((day) => day.test(word)));
}

export function share<T>(items: readonly T[], test: (item: T) => boolean): number {
  return items.length === 0 ? 0 : items.filter(test).length / items.length;
}
