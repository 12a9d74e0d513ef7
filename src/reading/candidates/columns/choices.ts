import type { IsoDate } from "../../../caseload/dates";
import { findAgeBands } from "../../values/age-band-text";
import { share, weekdayOf, type Column } from "./columns";
import { hasBegun, momentIn, momentOfCell, orderOf, type Moment } from "./moments";
import { plain, saysOnly, speaksOf } from "./vocabulary";

export type ChoiceUnit = "hours" | "fte" | "percent" | "days" | "year" | "month" | "clients";

/** Columns that may hold the hours, or the numbers of clients, and how they make one figure. */
export interface FigureChoice {
  readonly field: "hours" | "current";
  readonly columns: readonly number[];
  /** single: the column as it is · sum: all together · product: days times hours a day · newest: the last of a series, the only one in `columns`. */
  readonly how: "single" | "sum" | "product" | "newest";
  readonly unit: ChoiceUnit;
  /** What a bare number is to be multiplied by. */
  readonly factor: number;
  /** Fte of which those with two decimals are all whole hours rounded: 0,89 of 36 is 32. */
  readonly whole?: true;
  readonly score: number;
  /** The sum is of so many weeks, that stand beside each other. */
  readonly weeks?: number;
  /** Neither a header nor a unit says it; or the unit had to be supposed. */
  readonly weak: boolean;
  /** The series of which this is the newest. */
  readonly series: readonly number[];
}

export interface ChoiceSettings {
  readonly fullTimeHours: number;
  readonly date: IsoDate;
  /** Whether a text stands in another table as somebody's name may. */
  isKnown(text: string): boolean;
}

/** A column that is headed by somebody's name, alone or above another header, holds no figure of everybody's. */
function isName({ header: { own, text } }: Column, { isKnown }: ChoiceSettings): boolean {
  const above = text.slice(0, text.length - own.length).trim();
  return [own, above].some((name) => {
    const isHeader = (["hours", "count", "number", "total"] as const).some((group) => speaksOf(group, name));
    return name !== "" && !isHeader && isKnown(name);
  });
}

const mostChoices = 6;
const leastScore = 0.4;
/** Nobody has so many. */
const mostClients = 1000;
export const longestWeek = 60;
const lowestWeek = 8;
/** Two days may as well head the hours and the clients. */
const fewestMoments = 3;
export const highestFte = 1.3;
/** What a unit in the cells is worth. */
const inCells = 4.2;
/** Goes before the total of either week. */
const severalWeeks = 4.6;

export function figureChoices(
  columns: readonly Column[],
  settings: ChoiceSettings,
): { readonly hours: FigureChoice[]; readonly counts: FigureChoice[] } {
  const figures = columns.filter(({ numbers, filled }) => numbers.length > 0 && numbers.length * 2 >= filled);
  const totals = new Map([...rowTotals(figures), ...standsAfter(figures)]);
  const series = seriesIn(figures, columns, settings.date);
  const parts = new Set([...totals.values()].flat());
  const steps = series
    .filter(({ kind }) => kind === "steps" || kind === "ages")
    .flatMap(({ columns: own }) => own.map(({ index }) => index));
  const days = series
    .filter(({ kind }) => kind === "weekdays")
    .flatMap(({ columns: own }) => own.map(({ index }) => index));
  const months = series
    .filter(({ kind, columns: own }) => kind === "moments" && own.length >= fewestMoments)
    .flatMap(({ columns: own }) => own.map(({ index }) => index));
  const addedUp = (members: readonly number[]): number[] =>
    [...totals].flatMap(([total, parts]) => (parts.every((part) => members.includes(part)) ? [total] : []));
  // One of several months or days of a week is nobody's hours. What adds up treden or age groups are clients, what adds up the days of a week are hours.
  const stepped = new Set([...steps, ...addedUp(steps)]);
  const worked = new Set(addedUp(days));
  const severalBeside = series.some(({ weeks = 1 }) => weeks > 1);
  const placeOf = (index: number): InSums => ({
    isTotal: totals.has(index),
    isPart: parts.has(index),
    isWeek: worked.has(index),
  });
  const hours = [
    ...figures
      .filter(({ index }) => !stepped.has(index) && !days.includes(index) && !months.includes(index))
      .filter(({ index }) => !(severalBeside && worked.has(index)))
      .flatMap((column) => hoursChoice(column, settings, placeOf(column.index))),
    ...series.flatMap((one) => hoursOfSeries(one, settings)),
    ...daysTimesHours(figures),
  ];
  const [best] = likeliest(hours);
  const likelyHours = figures.find(({ index }) => best?.how === "single" && best.columns[0] === index);
  const counts = [
    ...figures
      .filter(({ index }) => !worked.has(index))
      .flatMap((column) => countChoice(column, likelyHours, totals.has(column.index), parts.has(column.index))),
    ...series.flatMap((one) => countsOfSeries(one, totals)),
    ...sumOfKinds(figures, totals, series),
  ];
  return { hours: likeliest(hours), counts: likeliest(counts) };
}

function likeliest(choices: readonly FigureChoice[]): FigureChoice[] {
  return choices
    .filter(({ score }) => score >= leastScore)
    .sort(byScore)
    .slice(0, mostChoices);
}

function byScore(one: FigureChoice, other: FigureChoice): number {
  return other.score - one.score;
}

/** What a column is in the sums of rows. */
interface InSums {
  readonly isTotal: boolean;
  readonly isPart: boolean;
  /** It adds up the days of a week. */
  readonly isWeek: boolean;
}

const inNoSum: InSums = { isTotal: false, isPart: false, isWeek: false };

function hoursChoice(column: Column, settings: ChoiceSettings, { isTotal, isPart, isWeek }: InSums): FigureChoice[] {
  const { fullTimeHours } = settings;
  const { says, numbers, cells } = column;
  const said = plain(says);
  const saysHours =
    isWeek || speaksOf("hours", says) || said === "u" || /(?:^| )u w(?: |$)|(?:^| )u p w(?: |$)/.test(said);
  const figures = cells.flatMap(({ figure }) => figure ?? []);
  const units = new Set(figures.flatMap(({ unit }) => unit ?? []));
  const bare = figures.filter(({ unit }) => unit === undefined).map(({ value }) => value);
  const fte = figures.filter(({ unit }) => unit === "fte" || unit === "percent").map(({ value }) => value);
  // A unit that stands in a cell is that cell's; what the bare numbers are, they tell themselves.
  const isMixed = units.size > 1 || (units.size === 1 && bare.length > 0);
  const ofClients = speaksOf("notHours", says) || (speaksOf("count", says) && !saysHours);
  const ofRows = speaksOf("total", says) && !saysHours;
  const adverse =
    (ofClients || ofRows ? 2.2 : 0) +
    (speaksOf("number", says) && !saysHours ? 0.6 : 0) +
    (isName(column, settings) ? 2.2 : 0) +
    (isPart ? 0.8 : 0) -
    (isTotal ? 0.8 : 0);
  const base = { field: "hours" as const, columns: [column.index], how: "single" as const, series: [] };
  const found: FigureChoice[] = [];
  const add = (unit: ChoiceUnit, factor: number, score: number, weak: boolean): void => {
    const shares = isMixed ? [...fte, ...(unit === "fte" ? bare : [])] : unit === "fte" ? own : [];
    const whole = areWholeHours(shares, fullTimeHours);
    found.push({ ...base, unit, factor, score: score - adverse, weak, ...(whole && { whole }) });
  };
  const own = withoutSum(isMixed ? bare : numbers);
  const positive = own.filter((number) => number > 0);
  if (units.has("clients") || isPerDay(column)) return [];
  if (positive.length === 0) {
    if (isMixed) add("hours", 1, inCells, false);
    return found;
  }
  const saysDays = /(?:^| )(?:dagen|dag|dgn|days|werkdagen|dagdelen)(?: |$)/.test(said) || units.has("days");
  const saysYear = /jaar|year|annual|(?:^| )(?:p )?j(?:r|rl)?(?: |$)/.test(said);
  const saysMonth = /maand|month/.test(said);
  const saysPercent = /%|procent|percent|pct/.test(`${said} ${column.header.text}`) || units.has("percent");
  const isHeadedFte = /(?:^| )(?:fte\w*|\w*factor|wtf|dt)(?: |$)/.test(said);
  const saysFte = isHeadedFte || units.has("fte");
  const fteShare = share(positive, (number) => number >= 0.05 && number <= highestFte);
  const mayBeFte = fteShare > 0.8 && (saysFte || saysPercent || positive.some((number) => !Number.isInteger(number)));
  if ((units.has("hours") || units.has("time")) && !(isMixed && mayBeFte)) add("hours", 1, inCells, false);
  if (saysDays && share(positive, (number) => number <= 7) > 0.8) {
    add("days", fullTimeHours / 5, 0.9 + 1.5 + (saysHours ? 0.5 : 0), true);
  }
  if (saysYear && share(positive, (number) => number >= 150 && number <= 2300) > 0.7)
    add("year", 1 / 52, 0.8 + 1.5 + (saysHours ? 0.8 : 0), true);
  if (saysMonth && saysHours && share(positive, (number) => number > 15 && number <= 190) > 0.7)
    add("month", 12 / 52, 0.8 + 1.5, true);
  if (mayBeFte) {
    add(
      "fte",
      fullTimeHours,
      1.6 * fteShare + (saysFte || saysPercent ? 1.6 : saysHours ? 0.8 : 0),
      !saysFte && !saysPercent,
    );
  }
  if (saysPercent && share(positive, (number) => number > highestFte && number <= 120) > 0.8)
    add("percent", fullTimeHours / 100, 1.2 + 1.6, false);
  const weekly = share(positive, (number) => number >= 4 && number <= 48);
  // So few hours may as well be days.
  const unclear = Math.max(...positive) < lowestWeek && !/uur|uren|hours|hrs/.test(said);
  if (weekly > 0.6 && !unclear && !(saysDays && !saysHours) && !(saysYear && saysHours)) {
    const even = share(positive, (number) => number % 2 === 0);
    add("hours", 1, 1.2 * weekly + 0.5 * even + (saysHours ? 1.5 : 0) + (isHeadedFte ? -1 : 0), !saysHours);
  }
  return found;
}

/** Without the last number where it adds up all others: in a small team a total says much about its column. */
function withoutSum(numbers: readonly number[]): readonly number[] {
  const others = numbers.slice(0, -1);
  const sum = others.reduce((all, number) => all + number, 0);
  return others.length > 1 && Math.abs(sum - (numbers.at(-1) ?? 0)) < 0.02 ? others : numbers;
}

/** Two decimals leave no other whole hours than these. */
const leastDecimals = 2;

/** Whether every fte in two decimals is a number of whole hours that did not come out; one in fewer is meant as it is. */
function areWholeHours(fte: readonly number[], fullTimeHours: number): boolean {
  const rounded = fte.filter((number) => number <= highestFte && decimalsOf(number) >= leastDecimals);
  return rounded.length > 0 && rounded.every((number) => isWholeHours(number, fullTimeHours));
}

export function isWholeHours(fte: number, fullTimeHours: number): boolean {
  const share = Math.round(fte * fullTimeHours) / fullTimeHours;
  const margin = decimalsOf(fte) < leastDecimals ? 0 : 0.5 * 10 ** -decimalsOf(fte);
  return Math.abs(share - fte) <= margin + 1e-9;
}

function decimalsOf(number: number): number {
  return String(number).split(".")[1]?.length ?? 0;
}

/** "Uren per dag": with the days of the week beside it. */
function isPerDay({ says, numbers }: Column): boolean {
  const said = plain(says);
  return (
    /per dag|p d(?: |$)|daguren|uren dag|uur dag|per day|a day|u d(?: |$)/.test(said) &&
    numbers.every((number) => number <= 12)
  );
}

function isDays({ says, numbers }: Column): boolean {
  return (
    /(?:^| )(?:dagen|dag|dgn|days|werkdagen|d)(?: |$)/.test(plain(says)) &&
    numbers.every((number) => number >= 0 && number <= 7)
  );
}

function daysTimesHours(columns: readonly Column[]): FigureChoice[] {
  const perDay = columns.find(isPerDay);
  const days = columns.find((column) => column !== perDay && isDays(column));
  if (!perDay || !days) return [];
  return [
    {
      field: "hours",
      columns: [days.index, perDay.index],
      how: "product",
      unit: "hours",
      factor: 1,
      score: 4.4,
      weak: false,
      series: [],
    },
  ];
}

/** Whole numbers from nothing up; a header, or what the other columns come to, tells which of them are clients. */
function countChoice(column: Column, hours: Column | undefined, isTotal: boolean, isPart: boolean): FigureChoice[] {
  const { says, numbers, cells, index } = column;
  if (index === hours?.index && !speaksOf("count", says) && !speaksOf("number", says)) return [];
  const whole = share(numbers, (number) => Number.isInteger(number) && number >= 0);
  if (whole < 0.6 || Math.max(...numbers) >= mostClients * 10 || share(numbers, (number) => number >= 1900) > 0.5)
    return [];
  const units = cells.flatMap(({ figure }) => figure?.unit ?? []);
  if (units.some((unit) => unit !== "clients")) return [];
  const specific = speaksOf("count", says) || units.length > 0;
  if (!specific && areRowNumbers(numbers)) return [];
  const generic = speaksOf("number", says);
  // "Omvang van de caseload" speaks of hours by a word that may mean either.
  const saysHours = /uur|uren|fte|hours|hrs/.test(plain(says)) || (!specific && speaksOf("hours", says));
  const totalWord = speaksOf("total", says);
  const standard = share(numbers, (number) => number >= 16 && number <= 40 && number % 4 === 0) === 1;
  const score =
    0.8 * whole +
    (specific ? 1.5 : 0) +
    (generic ? (specific ? 0.2 : saysHours ? 0 : 0.9) : 0) +
    (totalWord ? 0.6 : 0) -
    (speaksOf("notCount", says) || weekdayOf(says) >= 0 ? 2.2 : 0) -
    (saysHours ? 1.6 : 0) +
    (isTotal ? 1.2 : 0) -
    (isPart ? 1.2 : 0) -
    (hours && hours !== column && isProportional(column, hours) ? 1.8 : 0) -
    (standard && !specific ? 0.8 : 0) -
    (isConstant(numbers) ? 1.5 : 0);
  const weak = !specific && !(generic && !saysHours) && !(isTotal && totalWord);
  return [{ field: "current", columns: [index], how: "single", unit: "clients", factor: 1, score, weak, series: [] }];
}

/** 1, 2, 3, …: the rows are numbered. */
function areRowNumbers(numbers: readonly number[]): boolean {
  return numbers.length >= fewestNumbered && numbers.every((number, at) => number === at + 1);
}

const fewestNumbered = 3;
const fewestAlike = 3;

/** Nobody divides clients so that everybody has the same number: it is a norm. */
function isConstant(numbers: readonly number[]): boolean {
  return numbers.length >= fewestAlike && new Set(numbers).size === 1;
}

/** Columns of which each is the row's sum of several others that stand before or after it. */
function rowTotals(figures: readonly Column[]): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, readonly number[]>();
  for (const [place, column] of figures.entries()) {
    const all = column.cells.flatMap(({ figure }, row) => (figure ? [row] : []));
    for (const parts of [figures.slice(0, place), figures.slice(place + 1)]) {
      // Of a row of totals often only the last column is filled.
      const rows = all.filter((row) => parts.some(({ cells }) => cells[row]?.figure));
      if (rows.length < 2) continue;
      const ordered = parts.length > 0 && (parts[0]?.index ?? 0) < column.index ? [...parts].reverse() : parts;
      const sums = rows.map(() => 0);
      for (const [taken, part] of ordered.entries()) {
        if (taken > 40) break;
        rows.forEach((row, at) => (sums[at] = (sums[at] ?? 0) + (part.cells[row]?.figure?.value ?? 0)));
        const adds = rows.every(
          (row, at) => Math.abs((sums[at] ?? 0) - (column.cells[row]?.figure?.value ?? 0)) < 0.011,
        );
        if (adds && taken >= 1 && sums.some((sum) => sum > 0)) {
          const members = ordered.slice(0, taken + 1);
          if (members.filter(({ numbers }) => numbers.some((number) => number !== 0)).length > 1)
            found.set(
              column.index,
              members.map(({ index }) => index),
            );
          break;
        }
      }
    }
  }
  return found;
}

const mostChanges = 4;
const fewestStands = 3;

/** Columns that say what is there after those before them came and went: "Stand 1-8", "Instroom", "Uitstroom", "Stand 1-9". */
function standsAfter(figures: readonly Column[]): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, readonly number[]>();
  const valueIn = (column: Column | undefined, row: number): number => column?.cells[row]?.figure?.value ?? 0;
  for (const [place, column] of figures.entries()) {
    const rows = column.cells.flatMap(({ figure }, row) => (figure ? [row] : []));
    if (rows.length < fewestStands) continue;
    for (let changes = 2; changes <= Math.min(mostChanges, place - 1); changes += 1) {
      const before = figures.slice(place - changes - 1, place);
      const [start, ...changing] = before;
      // Each way to add some and take off the others, but for all or none of them.
      const ways = Array.from({ length: 2 ** changes - 2 }, (_, at) => at + 1);
      const holds = (way: number): boolean =>
        rows.every((row) => {
          const change = changing.reduce(
            (sum, one, at) => sum + ((way >> at) & 1 ? 1 : -1) * valueIn(one, row),
            valueIn(start, row),
          );
          return Math.abs(change - valueIn(column, row)) < 0.011;
        });
      const moving = changing.every(({ numbers }) => numbers.some((number) => number !== 0));
      if (moving && ways.some(holds))
        found.set(
          column.index,
          before.map(({ index }) => index),
        );
    }
  }
  return found;
}

/** Within one client of a share by hours, for everybody: a norm more likely than a caseload. */
function isProportional(column: Column, hours: Column): boolean {
  const pairs = column.cells.flatMap(({ figure }, row) => {
    const own = hours.cells[row]?.figure?.value;
    return figure && own !== undefined && own > 0 ? [[figure.value, own] as const] : [];
  });
  const clients = pairs.reduce((sum, [count]) => sum + count, 0);
  const all = pairs.reduce((sum, [, own]) => sum + own, 0);
  const different = new Set(pairs.map(([, own]) => own)).size > 1;
  return (
    pairs.length >= 3 &&
    different &&
    clients > 0 &&
    pairs.every(([count, own]) => Math.abs(count - (clients * own) / all) <= 1)
  );
}

type SeriesKind = "moments" | "weekdays" | "steps" | "ages";

interface Series {
  readonly kind: SeriesKind;
  readonly columns: readonly Column[];
  /** For moments: the one that counts on the date. */
  readonly newest: Column | null;
  readonly complete: boolean;
  /** For weekdays: the weeks that stand beside each other. */
  readonly weeks?: number;
}

/** Columns with figures whose headers go on: months, days of the week, treden, age groups. */
function seriesIn(figures: readonly Column[], columns: readonly Column[], date: IsoDate): Series[] {
  const moments = figures.flatMap((column) => {
    const moment = column.header.source ? (momentOfCell(column.header.source) ?? momentFrom(column)) : null;
    return moment ? [{ column, moment }] : [];
  });
  const found: Series[] = [];
  for (const group of groupsOf(moments, ({ column, moment }) => `${moment.unit} ${beside(column)}`)) {
    if (group.length < 2) continue;
    found.push({
      kind: "moments",
      columns: group.map(({ column }) => column),
      newest: newestOf(group, date),
      complete: true,
    });
  }
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
  for (const group of groupsOf(
    figures.flatMap((column) => {
      const step = stepOf(column);
      return step ? [{ column, ...step }] : [];
    }),
    ({ word }) => word,
  )) {
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

function momentFrom({ header }: Column): Moment | null {
  return header.source ? momentOfCell({ ...header.source, value: header.text, text: header.text }) : null;
}

/** What a header says besides its moment. */
function beside({ says }: Column): string {
  return speaksOf("hours", says) ? "hours" : speaksOf("notCount", says.replace(/\d+/g, "")) ? "other" : "";
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

const stepWord = /^(?:trede|fase|stap|niveau|categorie|cat|groep|klantgroep|step|phase|level|ladder|t|f|p)$/;

function stepOf({ header, says }: Column): { readonly word: string; readonly at: number } | null {
  if (typeof header.source?.value === "number" && Number.isInteger(header.source.value))
    return header.source.value <= 20 ? { word: "", at: header.source.value } : null;
  const said = plain(header.own || says)
    .split(" ")
    .flatMap((word) => word.split(/(?<=\p{L})(?=\d)/u));
  const [first = "", second = ""] = said;
  if (said.length === 1 && /^\d{1,2}$/.test(first)) return { word: "", at: Number(first) };
  // Any word that goes on with a letter or a number may be a step of the team's own.
  if (said.length !== 2 || (!stepWord.test(first) && !/^\p{L}{3,}$/u.test(first))) return null;
  if (/^\d{1,2}$/.test(second)) return { word: first, at: Number(second) };
  return /^[a-h]$/.test(second) ? { word: first, at: second.charCodeAt(0) - 96 } : null;
}

function hoursOfSeries(
  { kind, columns, newest, complete, weeks = 1 }: Series,
  settings: ChoiceSettings,
): FigureChoice[] {
  if (kind === "weekdays") {
    const numbers = columns.flatMap((column) => withoutSum(column.numbers));
    const fits = share(numbers, (number) => number >= 0 && number <= 10);
    if (fits < 0.9) return [];
    return [
      {
        field: "hours",
        columns: columns.map(({ index }) => index),
        how: "sum",
        unit: "hours",
        factor: 1,
        score: (weeks > 1 ? severalWeeks : 3) - (complete ? 0 : 1),
        weak: !complete,
        series: [],
        ...(weeks > 1 && { weeks }),
      },
    ];
  }
  if (kind !== "moments" || !newest) return [];
  return hoursChoice(newest, settings, inNoSum)
    .filter(() => speaksOf("hours", newest.says))
    .map((choice) => ({
      ...choice,
      how: "newest" as const,
      score: choice.score + 0.3,
      series: columns.map(({ index }) => index),
    }));
}

function countsOfSeries(
  { kind, columns, newest, complete }: Series,
  totals: ReadonlyMap<number, readonly number[]>,
): FigureChoice[] {
  const indices = columns.map(({ index }) => index);
  const numbers = columns.flatMap((column) => column.numbers);
  const whole = share(numbers, (number) => Number.isInteger(number) && number >= 0 && number < mostClients);
  // A row with means has no whole numbers.
  if (whole < 0.75) return [];
  if (kind === "moments") {
    if (!newest || beside(newest) !== "") return [];
    return [
      {
        field: "current",
        columns: [newest.index],
        how: "newest",
        unit: "clients",
        factor: 1,
        score: 2.9,
        weak: false,
        series: indices,
      },
    ];
  }
  if (kind === "weekdays") return [];
  // Where a column adds them up, that column is the better one to read.
  const added = [...totals.values()].some((parts) => indices.every((index) => parts.includes(index)));
  return [
    {
      field: "current",
      columns: indices,
      how: "sum",
      unit: "clients",
      factor: 1,
      score: added ? 2.2 : complete ? 2.6 : 2,
      weak: !complete && !added,
      series: [],
    },
  ];
}

/**
 * Columns of clients of several kinds that nothing adds up: "Aantal Pw" and "Aantal IOAW". Where each header says of which kind, together they
 * are the clients; where one says none, it may be all of them, and the comparison tells.
 */
function sumOfKinds(
  figures: readonly Column[],
  totals: ReadonlyMap<number, readonly number[]>,
  series: readonly Series[],
): FigureChoice[] {
  const inSeries = new Set(series.flatMap(({ columns }) => columns.map(({ index }) => index)));
  const parts = figures.filter(
    ({ says, index, numbers }) =>
      (speaksOf("count", says) || speaksOf("number", says)) &&
      !speaksOf("notCount", says) &&
      !speaksOf("hours", says) &&
      !speaksOf("total", says) &&
      momentIn(says) === null &&
      !totals.has(index) &&
      !inSeries.has(index) &&
      share(numbers, (number) => Number.isInteger(number) && number >= 0) > 0.9,
  );
  const kinds = parts.map(({ says }) => kindIn(says));
  const apart = kinds.every((kind) => kind !== "") && new Set(kinds).size === kinds.length;
  if (parts.length < 2) return [];
  return [
    {
      field: "current",
      columns: parts.map(({ index }) => index),
      how: "sum",
      unit: "clients",
      factor: 1,
      score: apart ? 3.2 : 1.6,
      weak: !apart,
      series: [],
    },
  ];
}

/** What a header says besides that it counts clients: "pw", "zorg". */
function kindIn(header: string): string {
  return plain(header)
    .split(" ")
    .filter((word) => !speaksOf("count", word) && !speaksOf("number", word) && !speaksOf("filler", word))
    .join(" ");
}

function groupsOf<T>(items: readonly T[], keyOf: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups.values()];
}
