import { isBefore, type IsoDate } from "../dates";
import { groupBy } from "../group-by";
import { matchByName } from "./name-matching";
import { normalisedName } from "./names";
import { sum } from "../sum";
import type { Traced } from "../traced";
import { contractsInForceOn, endless, followEachOther } from "./contracts";
import { laterHours } from "./later-hours";
import type { FoundTable, PersonRow, TeamData } from "./team-data";

/** One person, put together from every formation and caseload table that names them. */
export interface Person extends PersonRow {
  /** Named where the formation is: in a formation table, or in a caseload table when the sheets have no formation. */
  readonly inFormation: boolean;
}

/**
 * Everyone in the formation and caseload tables, formation first, each in the order of the sheets. Line-up tables add nobody and
 * nothing.
 *
 * What a formation table says wins over a caseload table, except for the number of clients, where it is the other way round; a later
 * table only fills in what is missing. A name that could be two people's in another table is joined with neither.
 *
 * When one table has several lines for one name (a doubt says so), hours are taken from one line only, the first whose contract
 * runs, because adding them up would be a guess; their clients are added up, because a client that drops out of the
 * total would go unseen.
 */
export function gatherPeople(team: TeamData, referenceDate: IsoDate): readonly Person[] {
  const linesOf = (kind: FoundTable["kind"]) =>
    team.tables
      .filter((table) => table.kind === kind)
      .map((table) => oneLineEach(table.rows, referenceDate).map((row) => ({ kind, row })));
  const [formation, caseload] = [linesOf("formation"), linesOf("caseload")];
  const listing = formation.some((lines) => lines.length > 0) ? "formation" : "caseload";
  return [...formation, ...caseload].reduce(withTable, []).map(([first, ...others]) => {
    const lines = [first, ...others];
    const current = [...rowsOf(lines, "caseload"), ...rowsOf(lines, "formation")].find((row) => row.current)?.current;
    const row = others.reduce<PersonRow>((known, line) => ({ ...line.row, ...known }), first.row);
    return { ...row, ...(current && { current }), inFormation: rowsOf(lines, listing).length > 0 };
  });
}

interface Line {
  readonly kind: FoundTable["kind"];
  readonly row: PersonRow;
}

/** What the tables read so far say about one person; the first row gives the name. */
type PersonLines = readonly [Line, ...Line[]];

function withTable(people: readonly PersonLines[], table: readonly Line[]): readonly PersonLines[] {
  const matches = matchByName(people, ([first]) => nameOf(first), table, nameOf);
  const matched = new Set(matches.values());
  return [
    ...people.map((person): PersonLines => {
      const line = matches.get(person);
      return line ? [...person, line] : person;
    }),
    ...table.filter((line) => !matched.has(line)).map((line): PersonLines => [line]),
  ];
}

function nameOf(line: Line): string {
  return line.row.name.value;
}

function rowsOf(lines: readonly Line[], kind: FoundTable["kind"]): readonly PersonRow[] {
  return lines.filter((line) => line.kind === kind).map(({ row }) => row);
}

function oneLineEach(rows: readonly PersonRow[], referenceDate: IsoDate): readonly PersonRow[] {
  const byName = groupBy(rows, (row) => normalisedName(row.name.value));
  return [...byName.values()].map((lines) => {
    const runs = ({ from, until }: PersonRow) =>
      !(from && isBefore(referenceDate, from.value)) && !(until && isBefore(until.value, referenceDate));
    const current = addedUp(lines.flatMap((row) => row.current ?? []));
    return { ...(inForce(lines, referenceDate) ?? lines.find(runs) ?? lines[0]), ...(current && { current }) };
  });
}

/** Contracts that follow each other as one: the line of the one that runs, from the first day of the first until the last day of the last. */
function inForce(lines: readonly PersonRow[], referenceDate: IsoDate): PersonRow | null {
  const contracts = lines.map((line) => ({
    line,
    from: line.from?.value ?? "",
    until: line.until?.value ?? endless,
  }));
  const found = contracts.length > 1 && followEachOther(contracts) && contractsInForceOn(contracts, referenceDate);
  if (!found) return null;
  const { from: _from, until: _until, ...own } = found.inForce.line;
  const [begin, end] = [found.first.line.from, found.last.line.until];
  const later = found.later.flatMap(({ from, contract: { line } }) =>
    line.hours ? [laterHours(from, line.hours.value, own.sideTaskHours, line.sideTaskHours)] : [],
  );
  return { ...own, ...(begin && { from: begin }), ...(end && { until: end }), laterHours: later };
}

/** The sum of several cells. No formula may refer to it, because it is not the number of one cell. */
function addedUp(parts: readonly Traced<number>[]): Traced<number> | undefined {
  const [first, ...others] = parts;
  if (first === undefined || others.length === 0) return first;
  return {
    value: sum(parts.map(({ value }) => value)),
    cell: first.cell,
    text: parts.map(({ text }) => text).join(" + "),
  };
}
