import type { ScenarioResult } from "../caseload/scenario";
import { chartWords } from "../text/proportional-sheet";
import { caseloadRows } from "./caseload-rows";
import type { ProportionalSheetLayout } from "./proportional-sheet-layout";
import type { PlanChart, PlanRect } from "./sheet-plan";
import { chartColors } from "./sheet-styles";

/** With more bars their figures run into each other; they stand in the table beside it. */
const mostLabelledRows = 16;

/** Bars of the actual beside the rekenkundige caseload, over the cells of Tabel 2. */
export function caseloadChart(result: ScenarioResult, layout: ProportionalSheetLayout): PlanChart {
  const { caseload, caseloadColumns: columns, chart } = layout;
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
    place: chart,
  };
}
