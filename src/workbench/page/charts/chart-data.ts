import type { Language } from "../../calc/values/coerce";
import { displayText } from "../../calc/values/text";
import { parseReference } from "../../model/address";
import { unknownType, type Chart } from "../../model/chart";
import type { Cell } from "../../model/sheet";
import type { Workbook } from "../../model/workbook";

type SeriesKind = "column" | "bar" | "line" | "area" | "pie" | "doughnut" | "scatter";

/** A chart with the figures from its cells: everything that a picture of it needs. */
export interface ChartData {
  readonly title: string | null;
  /** The kind of the first series; null for a chart that we do not draw. */
  readonly kind: SeriesKind | null;
  readonly categories: readonly string[];
  /** Where the names of the categories stand, and how many of them; left out: as many as there is room for. */
  readonly categoryLabels: { readonly every?: number; readonly angle?: number; readonly isLow: boolean };
  readonly series: readonly ChartSeriesData[];
  readonly legend: "top" | "bottom" | "left" | "right" | null;
  readonly categoryTitle: string;
  /** Whether the first category is on top, or at the right. */
  readonly reversed: boolean;
  readonly valueTitle: string;
  readonly minimum: number | null;
  readonly labels: NonNullable<Chart["labelsSay"]> | null;
  /** The number formats of the value axis and of the second one. */
  readonly valueFormat: string;
  readonly secondFormat: string;
  readonly language: Language;
  /** Percent of a bar's width between categories; null lets the picture choose. */
  readonly gapWidth: number | null;
  /** Percent of a bar's width that the next one in its category covers. */
  readonly overlap: number;
}

export interface ChartSeriesData {
  readonly kind: SeriesKind;
  /** Whether values are stacked; "share" makes each category 100%. */
  readonly stacked: false | "sum" | "share";
  readonly name: string;
  /** null for a cell without a number: the chart has a gap there. */
  readonly values: readonly (number | null)[];
  /** The values as their cells show them. */
  readonly texts: readonly string[];
  /** The horizontal values of a scatter chart. */
  readonly places: readonly (number | null)[];
  readonly lines: boolean;
  readonly markers: boolean;
  readonly smooth: boolean;
  readonly secondAxis: boolean;
  /** "#RRGGBB"; null lets the picture choose. */
  readonly color: string | null;
  /** The colours of single points, by index. */
  readonly pointColors: Readonly<Record<number, string>>;
}

/** Reads a chart's cells. A reference to cells that do not exist gives no figures. */
export function chartData(chart: Chart, workbook: Workbook, language: Language): ChartData {
  const textOf = (cell: Cell | undefined, format?: string) =>
    cell
      ? displayText(cell.value, format ?? workbook.styles.get(cell.style).numberFormat, language, workbook.date1904)
      : "";
  const cellTexts = (reference: string) => cellsOf(reference, workbook).map((cell) => textOf(cell));
  const named = (reference: string | null | undefined, otherwise: string) =>
    reference ? cellTexts(reference).join(" ") || otherwise : otherwise;
  const cells = chart.series.map(({ values }) => cellsOf(values, workbook));
  const categories = chart.series.find((each) => each.categories !== null)?.categories ?? null;
  const positions = { top: "top", bottom: "bottom", left: "left", right: "right" } as const;
  const position = chart.legend.position.toLowerCase() as keyof typeof positions;
  const title = chart.title.visible ? named(chart.title.reference, chart.title.text) : "";
  const formatOf = (second: boolean) => {
    const own = cells.filter((_, index) => (chart.series[index]?.secondAxis === true) === second).flat();
    const first = own.find((cell) => typeof cell?.value === "number");
    return first ? workbook.styles.get(first.style).numberFormat : "General";
  };
  const series = chart.series.map((each, index): ChartSeriesData => {
    const own = cells[index] ?? [];
    return {
      ...shapeOf(each.type ?? chart.type),
      name: named(each.nameReference, each.name),
      values: own.map(numberIn),
      texts: own.map((cell) => textOf(cell, chart.labelFormat)),
      places: each.categories === null ? [] : cellsOf(each.categories, workbook).map(numberIn),
      secondAxis: each.secondAxis === true,
      color: each.color,
      pointColors: Object.fromEntries(each.pointColors ?? []),
    };
  });
  return {
    title: title || null,
    kind: chart.type === unknownType ? null : shapeOf(chart.type).kind,
    categories: categories === null ? [] : cellTexts(categories),
    categoryLabels: {
      ...(chart.categoryAxis.labelSpacing !== undefined && { every: chart.categoryAxis.labelSpacing }),
      ...(chart.categoryAxis.labelAngle !== undefined && { angle: chart.categoryAxis.labelAngle }),
      isLow: chart.categoryAxis.labelPosition === "Low",
    },
    series: series.map((each) => (each.stacked === "share" ? { ...each, values: sharesOf(each, series) } : each)),
    legend: chart.legend.visible ? (positions[position] ?? "bottom") : null,
    categoryTitle: chart.categoryAxis.title,
    reversed: chart.categoryAxis.reversed,
    valueTitle: chart.valueAxis.title,
    minimum: chart.valueAxis.minimum,
    labels: chart.dataLabels ? (chart.labelsSay ?? { value: true, category: false, share: false }) : null,
    valueFormat: chart.type.includes("100") ? "0%" : (chart.valueFormat ?? formatOf(false)),
    secondFormat: formatOf(true),
    language,
    gapWidth: chart.gapWidth,
    overlap: chart.overlap ?? 0,
  };
}

const numberIn = (cell: Cell | undefined): number | null => (typeof cell?.value === "number" ? cell.value : null);

const kinds: readonly (readonly [start: string, kind: SeriesKind])[] = [
  ["Bar", "bar"],
  ["Line", "line"],
  ["Area", "area"],
  ["Pie", "pie"],
  ["Doughnut", "doughnut"],
  ["XYScatter", "scatter"],
];

/** Takes the name of a chart type apart. */
function shapeOf(type: string): Pick<ChartSeriesData, "kind" | "stacked" | "lines" | "markers" | "smooth"> {
  const kind = kinds.find(([start]) => type.startsWith(start))?.[1] ?? "column";
  return {
    kind,
    stacked: type.includes("Stacked100") ? "share" : type.includes("Stacked") ? "sum" : false,
    lines: kind === "line" || /Lines|Smooth/.test(type),
    markers: kind === "scatter" ? !type.endsWith("NoMarkers") : type.includes("Markers"),
    smooth: type.includes("Smooth"),
  };
}

/** The share of each value in the total of all series of its kind, per category. */
function sharesOf({ kind, values }: ChartSeriesData, all: readonly ChartSeriesData[]): (number | null)[] {
  const together = all.filter((each) => each.kind === kind);
  return values.map((value, index) => {
    const whole = together.reduce((sum, each) => sum + Math.abs(each.values[index] ?? 0), 0);
    return value === null || whole === 0 ? null : value / whole;
  });
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
