import { dateOfDay } from "../../caseload/ages/day-number";
import { isoDate } from "../../caseload/dates";
import type { IsoDate } from "../../caseload/dates";

/** A date inside a longer text, and where it stands there. */
export interface DateInText {
  readonly date: IsoDate;
  readonly start: number;
  readonly end: number;
}

const months: Readonly<Record<string, number>> = {
  januari: 1,
  jan: 1,
  februari: 2,
  feb: 2,
  febr: 2,
  maart: 3,
  mrt: 3,
  mar: 3,
  april: 4,
  apr: 4,
  mei: 5,
  juni: 6,
  jun: 6,
  juli: 7,
  jul: 7,
  augustus: 8,
  aug: 8,
  september: 9,
  sep: 9,
  sept: 9,
  oktober: 10,
  okt: 10,
  oct: 10,
  november: 11,
  nov: 11,
  december: 12,
  dec: 12,
};

const monthNames = Object.keys(months)
  .sort((a, b) => b.length - a.length)
  .join("|");
const weekday = String.raw`(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:ma|di|wo|do|vr|za|zo)\.?)`;
/** Year first, day first in figures, day first with the month's name. */
const dateSource =
  String.raw`(?<![\d./-])(?:(?<isoYear>\d{4})-(?<isoMonth>\d{1,2})-(?<isoDay>\d{1,2})(?:T[\d:.]+Z?)?` +
  String.raw`|(?<day>\d{1,2})(?<sign>[-/.])(?<month>\d{1,2})\k<sign>(?<year>\d{4}|\d{2})` +
  String.raw`|(?<dayOfName>\d{1,2})(?:e|ste|de)?[\s-]+(?<name>${monthNames})\.?[\s-]+(?<yearOfName>\d{4}|'?\d{2}))(?![\d/]|[-.]\d)`;

const datePattern = new RegExp(dateSource, "gi");
const weekdayInFront = new RegExp(String.raw`^${weekday}\s+`, "i");

/** On the sheets, years in two figures below 50 are of this century: end dates lie ahead, and birth dates have a rule of their own (`birthReader`). */
const onSheets = 50;
/** Excel takes years in two figures below 30 for this century. */
export const asInExcel = 30;

/**
 * The date that the whole text says: 3-3-2020, 03/03/20, 2020-03-03, 20200303, 3 maart 2020, dinsdag 3 maart 2020, 20-mrt-1980.
 * The day always comes before the month. null when it is no date, or no date that exists.
 * @param lastCentury the first year in two figures that is of the last century
 */
export function parseDate(text: string, lastCentury = onSheets): IsoDate | null {
  const bare = text.trim().replace(/^'/, "").replace(/\*+$/, "").trim();
  const compact = /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(bare);
  if (compact) return dateSince1900(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  const withoutWeekday = bare.replace(weekdayInFront, "");
  // A date begins with its day or its year.
  if (!/^\d/.test(withoutWeekday)) return null;
  const [found] = findDates(withoutWeekday, lastCentury);
  return found?.start === 0 && found.end === withoutWeekday.length ? found.date : null;
}

/** Every date in a running text, in order. */
export function findDates(text: string, lastCentury = onSheets): DateInText[] {
  if (!/\d/.test(text)) return [];
  const found: DateInText[] = [];
  for (const match of text.matchAll(datePattern)) {
    const date = dateOf(match.groups ?? {}, lastCentury);
    if (date) found.push({ date, start: match.index, end: match.index + match[0].length });
  }
  return found;
}

function dateOf(parts: Record<string, string | undefined>, lastCentury: number): IsoDate | null {
  const { isoYear, isoMonth, isoDay, day, month, year, dayOfName, name, yearOfName } = parts;
  if (isoYear) return dateSince1900(Number(isoYear), Number(isoMonth), Number(isoDay));
  if (day) return dateSince1900(fullYear(year ?? "", lastCentury), Number(month), Number(day));
  return dateSince1900(
    fullYear(yearOfName ?? "", lastCentury),
    months[(name ?? "").toLowerCase()] ?? 0,
    Number(dayOfName),
  );
}

function fullYear(written: string, lastCentury: number): number {
  const year = Number(written.replace("'", ""));
  if (year >= 100) return year;
  return year < lastCentury ? 2000 + year : 1900 + year;
}

/**
 * The day of an Excel serial number in the 1900 date system, time of day dropped. Excel counts a 29 February 1900 that never was,
 * so serials up to 60 name no certain day and give null.
 */
export function dateFromSerial(serial: number): IsoDate | null {
  const days = Math.floor(serial);
  if (days <= 60 || days > 2_958_465) return null;
  return dateOfDay(days);
}

/** Whether a number format code shows a number as a date: "dd-mm-yyyy", "[$-413]d mmm yyyy"; not "#,##0" or "0 \"dagen\"". */
export function isDateFormat(format: string): boolean {
  const code = format.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, "");
  return !/^(?:general|standaard)$/i.test(code.trim()) && /d|y|mmm/i.test(code);
}

function dateSince1900(year: number, month: number, day: number): IsoDate | null {
  return year >= 1900 ? isoDate(year, month, day) : null;
}
