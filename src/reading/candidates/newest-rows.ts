import type { IsoDate } from "../../caseload/dates";
import { groupBy } from "../../caseload/group-by";
import { normalisedName } from "../../caseload/team/names";
import type { Doubt } from "../../caseload/team/team-data";
import { cellDate } from "../values/cell-dates";
import { share, type Column } from "./columns/columns";
import { hasBegun, momentOfCell, orderOf } from "./columns/moments";
import { speaksOf } from "./columns/vocabulary";
import type { Row } from "./shapes/rows";
import type { Table } from "./shapes/table";

/** Of a table with a row for everybody each month, only the rows of the newest month that has begun. */
export function newestRows(
  table: Table,
  columns: readonly Column[],
  rows: readonly Row[],
  date: IsoDate,
  doubts: Doubt[],
): readonly Row[] {
  const people = rows.filter(({ kind }) => kind === "person");
  const names = new Set(people.map(({ name }) => normalisedName(name)));
  if (names.size * 2 > people.length || people.length < 4) return rows;
  for (const { index, filled, header } of columns) {
    if (filled * 2 < people.length) continue;
    const moments = people.map(({ row }) => momentOfCell(table.part.cell(row, index)));
    if (share(moments, (moment) => moment !== null) < 0.9) continue;
    const orders = moments.map((moment) => (moment && hasBegun(moment, date) ? orderOf(moment, date) : null));
    const begun = orders.filter((order) => order !== null);
    if (new Set(orders).size < 2 || begun.length === 0) continue;
    const newest = Math.max(...begun);
    const kept = new Set(people.filter((_, at) => orders[at] === newest).map(({ row }) => row));
    const [first] = [...kept];
    if (first !== undefined) {
      const cell = table.part.cell(first, index);
      doubts.push({ code: "newest-taken", cells: [cell.address], text: `${header.text} ${cell.text}`.trim() });
    }
    return rows.filter(({ row, kind }) => kept.has(row) || kind === "section");
  }
  return rows;
}

/**
 * When each row was filled in, where a form asked the same of everybody: whoever answered again corrected the first answer. Null where the dates
 * are of something else.
 */
export function answeredAt(table: Table, columns: readonly Column[], rows: number): ((row: number) => number) | null {
  const asked = columns.find(({ says, dates, filled }) => dates === filled && dates >= rows && moment.test(says));
  return asked ? (row) => Number(table.part.cell(row, asked.index).value ?? 0) : null;
}

const moment =
  /tijdstempel|timestamp|begintijd|voltooi|ingevuld|invul|ingezonden|verzonden|beantwoord|submitted|completion/i;

/**
 * Of several contracts of one person, each with the day on which it begins, the one that runs on the date; else the newest that has begun. What
 * stands beside contracts that run together may say that they are parts; of contracts that follow each other it says why they changed.
 */
export function contractsInForce(
  table: Table,
  columns: readonly Column[],
  rows: readonly Row[],
  date: IsoDate,
  doubts: Doubt[],
): readonly Row[] {
  const people = rows.filter(({ kind }) => kind === "person");
  const start = columns.find(
    ({ says, dates, filled }) => speaksOf("start", says) && dates === filled && dates >= people.length,
  );
  if (!start) return rows;
  const end = columns.find(({ says, dates, index }) => index !== start.index && speaksOf("end", says) && dates > 0);
  const dayIn = ({ row }: Row, column: Column | undefined): IsoDate => {
    const read = column && cellDate(table.part.cell(row, column.index));
    return read?.kind === "date" ? read.date : "";
  };
  const begins = (row: Row): IsoDate => dayIn(row, start);
  const ends = (row: Row): IsoDate => dayIn(row, end);
  const byName = groupBy(people, ({ name }) => normalisedName(name));
  const replaced = new Set<Row>();
  const taken: Row[] = [];
  for (const contracts of byName.values()) {
    const days = new Set(contracts.map(begins));
    if (contracts.length < 2 || days.size < contracts.length || days.has("")) continue;
    const ordered = [...contracts].sort((one, other) => begins(one).localeCompare(begins(other)));
    const parts = new Set(contracts.map(({ part }) => part));
    const areParts = parts.size === contracts.length && !parts.has("");
    const follow = ordered.every((one, at) => {
      const next = ordered[at + 1];
      return !next || (ends(one) !== "" && ends(one) <= begins(next));
    });
    if (areParts && !follow) continue;
    const begun = ordered.filter((contract) => begins(contract) <= date);
    const running = begun.findLast((contract) => ends(contract) === "" || ends(contract) >= date);
    const newest = running ?? begun.at(-1) ?? ordered[0];
    if (!newest) continue;
    taken.push(newest);
    for (const contract of contracts) if (contract !== newest) replaced.add(contract);
  }
  if (taken.length === 0) return rows;
  const cells = taken.map(({ row }) => table.part.cell(row, start.index).address);
  doubts.push({ code: "newest-contract", cells, text: taken.map(({ name }) => name).join(", ") });
  return rows.filter((row) => !replaced.has(row));
}
