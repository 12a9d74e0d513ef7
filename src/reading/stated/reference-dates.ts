import type { IsoDate } from "../../caseload/dates";
import type { Traced } from "../../caseload/traced";
import { cellDate } from "../values/cell-dates";
import { findDates } from "../values/date-text";
import type { GridCell, GridView } from "../grid-view";

/** A date that a sheet gives for itself; a lower rank is more explicit. */
export interface DateCandidate {
  readonly rank: number;
  readonly date: Traced<IsoDate>;
}

/** How sheets announce their own date, most explicit first. A title's date comes after all of these. */
const announcements: readonly RegExp[] = [
  /\bpeildatum\b/i,
  /\bstand(?:\s+(?:per|op|van))?(?=\s*:?\s*(?:\d|$))/i,
  /^(?:wanneer|datum|vergaderdatum|datum overleg|datum vergadering)\s*(?=:|$|\s\S*\s?\d)/i,
];
const titleRank = announcements.length;
/** Between "peildatum" and its date stand few words: "peildatum is dinsdag 3 maart 2020". */
const longestGap = 25;
const emptyCellsSkipped = 3;

/** "Stand 31-12-2024" above a column is about that column, and says less of the sheet than its title does. */
export function isOfColumn({ rank }: DateCandidate): boolean {
  return rank > 0;
}

/** The date that a cell announces for its sheet, in the cell itself or in its neighbour to the right or below. */
export function announcedDate(view: GridView, cell: GridCell): DateCandidate | null {
  if (typeof cell.value !== "string" || isOld(cell.text)) return null;
  for (const [rank, pattern] of announcements.entries()) {
    const label = pattern.exec(cell.text);
    if (!label) continue;
    const labelEnd = label.index + label[0].length;
    const after = cell.text.slice(labelEnd);
    const inside = findDates(after)[0];
    if (inside) {
      return inside.start <= longestGap
        ? { rank, date: { value: inside.date, cell: cell.address, text: cell.text } }
        : null;
    }
    if (/^[\s:=-]*$/.test(after)) {
      const date = neighbourDate(view, cell);
      if (date) return { rank, date };
    }
  }
  return null;
}

/** "Situatie 1 juli 2024 (oud)" is not about now. */
function isOld(text: string): boolean {
  return /\b(?:oude?|verouderd|vervallen|archief|vorige?)\b/i.test(text);
}

/** The one date in a title or header: "Caseload team Werk 3 maart 2020", "Aantal klanten per 1-3-2020". A period is no date. */
export function titleDate(title: GridCell): DateCandidate | null {
  if (isOld(title.text)) return null;
  const dates = findDates(title.text);
  const [only] = dates;
  if (!only || dates.length > 1 || /(?:t\/m|tot|tot en met|vanaf|verlengd)\s*$/i.test(title.text.slice(0, only.start)))
    return null;
  return { rank: titleRank, date: { value: only.date, cell: title.address, text: title.text } };
}

/** Each date once, by its most explicit place. */
export function rankedDates(candidates: readonly DateCandidate[]): Traced<IsoDate>[] {
  const sorted = [...candidates].sort((a, b) => a.rank - b.rank);
  const first = new Map<IsoDate, Traced<IsoDate>>();
  for (const { date } of sorted) if (!first.has(date.value)) first.set(date.value, date);
  return [...first.values()];
}

function neighbourDate(view: GridView, label: GridCell): Traced<IsoDate> | null {
  const { row, column } = label.address;
  for (let right = column + 1; right <= Math.min(view.right, column + emptyCellsSkipped); right += 1) {
    if (!view.isBlank(row, right)) return dateAt(view.cell(row, right));
  }
  return dateAt(view.cell(row + 1, column));
}

function dateAt(cell: GridCell): Traced<IsoDate> | null {
  const read = cellDate(cell);
  if (read.kind === "date") return { value: read.date, cell: cell.address, text: cell.text };
  const [first] = typeof cell.value === "string" ? findDates(cell.text) : [];
  return first ? { value: first.date, cell: cell.address, text: cell.text } : null;
}
