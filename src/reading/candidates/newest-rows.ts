import type { IsoDate } from "../../caseload/dates";
import { normalisedName } from "../../caseload/team/names";
import type { Doubt } from "../../caseload/team/team-data";
import { share, type Column } from "./columns/columns";
import { readCell } from "./columns/figures";
import { hasBegun, momentIn, momentOfCell, orderOf } from "./columns/moments";
import type { Row } from "./shapes/rows";
import type { Table } from "./shapes/table";

/**
 * Of a table with a row for everybody each month, only the rows of the newest month that has begun; of one with days of everybody's own, each person's newest.
 */
export function newestRows(
  table: Table,
  columns: readonly Column[],
  rows: readonly Row[],
  date: IsoDate,
  doubts: Doubt[],
): readonly Row[] {
  const counted = rows.filter(({ kind }) => kind === "person" || kind === "nobody");
  const people = counted.filter(({ kind }) => kind === "person");
  const names = new Set(people.map(({ name }) => normalisedName(name)));
  if (names.size * 2 > people.length || people.length < 4) return rows;
  const weeks = columns.find(isOfWeeks);
  const year = weeks && columns.find(({ header }) => header.own === "Jaar");
  for (const column of columns) {
    const { index, filled, header } = column;
    if (filled * 2 < people.length || column === year) continue;
    const moments = counted.map(({ row }) =>
      column === weeks
        ? momentIn(`week ${table.part.text(row, index)} ${year ? table.part.text(row, year.index) : ""}`)
        : momentOfCell(table.part.cell(row, index)),
    );
    if (share(moments, (moment) => moment !== null) < 0.9) continue;
    const orders = moments.map((moment) => (moment && hasBegun(moment, date) ? orderOf(moment, date) : null));
    const begun = orders.filter((order) => order !== null);
    if (new Set(orders).size < 2 || begun.length === 0) continue;
    const newest = Math.max(...begun);
    const ofAll = counted.filter((_, at) => orders[at] === newest);
    const kept = new Set((ofAll.length * 2 < names.size ? newestOfEach(counted, orders) : ofAll).map(({ row }) => row));
    const [first] = [...kept];
    if (first !== undefined) {
      const cell = table.part.cell(first, index);
      doubts.push({ code: "newest-taken", cells: [cell.address], text: `${header.text} ${cell.text}`.trim() });
    }
    return rows.filter(({ row, kind }) => kept.has(row) || kind === "section");
  }
  return rows;
}

/** "Week", "Wk.", "Weeknr". 1 and 2 may be the weeks of every fortnight. */
function isOfWeeks({ header, cells }: Column): boolean {
  return /^w(?:ee)?k\.? ?(?:n.*)?$/i.test(header.own) && cells.some(({ figure }) => (figure?.value ?? 0) > 2);
}

function newestOfEach(people: readonly Row[], orders: readonly (number | null)[]): readonly Row[] {
  const newest = new Map<string, { readonly row: Row; readonly order: number }>();
  for (const [at, row] of people.entries()) {
    const order = orders[at] ?? null;
    const known = newest.get(normalisedName(row.name));
    if (order !== null && (!known || order > known.order)) newest.set(normalisedName(row.name), { row, order });
  }
  return [...newest.values()].map(({ row }) => row);
}

/**
 * When each row was filled in, where a form asked the same of everybody: whoever answered again corrected the first answer. Null where the dates
 * are of something else.
 */
export function answeredAt(
  { part }: Table,
  columns: readonly Column[],
  rows: readonly number[],
): ((row: number) => number) | null {
  const asked = columns.find(
    ({ says, index }) => moment.test(says) && rows.every((row) => readCell(part.cell(row, index)).kind === "date"),
  );
  return asked ? (row) => Number(part.cell(row, asked.index).value ?? 0) : null;
}

const moment =
  /tijdstempel|timestamp|begintijd|voltooi|ingevuld|invul|ingezonden|verzonden|beantwoord|submitted|completion/i;
