import type { HoursUnit } from "../../caseload/team/field";
import type { CellNumber } from "./cell-numbers";
import type { HeaderReading } from "../tables/match-header";

/** More than this is no fte of one person; domain rule: a column whose highest figure is at most 1.2 holds fte. */
const highestFte = 1.2;
/** Fewer hours than this, as the highest of a column, is no team's contract hours. */
const lowestWeek = 8;
/** More hours than this nobody works in a week. */
export const longestWeek = 60;

/** How the bare numbers of a column are to be understood. */
export interface ColumnUnit {
  /** null: it cannot be told; the bare numbers are left out. */
  readonly unit: HoursUnit | null;
  /** Hours for one unit in a cell. For deductions given as a share of the contract: the share for one unit. */
  readonly factor: number;
  readonly share: boolean;
  /** The header and the figures contradict each other, or neither tells. */
  readonly doubtful: boolean;
  /** Someone said so: small figures that would otherwise raise a question are what they are. */
  readonly agreed?: true;
}

/**
 * Hours, fte or per cent of a full-time week, for a column of contract hours. The figures decide where the header is silent: highest at
 * most 1.2 is fte, 8 to 60 is hours. Where header and figures contradict each other the figures win and the doubt is said.
 */
export function contractUnit(
  header: HeaderReading["unit"],
  cells: readonly CellNumber[],
  fullTimeHours: number,
): ColumnUnit {
  const { bare, units } = figuresOf(cells);
  const hours: ColumnUnit = { unit: "hours", factor: 1, share: false, doubtful: false };
  const fte: ColumnUnit = { unit: "fte", factor: fullTimeHours, share: false, doubtful: false };
  if (bare.length === 0) {
    const written = units[0];
    if (written === "percent") return { ...fte, unit: "percent" };
    return written === "fte" || (written === undefined && header === "fte") ? fte : hours;
  }
  const highest = Math.max(...bare);
  if (header === "percent") {
    return highest > highestFte
      ? { ...fte, unit: "percent", factor: fullTimeHours / 100 }
      : { ...fte, unit: "percent" };
  }
  if (highest <= highestFte) return { ...fte, doubtful: header === "hours" && highest > 0 };
  if (header === "hours") return hours;
  if (header === "fte") return Math.min(...bare) >= lowestWeek ? { ...hours, doubtful: true } : fte;
  return highest >= lowestWeek ? hours : { unit: null, factor: 0, share: false, doubtful: true };
}

/**
 * The same for hours that come off: side tasks, absence, ramp-up. Per cent means a share of the person's own contract. Small bare figures
 * without a unit in the header may be hours or fte and are left out.
 */
export function deductionUnit(
  header: HeaderReading["unit"],
  cells: readonly CellNumber[],
  fullTimeHours: number,
): ColumnUnit {
  const { bare } = figuresOf(cells);
  const highest = Math.max(0, ...bare);
  if (header === "percent") return { unit: "percent", factor: highest > 1 ? 1 / 100 : 1, share: true, doubtful: false };
  if (header === "fte") return { unit: "fte", factor: fullTimeHours, share: false, doubtful: false };
  const unclear = header === null && highest <= highestFte && bare.some((figure) => !Number.isInteger(figure));
  if (unclear) return { unit: null, factor: 0, share: false, doubtful: true };
  return { unit: "hours", factor: 1, share: false, doubtful: false };
}

/** Whether a bare number in a column of contract hours cannot have the column's unit: 36 among fte, 0.89 among hours. */
export function isOutOfUnit(figure: number, { unit, factor, agreed }: ColumnUnit): boolean {
  if (figure < 0 || figure * factor > longestWeek) return true;
  if (agreed) return false;
  if (unit === "hours") return figure > 0 && figure <= highestFte;
  return unit === "fte" && figure > highestFte;
}

function figuresOf(cells: readonly CellNumber[]): { bare: number[]; units: HoursUnit[] } {
  const bare: number[] = [];
  const units: HoursUnit[] = [];
  for (const cell of cells) {
    if (cell.kind !== "number") continue;
    const { value, unit } = cell.number;
    if (unit === undefined) bare.push(value);
    else if (unit !== "clients") units.push(unit);
  }
  return { bare, units };
}
