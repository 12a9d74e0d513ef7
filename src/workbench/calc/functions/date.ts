import { CellError, type Scalar } from "../../model/scalar";
import type { Coercion } from "../values/coerce";
import { ofValues, type Argument, type Call, type CalendarDay, type FunctionTable } from "./definition";

const millisecondsPerDay = 86_400_000;
/** The day of serial number 0, in each of Excel's two date systems. */
const epoch1900 = Date.UTC(1899, 11, 31) / millisecondsPerDay;
const epoch1904 = Date.UTC(1904, 0, 1) / millisecondsPerDay;
/** Excel counts 29 February 1900, a day that never existed, because Lotus 1-2-3 did. */
const phantomDay = 60;
const lastSerial = 2_958_465;

/** The serial number of a day. A month or day that is too large counts on into the next year or month. */
function serialOf({ year, month, day }: CalendarDay, date1904: boolean): number {
  const days = Date.UTC(year, month - 1, day) / millisecondsPerDay;
  if (date1904) return days - epoch1904;
  const serial = days - epoch1900;
  return serial >= phantomDay ? serial + 1 : serial;
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

function date([year, month, day]: readonly Argument[], call: Call): Scalar {
  const written = call.integer(year);
  if (written < 0 || written > 9999) throw new CellError("#NUM!");
  const full = written < 1900 ? written + 1900 : written;
  const serial = serialOf({ year: full, month: call.integer(month), day: call.integer(day) }, call.coercion.date1904);
  if (serial < 0 || serial > lastSerial) throw new CellError("#NUM!");
  return serial;
}

/** The same day so many months later, or the last day of that month when it is shorter. */
function monthsOn([start, months]: readonly Argument[], call: Call): Scalar {
  const { year, month, day } = dayOf(call.number(start), call.coercion);
  const target = month + call.integer(months);
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
  // The day that never existed makes Excel's first day a Sunday; 1 January 1904 was a Friday.
  const fromMonday = call.coercion.date1904 ? serial + 4 : serial + 5;
  return ((fromMonday - first + 7) % 7) + (numbering === 3 ? 0 : 1);
}

export const dateFunctions: FunctionTable = {
  DATE: ofValues(3, 3, date),
  DAY: ofValues(1, 1, ([value], call) => dayOf(call.number(value), call.coercion).day),
  EDATE: ofValues(2, 2, monthsOn),
  MONTH: ofValues(1, 1, ([value], call) => dayOf(call.number(value), call.coercion).month),
  TODAY: { ...ofValues(0, 0, (_, call) => serialOf(call.today(), call.coercion.date1904)), volatile: true },
  WEEKDAY: ofValues(1, 2, weekday),
  YEAR: ofValues(1, 1, ([value], call) => dayOf(call.number(value), call.coercion).year),
};
