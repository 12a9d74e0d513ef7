import { wholeNumbers } from "../../../kernel/whole-numbers";
import { isSurelyName, share, type Column } from "../../candidates/columns/columns";
import { readCell } from "../../candidates/columns/figures";
import { opensWith, speaksOf } from "../../candidates/columns/vocabulary";
import { joinNames } from "../../candidates/name-joins";
import type { Table } from "../../candidates/shapes/table";
import type { GridCell } from "../../grid-view";
import { looksLikeName } from "../../values/person-names";
import { saysClosed } from "../lists/rows-between";
import type { KnownTeam } from "./listed-by";

/** A column that is headed by somebody of the team. */
export interface ColumnOfPerson {
  readonly column: number;
  readonly name: string;
}

const fewestPeople = 2;
const leastMarks = 0.95;
/** Whose more often than this is marked for several is no client of either. */
const mostShared = 0.1;
/** Of the rows; some clients are nobody's. */
const leastMarked = 0.5;
const leastDifferent = 0.7;
const fewestClients = 2;

/** A client's row is marked in the column of whoever has the client: "x" below "Anne". */
export function markedColumns(
  table: Table,
  columns: readonly Column[],
  team: KnownTeam,
): readonly ColumnOfPerson[] | null {
  // Of who has no client among the first rows, the column is still empty.
  const people = columnsOfTeam(columns, team).filter(({ column }) => {
    const words = wordsOf(table, columns, column);
    return words.length === 0 || share(words, isMark) >= leastMarks;
  });
  const marked = new Map<number, number>();
  for (const { column } of people)
    for (const row of rowsMarked(table, column)) marked.set(row, (marked.get(row) ?? 0) + 1);
  const shared = [...marked.values()].filter((marks) => marks > 1).length;
  const isOfAnother = ({ index, header }: Column): boolean => {
    const rows = rowsMarked(table, index);
    const filled = textsIn(table, index, table.first, table.last).length;
    // Of somebody who has no client among the first rows, only the name is there.
    const isTheirs = filled === 0 ? isSurelyName(header.own) : looksLikeName(header.own);
    return isTheirs && rows.length === filled && rows.every((row) => !marked.has(row));
  };
  const strangers = columns
    .filter((column) => !people.some(({ column: own }) => own === column.index) && isOfAnother(column))
    .map(({ index, header }) => ({ column: index, name: header.own }));
  const all = marked.size + strangers.reduce((rows, { column }) => rows + rowsMarked(table, column).length, 0);
  const fewest = leastMarked * (table.last - table.first + 1);
  return people.length >= fewestPeople && all >= fewest && shared <= mostShared * marked.size
    ? [...people, ...strangers]
    : null;
}

function rowsMarked(table: Table, column: number): number[] {
  const rows = wholeNumbers(table.first, table.last);
  return rows.filter((row) => isMark(table.part.cell(row, column).text));
}

export function isMark(text: string): boolean {
  return /^(?:[xv✓✔☑√●•*]|ja|j)$/iu.test(text.trim());
}

/** Clients below one heading: somebody's, of the team or not, or nobody's. */
interface ClientsBelow {
  readonly table: Table;
  readonly heading: GridCell;
  readonly name: string;
}

/** The names or numbers of clients below the name of whoever has them: a table of one column for each. */
export function columnsOfClients(table: Table, columns: readonly Column[], team: KnownTeam): readonly ClientsBelow[] {
  const people = columnsOfTeam(columns, team);
  if (people.length < fewestPeople) return [];
  const { first, last } = clientRows(table, people);
  if (last < first + fewestClients - 1) return [];
  const texts = people.flatMap(({ column }) => textsIn(table, column, first, last));
  if (texts.length < fewestClients * people.length) return [];
  const ofTeam = joinNames(team.names, new Set(texts), team.aliases).to;
  if (new Set(texts).size < leastDifferent * texts.length || share(texts, (text) => ofTeam.has(text)) > mostShared)
    return [];
  const names = new Map(people.map(({ column, name }) => [column, name]));
  return columns.flatMap(({ index, header }): ClientsBelow[] => {
    const { own, source } = header;
    if (own === "" || !source || (!names.has(index) && speaksOf("otherText", own))) return [];
    if (textsIn(table, index, first, last).length === 0 && !names.has(index)) return [];
    return rowsParted(table, columns, first, last).map((rows) => ({
      table: oneColumn(table, index, rows),
      heading: source,
      name: names.get(index) ?? own,
    }));
  });
}

/** Rows of a table, with what stands above them all. */
type TitledRows = Pick<Table, "first" | "last" | "titles">;

/** The rows between lines across all columns: "Uitgestroomd in 2026" is of everybody. */
function rowsParted(table: Table, columns: readonly Column[], first: number, last: number): readonly TitledRows[] {
  const parts: TitledRows[] = [];
  let part: TitledRows = { first, last, titles: [] };
  for (let row = first; row <= last; row += 1) {
    const [alone, ...others] = columns.flatMap(({ index }) => {
      const cell = table.part.cell(row, index);
      return cell.text === "" ? [] : [cell];
    });
    if (!alone || others.length > 0 || !(saysClosed(alone.text) || opensWith("running", alone.text))) continue;
    parts.push({ ...part, last: row - 1 });
    part = { first: row + 1, last, titles: [alone] };
  }
  return [...parts, part].filter((rows) => rows.first <= rows.last);
}

function columnsOfTeam(columns: readonly Column[], team: KnownTeam): ColumnOfPerson[] {
  const headed = columns.filter(({ header }) => header.own !== "");
  const { to } = joinNames(team.names, new Set(headed.map(({ header }) => header.own)), team.aliases);
  return headed.flatMap(({ index, header }) => {
    const name = to.get(header.own);
    return name === undefined ? [] : [{ column: index, name }];
  });
}

/** The longest run of rows that hold no figures of people: hours stand above it, totals below. */
function clientRows(
  table: Table,
  people: readonly ColumnOfPerson[],
): { readonly first: number; readonly last: number } {
  let best = { first: 0, last: -1 };
  let first: number | null = null;
  for (let row = table.first; row <= table.last + 1; row += 1) {
    const read = row > table.last ? null : people.map(({ column }) => readCell(table.part.cell(row, column)));
    const isOfClients = read?.every(({ figure }) => figure === null || isLong(figure.value)) ?? false;
    if (isOfClients && !(first !== null && saysHowMany(row) && !saysHowMany(row - 1))) first ??= row;
    else if (first !== null) {
      if (row - first > best.last - best.first + 1) best = { first, last: row - 1 };
      first = null;
    }
  }
  return best;

  /** "nu: 16" below everybody's, or "Gehad in 2026:" alone above figures; "Klant 16" stands below others like it. */
  function saysHowMany(row: number): boolean {
    const texts = people.flatMap(({ column }) => textsIn(table, column, row, row));
    const [said = "", ...others] = new Set(texts.map((text) => text.replace(/\d+$/, "#")));
    return others.length === 0 && (texts.length > 1 ? /^\p{L}.*#/u : /:$/).test(said);
  }
}

/** A number of a client, and no figure of a person. */
function isLong(value: number): boolean {
  return Number.isInteger(value) && value >= 1000;
}

function textsIn(table: Table, column: number, first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, at) => table.part.cell(first + at, column).text).filter(
    (text) => text !== "",
  );
}

function wordsOf(table: Table, columns: readonly Column[], column: number): string[] {
  const cells = columns.find(({ index }) => index === column)?.cells ?? [];
  return cells.flatMap(({ kind }, row) => (kind === "word" ? [table.part.cell(table.first + row, column).text] : []));
}

function oneColumn({ part }: Table, column: number, { first, last, titles }: TitledRows): Table {
  const { rect } = part;
  const left = rect.left + column;
  return {
    part: {
      ...part,
      rect: { top: rect.top + first, left, bottom: rect.top + last, right: left },
      height: last - first + 1,
      width: 1,
      cell: (row) => part.cell(first + row, column),
      covering: (row) => part.covering(first + row, column),
      isHidden: (row) => part.isHidden(first + row),
    },
    headers: [{ text: "", own: "", cell: part.cell(first, column).address, source: null }],
    first: 0,
    last: last - first,
    titles,
    top: 0,
  };
}
