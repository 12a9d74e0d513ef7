import type { CapacityResult } from "../../caseload/capacity/capacity-result";
import { capacityChartWords } from "../../text/sheets/capacity-sheet";
import { totalColumns, type CapacityLayout } from "./capacity-layout";
import type { TableRows } from "../plan/table-rows";
import type { PlanChart, PlanRect } from "../plan/sheet-plan";
import { chartColors } from "../plan/sheet-styles";

/** With more bars the figures overlap; they stand in the tables above as well. */
const mostLabelledRows = 8;

/** Bars over Tabel 2 and Tabel 3: which groups, and which products, take the fte. */
export function capacityCharts(result: CapacityResult, layout: CapacityLayout): readonly PlanChart[] {
  const [groups, products] = layout.charts;
  return [
    ...(groups ? [chart(capacityChartWords.groups, layout.groups, result.groups.length, groups)] : []),
    ...(products ? [chart(capacityChartWords.products, layout.products, result.products.length, products)] : []),
  ];

  function chart(title: string, rows: TableRows, count: number, place: PlanRect): PlanChart {
    const cells = (name: keyof typeof totalColumns): PlanRect => {
      const column = totalColumns[name].first;
      return { top: rows.first, bottom: rows.last, left: column, right: column };
    };
    const source = { name: capacityChartWords.source, values: cells("source"), color: chartColors.current };
    const exact = { name: capacityChartWords.exact, values: cells("exact"), color: chartColors.proportional };
    return {
      name: title,
      title,
      categories: cells("name"),
      series: result.rounding === null ? [exact] : [source, exact],
      showValues: count <= mostLabelledRows,
      place,
    };
  }
}
