import { CellError, type Scalar } from "../../model/scalar";
import type { Coercion } from "../values/coerce";
import { numbersIn, wholeNumber } from "./numbers";
import { ofParameters, ofValues, type Argument, type Call, type CalendarDay, type FunctionTable } from "./definition";

const millisecondsPerDay = 86_400_000;
/** The day of serial number 0, in each of Excel's two date systems. */
const epoch1900 = Date.UTC(1899, 11, 31) / millisecondsPerDay;
const epoch1904 = Date.UTC(1904, 0, 1) / millisecondsPerDay;
/** Excel counts 29 February 1900, a day that never existed, because Lotus 1-2-3 did. */
const phantomDay = 60;
const lastSerial = 2_958_465;

/**
 * The serial number of a day. A month or day that is too large counts on into the next year or month: days are counted from the first of the month,
 * so that 29 February 1900 is a day as Excel has it.
 */
function serialOf({ year, month, day }: CalendarDay, date1904: boolean): number {
  const days = Date.UTC(year, month - 1, 1) / millisecondsPerDay;
  if (date1904) return days - epoch1904 + day - 1;
  const first = days - epoch1900;
  return (first >= phantomDay ? first + 1 : first) + day - 1;
}

/** The day of a serial number. @throws CellError #NUM! outside Excel's calendar. */
function dayOf(serial: number, { date1904 }: Coercion): CalendarDay {
  const whole = Math.floor(serial);
  if (whole < 0 || whole > lastSerial) throw new CellError("#NUM!");
  if (!date1904 && whole === 0) return { year: 1900, month: 1, day: 0 };
  if (!date1904 && whole === phantomDay) return { year: 1900, month: 2, day: 29 };
  const days = date1904 ? whole + epoch1904 : epoch1900 + (whole > phantomDay ? whole - 1 : whole);
  const date = new Date(days * millisecondsPerDay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Whether the number is a day of Excel's calendar, with a time of day. */
export function isDay(serial: number, date1904: boolean): boolean {
  return serial >= 0 && serial < lastSerial + 1 - (date1904 ? epoch1904 - epoch1900 + 1 : 0);
}

function date([year, month, day]: readonly Argument[], call: Call): Scalar {
  const written = call.integer(year);
  if (written < 0 || written > 9999) throw new CellError("#NUM!");
  const full = written < 1900 ? written + 1900 : written;
  const { date1904 } = call.coercion;
  const first = serialOf({ year: full, month: call.integer(month), day: 1 }, date1904);
  const serial = first + call.integer(day) - 1;
  // A month beyond the calendar is refused, also where the day leads back into it.
  if (first > lastSerial || serial < 0 || serial > lastSerial) throw new CellError("#NUM!");
  return serial;
}

function daysBetween([end, start]: readonly Argument[], call: Call): Scalar {
  const [to, from] = [Math.floor(call.number(end)), Math.floor(call.number(start))];
  for (const day of [to, from]) if (day < 0 || day > lastSerial) throw new CellError("#NUM!");
  return to - from;
}

/** The same day so many months later, or the last day of that month when it is shorter. */
function monthsOn([start, months]: readonly Argument[], call: Call): Scalar {
  const { year, month, day } = dayOf(wholeNumber(start, call), call.coercion);
  const target = month + wholeNumber(months, call);
  const lastDay = new Date(Date.UTC(year, target, 0)).getUTCDate();
  const serial = serialOf({ year, month: target, day: Math.min(day, lastDay) }, call.coercion.date1904);
  if (serial < 0 || serial > lastSerial) throw new CellError("#NUM!");
  return serial;
}

/** For each kind of numbering, the first day of its week, counted from Monday. Kind 3 counts from 0. */
const firstDays: Readonly<Record<number, number>> = {
  1: 6,
  2: 0,
  3: 0,
  11: 0,
  12: 1,
  13: 2,
  14: 3,
  15: 4,
  16: 5,
  17: 6,
};

function weekday([value, kind]: readonly Argument[], call: Call): Scalar {
  const serial = Math.floor(call.number(value));
  if (serial < 0 || serial > lastSerial) throw new CellError("#NUM!");
  const numbering = kind === undefined ? 1 : call.integer(kind);
  const first = firstDays[numbering];
  if (first === undefined) throw new CellError("#NUM!");
  return ((fromMonday(serial, call.coercion.date1904) - first + 7) % 7) + (numbering === 3 ? 0 : 1);
}

function lastOfMonth([start, months]: readonly Argument[], call: Call): Scalar {
  const { year, month } = dayOf(wholeNumber(start, call), call.coercion);
  const serial = serialOf({ year, month: month + wholeNumber(months, call) + 1, day: 0 }, call.coercion.date1904);
  if (serial < 0 || serial > lastSerial) throw new CellError("#NUM!");
  return serial;
}

/**
 * What lies between two days. y, m, d: whole years, months, days · ym: months beyond whole years · yd: days beyond whole years · md: days beyond
 * whole months, which Excel counts from the start's day in the month before the end (and so may count wrong, as Microsoft says).
 */
function between([start, end, unit]: readonly Argument[], call: Call): Scalar {
  const { coercion } = call;
  const [from, to] = [Math.floor(call.number(start)), Math.floor(call.number(end))];
  if (from > to) throw new CellError("#NUM!");
  const [a, b] = [dayOf(from, coercion), dayOf(to, coercion)];
  const months = (b.year - a.year) * 12 + b.month - a.month - (b.day < a.day ? 1 : 0);
  const serial = (day: CalendarDay) => serialOf(day, coercion.date1904);
  switch (call.text(unit).toLowerCase()) {
    case "y":
      return Math.floor(months / 12);
    case "m":
      return months;
    case "d":
      return to - from;
    case "ym":
      return months % 12;
    case "yd": {
      const passed = b.month > a.month || (b.month === a.month && b.day >= a.day);
      return to - serial({ ...a, year: passed ? b.year : b.year - 1 });
    }
    case "md":
      return b.day >= a.day ? b.day - a.day : to - serial({ year: b.year, month: b.month - 1, day: a.day });
    default:
      throw new CellError("#NUM!");
  }
}

/** Working days from Monday to Friday, both ends included, without the days off; below 0 when the end is before the start. */
function workingDays([start, end, daysOff]: readonly Argument[], call: Call): Scalar {
  const [from, to] = [Math.floor(call.number(start)), Math.floor(call.number(end))];
  const [first, last] = from <= to ? [from, to] : [to, from];
  dayOf(first, call.coercion);
  dayOf(last, call.coercion);
  const works = (serial: number) => fromMonday(serial, call.coercion.date1904) < 5;
  const whole = Math.floor((last - first + 1) / 7);
  let days = whole * 5;
  for (let serial = first + whole * 7; serial <= last; serial += 1) if (works(serial)) days += 1;
  const off = new Set(daysOff === undefined ? [] : numbersIn([daysOff], call).map(Math.floor));
  for (const serial of off) if (serial >= first && serial <= last && works(serial)) days -= 1;
  return from <= to ? days : 0 - days;
}

/** The working day so many working days later, or before when the number is below 0. */
function workingDaysOn([start, days, daysOff]: readonly Argument[], call: Call): Scalar {
  const off = new Set(daysOff === undefined ? [] : numbersIn([daysOff], call).map(Math.floor));
  const wanted = wholeNumber(days, call);
  let serial = Math.floor(call.number(start));
  for (let left = Math.abs(wanted); left > 0;) {
    serial += Math.sign(wanted);
    if (serial < 0 || serial > lastSerial) throw new CellError("#NUM!");
    if (fromMonday(serial, call.coercion.date1904) < 5 && !off.has(serial)) left -= 1;
  }
  dayOf(serial, call.coercion);
  return serial;
}

/** The day of the week, 0 for Monday. */
function fromMonday(serial: number, date1904: boolean): number {
  // The day that never existed makes Excel's first day a Sunday; 1 January 1904 was a Friday.
  return (serial + (date1904 ? 4 : 5)) % 7;
}

/** For each kind of numbering, the day on which a week begins, counted from Monday. In kind 21 week 1 has the year's first Thursday (ISO 8601). */
const weekBegins: Readonly<Record<number, number>> = {
  1: 6,
  2: 0,
  11: 0,
  12: 1,
  13: 2,
  14: 3,
  15: 4,
  16: 5,
  17: 6,
  21: 0,
};

function weekNumber(serial: number, kind: number, { coercion }: Call): number {
  const begins = weekBegins[kind];
  if (begins === undefined) throw new CellError("#NUM!");
  const { date1904 } = coercion;
  const day = Math.floor(serial);
  const inWeek = (each: number) => (fromMonday(each, date1904) - begins + 7) % 7;
  const counted = kind === 21 ? day - inWeek(day) + 3 : day;
  const { year } = dayOf(counted, coercion);
  const newYear = serialOf({ year, month: 1, day: 1 }, date1904);
  return kind === 21 ? Math.floor((counted - newYear) / 7) + 1 : Math.floor((day - newYear + inWeek(newYear)) / 7) + 1;
}

function now(call: Call): number {
  const time = new Date();
  const seconds = (time.getHours() * 60 + time.getMinutes()) * 60 + time.getSeconds();
  return serialOf(call.today(), call.coercion.date1904) + seconds / 86_400;
}

export const dateFunctions: FunctionTable = {
  DATE: ofValues(3, 3, date),
  DATEDIF: ofValues(3, 3, between),
  DAY: ofValues(1, 1, ([value], call) => dayOf(call.number(value), call.coercion).day),
  DAYS: ofValues(2, 2, daysBetween),
  EDATE: ofValues(2, 2, monthsOn),
  EOMONTH: ofValues(2, 2, lastOfMonth),
  ISOWEEKNUM: ofValues(1, 1, ([value], call) => weekNumber(call.number(value), 21, call)),
  MONTH: ofValues(1, 1, ([value], call) => dayOf(call.number(value), call.coercion).month),
  NETWORKDAYS: ofParameters(2, 3, ["value", "value", "range"], workingDays),
  NOW: { ...ofValues(0, 0, (_, call) => now(call)), volatile: true },
  TODAY: { ...ofValues(0, 0, (_, call) => serialOf(call.today(), call.coercion.date1904)), volatile: true },
  WEEKDAY: ofValues(1, 2, weekday),
  WEEKNUM: ofValues(1, 2, ([value, kind], call) =>
    weekNumber(call.number(value), kind === undefined ? 1 : call.integer(kind), call),
  ),
  WORKDAY: ofParameters(2, 3, ["value", "value", "range"], workingDaysOn),
  YEAR: ofValues(1, 1, ([value], call) => dayOf(call.number(value), call.coercion).year),
};
