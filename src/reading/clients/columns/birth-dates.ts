import { dayNumberOf } from "../../../caseload/ages/day-number";
import { oldestDays } from "../../../caseload/ages/oldest-birth";
import { daysInMonth } from "../../../caseload/dates";
import { daysBetweenSystems } from "../../values/cell-dates";
import { parseDate } from "../../values/date-text";
import { saysNone } from "../../values/number-text";
import type { GridValue } from "../../sheet-grid";
import { saysUnknown } from "../../values/unknown-words";

/**
 * A birth date as one number, because there may be a million: the first day that it may be (see `dayNumber`), plus `spanUnit` for each day later that
 * it may be as well. Below 0 it is a `noBirth`.
 */
export type Birth = number;
export const spanUnit = 2 ** 17;

/** none: empty or said to be unknown · impossible: a day that is not in the calendar, or too long ago for anybody alive · future: after the reference date. */
export const noBirth = { none: -1, unreadable: -2, impossible: -3, future: -4 } as const;

export interface BirthReader {
  read(value: GridValue): Birth;
  /** Whether a year of two figures was seen. */
  sawTwoDigitYears(): boolean;
}

/**
 * A reader of birth dates as lists write them: Excel dates, 20-3-1980, 20/03/80, 1980-03-20, 19800320 (number or text), 20-mrt-1980; and what is
 * known of one: 00-00-1975, 00-03-1975, 19750000, maart 1975 and 1975 are spans of days. The day comes before the month. A year of two
 * figures is the last one that is not after the reference date.
 * @param from1904 the workbook's dates count from 1904
 */
export function birthReader(referenceDay: number, from1904: boolean): BirthReader {
  const shift = from1904 ? daysBetweenSystems : 0;
  const oldest = referenceDay - oldestDays;
  const slow = new Map<string, Birth>();
  let twoDigit = false;

  function ofDay(day: number): Birth {
    return day > referenceDay ? noBirth.future : day < oldest ? noBirth.impossible : day;
  }

  /** Month and day may be 0: not known. */
  function ofParts(year: number, month: number, day: number): Birth {
    if (month > 12 || day > 31 || year < 1800 || year > 2200 || (month === 0 && day > 0)) return noBirth.impossible;
    if (day > 0) return day > daysInMonth(year, month) ? noBirth.impossible : ofDay(dayNumberOf(year, month, day));
    const first = month === 0 ? dayNumberOf(year, 1, 1) : dayNumberOf(year, month, 1);
    const last = Math.min(referenceDay, month === 0 ? dayNumberOf(year, 12, 31) : first + daysInMonth(year, month) - 1);
    const checked = ofDay(first);
    return checked < 0 ? checked : checked + (last - first) * spanUnit;
  }

  function ofTwoDigits(year: number, month: number, day: number): Birth {
    twoDigit = true;
    const inThisCentury = ofParts(2000 + year, month, day);
    return inThisCentury === noBirth.future || inThisCentury === noBirth.impossible
      ? ofParts(1900 + year, month, day)
      : inThisCentury;
  }

  function ofNumber(value: number): Birth {
    if (value === 0) return noBirth.none;
    const whole = Math.floor(value);
    if (whole >= 18_000_000 && whole < 22_000_000) {
      return ofParts(Math.floor(whole / 10_000), Math.floor(whole / 100) % 100, whole % 100);
    }
    // As an Excel date these are days of 1905, when nobody alive was born.
    if (whole >= 1890 && whole < 2100) return ofParts(whole, 0, 0);
    return whole > 0 && whole < 100_000 ? ofDay(whole + shift) : noBirth.unreadable;
  }

  /** Figures with one sign between them and perhaps a time behind; null for anything else. By hand, because of its speed. */
  function ofFigures(text: string): Birth | null {
    // What was read before the first sign and before the second, with how many figures; then the part that is being read.
    let [first, firstLength, second, secondLength] = [0, 0, 0, 0];
    let [figures, length, signs, sign] = [0, 0, 0, 0];
    for (let at = text.charCodeAt(0) === apostrophe ? 1 : 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code >= zero && code <= nine) {
        figures = figures * 10 + code - zero;
        length += 1;
      } else if (code === hyphen || code === slash || code === point) {
        if (length === 0 || signs === 2 || (signs === 1 && code !== sign)) return null;
        if (signs === 0) [first, firstLength] = [figures, length];
        else [second, secondLength] = [figures, length];
        [figures, length, sign] = [0, 0, code];
        signs += 1;
      } else if (signs === 2 && isTime(text, at)) break;
      else return null;
    }
    if (signs === 2) {
      if (firstLength === 4) return secondLength <= 2 && isShort(length) ? ofParts(first, second, figures) : null;
      if (firstLength > 2 || secondLength > 2) return null;
      if (length === 4) return ofParts(figures, second, first);
      return length === 2 ? ofTwoDigits(figures, second, first) : null;
    }
    if (signs === 1) {
      if (firstLength === 4) return length === 2 ? ofParts(first, figures, 0) : null;
      return firstLength <= 2 && length === 4 ? ofParts(figures, first, 0) : null;
    }
    return length === 4 || length === 5 || length === 8 ? ofNumber(figures) : null;
  }

  function ofText(text: string): Birth {
    const quick = ofFigures(text);
    if (quick !== null) return quick;
    const known = slow.get(text);
    if (known !== undefined) return known;
    const birth = ofWords(text.trim());
    slow.set(text, birth);
    return birth;
  }

  function ofWords(text: string): Birth {
    if (text === "" || saysNone(text) || saysUnknown(text)) return noBirth.none;
    const quick = ofFigures(text);
    if (quick !== null) return quick;
    const withoutDay = text.replace(/^'?0{1,2}[\s-]+(?=\p{L})/u, "");
    const shortYear = /[\s-]'?(\d{2})$/.exec(text)?.[1];
    const date = parseDate(text) ?? parseDate(`1 ${withoutDay}`);
    if (date === null) return noBirth.unreadable;
    const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
    const knownDay = parseDate(text) === null ? 0 : day;
    return shortYear === undefined ? ofParts(year, month, knownDay) : ofTwoDigits(Number(shortYear), month, knownDay);
  }

  return {
    read(value) {
      if (typeof value === "number") return ofNumber(value);
      if (typeof value === "string") return ofText(value);
      return value === null ? noBirth.none : noBirth.unreadable;
    },
    sawTwoDigitYears: () => twoDigit,
  };
}

const [apostrophe, hyphen, point, slash, zero, nine] = [39, 45, 46, 47, 48, 57];

function isShort(length: number): boolean {
  return length === 1 || length === 2;
}

/** " 00:00", "T00:00:00.000Z" at the end. */
function isTime(text: string, from: number): boolean {
  return /^[T ]\d{1,2}:[\d:.]*Z?$/.test(text.slice(from));
}
