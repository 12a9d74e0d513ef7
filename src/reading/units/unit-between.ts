import type { TeamData } from "../../caseload/team/team-data";
import { highestFte } from "../candidates/columns/figure-choice";
import type { SheetGrid } from "../sheet-grid";

/** The unit of the numbers below a text. */
export interface UnitInWords {
  readonly kind: "hours" | "fte" | "days" | "part-days" | "percent";
  /** What one of it is in hours; null: by the usual week. */
  readonly hours: number | null;
}

/** How many of each make a full week, and the least and most that somebody has of them. */
export const unitsOfWeek = {
  hours: { inWeek: 36, least: highestFte + 0.01, most: 60 },
  fte: { inWeek: 1, least: 0, most: highestFte },
  days: { inWeek: 5, least: 0, most: 7 },
  "part-days": { inWeek: 10, least: 0, most: 14 },
  percent: { inWeek: 100, least: 0, most: 120 },
} as const;

const shortestWeek = 30;
const longestWeek = 42;
const amount = /(\d{1,2}(?:[.,]\d+)?)[\s-]*(?:uur|uren|urige|u|h|hours|hrs)(?!\p{L})/iu;

/** The hours in a text that may be such: "(1,0 = 36 uur)", "dag van 8 uur". */
function hoursIn(text: string, least: number, most: number): number | null {
  const hours = Number(amount.exec(text)?.[1]?.replace(",", "."));
  return hours >= least && hours <= most ? hours : null;
}

/** "(1,0 = 36 uur)", "40h" */
export function weekIn(text: string): number | null {
  return hoursIn(text, shortestWeek, longestWeek);
}

export function saysFte(text: string): boolean {
  return /(?<!\p{L})f\.?t\.?e\.?(?!\p{L})/iu.test(text);
}

/** "In fte (1,0 = 36 uur)", "contract in dagen per week (dag = 8 uur)", "uren per week"; null where a text says no unit. */
export function unitIn(text: string): UnitInWords | null {
  const said = text.replace(new RegExp(amount, "giu"), " ");
  if (saysFte(said)) return { kind: "fte", hours: weekIn(text) };
  if (/(?<!\p{L})(?:dagde(?:el|len)|dd)(?!\p{L})/iu.test(said))
    return { kind: "part-days", hours: hoursIn(text, 2, 6) ?? 4 };
  if (/(?<!\p{L})(?:dag(?:en)?|dgn|werkdagen)(?!\p{L})/iu.test(said))
    return { kind: "days", hours: hoursIn(text, 6, 10) };
  if (/%|(?<!\p{L})(?:deeltijd)?(?:procent|percentage)/iu.test(said)) {
    const week = weekIn(text);
    return { kind: "percent", hours: week === null ? null : week / 100 };
  }
  return /(?<!\p{L})(?:uren|uur)(?!\p{L})/iu.test(said) ? { kind: "hours", hours: 1 } : null;
}

/** The text of a heading between rows of people: the only one of its row, or one without a number in the column of the figures itself. */
export function headingOf(texts: readonly string[], column: number): string {
  const [only = "", ...others] = texts.filter((text) => text !== "");
  if (others.length === 0) return only;
  const own = texts[column] ?? "";
  return /\d/.test(own.replace(/\([^)]*\)/g, " ")) ? "" : own;
}

/** A heading above numbers in the column of the hours, between the people or below them, says another unit than hours. */
export function saysUnitBetween({ tables }: TeamData, grids: readonly SheetGrid[]): boolean {
  return tables.some(({ range, columns }) => {
    const grid = grids.find(({ sheet }) => sheet === range.sheet);
    const at = (columns.find(({ field }) => field === "hours")?.column ?? Infinity) - (grid?.left ?? 0);
    return grid?.texts.some((texts, row) => {
      const hasNumber = typeof grid.values[row + 1]?.[at] === "number";
      const unit = hasNumber && row > range.top - grid.top ? unitIn(headingOf(texts, at)) : null;
      return unit !== null && unit.kind !== "hours";
    });
  });
}
