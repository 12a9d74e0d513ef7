import { sum } from "../../../caseload/sum";
import { readHeader } from "../../tables/match-header";
import { besideHours } from "./beside-fields";
import { share, type Column } from "./columns";
import { momentIn } from "./moments";
import { plain, saysOnly, speaksOf } from "./vocabulary";
import { highestFte, type ChoiceSettings, type ChoiceUnit, type FigureChoice } from "./figure-choice";

/** A column that is headed by somebody's name, alone or above another header, holds no figure of everybody's. */
function isName({ header: { own, text } }: Column, { isKnown }: ChoiceSettings): boolean {
  const above = text.slice(0, text.length - own.length).trim();
  return [own, above].some((name) => {
    const isHeader = (["hours", "count", "number", "total"] as const).some((group) => speaksOf(group, name));
    return name !== "" && !isHeader && isKnown(name);
  });
}

const ofWeek = /voltijd|full|werkweek|(?:^| )(?:ft|dv|dt)(?: |$)/;
const percentage = /%|procent|percent|pct/;

/** "Deeltijd %", "Percentage", "% fte"; and not "% ontheffing", which is a share of something else. */
function isShareOfWeek({ header: { text }, says }: Column): boolean {
  return percentage.test(`${plain(says)} ${text}`.toLowerCase()) && !isShareOfOther({ header: { text }, says });
}

function isShareOfOther({ header: { text }, says }: Pick<Column, "says"> & { header: { text: string } }): boolean {
  const others = plain(text.replace(/%|procent\p{L}*|percent\p{L}*|pct/giu, " "));
  return (
    percentage.test(text.toLowerCase()) &&
    others !== "" &&
    !ofWeek.test(others) &&
    !speaksOf("hours", says) &&
    !saysOnly("filler", others)
  );
}

/** "Uren neventaken", and not "Uren na neventaken": every word of it is about what is taken off or comes out. */
function isBesideHours({ header }: Column): boolean {
  const { match } = readHeader(header.own);
  return match?.certainty === 1 && besideHours.has(match.field);
}

const lowestWeek = 8;
const longerWeek = 17;
const longestContract = 48;
const longestUsual = 40;
const mostlyWeeks = 0.75;
/** What a unit in the cells is worth. */
const inCells = 4.2;

/** What a column is in the sums of rows. */
export interface InSums {
  readonly isTotal: boolean;
  readonly isPart: boolean;
  /** It adds up the days of a week. */
  readonly isWeek: boolean;
}

export const inNoSum: InSums = { isTotal: false, isPart: false, isWeek: false };

export function hoursChoice(
  column: Column,
  settings: ChoiceSettings,
  { isTotal, isPart, isWeek }: InSums,
): FigureChoice[] {
  const { fullTimeHours } = settings;
  const { says, numbers, cells } = column;
  const said = plain(says);
  // The size of a contract, or of a caseload.
  const ofHours = speaksOf("count", says) ? says.replace(/omvang/gi, "") : says;
  const saysHours =
    isWeek || speaksOf("hours", ofHours) || said === "u" || /(?:^| )u w(?: |$)|(?:^| )u p w(?: |$)/.test(said);
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
  if (units.has("clients") || isPerDay(column) || isBesideHours(column)) return [];
  if (positive.length === 0) {
    if (isMixed) add("hours", 1, inCells, false);
    return found;
  }
  if (isOfRareUnit(column, positive)) {
    const hours = settings.hoursOfUnit(says, positive);
    if (hours) add("days", hours, 2.9, true);
    return found;
  }
  const saysDays = /(?:^| )(?:dagen|dag|dgn|days|werkdagen)(?: |$)/.test(said) || units.has("days");
  const saysYear = /jaar|year|annual|(?:^| )(?:p )?j(?:r|rl)?(?: |$)/.test(said);
  const saysMonth = /maand|month/.test(said);
  const saysPercent = isShareOfWeek(column) || (units.has("percent") && !isShareOfOther(column));
  const isHeadedFte = /(?:^| )(?:fte\w*|\w*factor|wtf|dt)(?: |$)/.test(said);
  const saysFte = isHeadedFte || units.has("fte");
  // Beside "Formatie-uren" and "Inzetbare uren", which are said.
  const isOfContract =
    saysHours && /(?:contract|aanstelling|dienstverband)(?:uren|uur|\w?omvang)?(?: |$)(?!n)/.test(said);
  const fteShare = share(positive, (number) => number >= 0.05 && number <= highestFte);
  // Below the people may stand what is allowed, and what is left.
  const mayBeFte =
    fteShare > (saysFte ? 0.5 : 0.8) &&
    !isShareOfOther(column) &&
    (saysFte || saysPercent || positive.some((number) => !Number.isInteger(number)));
  if ((units.has("hours") || units.has("time")) && !(isMixed && mayBeFte)) add("hours", 1, inCells, false);
  if (saysDays && share(positive, (number) => number <= 7) > 0.8) {
    add("days", fullTimeHours / 5, 0.9 + 1.5 + (saysHours ? 0.5 : 0), true);
  }
  // "Contracturen 2026": so many are nobody's in a week. Below "Jaar" 2025 is one.
  const leastOfYear = saysYear ? 150 : 400;
  if (
    (saysYear || saysHours) &&
    share(positive, (number) => number >= leastOfYear && number < (saysHours ? 2300 : 1990)) > 0.7
  )
    add("year", 1 / 52, 0.8 + (saysYear ? 1.5 : 0.6) + (saysHours ? 0.8 : 0), true);
  if (saysMonth && saysHours && share(positive, (number) => number > 15 && number <= 190) > 0.7)
    add("month", 12 / 52, 0.8 + 1.5, true);
  const inPeriod = (weeks: number): number => share(positive, (number) => number >= 8 * weeks && number <= 40 * weeks);
  // 144, 128 and 96 are four weeks of whole hours; 156 and 139 are months.
  const [, period] = (saysHours && /(?:^| )(2|twee|4|vier) ?w(?:kn?|eke\w+)?(?: |$)/.exec(said)) || [];
  const weeks = period === "2" || period === "twee" ? 2 : 4;
  if (period && inPeriod(weeks) > 0.8 && !/gem/.test(said)) add("period", 1 / weeks, 3.4, true);
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
  const weekly = share(positive, (number) => number >= 4 && number <= longestContract);
  // So few hours may as well be days.
  const unclear = Math.max(...positive) < lowestWeek && !/uur|uren|hours|hrs/.test(said);
  const areWeeks = saysHours ? weekly > 0.6 : !isName(column, settings) && mayBeWeeks(column, positive);
  if (areWeeks && !unclear && !(saysDays && !saysHours) && !(saysYear && saysHours)) {
    const even = share(positive, (number) => number % 2 === 0);
    add(
      "hours",
      1,
      1.2 * weekly + 0.5 * even + (saysHours ? 1.5 : 0) + (isOfContract ? 0.2 : 0) - (isHeadedFte ? 1 : 0),
      !saysHours || ofClients,
    );
  }
  return found;
}

/** Where no word says hours the numbers must: ages and side tasks are others, and under "Aantal 2024" only the usual weeks are hours. */
function mayBeWeeks({ says, numbers }: Column, positive: readonly number[]): boolean {
  if (share(positive, (number) => number >= lowestWeek && number <= longestContract) < mostlyWeeks) return false;
  // Nobody's whole team works two days a week or less: those are clients of a kind.
  if (Math.max(...positive) < longerWeek) return false;
  const saysOther = speaksOf("number", says) || speaksOf("notCount", says) || momentIn(`${says} 1`) !== null;
  const weeks = withoutSum(numbers);
  return (
    !saysOther ||
    (weeks.every((number) => number >= lowestWeek && number <= longestUsual) &&
      share(weeks, (number) => number % 4 === 0) > 0.5)
  );
}

/**
 * Without the last number where it adds up all others, or the first, or the last of each part: in a small team a total says much about its
 * column.
 */
export function withoutSum(numbers: readonly number[]): readonly number[] {
  const all = sum(numbers);
  const isSum = (number = 0): boolean => numbers.length > 2 && Math.abs(all - 2 * number) < 0.02;
  if (isSum(numbers.at(-1))) return numbers.slice(0, -1);
  return isSum(numbers[0]) ? numbers.slice(1) : withoutSumsOfParts(numbers);
}

/** Where nothing goes on below the last sum, but for one of all. */
function withoutSumsOfParts(numbers: readonly number[]): readonly number[] {
  const kept: number[] = [];
  let part: number[] = [];
  for (const number of numbers) {
    const adds = (some: readonly number[]): boolean => some.length > 1 && Math.abs(sum(some) - number) < 0.02;
    if (adds(part) || (part.length === 0 && adds(kept))) part = [];
    else {
      part.push(number);
      kept.push(number);
    }
  }
  return part.length === 0 ? kept : numbers;
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

/** "Dgn p/w (8u)", "Dagen van 7,2 uur": the header tells how many hours a day has. */
export const dayOfHours = /d(?:ag|gn|ay|\/w)\D*?((?:[4-9]|10)(?:[.,]\d\d?)?) ?[uh]/i;

function isOfRareUnit({ says }: Column, numbers: readonly number[]): boolean {
  return /dagdee?l|minute[ns]/i.test(says) || (dayOfHours.test(says) && Math.min(...numbers) <= 5);
}

/** "Uren per dag": with the days of the week beside it. */
function isPerDay({ says, numbers }: Column): boolean {
  const said = plain(says);
  return (
    !dayOfHours.test(says) &&
    /per da[gy]|[pu] d(?: |$)|daguren|(?:uren|uur) dag|a day/.test(said) &&
    numbers.every((number) => number <= 12)
  );
}

function isDays({ says, numbers }: Column): boolean {
  return (
    /(?:^| )(?:dagen|dag|dgn|days|werkdagen|d)(?: |$)/.test(plain(says)) &&
    numbers.every((number) => number >= 0 && number <= 7)
  );
}

export function daysTimesHours(columns: readonly Column[]): FigureChoice[] {
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
