import type { IsoDate } from "../caseload/dates";

const months = [
  "januari",
  "februari",
  "maart",
  "april",
  "mei",
  "juni",
  "juli",
  "augustus",
  "september",
  "oktober",
  "november",
  "december",
];

/** "2026-11" and "2026-11-30" → "november" */
export function monthName(month: string): string {
  return months[Number(month.slice(5, 7)) - 1] ?? month;
}

/** The minus sign of print; a hyphen reads as a dash between two numbers. */
const minus = "−";

/** Making a format takes a hundred times as long as using it. */
const formats = new Map<number | undefined, Intl.NumberFormat>();

function formatOf(decimals: number | undefined): Intl.NumberFormat {
  const known = formats.get(decimals);
  if (known) return known;
  const made = new Intl.NumberFormat("nl-NL", {
    minimumFractionDigits: decimals ?? 0,
    maximumFractionDigits: decimals ?? 3,
  });
  formats.set(decimals, made);
  return made;
}

/** Dutch notation: 105.525 → "105,525", 1876 → "1.876". Without `decimals`: as many as the number has, at most three. */
export function formatNumber(value: number, decimals?: number): string {
  const notation = formatOf(decimals).format(value === 0 ? 0 : value);
  return /[1-9]/.test(notation) ? notation.replace("-", minus) : notation.replace("-", "");
}

/** A difference: "−80", "+70", "0". */
export function formatSigned(value: number, decimals?: number): string {
  const notation = formatNumber(value, decimals);
  return value > 0 && /[1-9]/.test(notation) ? `+${notation}` : notation;
}

/** A share of one as a percentage: 0.2067 → "20,7%". */
export function formatPercent(share: number, decimals = 1): string {
  return `${formatNumber(share * 100, decimals)}%`;
}

/** "2020-03-03" → "3 maart 2020". */
export function formatDate(date: IsoDate): string {
  return `${Number(date.slice(8))} ${monthName(date)} ${date.slice(0, 4)}`;
}

/** ["a", "b", "c"] → "a, b en c". */
export function listOf(items: readonly string[]): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} en ${last}`;
}

/** The team's own text on one line, in quotation marks: a cell may hold line breaks and runs of spaces. */
export function quoted(text: string): string {
  return `‘${text.replace(/\s+/g, " ").trim()}’`;
}

/** "1 cliënt", "469 cliënten". */
export function counted(count: number, one: string, more: string): string {
  return `${formatNumber(count)} ${count === 1 ? one : more}`;
}
