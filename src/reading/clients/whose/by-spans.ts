import type { CellAddress } from "../../../caseload/cell-address";
import { share, type Column, type TableColumns } from "../../candidates/columns/columns";
import { plain, speaksOf } from "../../candidates/columns/vocabulary";
import { joinNames } from "../../candidates/name-joins";
import { hasGivenName } from "../../values/given-names";
import { looksLikeName } from "../../values/person-names";
import {
  isCountOfRows,
  isNumberColumn,
  leastApart,
  mayBeServiceNumbers,
  tellsRowsApart,
} from "../lists/client-evidence";
import { isNobody } from "../lists/row-texts";
import type { KnownTeam, ListedBy } from "./listed-by";
import { isWithin, spansIn, type Span } from "./spans";

/** Who has the clients of which letters or digits, as a table says. */
interface Shares {
  readonly spans: readonly (Span & { readonly whose: string | null })[];
  readonly header: string;
  readonly cell: CellAddress;
  readonly ofDigits: boolean;
  /** Digits at the end of a number that tell whose it is. */
  readonly digits: number;
}

const mostRows = 60;
const fewestPeople = 2;
/** Of all letters or digits: of the others the clients are nobody's. */
const leastOfAll = 0.5;

/** How a list says whose its clients are where a table divides them by the first letter of their surnames, or by the last digit of their numbers. */
export function bySpans(
  tables: readonly TableColumns[],
  team: KnownTeam,
): ((list: TableColumns) => ListedBy | null) | null {
  for (const one of tables) {
    if (one.table.part.shape !== "plain" || one.table.last - one.table.first >= mostRows) continue;
    for (const column of one.columns) {
      const shares = sharesIn(one, column, team);
      if (shares) return (list) => listedBy(list, shares);
    }
  }
  return null;
}

/** Each letter is one person's: what several share, or an ordinary column of figures, divides nothing. */
function sharesIn({ table, columns }: TableColumns, column: Column, team: KnownTeam): Shares | null {
  const spans: Shares["spans"][number][] = [];
  for (let row = table.first; row <= table.last; row += 1) {
    const { text } = table.part.cell(row, column.index);
    const own = spansIn(text);
    if (text !== "" && !own) return null;
    const others = columns.filter((other) => other !== column).map(({ index }) => table.part.cell(row, index).text);
    const whose = whoseRow(others, team);
    spans.push(...(own ?? []).map((span) => ({ ...span, whose })));
  }
  const named = new Set(spans.flatMap(({ whose }) => (whose !== null && team.names.includes(whose) ? [whose] : [])));
  const ofDigits = spans.some(({ from }) => /\d/.test(from));
  if (named.size < fewestPeople || spans.some(({ from }) => /\d/.test(from) !== ofDigits)) return null;
  const digits = Math.max(...spans.flatMap(({ from, to }) => [from.length, to.length]));
  const keys = ofDigits ? Array.from({ length: 10 ** digits }, (_, at) => String(at)) : pairsOfLetters;
  const holding = keys.map((key) => spans.filter((span) => isWithin(span, key)).length);
  if (holding.some((many) => many > 1) || share(holding, (many) => many === 1) < leastOfAll) return null;
  const { header } = column;
  return { spans, header: header.own || header.text, cell: header.cell, ofDigits, digits };
}

const letters = "abcdefghijklmnopqrstuvwxyz".split("");
const pairsOfLetters = letters.flatMap((first) => letters.map((second) => first + second));

/** One of the team, or somebody else who is named; null for a vacancy. */
function whoseRow(texts: readonly string[], { names, aliases }: KnownTeam): string | null {
  const words = texts.filter((text) => text !== "");
  const { to } = joinNames(names, words, aliases);
  const known = words.find((text) => to.has(text));
  if (known !== undefined) return to.get(known) ?? null;
  return words.find((text) => looksLikeName(text) && !isNobody(text)) ?? null;
}

function listedBy({ table, columns }: TableColumns, shares: Shares): ListedBy | null {
  const column = shares.ofDigits ? numbersOf(columns, shares.header) : surnamesOf(table, columns);
  if (!column) return null;
  const { header, index } = column;
  const rows = Array.from({ length: column.cells.length }, (_, at) => table.part.cell(table.first + at, index).text);
  const keyOf = shares.ofDigits ? lastDigits(shares.digits) : surnameBy(rows);
  const called = [header.own || header.text, shares.header].filter((text) => text !== "");
  return {
    kind: "rule",
    column: index,
    cell: header.cell,
    whose(text) {
      const key = keyOf(text);
      return key === "" ? null : (shares.spans.find((span) => isWithin(span, key))?.whose ?? null);
    },
    doubt: {
      code: shares.ofDigits ? "list-by-digit" : "list-by-letter",
      cells: [header.cell, shares.cell],
      text: called.join(" / "),
    },
  };
}

/** The client's number, or that which the division is called after: "eindcijfer zaaknummer". Citizen service numbers are never read. */
function numbersOf(columns: readonly Column[], divided: string): Column | undefined {
  const free = columns.filter((column) => !mayBeServiceNumbers(column) && !speaksOf("serviceNumber", column.says));
  const numbers = free.filter((column) => isNumberColumn(column) && !isCountOfRows(column));
  const all = [...numbers, ...free.filter(tellsRowsApart)];
  const said = plain(divided).split(" ");
  return speaksOf("serviceNumber", divided)
    ? undefined
    : (all.find(({ header }) => said.includes(plain(header.own))) ?? all[0]);
}

/** "Achternaam", or else another column with somebody's name in each row. */
function surnamesOf(table: TableColumns["table"], columns: readonly Column[]): Column | undefined {
  const named = columns.filter(
    ({ index, words, filled, cells, texts, says }) =>
      words >= leastApart * cells.length &&
      words === filled &&
      texts.size * 3 > filled &&
      !/voorna|roepna|voorlet|straat|adres|woonpl/i.test(says) &&
      share(
        cells.flatMap((_, at) => table.part.cell(table.first + at, index).text || []),
        (text) => looksLikeName(text) || /^\p{Lu}[^\d]*$/u.test(text),
      ) >= leastApart,
  );
  const called = named.filter(({ says }) => speaksOf("clientName", says) || /naam/i.test(says));
  return named.find(({ says }) => /achternaam|familienaam|geslachtsnaam/i.test(says)) ?? called[0] ?? named[0];
}

function lastDigits(many: number): (text: string) => string {
  return (text) => text.replace(/\D/g, "").slice(-many);
}

const prefix = /^(?:aan|bij|de|den|der|het|in|onder|op|over|'?t|te|ten|ter|uit|v\.?d\.?|van|voor)$/i;

/** The surname of a client without its prefixes, for its first letters only: "Smit, A.", "A. van der Smit", "Anne Smit". */
function surnameBy(texts: readonly string[]): (text: string) => string {
  const isSurnameFirst = texts.some((text) => text.includes(","));
  return (text) => {
    const [before = ""] = text.split(",");
    const words = before.trim().split(/\s+/);
    const isInitial = (word: string): boolean => /^(?:\p{L}\.?-?)+\.$|^\p{L}$/u.test(word);
    const isGiven = (word: string, at: number): boolean =>
      !isSurnameFirst && words.length > at + 1 && (isInitial(word) || (at === 0 && hasGivenName(word)));
    const surname = words.slice(words.findIndex((word, at) => !isGiven(word, at)));
    const first = surname.find((word) => !prefix.test(word)) ?? "";
    return first
      .normalize("NFD")
      .toLowerCase()
      .replace(/[^a-z]/g, "");
  };
}
