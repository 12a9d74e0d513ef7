import { isErrorValue } from "../../values/cell-errors";
import { cellNumber, isCurrencyFormat, isTimeFormat } from "../../values/cell-numbers";
import { isDateFormat, parseDate } from "../../values/date-text";
import type { GridCell } from "../../grid-view";
import { clientsUnit, parseNumber, saysNone, type WrittenNumber } from "../../values/number-text";

/** The number that a cell holds, with the unit written beside it. */
interface Figure {
  readonly value: number;
  readonly unit?: NonNullable<WrittenNumber["unit"]> | "days" | "time";
  /** The cell itself is the number, so that a formula may refer to it. */
  readonly typed: boolean;
  /** Words beside the number had to be passed over: "± 128", "133 (incl. 5 nieuw)". */
  readonly loose: boolean;
}

/** blank: empty or "-" · word: a text without a number of its own · date: a day · error: a message of Excel. */
export type CellKind = "blank" | "word" | "number" | "date" | "error";

export interface ReadCell {
  readonly kind: CellKind;
  readonly figure: Figure | null;
}

const blank: ReadCell = { kind: "blank", figure: null };
const word: ReadCell = { kind: "word", figure: null };
const date: ReadCell = { kind: "date", figure: null };
const error: ReadCell = { kind: "error", figure: null };

const about =
  /^(?:nu|thans|momenteel|\+\s?\/\s?-|±|~|≈|ca\.?|circa|ong(?:eveer|\.)?|plm\.?|ruim|bijna|about|approx\.?|full-?\s?time|voltijds?|part-?\s?time|deeltijd|>|<)\s*(?=\d)/i;
const unit = String.raw`(?:\s*(?:(?:uren|uur|u|fte)(?!\p{L})|%|${clientsUnit}))?`;
const remark = new RegExp(String.raw`^(-?\d+(?:[.,]\d+)?${unit})\s*[([].*[)\]]\s*$`, "iu");
/** "55 incl. 6 statushouders": what the number holds, leaves out or is measured by. */
const explained = new RegExp(
  String.raw`^(-?\d+(?:[.,]\d+)?)(?:\s*(?:${clientsUnit}|st))?[\s,;]+(?:incl\.?|inclusief|waarvan|w\.?v\.?|excl\.?|exclusief|m\.?u\.?v\.?|norm|plus|\+)(?:[\s\d].*)?$`,
  "iu",
);
/** "20 u, vrijdag vrij", "46, was 71 in mei". */
const withSentence = new RegExp(String.raw`^(-?\d+(?:[.,]\d+)?${unit})\s*[,;]\s+\p{L}.*$`, "iu");
/** "4 dgn (32 u)", "fulltime (36)": what the days or the word come to. */
const comesTo =
  /^(?:\d(?:[.,]\d+)?\s*(?:dagen|dgn|dag|d)|full-?\s?time|voltijds?|part-?\s?time|deeltijd)\.?\s*\(\s*(\d{1,2}(?:[.,]\d+)?(?:\s*(?:uren|uur|u))?)\s*\)$/iu;
/** "37 + 6 uit Oekraïne = 43". */
const addsUpTo = new RegExp(String.raw`^\d[^=]*\+[^=]*\d[^=]*=\s*(\d+(?:[.,]\d+)?${unit})\s*$`, "iu");
const daysText = /^(\d(?:[.,]\d+)?)\s*(?:dagen|dag|d|days?)(?:\s*(?:per week|p\/?w|in de week))?\.?$/i;

/** Days times hours a day: "4x9", "5 x 7,2 uur", "2,5 dag van 8"; and days of several lengths, "2x8 + 1x4". */
const daysOfLength = String.raw`[1-6](?:[.,]5)?\s?(?:(?:d(?:ag|agen|gn)?)?\s?[x×*]|d(?:ag|agen|gn)?\s(?:van|à))\s?\d{1,2}(?:[.,]\d{1,2})?(?:\s?(?:uur|u))?\.?`;
const pattern = new RegExp(String.raw`^${daysOfLength}(?:\s?(?:\+|en|&|,\s)\s?${daysOfLength})*$`, "i");
/** "4x9 (wo vrij)". */
const inBrackets = /\s*\([^()]*\)$/;

/** Hours and minutes as a text. It may as well be a time of the day: what it is, the header must say. */
const duration = /^(\d{1,2}):([0-5]\d)$/;

/** "00-00-1969": of a birth date only the year is known. */
const unknownDay = /^\d\d?([-/.])\d\d?\1(?:19|20)\d\d$/;

/** What a cell holds, by its value before anything else. */
export function readCell(cell: GridCell): ReadCell {
  const { value, text, format } = cell;
  if (value === null || text === "") return blank;
  if (typeof value === "number") {
    // "1-9-2025 9:30" is a day.
    if (isDateFormat(format)) return date;
    if (isTimeFormat(format))
      return { kind: "number", figure: { value: value * 24, unit: "time", typed: false, loose: false } };
    if (isCurrencyFormat(format)) return word;
    const read = cellNumber(cell);
    return read.kind === "number" ? { kind: "number", figure: { ...read.number, typed: true, loose: false } } : word;
  }
  if (typeof value === "boolean") return word;
  if (isErrorValue(value)) return error;
  return readText(text);
}

function readText(text: string): ReadCell {
  if (saysNone(text)) return blank;
  if (text.length > 60) return word;
  if (!/\d/.test(text)) return word;
  const exact = parseNumber(text);
  if (exact) return { kind: "number", figure: { ...exact, typed: false, loose: false } };
  const days = daysText.exec(text)?.[1];
  if (days !== undefined)
    return {
      kind: "number",
      figure: { value: Number(days.replace(",", ".")), unit: "days", typed: false, loose: false },
    };
  const sum = text.replace(inBrackets, "");
  if (pattern.test(sum)) {
    const figures = (sum.match(/\d+(?:[.,]\d+)?/g) ?? []).map((digits) => Number(digits.replace(",", ".")));
    const worked = figures.reduce((all, days, at) => (at % 2 === 0 ? all + days * (figures[at + 1] ?? 0) : all), 0);
    return {
      kind: "number",
      figure: { value: Math.round(worked * 100) / 100, unit: "hours", typed: false, loose: sum !== text },
    };
  }
  const [, whole, minutes] = duration.exec(text) ?? [];
  if (whole !== undefined && minutes !== undefined)
    return { kind: "number", figure: { value: Number(whole) + Number(minutes) / 60, typed: false, loose: false } };
  if (unknownDay.test(text) || parseDate(text)) return date;
  const bare = text.replace(about, "");
  const withRemark = (addsUpTo.exec(text) ??
    comesTo.exec(text) ??
    remark.exec(bare) ??
    explained.exec(bare) ??
    withSentence.exec(bare))?.[1];
  const loose = parseNumber(withRemark ?? bare);
  return loose && (withRemark !== undefined || bare !== text)
    ? { kind: "number", figure: { ...loose, typed: false, loose: true } }
    : word;
}
