import { share, wordsIn, type Column } from "../../candidates/columns/columns";
import { plain, saysOnly, speaksOf } from "../../candidates/columns/vocabulary";
import { isFilled, type Table } from "../../candidates/shapes/table";
import { looksLikeName } from "../../values/person-names";
import { isClientNumber } from "../columns/client-number";
import { passesElevenTest } from "../columns/service-number";

/** What says that the rows of a table are clients. */

/** Columns that only clients have: a number, of each or of what runs for each, or a birth date. */
export function identifiesClients(columns: readonly Column[]): boolean {
  return columns.some(
    (column) =>
      // Counted below titles in the same column are rows of whoever the titles call.
      (isNumberColumn(column) && (!isCountOfRows(column) || column.words > 0)) ||
      isOneInEachRow(column) ||
      isNameInEachRow(column) ||
      ((speaksOf("serviceNumber", column.says) || speaksOf("birth", column.says)) && column.filled > 0),
  );
}

/** Rows that are numbered, and somebody's name in each who is no caseworker: clients whom no number tells. */
export function numbersPeople(table: Table, columns: readonly Column[], whose: number | null): boolean {
  const isOfPeople = (column: Column): boolean =>
    column.index !== whose &&
    column.words === column.filled &&
    column.texts.size >= leastApart * column.filled &&
    column.filled >= leastApart * column.cells.length &&
    share(wordsIn(table, column), looksLikeName) >= leastApart;
  return columns.some((column) => column.words === 0 && isCountOfRows(column)) && columns.some(isOfPeople);
}

/** A client number: by its header, and each nearly once. */
export function isNumberColumn(column: Column): boolean {
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
/** A word for a client, or for what runs for one. */
export const isOne = /^(?:zaak|uitkering|traject|client|klant|inwoner|deelnemer|kandidaat|case|customer|file)$/;

/** Of the rows, of which each has another. */
export const leastApart = 0.9;
const fewestApart = 5;

const longNumber = /^\p{L}{0,4}[-./ ]?\d{3,}[-./\d]*$/u;

/** Long numbers and codes, each nearly once: "631942", "C132225". */
export function tellsRowsApart({ cells, filled, numbers, texts }: Column): boolean {
  const codes = [...texts].filter((text) => longNumber.test(text));
  const long = new Set(numbers.filter((number) => Number.isInteger(number) && number >= 1000));
  return (
    filled >= fewestApart && filled >= leastApart * cells.length && codes.length + long.size >= leastApart * filled
  );
}

const cellsOfClient = 3;

/** Without any header, a long number, a code or a date in each row that is no heading: what only a client has. */
export function isOfClientsUnheaded({ part, first, last, headers }: Table, columns: readonly Column[]): boolean {
  if (headers.some(({ own }) => own !== "")) return false;
  const rows = Array.from({ length: last - first + 1 }, (_, at) => at).filter(
    (at) => at < (columns[0]?.cells.length ?? 0) && isFilled(part, first + at, cellsOfClient),
  );
  const isOfClient = ({ index, cells }: Column, at: number): boolean =>
    cells[at]?.kind === "date" || longNumber.test(part.text(first + at, index));
  return (
    rows.length >= fewestApart && columns.some((column) => share(rows, (at) => isOfClient(column, at)) >= leastApart)
  );
}

/**
 * 1, 2, 3, …: rows that are numbered, and no clients; below a title, which may stand in the same column, it may begin again. Numbers of clients who
 * came one after the other begin elsewhere.
 */
export function isCountOfRows({ numbers, words, filled, header }: Column): boolean {
  if (/client|klant|dossier|case|customer/.test(plain(header.text))) return false;
  return (
    numbers.length + words === filled &&
    numbers.length > Math.max(1, words) &&
    (numbers[0] ?? 0) <= 1 &&
    numbers.every((number, at) => at === 0 || number === (numbers[at - 1] ?? 0) + 1 || number === numbers[0])
  );
}

/** Citizen service numbers pass the eleven test; what may be one is never compared. */
export function mayBeServiceNumbers({ numbers, cells }: Column): boolean {
  const nine = numbers.filter((number) => Number.isInteger(number) && number >= 10_000_000 && number < 1_000_000_000);
  const passing = nine.filter((number) => passesElevenTest(String(number).padStart(9, "0"))).length;
  return nine.length > 1 && nine.length * 2 >= cells.length && passing * 2 >= nine.length;
}
