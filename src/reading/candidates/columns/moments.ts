import { remembered } from "../../../kernel/remembered";
import type { IsoDate } from "../../../caseload/dates";
import { dateFromSerial, findDates, isDateFormat, parseDate } from "../../values/date-text";
import type { GridCell } from "../../grid-view";
import { sieveOf } from "../../values/sieve";
import { plain, saysOnly } from "./vocabulary";

/** A month, a quarter, a week or a year that something is about. */
export interface Moment {
  readonly year: number | null;
  /** Where in the year it begins, in months; 0 for a whole year. */
  readonly month: number;
  readonly unit: "year" | "quarter" | "month" | "week" | "day";
}

const months: readonly RegExp[] = [
  /^jan(?:uari|uary)?$/,
  /^feb(?:r|ruari|ruary)?$/,
  /^m(?:rt|aart|ar|arch)$/,
  /^apr(?:il)?$/,
  /^m(?:ei|ay)$/,
  /^jun[ie]?$/,
  /^jul[iy]?$/,
  /^aug(?:ustus|ust)?$/,
  /^sept?(?:ember)?$/,
  /^o[kc]t(?:ober)?$/,
  /^nov(?:ember)?$/,
  /^dec(?:ember)?$/,
];

/** What every notation of a moment has some of: a day with its month, a year, a word. */
const sieve = sieveOf([
  {
    words: [
      ...["0-0", "0000", "jan", "feb", "mrt", "maart", "mar", "apr", "mei", "may", "jun", "jul", "aug", "sep", "okt"],
      ...["oct", "nov", "dec", "kwartaal", " q0", " q 0", " kw0", " kw 0", "week", " wk0", " wk 0", " w0", " w 0"],
      ...[" stand ", " per "],
    ],
  },
]);

/** The moment that a text names, also among other words: "Caseload nov", "stand per 1 juni 2025", "2025-11", "Q3", "jan '25". */
export function momentIn(text: string): Moment | null {
  return sieve(text) === 0 ? null : momentOnce(text);
}

const momentOnce = remembered(findMoment);

/** "Gerrit-Jan" and "Jan van Dijk" are no January. */
const namedJan = /\p{L}-Jan(?!\p{L})|(?<!\p{L})Jan(?:-(?!Feb)\p{Lu}| (?:van|de|den|der|ten|ter|el|in|op) )/u;

/** "wk33": behind another word the number would be that of a footnote. */
const joined = /\b(week|wk|kw)(?=\d)/gi;

function findMoment(text: string): Moment | null {
  if (namedJan.test(text)) return null;
  const date = parseDate(text);
  if (date) return momentOfDate(date);
  const [among, ...others] = findDates(text);
  if (among && others.length === 0) return momentOfDate(among.date);
  const said = plain(text.replace(joined, "$1 "));
  const [, day = 0, ofMonth = 0] = (/\b(?:stand|per) (\d{1,2}) (\d{1,2})$/.exec(said) ?? dayBehind(text) ?? []).map(
    Number,
  );
  if (day >= 1 && day <= 31 && ofMonth >= 1 && ofMonth <= 12)
    return { year: null, month: ofMonth - 1 + (day - 1) / 31, unit: "day" };
  const numeric = /\b((?:19|20)\d{2}) (\d{1,2})\b|\b(\d{1,2}) ((?:19|20)\d{2})\b/.exec(said);
  const inNumbers = numeric ? Number(numeric[2] ?? numeric[3]) : 0;
  if (numeric && inNumbers >= 1 && inNumbers <= 12 && !/\p{L}/u.test(said))
    return { year: Number(numeric[1] ?? numeric[4]), month: inNumbers - 1, unit: "month" };
  const words = said.split(" ").flatMap((word) => word.split(/(?<=\p{L})(?=\d)/u));
  const year = yearIn(words);
  const place = words.findIndex((word) => months.some((name) => name.test(word)));
  const month = months.findIndex((name) => name.test(words[place] ?? ""));
  if (month >= 0) {
    const ofYear = year ?? shortYear(words.slice(place + 1));
    const [, dayBefore] = /^(\d{1,2})e?$/.exec(words[place - 1] ?? "") ?? [];
    return dayBefore === undefined
      ? { year: ofYear, month, unit: "month" }
      : { year: ofYear, month: month + (Math.min(31, Number(dayBefore)) - 1) / 31, unit: "day" };
  }
  const quarter = /\b(?:q|kw|kwartaal) ?([1-4])\b|\b([1-4])e? kwartaal/.exec(said);
  if (quarter) return { year, month: (Number(quarter[1] ?? quarter[2]) - 1) * 3, unit: "quarter" };
  const week = /\b(?:week|wk|w) ?(\d{1,2})\b/.exec(said);
  if (week) return { year, month: beginOfWeek(Number(week[1])), unit: "week" };
  return year !== null && words.length <= 3 ? { year, month: 0, unit: "year" } : null;
}

/** "Caseload 1/9", and not "Trede 1-2": behind a word for what is counted. */
function dayBehind(text: string): readonly string[] | null {
  const [whole = "", before = "", ...date] = /^(.*\p{L})\.?\s+(\d{1,2})[/-](\d{1,2})$/u.exec(text.trim()) ?? [];
  const isOfCount = (["count", "number", "hours"] as const).some((group) => saysOnly(group, before));
  return isOfCount ? [whole, ...date] : null;
}

/** Week 1 may begin three days before the year. */
function beginOfWeek(week: number): number {
  return Math.max(0, ((week - 1) * 7 - 3) / 30.44);
}

/** The moment that a header cell names: a date above numbers too. */
export function momentOfCell(cell: GridCell): Moment | null {
  const { value, format, text } = cell;
  if (typeof value !== "number") return momentIn(text);
  if (isDateFormat(format)) {
    const date = dateFromSerial(value);
    return date ? momentOfDate(date) : null;
  }
  return Number.isInteger(value) && value >= 1990 && value < 2100 ? { year: value, month: 0, unit: "year" } : null;
}

function momentOfDate(date: IsoDate): Moment {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  return { year, month: month - 1 + (day - 1) / 31, unit: "day" };
}

/** A number by which moments are put in order; one without a year is in the latest year in which it has begun on the date. */
export function orderOf({ year, month }: Moment, date: IsoDate): number {
  const now = momentOfDate(date);
  const thisYear = now.year ?? 0;
  return (year ?? (month <= now.month ? thisYear : thisYear - 1)) * 12 + month;
}

/** What a text announces, "per 1 maart", is in the year in which it is nearest to the date. */
export function inNearestYear(moment: Moment, date: IsoDate): Moment {
  if (moment.year !== null) return moment;
  const now = momentOfDate(date);
  const away = moment.month - now.month;
  const year = (now.year ?? 0) + (away > halfYear ? -1 : away < -halfYear ? 1 : 0);
  return { ...moment, year };
}

const halfYear = 6;

export function hasBegun(moment: Moment, date: IsoDate): boolean {
  return orderOf(moment, date) <= orderOf(momentOfDate(date), date);
}

/** "Formatie 2023" beside a table that says no moment: that one is of now. */
export function isOfEarlierYear(moment: Moment | null, date: IsoDate): boolean {
  const year = moment?.year ?? null;
  return year !== null && year < Number(date.slice(0, 4));
}

function yearIn(words: readonly string[]): number | null {
  const found = words.find((word) => /^(?:19|20)\d{2}$/.test(word));
  return found === undefined ? null : Number(found);
}

function shortYear(words: readonly string[]): number | null {
  const found = words.find((word) => /^\d{2}$/.test(word));
  const year = found === undefined ? NaN : Number(found);
  return year >= 15 && year < 50 ? 2000 + year : null;
}
