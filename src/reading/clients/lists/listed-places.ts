import type { CellAddress } from "../../../caseload/cell-address";
import { joinNames } from "../../candidates/name-joins";
import { columnsOf, share, wordsIn, type Column, type TableColumns } from "../../candidates/columns/columns";
import { readCell } from "../../candidates/columns/figures";
import { momentOfCell } from "../../candidates/columns/moments";
import type { Table } from "../../candidates/shapes/table";
import { opensWith, plain, saysOnly, speaksOf } from "../../candidates/columns/vocabulary";
import { looksLikeName } from "../../values/person-names";
import { isClientNumber } from "../columns/client-number";
import { passesElevenTest } from "../columns/service-number";
import { legendOf, statusLegends, type Legend } from "../rows/status-legend";
import { statusOf } from "../rows/status-words";
import { columnsOfClients, markedColumns, type ColumnOfPerson } from "./clients-below-names";
import { personOfSheet } from "../caseworker-names";

/** How a list says whose its clients are. */
type ListedBy =
  | {
      readonly kind: "column";
      readonly column: number;
      readonly fillDown: boolean;
      readonly rivals: readonly number[];
      readonly next?: NextCaseworker;
    }
  | { readonly kind: "sections"; readonly column: number; readonly witness: number }
  | { readonly kind: "marks"; readonly columns: readonly ColumnOfPerson[] }
  | { readonly kind: "sheet"; readonly name: string; readonly cell: CellAddress }
  | { readonly kind: "title"; readonly name: string; readonly cell: CellAddress; readonly text: string }
  | { readonly kind: "nobody" };

/** "KM nieuw" beside "KM oud": who has the client from a day on, where somebody stands there. */
interface NextCaseworker {
  readonly column: number;
  readonly from: number;
}

/** A list with a row for each client, and the columns that are needed to count them. Columns are those of the table. */
export interface ListedPlace {
  readonly table: Table;
  readonly columns: readonly Column[];
  readonly by: ListedBy;
  /** Tells a client's row from an empty one. */
  readonly key: number;
  readonly number: number | null;
  readonly status: number | null;
  /** What its codes mean; null where it says so itself. */
  readonly legend: Legend | null;
  /** Tells a client from a partner who has a row too. */
  readonly partner: number | null;
  readonly end: number | null;
  readonly start: number | null;
  /** Dates under a header that says nothing we know, and not in every row: perhaps when clients left. */
  readonly otherDates: number | null;
  /** Where the name of the next caseworker may stand alone between the rows, and a column that is empty there. */
  readonly divider: { readonly column: number; readonly witness: number } | null;
}

const fewestRows = 3;
const leastHits = 0.5;
/** Where nothing identifies a client, nearly every row must name somebody of the team. */
const leastHitsWithoutClients = 0.8;
/** There, a table in which somebody has two rows is no list yet. */
const leastRowsEach = 1.5;
/** One caseworker is written in a few ways, and some have left; a column of more names is of clients. */
const namesPerMember = 4;
const otherNames = 20;

/** The lists of a team's clients, and those of which nothing says that their rows are clients. */
export interface TeamPlaces {
  readonly places: readonly ListedPlace[];
  /** They name the team in their rows, beside lists that say whose their clients are. */
  readonly beside: readonly ListedPlace[];
}

/** The client lists among the tables, for a team of these names. */
export function listedPlaces(
  tables: readonly TableColumns[],
  team: readonly string[],
  aliases: ReadonlyMap<string, string>,
): TeamPlaces {
  const candidates = tables.filter(
    ({ table: { part, first, last } }) => (part.shape === "plain" || part.shape === "split") && last >= first,
  );
  const legends = statusLegends(tables);
  const found = candidates.map((one) => ({ ...one, by: listedBy(one, team, aliases) }));
  const unsaid = found.filter(({ by, columns }) => by === null && identifiesClients(columns));
  const identified = found.some(({ by, columns }) => by !== null && identifiesClients(columns));
  const beside: ListedPlace[] = [];
  const places = found.flatMap(({ table, columns, by }): ListedPlace[] => {
    const isTheirs = numbersPeople(table, columns, null) && personOf(table, team, aliases) !== null;
    const clients = identifiesClients(columns) || isTheirs;
    // Beside a list that says whose client it is, names that come back are of something else; or of clients whom no header tells.
    if (identified && !clients && !(by?.kind === "column" && numbersPeople(table, columns, by.column))) {
      if (by?.kind === "column" && columns.some(tellsRowsApart)) beside.push(placeOf(table, columns, by, legends));
      return [];
    }
    const whose =
      by ??
      (clients && unsaid.length > 1 ? byBareTitle(table, team, aliases) : null) ??
      (clients ? bySheet(table, team, aliases, unsaid.length > 1) : null) ??
      (clients ? nobody : null);
    if (!whose) return [];
    if (whose.kind === "nobody" && !clients) return [];
    return [placeOf(table, columns, whose, legends)];
  });
  if (places.some(({ by }) => by.kind !== "nobody")) return { places, beside };
  const below = candidates.flatMap(({ table, columns }) => belowNames(table, columns, team, aliases));
  return { places: [...places, ...below], beside };
}

/** A list of one column below each heading. */
function belowNames(
  table: Table,
  columns: readonly Column[],
  team: readonly string[],
  aliases: ReadonlyMap<string, string>,
): ListedPlace[] {
  return columnsOfClients(table, columns, team, aliases).map(({ table: own, heading, name }) =>
    placeOf(
      own,
      columnsOf(own),
      isNobody(name) ? nobody : { kind: "title", name, cell: heading.address, text: heading.text },
    ),
  );
}

const nobody: ListedBy = { kind: "nobody" };

function listedBy(
  { table, columns }: TableColumns,
  team: readonly string[],
  aliases: ReadonlyMap<string, string>,
): ListedBy | null {
  const rows = table.last - table.first + 1;
  const hits = columns.flatMap((column) => {
    if (isDecided(column)) return [];
    const texts = namesIn(table, column);
    if (texts.length === 0) return [];
    const distinct = [...new Set(texts.map(areaOf))];
    if (distinct.length > namesPerMember * team.length + otherNames) return [];
    const { to } = joinNames(team, distinct, aliases, "several");
    const matched = texts.filter((text) => to.has(areaOf(text))).length;
    const nobodies = texts.filter((text) => isNobody(text)).length;
    const people = new Set(to.values()).size;
    return [
      {
        column,
        matched,
        people,
        share: matched / Math.max(1, texts.length - nobodies),
        filled: texts.length,
        distinct: distinct.length,
      },
    ];
  });
  const clients = identifiesClients(columns);
  const counting = hits.filter(
    (hit) =>
      hit.matched >= 2 &&
      !standsBeside(hit.column, hit.distinct) &&
      (hit.matched > hit.people ||
        columns.some(({ says, filled }) => filled > 0 && (speaksOf("birth", says) || isClientNumber(says)))) &&
      (clients
        ? hit.share >= leastHits
        : hit.share >= leastHitsWithoutClients &&
          hit.matched >= leastRowsEach * hit.people &&
          !isTally(table, columns, hit.column) &&
          // A table that has a row for each area names nobody twice either.
          hit.filled > hit.distinct &&
          rows >= fewestRows &&
          hit.filled * 2 > hit.column.cells.length &&
          columns.some(({ texts, numbers }) => texts.size + new Set(numbers).size > hit.people)),
  );
  const isSparse = (hit: (typeof hits)[number]): boolean => hit.filled * 2 < Math.min(rows, hit.column.cells.length);
  const best = [...counting].sort((one, other) => rank(other, isSparse) - rank(one, isSparse))[0];
  const handedOver = handOver(
    columns,
    counting.map(({ column }) => column),
  );
  if (handedOver) return handedOver;
  if (best) {
    const sparse = isSparse(best);
    const section = sparse ? sectionsIn(table, columns, best.column, team, aliases) : null;
    if (section) return section;
    return {
      kind: "column",
      column: best.column.index,
      fillDown: sparse && best.matched <= 2 * best.people,
      rivals: counting
        .filter((hit) => hit !== best && !isSparse(hit) && !speaksOf("area", hit.column.says))
        .map(({ column }) => column.index),
    };
  }
  for (const column of columns.slice(0, 4)) {
    const section = clients ? sectionsIn(table, columns, column, team, aliases) : null;
    if (section) return section;
  }
  if (!clients) return null;
  const marked = markedColumns(table, columns, team, aliases);
  if (marked) return { kind: "marks", columns: marked };
  return byTitle(table, team, aliases);
}

/** Clients who go from one caseworker to another on a day: whoever has them now stands in one column or in the other. */
function handOver(columns: readonly Column[], whose: readonly Column[]): ListedBy | null {
  const old = whose.find(({ says }) => /(?:^| )(?:oud|oude|huidige?|vorige?|van)(?: |$)/.test(plain(says)));
  const next = whose.find(({ says }) => /(?:^| )(?:nieuw|nieuwe|naar|wordt)(?: |$)/.test(plain(says)));
  if (!old || !next || old === next || old.filled <= next.filled) return null;
  const isOfNext = ({ cells }: Column): boolean =>
    cells.every(({ kind }, row) => kind === "blank" || next.cells[row]?.kind !== "blank");
  const from = columns.find((column) => column.dates > 0 && column.dates === column.filled && isOfNext(column));
  if (!from) return null;
  return {
    kind: "column",
    column: old.index,
    fillDown: false,
    rivals: [],
    next: { column: next.index, from: from.index },
  };
}

/**
 * A row for a number of clients and not for each: a column counts them, an area stands in one row, or everybody comes back under each of several
 * dates, as a system exports it for a report.
 */
function isTally(table: Table, columns: readonly Column[], names: Column): boolean {
  return columns.some(
    (column) => countsClients(column) || isOneAreaInEachRow(column) || isOfMoments(table, column, names),
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

/** "8421 AB" lies in 8421, which a table may say is whose. */
export function areaOf(text: string): string {
  return /^([1-9]\d{3})\s?\p{L}{2}$/u.exec(text.trim())?.[1] ?? text;
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

/** Names directly below each other, each once, and nothing in most rows: a table beside the list, and no name above clients. */
function standsBeside({ cells, filled }: Column, distinct: number): boolean {
  const isFilled = ({ kind }: Column["cells"][number]): boolean => kind !== "blank";
  const span = cells.findLastIndex(isFilled) - cells.findIndex(isFilled) + 1;
  return distinct === filled && span === filled && filled * 2 < cells.length;
}

/** "Klantmanager" before "Contactpersoon" or "Klantmanager inkomen"; then what is filled most, then from left to right. */
function rank(
  { column, share: hitShare, filled }: { column: Column; share: number; filled: number },
  isSparse: (hit: never) => boolean,
): number {
  const said = plain(column.says);
  const exact = /^(?:klantmanager|consulent|casemanager|medewerker|behandelaar)$/.test(said) ? 3 : 0;
  const work = /werk|work|hoofd|primair|eerste|1e/.test(said)
    ? 1
    : /inkomen|tweede|2e|vorig|oud|backup|vervang|(?:^| )(?:was|tot|t m|van)(?: |$)/.test(said)
      ? -2
      : 0;
  return (
    exact +
    work +
    (speaksOf("name", column.says) ? 2 : 0) +
    hitShare +
    (isSparse({ column, filled } as never) ? -1 : 0) -
    column.index / 100
  );
}

function namesIn(table: Table, column: Column): string[] {
  if (column.words * 2 >= column.filled) return wordsIn(table, column);
  // Codes of caseworkers may be numbers.
  if (!speaksOf("name", column.says)) return [];
  return column.cells.flatMap(({ kind }, row) =>
    kind === "blank" ? [] : [table.part.cell(table.first + row, column.index).text],
  );
}

export function isNobody(text: string): boolean {
  return (
    text === "" ||
    /^[-–—?.x\s]+$/i.test(text) ||
    saysOnly("nobody", text) ||
    opensWith("vacancy", text) ||
    saysOnly("waiting", text)
  );
}

/** "Straks bij 29-11-2026": who is to have the client, and not who has. */
function isDecided({ header }: Column): boolean {
  return plain(header.own).startsWith("straks bij");
}

/** Names alone on their row, above the rows of their clients. */
function sectionsIn(
  table: Table,
  columns: readonly Column[],
  column: Column,
  team: readonly string[],
  aliases: ReadonlyMap<string, string>,
): ListedBy | null {
  const witness = [...columns]
    .filter(({ index }) => index !== column.index)
    .sort((one, other) => other.filled - one.filled)[0];
  if (!witness || witness.filled === 0) return null;
  const alone = column.cells.flatMap(({ kind }, row) =>
    kind !== "blank" && isAlone(table, columns, table.first + row, column.index)
      ? [table.part.cell(table.first + row, column.index).text]
      : [],
  );
  const names = alone.map(nameInTitle);
  const { to } = joinNames(team, new Set(names), aliases);
  const matched = names.filter((name) => to.has(name)).length;
  return matched >= 2 && matched * 2 >= alone.length
    ? { kind: "sections", column: column.index, witness: witness.index }
    : null;
}

/** Or beside nothing but the hours of whoever it is. */
function isAlone(table: Table, columns: readonly Column[], row: number, column: number): boolean {
  return columns.every(({ index }) => {
    const { kind, figure } = readCell(table.part.cell(row, index));
    return index === column || kind === "blank" || figure?.unit === "hours";
  });
}

/** The name in "Klantmanager: Teun", "Cliënten van Teun", "Teun (36 uur)". */
export function nameInTitle(text: string): string {
  const afterSign = text.replace(/^[^:]{2,40}:\s*/, "");
  const words = afterSign.replace(
    /^(?:caseload|clienten|cliënten|klanten|lijst|clientenlijst|cliëntenlijst|overzicht|dossiers|klantmanager|consulent|team)\s+(?:van\s+|-\s*)?/i,
    "",
  );
  return words.replace(/\s*(?:[([]|[-–]\s*\d{1,2}(?:[.,]\d+)?\s*(?:u|uur|uren|fte)\b).*$/i, "").trim();
}

function byTitle(table: Table, team: readonly string[], aliases: ReadonlyMap<string, string>): ListedBy | null {
  for (const title of table.titles) {
    const name = nameInTitle(title.text);
    const { to, guessed } = joinNames(team, [name], aliases);
    const found = to.get(name);
    if (found !== undefined && (guessed.length === 0 || name !== title.text.trim()))
      return { kind: "title", name: found, cell: title.address, text: title.text };
  }
  return null;
}

/** "Zijlstra" alone above a list, where more lists stand: one after the other they are somebody's. */
function byBareTitle(table: Table, team: readonly string[], aliases: ReadonlyMap<string, string>): ListedBy | null {
  const [title] = table.titles;
  const name = title ? joinNames(team, [title.text], aliases).to.get(title.text) : undefined;
  return title && name !== undefined ? { kind: "title", name, cell: title.address, text: title.text } : null;
}

/** The one of the team whose name the sheet has. */
function personOf({ part }: Table, team: readonly string[], aliases: ReadonlyMap<string, string>): string | null {
  return joinNames(team, [part.sheet], aliases).to.get(part.sheet) ?? null;
}

function bySheet(
  table: Table,
  team: readonly string[],
  aliases: ReadonlyMap<string, string>,
  several: boolean,
): ListedBy | null {
  const { sheet, rect } = table.part;
  const cell = { sheet, row: rect.top, column: rect.left };
  const written = personOf(table, team, aliases);
  if (written !== null) return { kind: "sheet", name: written, cell };
  const name = personOfSheet(sheet, team, several);
  if (name === null || isNobody(sheet) || speaksOf("waiting", sheet) || speaksOf("nobody", sheet)) return null;
  const { to } = joinNames(team, [name]);
  return { kind: "sheet", name: to.get(name) ?? name, cell };
}

/** Columns that only clients have: a number, of each or of what runs for each, or a birth date. */
export function identifiesClients(columns: readonly Column[]): boolean {
  return columns.some(
    (column) =>
      (isNumberColumn(column) && !isCountOfRows(column)) ||
      isOneInEachRow(column) ||
      isNameInEachRow(column) ||
      ((speaksOf("serviceNumber", column.says) || speaksOf("birth", column.says)) && column.filled > 0),
  );
}

/** Rows that are numbered, and somebody's name in each who is no caseworker: clients whom no number tells. */
function numbersPeople(table: Table, columns: readonly Column[], whose: number | null): boolean {
  const isOfPeople = (column: Column): boolean =>
    column.index !== whose &&
    column.words === column.filled &&
    column.texts.size >= leastApart * column.filled &&
    column.filled >= leastApart * column.cells.length &&
    share(wordsIn(table, column), looksLikeName) >= leastApart;
  return columns.some(isCountOfRows) && columns.some(isOfPeople);
}

/** A client number: by its header, and each nearly once. */
function isNumberColumn(column: Column): boolean {
  const { says, filled } = column;
  if (filled === 0 || speaksOf("serviceNumber", says)) return false;
  if (speaksOf("name", says) && !isClientNumber(says)) return false;
  return (
    isClientNumber(says) ||
    saysOnly("clientNumber", says) ||
    /^(?:client|case|customer|klant|dossier)\s?(?:id|no|nr|number|nummer)$/.test(plain(says))
  );
}

/** "Zaak" or "Uitkering" above numbers: one in each row. Clients are not compared by it, because a number of another system is nobody's here. */
function isOneInEachRow(column: Column): boolean {
  return isOne.test(plain(column.says)) && tellsRowsApart(column);
}

/** "Cliënt" or "Naam klant" above names, of which few come back. */
function isNameInEachRow({ says, cells, filled, words, texts }: Column): boolean {
  return (
    (isOne.test(plain(says)) || speaksOf("clientName", says)) &&
    words === filled &&
    filled >= fewestApart &&
    filled >= leastApart * cells.length &&
    texts.size >= leastDifferent * filled
  );
}

/** Two clients may have the same name. */
const leastDifferent = 0.7;
const isOne = /^(?:zaak|uitkering|traject|client|klant|inwoner|deelnemer|kandidaat|case|customer|file)$/;

const leastApart = 0.9;
const fewestApart = 5;

/** Long numbers and codes, each nearly once: "631942", "C132225". */
function tellsRowsApart({ cells, filled, numbers, texts }: Column): boolean {
  const codes = [...texts].filter((text) => /^\p{L}{0,4}[-./ ]?\d{3,}[-./\d]*$/u.test(text));
  const long = new Set(numbers.filter((number) => Number.isInteger(number) && number >= 1000));
  return (
    filled >= fewestApart && filled >= leastApart * cells.length && codes.length + long.size >= leastApart * filled
  );
}

/** 1, 2, 3, …: rows that are numbered, and no clients. Numbers of clients who came one after the other begin elsewhere. */
function isCountOfRows({ numbers, filled, header }: Column): boolean {
  if (/client|klant|dossier|case|customer/.test(plain(header.text))) return false;
  return (
    numbers.length === filled &&
    numbers.length > 1 &&
    (numbers[0] ?? 0) <= 1 &&
    numbers.every((number, at) => at === 0 || number === (numbers[at - 1] ?? 0) + 1)
  );
}

/** The list as somebody or the names in it say whose its clients are. */
export function placeOf(
  table: Table,
  columns: readonly Column[],
  by: ListedBy,
  legends: readonly Legend[] = [],
): ListedPlace {
  const whose = by.kind === "column" || by.kind === "sections" ? by.column : -1;
  const rivals = by.kind === "column" ? [...by.rivals, ...(by.next ? [by.next.column, by.next.from] : [])] : [];
  const others = columns.filter(({ index }) => !rivals.includes(index) && (index !== whose || by.kind === "sections"));
  const number = others.find(
    (column) => isNumberColumn(column) && !isCountOfRows(column) && !mayBeServiceNumbers(column),
  );
  const birth = others.find(({ says }) => speaksOf("birth", says));
  const free = others.filter(({ index }) => index !== number?.index && index !== birth?.index && index !== whose);
  const worded = free.find((column) => isStatusColumn(table, column));
  const status = worded ?? free.find((column) => legendOf(column, legends) !== null);
  const partner = free.find((column) => column !== status && isPartnerColumn(table, column));
  const dated = free.filter((column) => column.index !== status?.index && holdsDates(column));
  // Of a long list the first rows may all still run.
  const end = [...dated, ...free.filter(({ filled }) => filled === 0)].find(
    ({ says }) =>
      speaksOf("end", says) && (until.test(plain(says)) || !speaksOf("start", says.replace(/uitstroom/gi, ""))),
  );
  const start = dated.find(({ says, index }) => speaksOf("start", says) && index !== end?.index);
  const silent = dated.find(
    ({ index, says, filled, cells, dates }) =>
      index !== end?.index &&
      index !== start?.index &&
      dates > 0 &&
      filled < 0.6 * cells.length &&
      !/contact|gesprek|afspraak|aangemeld|laatst|volgend|plan|check|last|next/i.test(says),
  );
  const key = by.kind === "sections" ? by.witness : (number ?? keyOf(others, birth))?.index;
  return {
    table,
    columns,
    by,
    key: key ?? Math.max(0, whose),
    number: number?.index ?? null,
    status: status?.index ?? null,
    partner: partner?.index ?? null,
    legend: worded || !status ? null : legendOf(status, legends),
    end: end?.index ?? null,
    start: start?.index ?? null,
    otherDates: end ? null : (silent?.index ?? null),
    divider: dividerOf(table, columns, by),
  };
}

/** "Toegewezen tot", however much it speaks of a beginning. */
const until = /(?:^| )(?:tot|t m)(?: en met)?$/;

/** A birth date of everybody; where some have none, a row without one would not be a client's. */
function keyOf(columns: readonly Column[], birth: Column | undefined): Column | undefined {
  const fullest = fullestOf(columns);
  return birth && birth.filled >= (fullest?.filled ?? 0) ? birth : fullest;
}

/** The fullest column tells best which rows hold a client; one that says who the client is only where no other is as good. */
function fullestOf(columns: readonly Column[]): Column | undefined {
  const [fullest, ...others] = [...columns].sort((one, another) => another.filled - one.filled);
  if (!fullest || !saysWho(fullest)) return fullest;
  return others.find((column) => !saysWho(column) && column.filled >= fullest.filled) ?? fullest;
}

function saysWho({ says }: Column): boolean {
  return speaksOf("serviceNumber", says) || speaksOf("name", says);
}

function dividerOf(table: Table, columns: readonly Column[], by: ListedBy): ListedPlace["divider"] {
  if (by.kind === "sections") return { column: by.column, witness: by.witness };
  if (by.kind !== "title") return null;
  const column = by.cell.column - table.part.rect.left;
  const witness = columns.filter(({ index }) => index !== column).sort((one, other) => other.filled - one.filled)[0];
  return witness && columns[column] ? { column, witness: witness.index } : null;
}

function holdsDates({ dates, filled, says, words }: Column): boolean {
  if (dates > 0 && dates * 2 >= filled) return true;
  return filled > 0 && (dates > 0 || words > 0) && /datum|date/.test(plain(says)) && speaksOf("end", says);
}

/** Citizen service numbers pass the eleven test; what may be one is never compared. */
function mayBeServiceNumbers({ numbers, cells }: Column): boolean {
  const nine = numbers.filter((number) => Number.isInteger(number) && number >= 10_000_000 && number < 1_000_000_000);
  const passing = nine.filter((number) => passesElevenTest(String(number).padStart(9, "0"))).length;
  return nine.length > 1 && nine.length * 2 >= cells.length && passing * 2 >= nine.length;
}

function isStatusColumn(table: Table, column: Column): boolean {
  const { says, filled, texts } = column;
  if (filled === 0 || texts.size > 12) return false;
  const words = column.cells.flatMap(({ kind }, row) =>
    kind === "blank" ? [] : [table.part.cell(table.first + row, column.index).text],
  );
  const known = share(words, (text) => !["unknown", null].includes(statusOf(text, says)));
  return known > 0 && (speaksOf("status", says) || speaksOf("closed", says) || known >= 0.5);
}

/** "Hoofdaanvrager" and "Partner" of a few words; a column that says whether there is a partner, or who, tells something else. */
function isPartnerColumn(table: Table, { index, filled, texts, cells }: Column): boolean {
  if (filled === 0 || texts.size > 6) return false;
  const partners = cells.filter((_, row) => isPartner(table.part.cell(table.first + row, index).text)).length;
  return partners > 0 && partners < cells.length;
}

export function isPartner(text: string): boolean {
  return /^(?:partner|echtgenoot|echtgenote|mede ?aanvrager)$/.test(plain(text));
}

export function isRowOfList(text: string): boolean {
  return startsLikeNumber(text) || !(opensWith("total", text) || /^(?:aantal|count)\b/i.test(text));
}

/** A client number tells its row at once: most rows of a long list begin with one, and no word does. */
export function startsLikeNumber(text: string): boolean {
  return /^\p{L}?\d/u.test(text);
}
