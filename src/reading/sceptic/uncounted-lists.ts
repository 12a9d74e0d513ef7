import type { Doubt } from "../../caseload/team/team-data";
import { share, wordsIn, type Column, type TableColumns } from "../candidates/columns/columns";
import type { Interpretation, InterpretedPerson } from "../candidates/interpretation";
import { joinNames } from "../candidates/name-joins";
import { isOld, type Table } from "../candidates/shapes/table";
import { identifiesClients } from "../clients/lists/client-evidence";
import { isNobody } from "../clients/lists/row-texts";
import { otherFigures, type TwoFigures } from "../other-figures";
import { clientsOf, countedLists, type FinishedReading } from "./finished-reading";
import { isAccounted, isOfOtherTime, overlap, spanOf } from "./places";

const fewestRows = 10;
/** So many of the rows name somebody of the team. */
const leastNamed = 0.3;
/** A table that names everybody a few times is a roster or a list of tasks. */
const rowsForEach = 3;
/** Rows that are no clients for certain are only said where they are this much of what was counted. */
const leastOfCounted = 0.5;
/** Who has as many rows as clients: the table repeats what was counted. */
const mostlyTheSame = 0.7;
const nearlyAll = 0.05;

/** Every list in the workbook whose rows may be clients was counted, or is explained by what was; any other is said. */
export function uncountedLists(reading: FinishedReading): readonly Doubt[] {
  const said: (Doubt & { readonly rows: ReturnType<typeof spanOf> })[] = [];
  for (const one of [...reading.tables].sort((first, second) => rowsOf(second.table) - rowsOf(first.table))) {
    const rows = spanOf(one.table);
    if (said.some((doubt) => overlap(doubt.rows, rows) > 0)) continue;
    const doubt = uncounted(one, reading);
    if (doubt) said.push({ ...doubt, rows });
  }
  return said.map(({ rows: _, ...doubt }) => doubt);
}

function uncounted({ table, columns }: TableColumns, reading: FinishedReading): Doubt | null {
  const { best, rowsBelow } = reading;
  const { shape, sheet } = table.part;
  if (shape !== "plain" && shape !== "split") return null;
  const rows = rowsOf(table) + rowsBelow(table);
  if (rows < fewestRows || isOld(table) || isAccounted(table, reading) || isOfOtherTime(sheet, reading)) return null;
  const clients = clientsOf(best);
  const named = namedIn(table, columns, reading);
  const isOfClients = identifiesClients(columns);
  if (!named && !isOfClients) return null;
  if (Math.abs(rows - clients) <= nearlyAll * clients || (named && repeats(named.byPerson, reading)))
    return named && isOfMost(named.byPerson, best) ? countedOtherwise(named, reading) : null;
  if (!isOfClients && rows < leastOfCounted * clients) return null;
  const header = (named?.column ?? columns.find(({ filled }) => filled > 0))?.header;
  return {
    code: "list-uncounted",
    cells: header ? [header.cell] : [],
    text: sheet,
    figure: rows,
    other: clients,
  };
}

interface Named {
  readonly column: Column;
  readonly byPerson: ReadonlyMap<string, number>;
}

/** The column that names the team in its rows, over and over. */
function namedIn(table: Table, columns: readonly Column[], { best, aliases }: FinishedReading): Named | null {
  const team = best.people.map(({ name }) => name);
  for (const column of columns) {
    const texts = wordsIn(table, column).filter((text) => !isNobody(text));
    const distinct = new Set(texts);
    if (texts.length < fewestRows || distinct.size * 2 > texts.length) continue;
    const { to } = joinNames(team, distinct, aliases, "several");
    const people = new Set(to.values());
    if (people.size === 0 || texts.length < rowsForEach * people.size) continue;
    if (share(texts, (text) => to.has(text)) < leastNamed) continue;
    const byPerson = new Map([...people].map((name) => [name, texts.filter((text) => to.get(text) === name).length]));
    return { column, byPerson };
  }
  return null;
}

/** Everybody has as many rows as clients, or the list lies beside the counts and has them. */
function repeats(byPerson: ReadonlyMap<string, number>, { best, ...reading }: FinishedReading): boolean {
  const accounts = [
    new Map(best.people.map(({ name, current }) => [name, current])),
    ...countedLists({ best, ...reading }).map(({ accounted }) => accounted.withCaseworker),
  ];
  return accounts.some(
    (account) => share([...byPerson], ([name, rows]) => account.get(name) === rows) >= mostlyTheSame,
  );
}

function isOfMost({ size }: ReadonlyMap<string, number>, { people }: Interpretation): boolean {
  return size > 1 && size * 2 > people.length;
}

/** The same clients, of whom the list says otherwise whose they are. */
function countedOtherwise({ column, byPerson }: Named, { best, ...reading }: FinishedReading): Doubt | null {
  const accounts = countedLists({ best, ...reading }).map(({ accounted }) => accounted.withCaseworker);
  if (accounts.some((account) => [...byPerson].every(([name, rows]) => account.get(name) === rows))) return null;
  const [person, ...others] = best.people.filter(
    ({ name, current }) => current !== null && byPerson.has(name) && byPerson.get(name) !== current,
  );
  if (!person) return null;
  const figuresOf = ({ name, current, currentCells }: InterpretedPerson): TwoFigures => ({
    name,
    own: { value: current ?? 0, cells: currentCells },
    other: { value: byPerson.get(name) ?? 0, cells: [column.header.cell] },
  });
  return otherFigures("current", figuresOf(person), others.map(figuresOf));
}

function rowsOf({ first, last }: Table): number {
  return last - first + 1;
}
