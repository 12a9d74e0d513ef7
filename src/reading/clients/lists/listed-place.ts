import { share, type Column } from "../../candidates/columns/columns";
import { plain, speaksOf } from "../../candidates/columns/vocabulary";
import type { Table } from "../../candidates/shapes/table";
import { legendByEnds, legendOf, type Legend, type StatusLegend } from "../rows/status-legend";
import { statusOf } from "../rows/status-words";
import { saysCover } from "../whose/in-turn";
import { columnsOfDays, columnsOfNames, type ListedBy } from "../whose/listed-by";
import { isCountOfRows, isNumberColumn, mayBeServiceNumbers } from "./client-evidence";
import { isPartner } from "./row-texts";

/** A list with a row for each client, and the columns that are needed to count them. Columns are those of the table. */
export interface ListedPlace {
  readonly table: Table;
  readonly columns: readonly Column[];
  readonly by: ListedBy;
  /** Tells a client's row from an empty one. */
  readonly key: number;
  /** Where the key only numbers the rows, which goes on below the last client: what else a client's row holds. */
  readonly besideNumbers: readonly number[];
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
  /** The contract hours of whoever has the client. */
  readonly hours: number | null;
  /** Where the name of the next caseworker may stand alone between the rows, and a column that is empty there. */
  readonly divider: { readonly column: number; readonly witness: number } | null;
}

/** The list as somebody or the names in it say whose its clients are. */
export function placeOf(
  table: Table,
  columns: readonly Column[],
  by: ListedBy,
  legends: readonly StatusLegend[],
): ListedPlace {
  const whose = by.kind === "column" || by.kind === "sections" ? by.column : -1;
  const rivals = by.kind === "column" ? [...by.rivals, ...columnsOfNames(by), ...columnsOfDays(by)] : [];
  const others = columns.filter(({ index }) => !rivals.includes(index) && (index !== whose || by.kind === "sections"));
  const number = others.find(
    (column) => isNumberColumn(column) && !isCountOfRows(column) && !mayBeServiceNumbers(column),
  );
  const birth = others.find(({ says }) => speaksOf("birth", says));
  const free = others.filter(({ index }) => index !== number?.index && index !== birth?.index && index !== whose);
  const worded = free.find((column) => isStatusColumn(table, column));
  const status = worded ?? free.find((column) => legendOf(column, legends) !== null) ?? free.find(holdsCodesOfStatus);
  const partner = free.find((column) => column !== status && isPartnerColumn(table, column));
  // Names above their clients may stand in the column of the days.
  const heading = by.kind === "sections" ? others.filter(({ index, dates }) => index === whose && dates > 0) : [];
  const dated = [...heading, ...free.filter((column) => column.index !== status?.index && holdsDates(column))];
  // Of a long list the first rows may all still run.
  const end = [...dated, ...free.filter(({ filled }) => filled === 0)].find(
    ({ says, header, index }) =>
      (!(saysCover(header.own) || (until.test(plain(says)) && saysCover(columns[index - 1]?.header.own ?? ""))) &&
        speaksOf("end", says) &&
        !isPlanned.test(says) &&
        (until.test(plain(says)) || !speaksOf("start", says.replace(/uitstroom/gi, "")))) ||
      outOn.test(plain(says)),
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
  const keyed = columns.find(({ index }) => index === key);
  return {
    table,
    columns,
    by,
    key: key ?? Math.max(0, whose),
    besideNumbers: keyed && isCountOfRows(keyed) ? fullestBeside(others, keyed) : [],
    number: number?.index ?? null,
    status: status?.index ?? null,
    partner: partner?.index ?? null,
    legend: worded || !status ? null : (legendOf(status, legends) ?? (end ? legendByEnds(table, status, end) : null)),
    end: end?.index ?? null,
    start: start?.index ?? null,
    otherDates: end ? null : (silent?.index ?? null),
    hours: null,
    divider: dividerOf(table, columns, by),
  };
}

/** "Datum uit", "dt_uit", "Uit per" above dates. */
const outOn = /^(?:(?:datum|dat|dt) )?uit(?: (?:op|per|datum))?$/;

/** What was meant for a day is not over by it. */
const isPlanned = /gepland|verwacht|beoogd|streef/i;

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

const mostBeside = 2;

/** Columns of which a client has at least one: filled for most, or for all up to the last. */
function fullestBeside(columns: readonly Column[], key: Column): readonly number[] {
  const full = columns.filter(
    ({ filled, cells }) =>
      filled > 0 && (filled * 2 > key.filled || cells.slice(0, filled).every(({ kind }) => kind !== "blank")),
  );
  return full.flatMap(({ index }) => (index === key.index ? [] : [index])).slice(0, mostBeside);
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

function isStatusColumn(table: Table, column: Column): boolean {
  const { says, filled, texts } = column;
  if (filled === 0 || texts.size > mostStatuses) return false;
  const words = column.cells.flatMap(({ kind }, row) =>
    kind === "blank" ? [] : [table.part.cell(table.first + row, column.index).text],
  );
  const known = share(words, (text) => !["unknown", null].includes(statusOf(text, says)));
  return known > 0 && (speaksOf("status", says) || speaksOf("closed", says) || known >= 0.5);
}

/** "St" above "L", "A" and "B" that nothing explains: some may have ended. */
function holdsCodesOfStatus({ says, filled, words, numbers, texts }: Column): boolean {
  const different = texts.size + new Set(numbers).size;
  return filled > 0 && words + numbers.length === filled && different <= mostStatuses && calledStatus.test(plain(says));
}

const mostStatuses = 12;
/** "Dossierstatus", and no "Burgerlijke status". */
const calledStatus =
  /^(?:(?:client|dossier|klant|traject|zaak) ?)?(?:st|sts|stat|status|stand|toestand|situatie)(?: ?(?:cd|client|code|dossier|klant|traject|zaak))?$/;

/** "Hoofdaanvrager" and "Partner" of a few words; a column that says whether there is a partner, or who, tells something else. */
function isPartnerColumn(table: Table, { index, filled, texts, cells }: Column): boolean {
  if (filled === 0 || texts.size > 6) return false;
  const partners = cells.filter((_, row) => isPartner(table.part.cell(table.first + row, index).text)).length;
  return partners > 0 && partners < cells.length;
}
