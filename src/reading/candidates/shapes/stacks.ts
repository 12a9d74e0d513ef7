import { wholeNumbers } from "../../../kernel/whole-numbers";
import { sum } from "../../../caseload/sum";
import { normalisedName } from "../../../caseload/team/names";
import type { IsoDate } from "../../../caseload/dates";
import type { Doubt } from "../../../caseload/team/team-data";
import type { GridCell } from "../../grid-view";
import { looksLikeName } from "../../values/person-names";
import { hasBegun, isOfEarlierYear, momentIn, momentOfCell, orderOf, type Moment } from "../columns/moments";
import { madePart } from "./part";
import { isOld, tablesIn, type Header, type Table } from "./table";
import { opensWith, plain, speaksOf } from "../columns/vocabulary";

/** What tables with the same headers are to each other. */
export interface Stacks {
  /** All rows of tables that have nobody in common, as one table. */
  readonly unions: readonly Table[];
  readonly penalties: ReadonlyMap<Table, number>;
  readonly doubts: ReadonlyMap<Table, readonly Doubt[]>;
}

const earlier = 4;
const partOfUnion = 2;
/** Makes up for names that come back: in a table that was put together of several groups of clients they must, and of several wijken they may. */
const namesComeBack = -4.5;
const mostRows = 500;

/**
 * Tables with the same headers: of one on a sheet for each month or year the newest that has begun counts; those that have nobody in common are
 * parts of one team. Others are left to be compared.
 */
export function stackedTables(tables: readonly Table[], date: IsoDate): Stacks {
  const unions: Table[] = [];
  const penalties = new Map<Table, number>();
  const doubts = new Map<Table, Doubt[]>();
  for (const group of groups(tables)) {
    const texts = momentTexts(group);
    const moments = texts.map(momentIn);
    const known = moments.filter((moment) => moment !== null);
    const orders = new Set(known.map((moment) => orderOf(moment, date)));
    if (known.length === group.length && orders.size === group.length) {
      const begun = group.filter((_, at) => {
        const moment = moments[at];
        return moment ? hasBegun(moment, date) : false;
      });
      const orderIn = (table: Table): number => {
        const moment = moments[group.indexOf(table)];
        return moment ? orderOf(moment, date) : 0;
      };
      const newest = newestOf(begun, orderIn);
      if (!newest) continue;
      for (const table of group) if (table !== newest) penalties.set(table, earlier);
      doubts.set(newest, [newestTaken(newest, texts[group.indexOf(newest)] ?? "")]);
      continue;
    }
    const past = group.filter((_, at) => isOfEarlierYear(moments[at] ?? null, date));
    const [current, ...others] = group.filter((table) => !past.includes(table));
    if (current && others.length === 0 && moments[group.indexOf(current)] === null) {
      for (const table of past) penalties.set(table, earlier);
      doubts.set(current, [newestTaken(current, current.part.sheet)]);
      continue;
    }
    const apart = unionOf(group);
    const comesBack = !apart && (countKindsApart(group, moments, date) || areParts(group));
    const union =
      apart ?? (comesBack || shareFewPeople(group, moments) || areAddedUp(group, tables) ? allRowsOf(group) : null);
    if (!union) continue;
    unions.push(union);
    if (comesBack) penalties.set(union, namesComeBack);
    for (const table of group) penalties.set(table, partOfUnion);
    if (new Set(group.map(({ part }) => part.sheet)).size > 1) {
      const cells = group.flatMap(({ headers }) => (headers[0] ? [headers[0].cell] : []));
      doubts.set(union, [{ code: "tables-added", cells, text: group.map(({ part }) => part.sheet).join(", ") }]);
    }
  }
  // The same table may have been cut with other columns beside it.
  const byPlace = new Map([...penalties].map(([table, penalty]) => [placeOf(table), penalty]));
  for (const table of tables) {
    const penalty = byPlace.get(placeOf(table));
    if (penalty !== undefined && !doubts.has(table)) penalties.set(table, penalties.get(table) ?? penalty);
  }
  return { unions, penalties, doubts };
}

function newestTaken({ headers, part }: Table, text: string): Doubt {
  const cell = headers[0]?.cell ?? { sheet: part.sheet, row: 0, column: 0 };
  return { code: "newest-taken", cells: [cell], text };
}

/** Tables with the same headers; of the same cells cut in two ways only the first. */
function groups(tables: readonly Table[]): Table[][] {
  const byHeaders = new Map<string, Table[]>();
  for (const table of tables) {
    const { part, headers, last, first } = table;
    if ((part.shape !== "plain" && part.shape !== "parted") || last - first + 1 > mostRows || isOld(table)) continue;
    const texts = headers.map(headerWithoutYear);
    if (texts.filter((text) => text !== "").length < 2) continue;
    const key = [part.shape, ...texts].join("\n");
    const known = byHeaders.get(key) ?? [];
    if (!known.some((other) => isSamePlace(other, table))) byHeaders.set(key, [...known, table]);
  }
  const alone = [...byHeaders.values()].flatMap((group) => (group.length === 1 ? group : []));
  return [...[...byHeaders.values()].filter((group) => group.length > 1), ...withMoreHeaders(alone)];
}

const fewestShared = 3;

/** Tables below each other of which one has all headers of the other and a few more behind them: those who are hired have a bureau and a last day. */
function withMoreHeaders(tables: readonly Table[]): Table[][] {
  // The same cells may be cut in more ways than one; the first is kept.
  const byPlace = new Map([...tables].reverse().map((table) => [placeOf(table), table]));
  const own = tables
    .filter((table) => byPlace.get(placeOf(table)) === table && !isOfOthers(table))
    .map((table) => ({ table, headers: table.headers.map(headerWithoutYear).join("\n").trimEnd() }));
  return own.flatMap((more) => {
    const together = own.filter(
      (one) =>
        one === more ||
        (one.table.part.sheet === more.table.part.sheet &&
          one.table.part.rect.left === more.table.part.rect.left &&
          one.headers.split("\n").length >= fewestShared &&
          more.headers.startsWith(`${one.headers}\n`)),
    );
    return together.length > 1 ? [together.map(({ table }) => table)] : [];
  });
}

/** Who left, or carries no clients, and what is still to be filled. */
function isOfOthers({ titles }: Table): boolean {
  return (["leaving", "noCaseload", "vacancy"] as const).some((group) =>
    titles.some(({ text }) => speaksOf(group, text)),
  );
}

/** A month's header without its year: "jan-24" and "jan-25" head the same column of two years. */
function headerWithoutYear({ own, source }: Header): string {
  const moment = source && momentOfCell(source);
  return moment && moment.unit !== "year" ? `month ${moment.month}` : plain(own);
}

function isSamePlace(one: Table, other: Table): boolean {
  return placeOf(one) === placeOf(other);
}

function placeOf({ headers, part }: Table): string {
  return `${part.shape} ${JSON.stringify(headers[0]?.cell)}`;
}

/** The texts that say of when the tables are: their sheets' names, else a title; of several on one sheet only a title tells. "" where none does. */
function momentTexts(group: readonly Table[]): string[] {
  const sheets = group.map(({ part }) => part.sheet);
  return group.map(({ part, titles }) => {
    const isAlone = sheets.filter((sheet) => sheet === part.sheet).length === 1;
    const titled = titles.map(({ text }) => text);
    const texts = isAlone ? [part.sheet, ...titled] : [...titled, part.sheet];
    return texts.find((text) => momentIn(text) !== null) ?? "";
  });
}

/** Valid is a table of which at least half the cells are filled as in the fullest. */
function newestOf(tables: readonly Table[], order: (table: Table) => number): Table | null {
  const filled = new Map(tables.map((table) => [table, filledCells(table)]));
  const most = Math.max(0, ...filled.values());
  return (
    tables.filter((table) => (filled.get(table) ?? 0) * 2 >= most).sort((one, other) => order(other) - order(one))[0] ??
    null
  );
}

function filledCells({ part, headers, first, last }: Table): number {
  let filled = 0;
  for (let row = first; row <= last; row += 1)
    for (let column = 0; column < headers.length; column += 1) if (part.text(row, column) !== "") filled += 1;
  return filled;
}

/** One table of all rows; null where somebody stands in two of them. */
function unionOf(group: readonly Table[]): Table | null {
  const ofPeople = (group[0]?.headers ?? []).map(({ own }) => speaksOf("name", own));
  const textsIn = ({ part, first, last }: Table, column: number): string[] =>
    Array.from({ length: last - first + 1 }, (_, at) => part.cell(first + at, column)).flatMap(({ value, text }) =>
      (typeof value === "string" || (ofPeople[column] && text !== "")) && text.length > 1 && !isNobodys(text)
        ? [text]
        : [],
    );
  // What comes back within a table, "klantmanager", names nobody.
  const apart = ofPeople.flatMap((_, column) => {
    const mayBeNames = group.every((table) => {
      const texts = textsIn(table, column);
      return texts.some((text) => ofPeople[column] || looksLikeName(text)) && new Set(texts).size === texts.length;
    });
    return mayBeNames ? [column] : [];
  });
  const column = apart.find((at) => ofPeople[at]) ?? apart[0] ?? 0;
  const names = group.flatMap((table) => [...new Set(textsIn(table, column).map(normalisedName))]);
  return new Set(names).size < names.length ? null : allRowsOf(group);
}

/** What may stand in each of the tables without being somebody in two of them. */
function isNobodys(text: string): boolean {
  return (["total", "notARow", "nobody", "vacancy"] as const).some((group) => opensWith(group, text));
}

/**
 * Whether the tables count other clients of the same people: a sheet for each group of clients. Not where they are of several moments, hold
 * hours, or say mostly the same.
 */
function countKindsApart(group: readonly Table[], moments: readonly (Moment | null)[], date: IsoDate): boolean {
  const orders = new Set(moments.map((moment) => moment && orderOf(moment, date)));
  const sheets = new Set(group.map(({ part }) => part.sheet));
  if (orders.size > 1 || sheets.size < group.length) return false;
  if (group.some(({ headers }) => headers.some(({ text }) => speaksOf("hours", text)))) return false;
  const rows = group.flatMap(({ part, headers, first, last }) =>
    Array.from({ length: last - first + 1 }, (_, at) =>
      headers.map((_header, column) => plain(part.text(first + at, column))).join("\n"),
    ),
  );
  return new Set(rows).size * 2 > rows.length;
}

const mostShared = 0.35;

function peopleIn({ part, first, last }: Table): ReadonlySet<string> {
  const texts = wholeNumbers(first, last).map((row) => part.text(row, 0));
  return new Set(texts.filter((text) => looksLikeName(text) && !isNobodys(text)).map(normalisedName));
}

/** A sheet for each team or wijk, or a table for each beside the other, with somebody who works in two of them: the hours there are parts of a week. */
function shareFewPeople(group: readonly Table[], moments: readonly (Moment | null)[]): boolean {
  const places = new Set(group.map(({ part }) => `${part.sheet} ${part.rect.left}`));
  if (places.size < group.length || moments.some((moment) => moment !== null)) return false;
  const names = group.map(peopleIn).flatMap((some) => [...some]);
  const different = new Set(names).size;
  return different > 0 && names.length - different <= mostShared * different;
}

/** Below each other, each under a title of its own, and no two of them of mostly the same people: those would be two moments or kinds. */
function areParts(group: readonly Table[]): boolean {
  const people = group.map(peopleIn);
  const places = new Set(group.map(({ part }) => `${part.sheet} ${part.rect.left}`));
  const titles = new Set(group.map(({ titles: [title] }) => title?.text ?? ""));
  return (
    places.size === 1 &&
    titles.size === group.length &&
    [...titles].every((title) => title !== "" && momentIn(title) === null) &&
    people.every((own, at) =>
      people.slice(at + 1).every((other) => {
        const shared = [...own].filter((name) => other.has(name)).length;
        return shared * 2 <= Math.min(own.size, other.size);
      }),
    )
  );
}

/** Below the last of them stands the sum of all: "Totaal beide". Then whoever is in two of them has a part of a week in each. */
function areAddedUp(group: readonly Table[], tables: readonly Table[]): boolean {
  const topOf = ({ part, first }: Table): number => part.cell(first, 0).address.row;
  const last = group.reduce((lowest, table) => (topOf(table) > topOf(lowest) ? table : lowest));
  // The sum may stand farther below than where the table was cut.
  const cuts = tables.filter((table) => isSamePlace(table, last));
  return last.headers.some((_, column) => {
    const sums = group.map((table) => sumOfPeople(numbersIn(table, column))).filter((one) => one !== null);
    return sums.length === group.length && cuts.some((table) => numbersIn(table, column).at(-1) === sum(sums));
  });
}

function numbersIn({ part, first, last }: Table, column: number): number[] {
  const values = Array.from({ length: last - first + 1 }, (_, at) => part.cell(first + at, column).value);
  return values.filter((value) => typeof value === "number");
}

/** The first number that is the sum of those above it. */
function sumOfPeople(numbers: readonly number[]): number | null {
  let above = 0;
  for (const [at, number] of numbers.entries()) {
    if (at > 1 && number === above) return number;
    above += number;
  }
  return null;
}

function allRowsOf(group: readonly Table[]): Table | null {
  const headersIn = ({ headers }: Table): number => headers.filter(({ own }) => own !== "").length;
  const [first] = [...group].sort((one, other) => headersIn(other) - headersIn(one));
  if (!first) return null;
  const headers = first.headers.map(({ source, own }) => ({ ...(source as GridCell), text: own, value: own }));
  const rowsAs = (cells: "cell" | "covering"): GridCell[][] => [
    headers,
    ...group.flatMap(({ part, first: from, last }) =>
      Array.from({ length: last - from + 1 }, (_, at) => headers.map((_h, column) => part[cells](from + at, column))),
    ),
  ];
  const [rows, covering] = [rowsAs("cell"), rowsAs("covering")];
  if (rows.length > mostRows || first.headers.some(({ source }) => source === null)) return null;
  const made = madePart(first.part.sheet, first.part.rect, "stacked", rows);
  const told = [...new Set(group.flatMap(({ part }) => part.told ?? []))];
  const [union] = tablesIn({
    ...made,
    told,
    covering: (row, column) => covering[row]?.[column] ?? made.cell(row, column),
  });
  return union ?? null;
}
