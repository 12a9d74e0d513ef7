import type { Division } from "../../caseload/division/division";
import { chartWords } from "../../text/sheets/proportional-sheet";
import { caseloadRows } from "./caseload-rows";
import { unbrokenTop } from "../plan/fitted-pages";
import type { ProportionalSheetLayout } from "./proportional-sheet-layout";
import type { PlanChart, PlanRect } from "../plan/sheet-plan";
import { chartColors } from "../plan/sheet-styles";

/** A higher chart would show nothing more. */
const mostRows = 22;
/** With more bars the figures overlap; they stand in the table beside it as well. */
const mostLabelledRows = 16;

/** Bars of the actual beside the rekenkundige caseload, over the cells of Tabel 2. */
export function caseloadChart(
  result: Division,
  layout: ProportionalSheetLayout,
  area: PlanRect,
  rowHeights: Readonly<Record<number, number>>,
): PlanChart {
  const { caseload, caseloadColumns: columns, chart, widths } = layout;
  const rows = Math.min(chart.bottom - chart.top + 1, mostRows);
  const top = unbrokenTop({ first: chart.top, last: chart.bottom, rows }, area, rowHeights, widths);
  const cells = (column: number): PlanRect => ({
    top: caseload.first,
    bottom: caseload.last,
    left: column,
    right: column,
  });
  return {
    name: chartWords.name,
    title: chartWords.title,
    categories: cells(columns.name),
    series: [
      { name: chartWords.current, values: cells(columns.current), color: chartColors.current },
      { name: chartWords.proportional, values: cells(columns.rounded), color: chartColors.proportional },
    ],
    showValues: caseloadRows(result).length <= mostLabelledRows,
    place: { ...chart, top, bottom: top + rows - 1 },
  };
}
