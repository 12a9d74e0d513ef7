import type { GridValue } from "../../../src/reading/sheet-grid";

/** What a cell tells of whom. list: a column of a client list that decides which clients count for whom. */
export type Told = "name" | "hours" | "clients" | "list";

/** Why a cell is there: the answer is judged by it, and the reader never sees it. */
export interface Mark {
  readonly tells: Told;
  /** null: of everybody, because it is a header. */
  readonly member: number | null;
}

export interface Cell {
  readonly value: GridValue;
  /** As Excel in Dutch shows it. */
  readonly text: string;
  /** In Excel's own English. */
  readonly format: string;
  readonly mark?: Mark;
  /** What hangs on the cell: hours of who is called here, or other hours than stand here. */
  readonly note?: string;
}

export function words(text: string, mark?: Mark): Cell {
  return marked({ value: text, text, format: "General" }, mark);
}

export function number(value: number, mark?: Mark): Cell {
  return marked({ value, text: dutch(value), format: "General" }, mark);
}

/** A personnel number in the place of a name is a number. */
export function nameCell(name: string): Cell {
  return /^\d+$/.test(name) ? number(Number(name)) : words(name);
}

/** Always so many decimals, or a unit behind the number: 0.00, 0" uur". */
export function formatted(
  value: number,
  format: "0.0" | "0.00" | '0.0" uur"' | "0%" | "0.0%" | "[h]:mm",
  mark?: Mark,
): Cell {
  const text = {
    "0.0": () => fixed(value, 1),
    "0.00": () => fixed(value, 2),
    '0.0" uur"': () => `${fixed(value, 1)} uur`,
    "0%": () => `${fixed(value * 100, 0)}%`,
    "0.0%": () => `${fixed(value * 100, 1)}%`,
    "[h]:mm": () => `${Math.floor(value * 24 + 1e-9)}:${String(Math.round((value * 24 * 60) % 60)).padStart(2, "0")}`,
  }[format]();
  return marked({ value, text, format }, mark);
}

export function day(date: string, format: "dd-mm-yyyy" | "d-m-yyyy" | "mmm-yy" = "dd-mm-yyyy"): Cell {
  return { value: serial(date), text: dayText(date, format), format };
}

export function dayText(date: string, format: "dd-mm-yyyy" | "d-m-yyyy" | "mmm-yy"): string {
  const [year = "", month = "", dayOfMonth = ""] = date.split("-");
  if (format === "mmm-yy") return `${shortMonths[Number(month) - 1] ?? ""}-${year.slice(2)}`;
  return format === "d-m-yyyy" ? `${Number(dayOfMonth)}-${Number(month)}-${year}` : `${dayOfMonth}-${month}-${year}`;
}

export const shortMonths = [
  "jan",
  "feb",
  "mrt",
  "apr",
  "mei",
  "jun",
  "jul",
  "aug",
  "sep",
  "okt",
  "nov",
  "dec",
] as const;

export const longMonths = [
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
] as const;

/** An error that Excel shows in Dutch and hands over in English. */
export function error(shown: "#N/B" | "#VERW!" | "#DEEL/0!", mark?: Mark): Cell {
  const value = { "#N/B": "#N/A", "#VERW!": "#REF!", "#DEEL/0!": "#DIV/0!" }[shown];
  return marked({ value, text: shown, format: "General" }, mark);
}

export function dutch(value: number): string {
  return String(value).replace(".", ",");
}

/** Day number in Excel's 1900 system. */
function serial(date: string): number {
  return Date.parse(date) / 86_400_000 + 25_569;
}

function fixed(value: number, decimals: number): string {
  return value.toFixed(decimals).replace(".", ",");
}

function marked(cell: Cell, mark: Mark | undefined): Cell {
  return mark ? { ...cell, mark } : cell;
}
