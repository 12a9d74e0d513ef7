import { isAboutTable, type Correction, type TableCorrection, type TableKey } from "../../caseload/team/corrections";
import type { Field, HoursUnit } from "../../caseload/team/field";
import type { MonthTabs } from "./month-tabs";

/** What someone said about one table. Columns are told by their place among the table's headers. */
export interface TableCorrections {
  /** null: nobody said whether the table counts. */
  readonly counts: boolean | null;
  /** The field that a header holds; null when nobody said. */
  fieldAt(place: number): Field | null;
  /** Someone said where the field stands, or that it stands nowhere. */
  isSettled(field: Field): boolean;
  unitOf(field: Field): Exclude<HoursUnit, "percent"> | null;
}

/** All corrections of tables, found by the table they are about. */
export interface CorrectionsByTable {
  of(key: TableKey): TableCorrections;
  /** Corrections of which no table was asked for: their table is gone, or has other headers now. */
  unused(): readonly TableCorrection[];
}

/**
 * A table keeps its corrections while its headers stay the same. One on a sheet that is no longer there goes to the table with the same
 * headers elsewhere: sheets are renamed from one meeting to the next. The tab of a new month takes over those of the months before.
 */
export function correctionsByTable(
  corrections: readonly Correction[],
  sheetNames: ReadonlySet<string>,
  months: MonthTabs | null,
): CorrectionsByTable {
  const about = corrections.filter(isAboutTable);
  const used = new Set<TableCorrection>();
  return {
    of(key) {
      const { sheet, headers } = key;
      const own = about.filter(
        ({ table }) => table.headers === headers && (table.sheet === sheet || !sheetNames.has(table.sheet)),
      );
      own.forEach((correction) => used.add(correction));
      return ofOneTable(months?.withEarlier(own, key, about) ?? own);
    },
    unused: () => about.filter((correction) => !used.has(correction)),
  };
}

/** For who looks where tables stand and not at what is in them. */
export const noCorrections: CorrectionsByTable = correctionsByTable([], new Set(), null);

function ofOneTable(corrections: readonly TableCorrection[]): TableCorrections {
  const columns = corrections.filter((correction) => correction.kind === "column");
  const units = corrections.filter((correction) => correction.kind === "unit");
  const whole = corrections.find(({ kind }) => kind === "this-table" || kind === "not-this-table");
  return {
    counts: whole === undefined ? null : whole.kind === "this-table",
    fieldAt: (place) => columns.find((column) => column.place === place)?.field ?? null,
    isSettled: (field) => columns.some((column) => column.field === field),
    unitOf: (field) => units.find((unit) => unit.field === field)?.unit ?? null,
  };
}
