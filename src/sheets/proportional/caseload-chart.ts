import type { Division } from "../../caseload/division/division";
import { chartWords } from "../../text/sheets/proportional-sheet";
import { caseloadRows } from "./caseload-rows";
import type { ProportionalSheetLayout } from "./proportional-sheet-layout";
import { figuresFit } from "../plan/chart-figures";
import type { PlanChart, PlanRect } from "../plan/sheet-plan";
import { chartColors } from "../plan/sheet-styles";

/** Bars of the actual beside the rekenkundige caseload, over the cells of Tabel 2. */
export function caseloadChart(
  result: Division,
  { caseload, caseloadColumns: columns, chart }: ProportionalSheetLayout,
): PlanChart {
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
    showValues: figuresFit(caseloadRows(result).length, 2),
    place: chart,
  };
}
