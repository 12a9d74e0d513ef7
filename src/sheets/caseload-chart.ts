import type { ScenarioResult } from "../caseload/scenario";
import { chartDescription, chartWords } from "../text/proportional-sheet";
import { caseloadRows } from "./caseload-rows";
import type { ProportionalSheetLayout } from "./proportional-sheet-layout";
import type { PlanChart, PlanRect } from "./sheet-plan";
import { chartColors } from "./sheet-styles";

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
    alternativeText: chartDescription(caseloadRows(result)),
    categories: cells(columns.name),
    series: [
      { name: chartWords.current, values: cells(columns.current), color: chartColors.current },
      { name: chartWords.proportional, values: cells(columns.rounded), color: chartColors.proportional },
    ],
    place: chart,
  };
}
