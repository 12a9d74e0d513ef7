import type { IsoDate } from "../../caseload/dates";
import { monthSheetName } from "../../text/sheets/month-sheets";
import type { BlockWriter } from "../plan/block";
import { pagePlan } from "../plan/page-plan";
import type { SheetPlan } from "../plan/sheet-plan";

export interface MonthSheet {
  /** What the sheet is about, as its name begins: "Planning". */
  readonly subject: string;
  readonly referenceDate: IsoDate;
  readonly columnWidths: SheetPlan["columnWidths"];
  /** The columns that were written, and the last row. */
  readonly columns: { readonly first: number; readonly last: number };
  readonly last: number;
}

/** A sheet of the monthly work: what was written, on upright pages, without gridlines and charts. */
export function monthSheet(
  writer: BlockWriter,
  { subject, referenceDate, columnWidths, columns, last }: MonthSheet,
): SheetPlan {
  const { cells, merges, rowHeights } = writer.block();
  const area = { top: 0, left: columns.first, bottom: last, right: columns.last };
  return {
    name: monthSheetName(subject, referenceDate),
    cells,
    merges,
    columnWidths,
    rowHeights,
    hiddenColumns: [],
    charts: [],
    page: pagePlan({ area, rowHeights, columnWidths }, [], referenceDate),
    showGridlines: false,
  };
}
