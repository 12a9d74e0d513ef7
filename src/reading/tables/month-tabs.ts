import {
  isAboutTable,
  withCorrection,
  type CarriedCorrection,
  type Correction,
  type TableCorrection,
  type TableKey,
} from "../../caseload/team/corrections";
import type { IsoDate } from "../../caseload/dates";
import { hasBegun, momentIn, orderOf } from "../candidates/columns/moments";
import { plain } from "../candidates/columns/vocabulary";
import type { ReadTable } from "./read-table";
import type { TableCorrections } from "./table-corrections";

/** What is known of tabs that are called after months. Only somebody who corrected a table needs it. */
export interface MonthTabs {
  /** What was said of columns and units on tabs of earlier months with the same headers, and on the tab itself. */
  withEarlier(
    own: readonly TableCorrection[],
    key: TableKey,
    about: readonly TableCorrection[],
    sheets: ReadonlySet<string>,
  ): readonly TableCorrection[];
  /** What becomes of corrections on the tabs of later months. */
  carried(
    about: readonly TableCorrection[],
    tables: readonly TableKey[],
    sheets: ReadonlySet<string>,
  ): readonly CarriedCorrection[];
  /** Of tables with the same headers those of the newest month, and those of the months before. */
  newest<Own extends MonthTable>(
    tables: readonly Own[],
    stated: IsoDate | null,
  ): { readonly taken: readonly Own[]; readonly passed: ReadonlySet<Own> };
}

interface MonthTable {
  readonly area: { readonly key: TableKey; readonly corrections: TableCorrections };
  /** null: too little speaks for it. */
  readonly read: ReadTable | null;
}

/** @param chosen the peildatum that was chosen; null: the one that the sheets give, else today */
export function monthTabs(chosen: IsoDate | null, today: IsoDate): MonthTabs {
  const looked = chosen ?? today;
  const holdsFor = ({ kind, table }: TableCorrection, sheet: string, sheets: ReadonlySet<string>): boolean =>
    (kind === "column" || kind === "unit") && sheets.has(table.sheet) && followsInSeries(sheet, table.sheet, looked);
  return {
    withEarlier(own, key, about, sheets) {
      const earlier = about
        .filter((correction) => correction.table.headers === key.headers && holdsFor(correction, key.sheet, sheets))
        .sort((one, other) => orderOfTab(one.table.sheet, looked) - orderOfTab(other.table.sheet, looked));
      const here = [...earlier, ...own].map((correction) => ({ ...correction, table: key }));
      return here.reduce<readonly Correction[]>(withCorrection, []).filter(isAboutTable);
    },
    carried: (about, tables, sheets) =>
      about.flatMap((correction) => {
        const { headers } = correction.table;
        const later = [...sheets].filter((sheet) => holdsFor(correction, sheet, sheets));
        return later.map((sheet) => ({
          correction,
          sheet,
          holds: tables.some((key) => key.sheet === sheet && key.headers === headers),
        }));
      }),
    newest(tables, stated) {
      const date = chosen ?? stated ?? today;
      const follows = (one: MonthTable, other: MonthTable): boolean =>
        one.area.key.headers === other.area.key.headers &&
        followsInSeries(one.area.key.sheet, other.area.key.sheet, date);
      const counting = tables.filter(({ area: { key, corrections }, read }) => {
        const moment = momentIn(key.sheet);
        return moment !== null && hasBegun(moment, date) && corrections.counts === null && isFilledIn(read);
      });
      const passed = new Set<(typeof tables)[number]>();
      for (const one of counting) {
        const others = tables.filter((other) => follows(one, other) || follows(other, one));
        // Somebody said which month counts.
        if (others.some(({ area }) => area.corrections.counts === true)) continue;
        for (const other of others) if (follows(one, other) || !counting.includes(other)) passed.add(other);
      }
      return {
        taken: counting.filter((one) => !passed.has(one) && [...passed].some((other) => follows(one, other))),
        passed,
      };
    },
  };
}

/** Whether a tab is of a later month of the same series than another, as it looks on a date. */
export function followsInSeries(sheet: string, earlier: string, date: IsoDate): boolean {
  const series = seriesOf(sheet);
  return series !== null && series === seriesOf(earlier) && orderOfTab(earlier, date) < orderOfTab(sheet, date);
}

/** What the tabs of one series are called besides their month: "stand" of "Stand okt 2026". null: the name is of no month. */
function seriesOf(sheet: string): string | null {
  const unit = momentIn(sheet)?.unit;
  if (unit !== "month" && unit !== "day") return null;
  const words = plain(sheet).split(" ");
  return words.filter((word) => !/^\d+$/.test(word) && momentIn(word)?.unit !== "month").join(" ");
}

function orderOfTab(sheet: string, date: IsoDate): number {
  const moment = momentIn(sheet);
  return moment ? orderOf(moment, date) : 0;
}

/** Whether at least half of the people have a figure. */
function isFilledIn(read: ReadTable | null): boolean {
  const { kind, rows } = read?.table ?? { kind: "formation", rows: [] };
  const filled = rows.filter(({ hours, current }) => (kind === "caseload" ? current : hours) !== undefined);
  return rows.length > 0 && filled.length * 2 >= rows.length;
}
