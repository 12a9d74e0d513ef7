import type { IsoDate } from "../../caseload/dates";
import { isErrorValue } from "./cell-errors";
import { dateFromSerial, findDates, isDateFormat, parseDate } from "./date-text";
import type { GridCell } from "../grid-view";
import { saysNone } from "./number-text";

/** What a cell in a date column says; none: empty, "-", "vast", "onbepaalde tijd". */
export type CellDate =
  { readonly kind: "none" | "error" | "unreadable" } | { readonly kind: "date"; readonly date: IsoDate };

const permanent =
  /^(?:vast|vaste aanstelling|vast dienstverband|vast contract|onbep(?:aald|\.)?(?:e tijd)?|onbepaalde tijd|o\.?b\.?t\.?)$/i;

export function cellDate(cell: GridCell): CellDate {
  const { value, text, format } = cell;
  if (value === null || text === "" || saysNone(text) || permanent.test(text)) return { kind: "none" };
  if (isErrorValue(value)) return { kind: "error" };
  const date = typeof value === "number" && isDateFormat(format) ? dateShown(value, text) : dateIn(text, value);
  return date ? { kind: "date", date } : { kind: "unreadable" };
}

/** Days between Excel's two date systems; workbooks from old Macs count from 1904. */
export const daysBetweenSystems = 1462;

/**
 * Whether a date counts from 1904. Nothing that Excel hands over tells from when a workbook counts, but the year that the cell shows does: the
 * two systems are four years apart.
 */
export function countsFrom1904(serial: number, text: string): boolean {
  const year = yearIn(text);
  const shows = (date: IsoDate | null): boolean => year !== null && date !== null && date.slice(0, 4).endsWith(year);
  return shows(dateFromSerial(serial + daysBetweenSystems)) && !shows(dateFromSerial(serial));
}

function dateShown(serial: number, text: string): IsoDate | null {
  return dateFromSerial(countsFrom1904(serial, text) ? serial + daysBetweenSystems : serial);
}

/** The year's figures in a date as Excel shows it, "2024" or "24"; null where it shows none. */
function yearIn(text: string): string | null {
  const full = /(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(text);
  return full?.[0] ?? /\d{1,2}[^\d]+(?:\d{1,2}|\p{L}+)[^\d]+(\d{2})$/u.exec(text)?.[1] ?? null;
}

/** A bare number is a date only when it is written as eight figures: any other number needs a date format. */
function dateIn(text: string, value: GridCell["value"]): IsoDate | null {
  if (typeof value === "number") return parseDate(String(value));
  const whole = parseDate(text);
  if (whole) return whole;
  const dates = findDates(text);
  return dates.length === 1 && /^(?:t\/m|tot|tot en met|tijdelijk|verlengd)\b/i.test(text)
    ? (dates[0]?.date ?? null)
    : null;
}
