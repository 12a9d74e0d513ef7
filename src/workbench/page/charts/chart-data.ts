import type { Language } from "../../calc/coerce";
import { displayText } from "../../calc/text";
import { parseReference } from "../../model/address";
import type { Chart } from "../../model/chart";
import type { Cell } from "../../model/sheet";
import type { Workbook } from "../../model/workbook";

/** A chart with its figures read from the cells: all that a picture of it needs. */
export interface ChartData {
  readonly title: string | null;
  readonly kind: "column" | "bar" | "line";
  readonly stacked: boolean;
  readonly categories: readonly string[];
  readonly series: readonly ChartSeriesData[];
  readonly legend: "top" | "bottom" | "left" | "right" | null;
  readonly categoryTitle: string;
  /** The first category is on top, or at the right. */
  readonly reversed: boolean;
  readonly valueTitle: string;
  readonly minimum: number | null;
  readonly labels: boolean;
}

export interface ChartSeriesData {
  readonly name: string;
  /** null: no number in the cell, and a gap in the chart. */
  readonly values: readonly (number | null)[];
  /** The values as their cells show them. */
  readonly texts: readonly string[];
  /** "#RRGGBB"; null lets the picture choose. */
  readonly color: string | null;
}

/** Reads a chart's cells. A reference that is nowhere gives no figures. */
export function chartData(chart: Chart, workbook: Workbook, language: Language): ChartData {
  const textOf = (cell: Cell | undefined) =>
    cell ? displayText(cell.value, workbook.styles.get(cell.style).numberFormat, language, workbook.date1904) : "";
  const [firstCategories = null] = chart.series.map(({ categories }) => categories);
  const positions = { top: "top", bottom: "bottom", left: "left", right: "right" } as const;
  const position = chart.legend.position.toLowerCase() as keyof typeof positions;
  return {
    title: chart.title.visible && chart.title.text ? chart.title.text : null,
    kind: chart.type.startsWith("Bar") ? "bar" : chart.type.startsWith("Line") ? "line" : "column",
    stacked: chart.type.includes("Stacked"),
    categories: firstCategories === null ? [] : cellsOf(firstCategories, workbook).map(textOf),
    series: chart.series.map(({ name, values, color }) => {
      const cells = cellsOf(values, workbook);
      return {
        name,
        values: cells.map((cell) => (typeof cell?.value === "number" ? cell.value : null)),
        texts: cells.map(textOf),
        color,
      };
    }),
    legend: chart.legend.visible ? (positions[position] ?? "bottom") : null,
    categoryTitle: chart.categoryAxis.title,
    reversed: chart.categoryAxis.reversed,
    valueTitle: chart.valueAxis.title,
    minimum: chart.valueAxis.minimum,
    labels: chart.dataLabels,
  };
}

function cellsOf(formula: string, workbook: Workbook): (Cell | undefined)[] {
  const reference = parseReference(formula);
  const sheet = workbook.sheetByName(reference?.sheet ?? "");
  if (!reference || !sheet) return [];
  const { top, left, right } = reference.rect;
  const bottom = Math.min(reference.rect.bottom, sheet.rows.length - 1);
  const cells: (Cell | undefined)[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) cells.push(sheet.cell(row, column));
  }
  return cells;
}
