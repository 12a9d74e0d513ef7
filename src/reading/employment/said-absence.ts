import { isBefore, type IsoDate } from "../../caseload/dates";
import type { GridCell } from "../grid-view";
import { cellDate } from "../values/cell-dates";
import { findDates } from "../values/date-text";
import { known, saysNothing } from "./said-nothing";
import type { Saying } from "./saying";

/** Reads from when until when somebody is absent, in two columns or in one. Hours of absence are no period, and why somebody is away is not looked at. */
export function readAbsence(saying: Saying): void {
  const [from, until] = [saying.cell("absentFrom"), saying.cell("absentUntil")];
  const quiet: Saying = { ...saying, miss: (why, cell) => saying.miss(why, { ...cell, text: "" }) };
  if (from || until) readDays(from, until, quiet);
  else readPeriod(quiet);
}

function readDays(from: GridCell | null, until: GridCell | null, { name, note, miss }: Saying): void {
  const dates: (IsoDate | null)[] = [];
  for (const cell of [from, until]) {
    const read = cell && cellDate(known(cell));
    if (cell && read && read.kind !== "date" && read.kind !== "none") return miss("not-a-date", cell);
    dates.push(read?.kind === "date" ? read.date : null);
  }
  const [first = null, last = null] = dates;
  if (first === null) {
    // Since when somebody is away, nobody can tell.
    if (until && last !== null) miss("no-begin", until);
  } else if (until && last !== null && isBefore(last, first)) miss("ends-first", until);
  else if (from) note({ kind: "absent", name, from: first, until: last }, from);
}

/** "4-1-2027 t/m 28-2-2027", "vanaf 4-1-2027" */
function readPeriod({ name, cell: cellIn, note, miss }: Saying): void {
  const cell = cellIn("absence");
  if (!cell || saysNothing(cell)) return;
  if (typeof cell.value !== "string") {
    if (cellDate(cell).kind === "date") miss("no-begin", cell);
    return;
  }
  const [first, last, ...others] = findDates(cell.text);
  if (!first) return;
  if (others.length > 0) miss("not-a-date", cell);
  else if (last) {
    if (isBefore(last.date, first.date)) miss("ends-first", cell);
    else note({ kind: "absent", name, from: first.date, until: last.date }, cell);
  } else if (/(?:van|vanaf|per|sinds)\s*$/i.test(cell.text.slice(0, first.start))) {
    note({ kind: "absent", name, from: first.date, until: null }, cell);
  } else miss("no-begin", cell);
}
