import { sameValue } from "../../kernel/same-value";
import type { Field, HoursUnit } from "./field";

/** Which table of the workbook is meant, without its words: the sheet, and a hash of the headers in order (design decision 5). */
export interface TableKey {
  readonly sheet: string;
  readonly headers: string;
}

/**
 * A correction of what was found. column: the field stands in the header at this place among the table's headers, null
 * is nowhere · unit: the column's bare numbers are hours or fte · this-table: of the tables of its kind this one
 * counts, and it is one of the team's · not-this-table, not-this-sheet: none of the team's · same-person: `name` and
 * `alias` are one person, called `name` · no-cases: has no clients in the division, also when the formation gives
 * hours.
 */
export type Correction =
  | { readonly kind: "column"; readonly table: TableKey; readonly field: Field; readonly place: number | null }
  | {
      readonly kind: "unit";
      readonly table: TableKey;
      readonly field: Field;
      readonly unit: Exclude<HoursUnit, "percent">;
    }
  | { readonly kind: "this-table" | "not-this-table"; readonly table: TableKey }
  | { readonly kind: "not-this-sheet"; readonly sheet: string }
  | { readonly kind: "same-person"; readonly name: string; readonly alias: string }
  | { readonly kind: "no-cases"; readonly name: string };

export type TableCorrection = Extract<Correction, { readonly table: TableKey }>;

/** A correction of an earlier month, and the tab of a later one. */
export interface CarriedCorrection {
  readonly correction: TableCorrection;
  readonly sheet: string;
  /** Whether a table with the same headers stands there, so that it holds for that too. */
  readonly holds: boolean;
}

export function isAboutTable(correction: Correction): correction is TableCorrection {
  return "table" in correction;
}

export function sameTable(one: TableKey, other: TableKey): boolean {
  return one.sheet === other.sheet && one.headers === other.headers;
}

/** The corrections with one more; it replaces an earlier correction about the same thing. */
export function withCorrection(corrections: readonly Correction[], added: Correction): readonly Correction[] {
  return [...corrections.filter((correction) => !answersSame(correction, added)), added];
}

export function withoutCorrection(corrections: readonly Correction[], taken: Correction): readonly Correction[] {
  return corrections.filter((correction) => !sameValue(correction, taken));
}

/** Whether two corrections answer the same question, so that the later one replaces the earlier. */
function answersSame(one: Correction, other: Correction): boolean {
  if (isAboutTable(one) && isAboutTable(other)) return sameTable(one.table, other.table) && contradict(one, other);
  if (one.kind !== other.kind) return false;
  switch (one.kind) {
    case "not-this-sheet":
      return other.kind === one.kind && one.sheet === other.sheet;
    case "same-person":
      return other.kind === one.kind && (one.alias === other.alias || isSwapped(one, other));
    case "no-cases":
      return other.kind === one.kind && one.name === other.name;
    default:
      return false;
  }
}

interface Pair {
  readonly name: string;
  readonly alias: string;
}

function isSwapped(one: Pair, other: Pair): boolean {
  return one.name === other.alias && one.alias === other.name;
}

/** One column holds one field, and one field stands in one column; a table counts or does not. */
function contradict(one: TableCorrection, other: TableCorrection): boolean {
  if (one.kind === "column" && other.kind === "column") {
    return one.field === other.field || (one.place !== null && one.place === other.place);
  }
  if (one.kind === "unit" && other.kind === "unit") return one.field === other.field;
  const aboutWhole = ({ kind }: TableCorrection): boolean => kind === "this-table" || kind === "not-this-table";
  return aboutWhole(one) && aboutWhole(other);
}
