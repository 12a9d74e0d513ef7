import type { IsoDate } from "../../../caseload/dates";
import type { Column } from "./columns";
import type { FigureChoice } from "./figure-choice";
import { isOfEarlierYear, momentIn, orderOf, type Moment } from "./moments";
import { plain, speaksOf } from "./vocabulary";

/** "In", "Uit aug": and neither "In traject" nor "Uit dienst". */
const alone =
  /^(?:(in|bij|plus)|uit|af|weg|min)(?:$|[ .]+(?:[\d'q]|kw|w|jan|feb|m[aer]|apr|jun|jul|aug|sep|okt|nov|dec))/i;
const came =
  /^(?:instroom|ingestroomd|erbij|nieuwe?|aan(?:gemeld|melding(?:en)?)|over(?:genomen|name)(?! door)|over(?:gedragen|dracht) (?:in|van|door)|ontvangen|(?:ge)?kregen|van collegas?)(?![\p{L}-])/iu;
const went =
  /^(?:uitstroom|uitgestroomd|eraf|eruit|afgesloten|afgemeld|be[eë]indigd|gesloten|vertrokken|over(?:genomen|name) door|over(?:gedragen|dracht) (?:uit|aan|naar)|overgedragen|naar collegas?)(?![\p{L}-])/iu;

/** Whether a header is of who came, 1, or of who went, -1; 0 where it is of neither. */
function changeIn(header: string): -1 | 0 | 1 {
  const short = alone.exec(header);
  if (short) return short[1] === undefined ? -1 : 1;
  return came.test(header) ? 1 : went.test(header) ? -1 : 0;
}

const beginning = /(?:^| )(?:begin(?:stand)?|startstand|openingsstand)(?: |$)/;

/**
 * The stand with which a year or month began, and behind it who came and went, where no column says of everybody what is there now: worked out as far as the
 * months are over on the date. Null where something else is counted beside it.
 */
export function standAndChanges(columns: readonly Column[], date: IsoDate): FigureChoice | null {
  for (const [place, start] of columns.entries()) {
    if (start.numbers.length === 0 || !isStart(start, date)) continue;
    const changes = columns.slice(place + 1).filter((column) => column.numbers.length > 0 && signOf(column) !== 0);
    const isOtherStand = (column: Column, at: number): boolean =>
      column.numbers.length >= start.numbers.length &&
      !changes.includes(column) &&
      isStand(column, date) &&
      (at > place || !isStart(column, date));
    const signs = new Set(changes.map(signOf));
    if (signs.size < 2 || columns.some((column, at) => column !== start && isOtherStand(column, at))) continue;
    const over = changes.filter((column) => isOver(column, date));
    return {
      field: "current",
      columns: [start, ...over].map(({ index }) => index),
      minus: new Set(over.filter((column) => signOf(column) < 0).map(({ index }) => index)),
      how: "sum",
      unit: "clients",
      factor: 1,
      score: 3.6,
      weak: false,
      series: changes.map(({ index }) => index),
    };
  }
  return null;
}

/** What there is now needs nothing added: only a stand of an earlier month does. */
function isStart({ says, header }: Column, date: IsoDate): boolean {
  const moment = momentIn(header.text);
  const isEarlier = moment !== null && moment.unit !== "year" && isBeforeMonthOf(moment, date);
  return beginning.test(plain(says)) || (isEarlier && !speaksOf("notCount", says) && !speaksOf("hours", says));
}

/** "Aantal dagen" a week. */
const ofDays = /(?:^| )dag(?:en)?(?: |$)/;

function isStand({ says, header }: Column, date: IsoDate): boolean {
  const moment = momentIn(header.text);
  const isCount = moment !== null || (["count", "number", "total"] as const).some((group) => speaksOf(group, says));
  const isOther = speaksOf("notCount", says) || speaksOf("hours", says) || ofDays.test(plain(says));
  return isCount && !isOfEarlierYear(moment, date) && !isOther;
}

function signOf({ header: { own } }: Column): -1 | 0 | 1 {
  return /verwacht|gepland|plan|prognose|komend/i.test(own) ? 0 : changeIn(own.trim());
}

/** The month that stands above a change has ended; without one it goes up to now. */
function isOver({ header: { text } }: Column, date: IsoDate): boolean {
  const moment = momentIn(text);
  return moment === null || moment.unit === "year" || isBeforeMonthOf(moment, date);
}

function isBeforeMonthOf(moment: Moment, date: IsoDate): boolean {
  const [year = 0, month = 1] = date.split("-").map(Number);
  return orderOf(moment, date) < 12 * year + month - 1;
}
