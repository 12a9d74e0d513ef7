import type { IsoDate } from "../caseload/team-data";
import { isErrorValue } from "./cell-errors";
import { dateFromSerial, findDates, isDateFormat, parseDate } from "./date-text";
import type { GridCell } from "./grid-view";
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
  const date = typeof value === "number" && isDateFormat(format) ? dateFromSerial(value) : dateIn(text, value);
  return date ? { kind: "date", date } : { kind: "unreadable" };
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
