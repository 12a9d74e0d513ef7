import type { BarSeriesOption, LineSeriesOption } from "echarts/charts";
import type { EChartsCoreOption } from "echarts/core";
import type { ChartData, ChartSeriesData } from "./chart-data";

/** The colours of Office's own theme, for series that have none. */
const officeColors = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];
const quiet = "#595959";
const line = "#D9D9D9";

/** The picture of a chart, in the shapes and colours in which Excel draws a new one. */
export function chartOption(data: ChartData): EChartsCoreOption {
  const { title, legend, kind } = data;
  const category = {
    type: "category",
    data: data.categories,
    inverse: data.reversed,
    name: data.categoryTitle,
    nameLocation: "middle",
    nameGap: 28,
    axisTick: { show: false },
    axisLine: { lineStyle: { color: line } },
    axisLabel: { color: quiet, interval: 0, hideOverlap: true },
  };
  const value = {
    type: "value",
    name: data.valueTitle,
    nameLocation: "middle",
    nameGap: 34,
    ...(data.minimum !== null && { min: data.minimum }),
    splitLine: { lineStyle: { color: line } },
    axisLabel: { color: quiet },
  };
  return {
    animation: false,
    color: officeColors,
    textStyle: { fontFamily: "Calibri, sans-serif" },
    aria: { enabled: true },
    ...(title !== null && {
      title: { text: title, left: "center", top: 6, textStyle: { fontSize: 16, fontWeight: "normal", color: quiet } },
    }),
    ...(legend !== null && { legend: legendAt(legend, title !== null) }),
    grid: {
      top: title === null ? 16 : 40,
      bottom: legend === "bottom" ? 36 : 12,
      left: 12,
      right: 20,
      outerBoundsMode: "same",
      outerBoundsContain: "axisLabel",
    },
    xAxis: kind === "bar" ? value : category,
    yAxis: kind === "bar" ? category : value,
    series: data.series.map((series) => seriesOption(series, data)),
  };
}

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
    // The workbook says which series there are.
    selectedMode: false,
    textStyle: { color: quiet },
  };
}

function seriesOption(series: ChartSeriesData, data: ChartData): BarSeriesOption | LineSeriesOption {
  const shared = {
    name: series.name,
    data: [...series.values] as number[],
    ...(series.color !== null && { itemStyle: { color: series.color } }),
    ...(data.stacked && { stack: "all" }),
    silent: true,
  };
  const formatter = ({ dataIndex }: { dataIndex: number }) => series.texts[dataIndex] ?? "";
  if (data.kind === "line") {
    return { ...shared, type: "line", label: { show: data.labels, formatter, color: quiet } };
  }
  return {
    ...shared,
    type: "bar",
    barGap: "0%",
    label: { show: data.labels, position: data.kind === "bar" ? "right" : "top", formatter, color: quiet },
  };
}
