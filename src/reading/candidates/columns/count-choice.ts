import { share, weekdayOf, type Column } from "./columns";
import { plain, speaksOf } from "./vocabulary";
import type { FigureChoice } from "./figure-choice";

/** Nobody has so many. */
export const mostClients = 1000;

/** Euros below the table are no clients, and take nothing from those above them. */
const mostAmounts = 0.2;

/** Whole numbers from nothing up; a header, or what the other columns come to, tells which of them are clients. */
export function countChoice(
  column: Column,
  hours: Column | undefined,
  isTotal: boolean,
  isPart: boolean,
): FigureChoice[] {
  const { says, numbers, cells, index } = column;
  if (index === hours?.index && !speaksOf("count", says) && !speaksOf("number", says)) return [];
  const whole = share(numbers, (number) => Number.isInteger(number) && number >= 0);
  if (
    whole < 0.6 ||
    share(numbers, (number) => number >= mostClients * 10) > mostAmounts ||
    share(numbers, (number) => number >= mostClients) > 0.5
  )
    return [];
  const units = cells.flatMap(({ figure }) => figure?.unit ?? []);
  if (units.some((unit) => unit !== "clients")) return [];
  const specific = speaksOf("count", says) || units.length > 0;
  if (!specific && areRowNumbers(numbers)) return [];
  const generic = speaksOf("number", says);
  // "Omvang van de caseload" speaks of hours by a word that may mean either.
  const saysHours =
    /uur|uren|fte|hours|hrs|dagde|(?:^| )(?:werk)?dagen|minuten/.test(plain(says)) ||
    (!specific && speaksOf("hours", says));
  const totalWord = speaksOf("total", says);
  const standard = share(numbers, (number) => number >= 16 && number <= 40 && number % 4 === 0) === 1;
  const score =
    0.8 * whole +
    (specific ? 1.5 : 0) +
    (generic ? (specific ? 0.2 : saysHours ? 0 : 0.9) : 0) +
    (totalWord ? 0.6 : 0) +
    (saysNow.test(says) ? 0.3 : 0) -
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

/** "Stand nu" beside "Stand 1-1". */
export const saysNow = /(?<!\p{L})(?:nu|huidige?|actue\p{L}+|heden|vandaag|momenteel)(?!\p{L})/iu;

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

/** Within one client of a share by hours, for everybody: a norm more likely than a caseload. */
export function isProportional(column: Column, hours: Column): boolean {
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
