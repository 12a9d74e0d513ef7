import type { IsoDate } from "../../../caseload/dates";
import { groupBy } from "../../../caseload/group-by";
import { findAgeBands } from "../../values/age-band-text";
import { weekdayOf, type Column } from "./columns";
import { hasBegun, momentOfCell, orderOf, type Moment } from "./moments";
import { stepWord } from "./steps";
import { plain, saysOnly, speaksOf } from "./vocabulary";

type SeriesKind = "moments" | "weekdays" | "steps" | "ages";

export interface Series {
  readonly kind: SeriesKind;
  /** Moments stand in the order of time. */
  readonly columns: readonly Column[];
  /** For moments: the one that counts on the date. */
  readonly newest: Column | null;
  readonly complete: boolean;
  /** For weekdays: the weeks that stand beside each other. */
  readonly weeks?: number;
}

/** Columns with figures whose headers go on: months, days of the week, treden, age groups. */
export function seriesIn(figures: readonly Column[], columns: readonly Column[], date: IsoDate): Series[] {
  const moments = figures.flatMap((column) => {
    const { source, text } = column.header;
    const moment = source && (momentOfCell(source) ?? momentFrom(column, text));
    return moment ? [{ column, moment }] : [];
  });
  const ofMoments: Series[] = [];
  for (const group of groupBy(
    moments,
    ({ column, moment }) => `${moment.unit} ${beside(column)} ${belowMoment(column)}`,
  ).values()) {
    if (group.length < 2) continue;
    ofMoments.push({
      kind: "moments",
      columns: [...group]
        .sort((one, other) => orderOf(one.moment, date) - orderOf(other.moment, date))
        .map(({ column }) => column),
      newest: newestOf(group, date),
      complete: true,
    });
  }
  const found = ofMoments.filter((one) => !ofMoments.some((other) => isBeginningOf(one, other)));
  // On a day on which most are free hardly any figure stands.
  const worked = columns.filter(({ header, filled }) => weekdayOf(header.text) >= 0 && filled > 0);
  const days = worked.filter(({ numbers, texts }) => numbers.length + daysOff(texts) > 0);
  const different = new Set(days.map(({ header }) => weekdayOf(header.text))).size;
  const weeks = weeksOf(days, columns);
  if (figures.filter((column) => days.includes(column)).length >= 3 && (different === days.length || weeks > 1)) {
    found.push({
      kind: "weekdays",
      columns: days,
      newest: null,
      complete: different >= 4 && days.length === worked.length,
      weeks,
    });
  }
  for (const group of groupBy(
    figures.flatMap((column) => {
      const step = stepOf(column);
      return step ? [{ column, ...step }] : [];
    }),
    ({ word }) => word,
  ).values()) {
    const numbers = group.map(({ at }) => at).sort((one, other) => one - other);
    const [first = 0] = numbers;
    const last = numbers.at(-1) ?? 0;
    if (group.length < 2 || new Set(numbers).size < group.length) continue;
    found.push({
      kind: "steps",
      columns: group.map(({ column }) => column),
      newest: null,
      complete: last - first + 1 === group.length && first <= 1,
    });
  }
  const ages = figures.filter(
    ({ header, says }) => findAgeBands(header.own || header.text).length === 1 && !speaksOf("hours", says),
  );
  if (ages.length >= 2) {
    const bands = ages.map(({ header }) => findAgeBands(header.own || header.text)[0]?.band);
    const sorted = [...bands].sort((one, other) => (one?.from ?? 0) - (other?.from ?? 0));
    const complete = sorted.every((band, place) => place === 0 || sorted[place - 1]?.below === band?.from);
    found.push({ kind: "ages", columns: ages, newest: null, complete });
  }
  return found;
}

const fewestDays = 3;

/** How many weeks stand beside each other, each with its days in their order: 2 for even and odd weeks; 1 where they are none. */
function weeksOf(days: readonly Column[], columns: readonly Column[]): number {
  const weeks: Column[][] = [];
  let last = 7;
  for (const day of days) {
    const at = weekdayOf(day.header.text);
    if (at <= last) weeks.push([]);
    weeks.at(-1)?.push(day);
    last = at;
  }
  const [from = 0, to = 0] = [days[0]?.index, days.at(-1)?.index];
  // Where names stand between the weeks, the second is of other people.
  const between = columns.some(
    ({ index, words, filled, texts }) =>
      index > from && index < to && words * 2 > filled && texts.size > daysOff(texts) + fewestDays,
  );
  return weeks.length > 1 && !between && weeks.every((week) => week.length >= fewestDays) ? weeks.length : 1;
}

function daysOff(texts: ReadonlySet<string>): number {
  return [...texts].filter((text) => saysOnly("dayOff", text)).length;
}

function momentFrom({ header: { source } }: Column, text: string): Moment | null {
  return source ? momentOfCell({ ...source, value: text, text }) : null;
}

/** "in" and "uit" below each month are who came and went. */
export function isChange(text: string): boolean {
  return /^(?:in|uit|erbij|eraf|bij|af|weg|plus|min)$/.test(plain(text));
}

/** What a header says besides its moment. */
export function beside({ says, header }: Column): string {
  if (isChange(header.own)) return "change";
  return speaksOf("hours", says) ? "hours" : speaksOf("notCount", says.replace(/\d+/g, "")) ? "other" : "";
}

/** "Begin" and "Eind" below each month: of what a month's columns are. */
function belowMoment(column: Column): string {
  const { own } = column.header;
  return momentFrom(column, own) ? "" : plain(own);
}

/** What a month begins with is what the one before it ended with. */
function isBeginningOf({ columns }: Series, other: Series): boolean {
  return (
    columns !== other.columns &&
    columns
      .slice(1)
      .every(({ numbers }, at) => numbers.every((number, row) => number === other.columns[at]?.numbers[row]))
  );
}

function newestOf(
  group: readonly { readonly column: Column; readonly moment: Moment }[],
  date: IsoDate,
): Column | null {
  const most = Math.max(...group.map(({ column }) => column.numbers.length));
  return (
    group
      .filter(({ column, moment }) => hasBegun(moment, date) && column.numbers.length * 2 >= most)
      .sort((one, other) => orderOf(other.moment, date) - orderOf(one.moment, date))[0]?.column ?? null
  );
}

function stepOf({ header, says }: Column): { readonly word: string; readonly at: number } | null {
  if (typeof header.source?.value === "number" && Number.isInteger(header.source.value))
    return header.source.value <= 20 ? { word: "", at: header.source.value } : null;
  const said = plain(header.own || says)
    .split(" ")
    .flatMap((word) => word.split(/(?<=\p{L})(?=\d)/u));
  const [first = "", second = ""] = said;
  if (said.length === 1 && /^\d{1,2}$/.test(first)) return { word: "", at: Number(first) };
  // "Fase 2 ontwikkeling" says what the step is as well.
  if (stepWord.test(first) && /^\d{1,2}$/.test(second)) return { word: first, at: Number(second) };
  // Any word that goes on with a letter or a number may be a step of the team's own.
  if (said.length !== 2 || (!stepWord.test(first) && !/^\p{L}{3,}$/u.test(first))) return null;
  if (/^\d{1,2}$/.test(second)) return { word: first, at: Number(second) };
  return /^[a-h]$/.test(second) ? { word: first, at: second.charCodeAt(0) - 96 } : null;
}
