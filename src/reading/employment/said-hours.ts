import type { IsoDate } from "../../caseload/dates";
import type { GridCell } from "../grid-view";
import { readHeader } from "../tables/match-header";
import { cellDate } from "../values/cell-dates";
import { cellNumber } from "../values/cell-numbers";
import { parseDate } from "../values/date-text";
import { contractUnit, isOutOfUnit, longestWeek, type ColumnUnit } from "../values/hours-unit";
import { known, saysNothing } from "./said-nothing";
import type { ReadEmploymentTable, Saying } from "./saying";

/** Reads new contract hours and the day on which they begin: beside them, in the cell itself, or in the header. */
export function newHoursReader(
  { table: { people, columns }, view }: ReadEmploymentTable,
  fullTimeHours: number,
): (row: number, saying: Saying) => void {
  const found = columns.filter(({ field }) => field === "newHours");
  const readers = found.map(({ header, column, from }) => {
    const cells = people.map(({ row }) => cellNumber(parted(view.mergedCell(row, column)).hours));
    return { column, from, unit: contractUnit(readHeader(header).unit, cells, fullTimeHours) };
  });
  return (row, saying) => {
    for (const { column, from, unit } of readers) {
      readOne(view.mergedCell(row, column), from, (cell) => hoursIn(cell, unit, fullTimeHours), saying);
    }
  };
}

function readOne(
  cell: GridCell,
  inHeader: IsoDate | null,
  hoursOf: (cell: GridCell) => number | null,
  { name, cell: cellIn, note, miss }: Saying,
): void {
  const dayCell = inHeader === null ? cellIn("newHoursFrom") : null;
  const day = dayCell && cellDate(known(dayCell));
  const isUnreadable = day !== null && day.kind !== "none" && day.kind !== "date";
  if (saysNothing(cell)) {
    if (dayCell && isUnreadable) miss("not-a-date", dayCell);
    else if (dayCell && day?.kind === "date") miss("no-hours", dayCell);
    return;
  }
  const own = parted(cell);
  const hours = hoursOf(own.hours);
  const from = inHeader ?? own.day ?? (day?.kind === "date" ? day.date : null);
  if (hours === null) miss("not-hours", cell);
  else if (from !== null) note({ kind: "hours", name, date: from, hours }, cell);
  else if (dayCell && isUnreadable) miss("not-a-date", dayCell);
  else miss("no-date", cell);
}

/** "32 uur per 1-3-2027" is both hours and a day. */
function parted(cell: GridCell): { readonly hours: GridCell; readonly day: IsoDate | null } {
  const [, hours = "", said = ""] = /^(.+?)\s+(?:per|vanaf|m\.?i\.?v\.?|met ingang van)\s+(.+)$/i.exec(cell.text) ?? [];
  const day = typeof cell.value === "string" ? parseDate(said) : null;
  return day === null ? { hours: cell, day } : { hours: { ...cell, value: hours, text: hours }, day };
}

/** Hours a week; null where the cell has none, or nobody works so many. */
function hoursIn(cell: GridCell, column: ColumnUnit, fullTimeHours: number): number | null {
  const read = cellNumber(cell);
  if (read.kind !== "number") return null;
  const { value, unit } = read.number;
  // Hours or fte, nobody can tell: that is no time to guess.
  if (unit === undefined) return column.doubtful || isOutOfUnit(value, column) ? null : value * column.factor;
  if (unit === "clients") return null;
  const hours = unit === "hours" ? value : value * fullTimeHours;
  return hours < 0 || hours > longestWeek ? null : hours;
}
