import type { IsoDate } from "../../../caseload/dates";
import type { Column } from "./columns";
import type { FigureChoice } from "./figure-choice";
import { isOfEarlierYear, momentIn, orderOf, type Moment } from "./moments";
import { plain, speaksOf } from "./vocabulary";

const came = /^(?:in|instroom|ingestroomd|erbij|bij|plus|nieuw|aangemeld)(?: |$)/;
const went = /^(?:uit|uitstroom|uitgestroomd|eraf|af|weg|min|afgesloten|beeindigd|gesloten)(?: |$)/;
const beginning = /(?:^| )(?:beginstand|startstand|begin stand|stand begin|openingsstand)(?: |$)/;

/**
 * The stand with which a year began, and behind it who came and went, where no column says what is there now: worked out as far as the months are
 * over on the date. Null where something else is counted behind it.
 */
export function standAndChanges(columns: readonly Column[], date: IsoDate): FigureChoice | null {
  for (const [place, start] of columns.entries()) {
    if (start.numbers.length === 0 || !isStart(start, date)) continue;
    const changes: Column[] = [];
    for (const column of columns.slice(place + 1)) {
      if (signOf(column) === 0) break;
      changes.push(column);
    }
    const behind = columns.slice(place + 1 + changes.length);
    const signs = new Set(changes.map(signOf));
    if (signs.size < 2 || behind.some((column) => isStand(column, date) || signOf(column) !== 0)) continue;
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

function isStand({ says, header }: Column, date: IsoDate): boolean {
  const moment = momentIn(header.text);
  const isCount = moment !== null || (["count", "number", "total"] as const).some((group) => speaksOf(group, says));
  return isCount && !isOfEarlierYear(moment, date) && !speaksOf("notCount", says) && !speaksOf("hours", says);
}

function signOf({ header: { own } }: Column): -1 | 0 | 1 {
  const said = plain(own);
  if (/verwacht|gepland|plan|prognose|komend/.test(said)) return 0;
  return came.test(said) ? 1 : went.test(said) ? -1 : 0;
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
