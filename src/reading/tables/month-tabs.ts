import {
  isAboutTable,
  withCorrection,
  type CarriedCorrection,
  type Correction,
  type TableCorrection,
  type TableKey,
} from "../../caseload/team/corrections";
import type { CellRange } from "../../caseload/cell-address";
import type { IsoDate } from "../../caseload/dates";
import type { Doubt } from "../../caseload/team/team-data";
import { hasBegun, momentIn, orderOf } from "../candidates/columns/moments";
import { plain } from "../candidates/columns/vocabulary";
import type { ReadTable } from "./read-table";
import type { TableCorrections } from "./table-corrections";

/** What is known of tabs that are called after months. Only where something was corrected they matter. */
export interface MonthTabs {
  /** What was said of columns and units on tabs of earlier months with the same headers, and on the tab itself. */
  withEarlier(
    own: readonly TableCorrection[],
    key: TableKey,
    about: readonly TableCorrection[],
  ): readonly TableCorrection[];
  told<Own extends MonthTable>(
    tables: readonly Own[],
    corrections: readonly Correction[],
    stated: IsoDate | null,
  ): {
    /** Tables of the months before the newest. */
    readonly passed: ReadonlySet<Own>;
    /** Which months count. */
    readonly doubts: readonly Doubt[];
    /** What becomes of corrections on the tabs of later months. */
    readonly carried: readonly CarriedCorrection[];
  };
}

interface MonthTable {
  readonly area: { readonly key: TableKey; readonly corrections: TableCorrections; readonly range: CellRange };
  /** null: too little speaks for it. */
  readonly read: ReadTable | null;
}

/** @param date the peildatum that was chosen; null: the one that the sheets give, else today */
export function monthTabs(
  { date: chosen, today }: { readonly date: IsoDate | null; readonly today: IsoDate },
  grids: readonly { readonly sheet: string }[],
): MonthTabs {
  const sheetNames = grids.map(({ sheet }) => sheet);
  const sheets = new Set(sheetNames);
  const looked = chosen ?? today;
  const holdsFor = ({ kind, table }: TableCorrection, sheet: string): boolean =>
    (kind === "column" || kind === "unit") && sheets.has(table.sheet) && followsInSeries(sheet, table.sheet, looked);
  return {
    withEarlier(own, key, about) {
      const earlier = about
        .filter((correction) => correction.table.headers === key.headers && holdsFor(correction, key.sheet))
        .sort((one, other) => orderOfTab(one.table.sheet, looked) - orderOfTab(other.table.sheet, looked));
      const here = [...earlier, ...own].map((correction) => ({ ...correction, table: key }));
      return here.reduce<readonly Correction[]>(withCorrection, []).filter(isAboutTable);
    },
    told(tables, corrections, stated) {
      // Whoever corrected a name left the tables to the evidence.
      if (!corrections.some(isAboutTable)) return { passed: new Set(), doubts: [], carried: [] };
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
      const taken = counting.filter((one) => !passed.has(one) && [...passed].some((other) => follows(one, other)));
      return {
        passed,
        doubts: taken.map(newestTaken),
        carried: corrections.filter(isAboutTable).flatMap((correction) =>
          sheetNames
            .filter((sheet) => holdsFor(correction, sheet))
            .map((sheet) => ({
              correction,
              sheet,
              holds: tables.some(({ area }) => isSame(area.key, correction, sheet)),
            })),
        ),
      };
    },
  };
}

function isSame(key: TableKey, { table }: TableCorrection, sheet: string): boolean {
  return key.sheet === sheet && key.headers === table.headers;
}

function newestTaken({ area: { range } }: MonthTable): Doubt {
  const { sheet, top: row, left: column } = range;
  return { code: "newest-taken", cells: [{ sheet, row, column }], text: sheet };
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
