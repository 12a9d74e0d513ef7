import type { IsoDate } from "../../../caseload/dates";
import type { Traced } from "../../../caseload/traced";
import type { GridCell } from "../../grid-view";
import { cellDate } from "../../values/cell-dates";
import { findDates, type DateInText } from "../../values/date-text";
import type { Table } from "../shapes/table";
import type { Column } from "./columns";
import { plain, speaksOf } from "./vocabulary";

type Day = Traced<IsoDate> | null;

/** When somebody begins and leaves: a date under a header that says so, or beside words that do. */
export function periodOf(
  table: Table,
  row: number,
  columns: readonly Column[],
  taken: ReadonlySet<number>,
): { readonly from: Day; readonly until: Day } {
  const dated = columns.filter(
    ({ index, words, dates, says }) => !taken.has(index) && words + dates > 0 && !speaksOf("changing", says),
  );
  const first = (heads: (says: string) => boolean, tells: (cell: GridCell, date: DateInText) => boolean): Day => {
    for (const { index, says } of dated) {
      const cell = table.part.cell(row, index);
      const read = cell.text !== "" && heads(says) ? cellDate(cell) : null;
      const date = read?.kind === "date" ? read.date : dateInWords(cell, tells);
      if (date) return { value: date, cell: cell.address, text: cell.text };
    }
    return null;
  };
  return {
    // Leave and side tasks begin too, and so does filling in a form.
    from: first(
      (says) =>
        plain(says) === "van" || (speaksOf("start", says) && !speaksOf("notHours", says) && !/tijd|time/i.test(says)),
      begins,
    ),
    until: first(
      (says) => speaksOf("end", says),
      ({ text }) => speaksOf("leaving", text) && !formerHours.test(text),
    ),
  };
}

/** "Was tot 1-3-2025 24 uur": that ended, and nobody left. */
const formerHours = /(?<!\p{L})(?:was|eerst|voorheen)(?!\p{L}).*\d\s*(?:uur|uren|u)(?!\p{L})/iu;

/** The only date among words. */
function dateInWords(cell: GridCell, tells: (cell: GridCell, date: DateInText) => boolean): IsoDate | null {
  if (typeof cell.value !== "string") return null;
  const [date, ...others] = findDates(cell.text);
  return date && others.length === 0 && tells(cell, date) ? date.date : null;
}

/** "Nieuw, start 1-10-2025": nothing else begins then. */
function begins({ text }: GridCell, { start }: DateInText): boolean {
  return /^(?:nieuwe?,?\s+)?(?:start(?:datum|t)?|begint?|komt|(?:begint |start )?in dienst)(?:\s+(?:op|per|vanaf))?:?\s+$/i.test(
    text.slice(0, start),
  );
}
