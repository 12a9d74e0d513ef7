import type { BarSeriesOption, LineSeriesOption, PieSeriesOption, ScatterSeriesOption } from "echarts/charts";
import type { EChartsCoreOption } from "echarts/core";
import { displayText } from "../../calc/values/text";
import type { ChartData, ChartSeriesData } from "./chart-data";

/** The colours of the Office theme, for series without a colour. */
const officeColors = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];
const quiet = "#595959";
const line = "#D9D9D9";

/** Describes the picture of a chart, with the shapes and colours of a new chart in Excel. */
export function chartOption(data: ChartData): EChartsCoreOption {
  const { title, legend, kind } = data;
  return {
    animation: false,
    color: officeColors,
    textStyle: { fontFamily: "Calibri, sans-serif" },
    aria: { enabled: true },
    ...(title !== null && {
      title: { text: title, left: "center", top: 6, textStyle: { fontSize: 16, fontWeight: "normal", color: quiet } },
    }),
    ...(legend !== null && { legend: legendAt(legend, title !== null) }),
    ...(kind === "pie" || kind === "doughnut" ? { series: rings(data) } : onAxes(data)),
  };
}

/** Charts with axes: everything but pies. */
function onAxes(data: ChartData): EChartsCoreOption {
  const { title, legend, kind, language } = data;
  const value = (second: boolean) => ({
    type: "value",
    name: second ? "" : data.valueTitle,
    nameLocation: "middle",
    nameGap: 34,
    ...(data.minimum !== null && !second && { min: data.minimum }),
    // An axis that shows no category need not begin at zero.
    ...(kind === "scatter" && { scale: true }),
    ...(data.series[0]?.stacked === "share" && !second && { max: 1 }),
    axisLine: { lineStyle: { color: line } },
    splitLine: { show: !second, lineStyle: { color: line } },
    axisLabel: {
      color: quiet,
      formatter: (number: number) =>
        displayText(number, second ? data.secondFormat : data.valueFormat, language, false),
    },
  });
  const category =
    kind === "scatter"
      ? { ...value(true), name: data.categoryTitle, scale: true }
      : {
          type: "category",
          data: data.categories.length > 0 ? data.categories : numbersUpTo(longest(data)),
          inverse: data.reversed,
          name: data.categoryTitle,
          nameLocation: "middle",
          nameGap: 28,
          boundaryGap: kind !== "area",
          axisTick: { show: false },
          axisLine: { lineStyle: { color: line }, ...(data.categoryLabels.isLow && { onZero: false }) },
          axisLabel: { color: quiet, ...categoryLabels(data) },
        };
  const values = data.series.some(({ secondAxis }) => secondAxis) ? [value(false), value(true)] : value(false);
  return {
    grid: {
      top: (title === null ? 16 : 40) + (legend === "top" ? 22 : 0),
      bottom: legend === "bottom" ? 36 : 12,
      left: legend === "left" ? 110 : 12,
      right: legend === "right" ? 120 : 20,
      outerBoundsMode: "same",
      outerBoundsContain: "axisLabel",
    },
    xAxis: kind === "bar" ? values : category,
    yAxis: kind === "bar" ? category : values,
    series: data.series.map((series) => seriesOption(series, data)),
  };
}

function categoryLabels({ categoryLabels: { every, angle } }: ChartData) {
  return {
    interval: (every ?? 1) - 1,
    hideOverlap: every === undefined,
    ...(angle !== undefined && { rotate: angle }),
  };
}

const longest = ({ series }: ChartData): number => Math.max(0, ...series.map(({ values }) => values.length));
const numbersUpTo = (last: number): string[] => Array.from({ length: last }, (_, index) => String(index + 1));

function legendAt(legend: NonNullable<ChartData["legend"]>, belowTitle: boolean) {
  const upright = legend === "left" || legend === "right";
  return {
    orient: upright ? "vertical" : "horizontal",
    ...(upright
      ? { [legend]: 8, top: "middle" }
      : { left: "center", [legend]: legend === "top" && belowTitle ? 32 : 8 }),
    itemWidth: 8,
    itemHeight: 8,
    icon: "rect",
    // The workbook decides which series are shown.
    selectedMode: false,
    textStyle: { color: quiet },
  };
}

function seriesOption(
  series: ChartSeriesData,
  data: ChartData,
): BarSeriesOption | LineSeriesOption | ScatterSeriesOption {
  const { kind, stacked, color, secondAxis } = series;
  const label = {
    show: data.labels !== null,
    formatter: ({ dataIndex }: { dataIndex: number }) => labelOf(series, data, dataIndex),
    color: quiet,
  };
  const shared = {
    name: series.name,
    silent: true,
    ...(color !== null && { itemStyle: { color } }),
    ...(stacked && { stack: `${kind} ${String(secondAxis)}` }),
    ...(secondAxis && { [data.kind === "bar" ? "xAxisIndex" : "yAxisIndex"]: 1 }),
  };
  if (kind === "scatter") {
    const points = series.values.map((value, index) => [series.places[index] ?? index + 1, value] as [number, number]);
    const spot = { ...shared, data: points, label, symbolSize: 7 };
    if (!series.lines) return { ...spot, type: "scatter" };
    return { ...spot, type: "line", smooth: series.smooth, showSymbol: series.markers };
  }
  const points = series.values.map((value, index) => {
    const own = series.pointColors[index];
    return own === undefined ? (value as number) : { value: value as number, itemStyle: { color: own } };
  });
  if (kind === "line" || kind === "area") {
    return {
      ...shared,
      type: "line",
      data: points,
      showSymbol: series.markers,
      symbol: "circle",
      symbolSize: 6,
      label,
      ...(kind === "area" && { areaStyle: { opacity: 1 }, lineStyle: { width: 0 } }),
    };
  }
  return {
    ...shared,
    type: "bar",
    data: points,
    barGap: `${-data.overlap}%`,
    ...(data.gapWidth !== null && { barCategoryGap: `${gapOf(data, data.gapWidth)}%` }),
    label: { ...label, position: stacked ? "inside" : kind === "bar" ? "right" : "top" },
  };
}

/** The room between categories, in percent of the room for one category. */
function gapOf({ series, overlap }: ChartData, gapWidth: number): number {
  const bars = series.filter(({ kind }) => kind === "bar" || kind === "column");
  const others = bars.some(({ stacked }) => stacked) ? 0 : bars.length - 1;
  return (100 * gapWidth) / (gapWidth + 100 + (100 - overlap) * others);
}

/** A pie, or the rings of a doughnut with the first series inside. */
function rings(data: ChartData): PieSeriesOption[] {
  const shown = data.kind === "pie" ? data.series.slice(0, 1) : data.series;
  const [inner, outer] = data.kind === "pie" ? [0, 60] : [32, 62];
  const thickness = (outer - inner) / Math.max(1, shown.length);
  return shown.map((series, ring) => ({
    type: "pie",
    name: series.name,
    silent: true,
    radius: [`${inner + ring * thickness}%`, `${inner + (ring + 1) * thickness}%`],
    center: ["50%", data.title === null || data.legend === "bottom" ? "50%" : "54%"],
    itemStyle: { borderColor: "#fff", borderWidth: 1 },
    label: {
      show: data.labels !== null,
      position: data.kind === "pie" ? "outside" : "inside",
      formatter: ({ dataIndex }) => labelOf(series, data, dataIndex),
      color: quiet,
    },
    labelLine: { length: 6, length2: 4 },
    data: series.values.map((value, index) => ({
      name: data.categories[index] ?? String(index + 1),
      value: value ?? 0,
      itemStyle: { color: series.pointColors[index] ?? officeColors[index % officeColors.length] ?? quiet },
    })),
  }));
}

function labelOf({ texts, values }: ChartSeriesData, { labels, categories, language }: ChartData, index: number) {
  if (!labels) return "";
  const whole = values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
  const share = displayText(whole === 0 ? 0 : (values[index] ?? 0) / whole, "0%", language, false);
  return [
    ...(labels.category ? [categories[index] ?? ""] : []),
    ...(labels.value ? [texts[index] ?? ""] : []),
    ...(labels.share ? [share] : []),
  ].join("; ");
}
