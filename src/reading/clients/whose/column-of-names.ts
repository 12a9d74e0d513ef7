import { wordsIn, type Column, type TableColumns } from "../../candidates/columns/columns";
import { plain, speaksOf } from "../../candidates/columns/vocabulary";
import { joinNames } from "../../candidates/name-joins";
import type { Table } from "../../candidates/shapes/table";
import { withoutSubtotals } from "../../tables/row-labels";
import { isClientNumber } from "../columns/client-number";
import { identifiesClients, tellsRowsApart } from "../lists/client-evidence";
import { whoIn, isNobody } from "../lists/row-texts";
import { datedColumns, handedOver, isDated, isDecided, saysNext, type InTurn } from "./in-turn";
import type { KnownTeam, ListedBy } from "./listed-by";
import { isTally } from "./tallies";
import { sectionsIn } from "./titles";
import { workOrIncome } from "./work-or-income";

const fewestRows = 3;
const leastHits = 0.5;
/** Where nothing identifies a client, nearly every row must name somebody of the team. */
const leastHitsWithoutClients = 0.8;
/** There, a table in which somebody has two rows is no list yet. */
const leastRowsEach = 1.5;
/** One caseworker is written in a few ways, and some have left; a column of more names is of clients. */
const namesPerMember = 4;
const otherNames = 20;

/** What a column has of the team's names. */
interface NamedColumn {
  readonly column: Column;
  readonly filled: number;
  readonly distinct: number;
  /** Rows of somebody of the team. */
  readonly matched: number;
  readonly people: number;
  /** Of the rows that name somebody. */
  readonly share: number;
  /** Most rows have none. */
  readonly isSparse: boolean;
}

/** The column that says of each row whose it is, or of the rows below it; null where none does. */
export function byColumn(
  { table, columns }: TableColumns,
  team: KnownTeam,
  isStatus: (column: Column) => boolean,
): ListedBy | null {
  const clients = identifiesClients(columns);
  const named = namedColumns(table, columns, team).filter(({ column }) => !isStatus(column));
  const counting = named.filter((one) => (clients ? saysWhose(one, columns) : saysWhoseAlone(one, table, columns)));
  const turns = inTurn(columns, counting, named);
  if (turns) return { kind: "column", column: turns.first.index, fillDown: false, rivals: [], inTurn: turns.inTurn };
  const [best] = [...counting].sort((one, other) => rank(other) - rank(one));
  if (!best) return null;
  const section = best.isSparse ? sectionsIn(table, columns, best.column, team) : null;
  if (section) return section;
  return {
    kind: "column",
    column: best.column.index,
    fillDown: best.isSparse && best.matched <= 2 * best.people,
    rivals: counting
      .filter((one) => one !== best && !one.isSparse && !speaksOf("area", one.column.says))
      .map(({ column }) => column.index),
    inTurn: [],
  };
}

/** Where no column names the team throughout but those with a day above them. */
function inTurn(
  columns: readonly Column[],
  counting: readonly NamedColumn[],
  named: readonly NamedColumn[],
): InTurn | null {
  const whose = counting.map(({ column }) => column);
  const isBeside = counting.some(({ column, isSparse }) => !isSparse && !isDated(column));
  // Few clients are handed over, and of a long list the first rows may have one of them.
  const ofTeam = named.filter(({ share }) => share >= leastHitsWithoutClients).map(({ column }) => column);
  return handedOver(columns, whose, ofTeam) ?? (isBeside ? null : datedColumns(columns, whose));
}

function namedColumns(table: Table, columns: readonly Column[], team: KnownTeam): NamedColumn[] {
  return columns.flatMap((column): NamedColumn[] => {
    if (isDecided(column)) return [];
    const texts = namesIn(table, column);
    const distinct = new Set(texts.map(whoIn));
    if (texts.length === 0 || distinct.size > namesPerMember * team.names.length + otherNames) return [];
    const { to } = joinNames(team.names, withoutSubtotals(distinct), team.aliases, "several");
    const matched = texts.filter((text) => to.has(whoIn(text))).length;
    const nobodies = texts.filter((text) => isNobody(text)).length;
    return [
      {
        column,
        filled: texts.length,
        distinct: distinct.size,
        matched,
        people: new Set(to.values()).size,
        share: matched / Math.max(1, texts.length - nobodies),
        isSparse: texts.length * 2 < Math.min(rowsOf(table), column.cells.length),
      },
    ];
  });
}

/** Beside columns that only clients have. */
function saysWhose(named: NamedColumn, columns: readonly Column[]): boolean {
  return named.share >= leastHits && comesBack(named, columns);
}

/** Where nothing identifies a client. */
function saysWhoseAlone(named: NamedColumn, table: Table, columns: readonly Column[]): boolean {
  const { column, filled, distinct, matched, people } = named;
  return (
    named.share >= leastHitsWithoutClients &&
    comesBack(named, columns) &&
    matched >= leastRowsEach * people &&
    !isTally(table, columns, column) &&
    // A table that has a row for each area names nobody twice either.
    filled > distinct &&
    rowsOf(table) >= fewestRows &&
    filled * 2 > column.cells.length &&
    columns.some(({ texts, numbers }) => texts.size + new Set(numbers).size > people)
  );
}

/** Somebody has several rows, or each row is a client's for certain. */
function comesBack(named: NamedColumn, columns: readonly Column[]): boolean {
  const { column, distinct, matched, people } = named;
  if (headsRows(named, columns)) return true;
  return (
    matched >= 2 &&
    !standsBeside(column, distinct) &&
    (matched > people ||
      columns.some(({ says, filled }) => filled > 0 && (speaksOf("birth", says) || isClientNumber(says))))
  );
}

/** A name that stands once, above or merged over the clients of somebody: of a long list the first rows may be one person's. */
function headsRows({ column, distinct, matched, isSparse }: NamedColumn, columns: readonly Column[]): boolean {
  const isAlone = column.filled === 1 || !standsBeside(column, distinct);
  const isFirst = column.cells[0]?.kind === "word" && matched > 0 && isAlone;
  return (
    isSparse && isFirst && speaksOf("name", column.says) && (columns.some(tellsRowsApart) || identifiesClients(columns))
  );
}

function rowsOf({ first, last }: Table): number {
  return last - first + 1;
}

/** Names directly below each other, each once, and nothing in most rows: a table beside the list, and no name above clients. */
function standsBeside({ cells, filled }: Column, distinct: number): boolean {
  const isFilled = ({ kind }: Column["cells"][number]): boolean => kind !== "blank";
  const span = cells.findLastIndex(isFilled) - cells.findIndex(isFilled) + 1;
  return distinct === filled && span === filled && filled * 2 < cells.length;
}

/** "Klantmanager" before "Contactpersoon" or "Klantmanager inkomen"; then what is filled most, then from left to right. */
function rank({ column: { says, index }, share: ofTeam, isSparse }: NamedColumn): number {
  const said = plain(says);
  const exact = /^(?:klantmanager|consulent|casemanager|medewerker|behandelaar)$/.test(said) ? 3 : 0;
  const kind = workOrIncome(says);
  const work =
    kind === "work" || /hoofd|primair|eerste|1e/.test(said)
      ? 1
      : kind === "income" ||
          /tweede|2e|intake|aanmeld|vorig|oud|backup|vervang|(?:^| )(?:was|tot|t m|van)(?: |$)/.test(said)
        ? -2
        : 0;
  return exact + work + (speaksOf("name", says) ? 2 : 0) + ofTeam - (isSparse ? 3 : 0) - index / 100;
}

function namesIn(table: Table, column: Column): string[] {
  if (column.words * 2 >= column.filled) return wordsIn(table, column);
  // Codes of caseworkers may be numbers.
  if (!speaksOf("name", column.says) && !saysNext(column.header.own)) return [];
  return column.cells.flatMap(({ kind }, row) =>
    kind === "blank" ? [] : [table.part.cell(table.first + row, column.index).text],
  );
}
