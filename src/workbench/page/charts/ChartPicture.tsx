import { useEffect, useRef } from "react";
import { BarChart, LineChart, PieChart, ScatterChart } from "echarts/charts";
import { AriaComponent, GridComponent, LegendComponent, TitleComponent } from "echarts/components";
import { init, use as take, type EChartsType } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { pageWords } from "../../text";
import type { ChartData } from "./chart-data";
import { chartOption } from "./chart-option";

take([
  BarChart,
  LineChart,
  PieChart,
  ScatterChart,
  AriaComponent,
  GridComponent,
  LegendComponent,
  TitleComponent,
  SVGRenderer,
]);

/** A chart of the workbook, as large as its place. A chart that we do not draw is a box with its title. */
export function ChartPicture({ data }: { data: ChartData }) {
  if (data.kind !== null) return <DrawnChart data={data} />;
  return (
    <div className="chart chart-not-drawn">
      {data.title !== null && <strong>{data.title}</strong>}
      {pageWords.chartNotDrawn}
    </div>
  );
}

function DrawnChart({ data }: { data: ChartData }) {
  const place = useRef<HTMLDivElement>(null);
  const chart = useRef<EChartsType>(null);
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const drawn = init(element, null, { renderer: "svg", locale: "NL" });
    chart.current = drawn;
    const sizes = new ResizeObserver(() => drawn.resize());
    sizes.observe(element);
    return () => {
      sizes.disconnect();
      drawn.dispose();
    };
  }, []);
  useEffect(() => {
    chart.current?.setOption(chartOption(data), true);
  }, [data]);
  return <div className="chart" ref={place} role="img" aria-label={data.title ?? ""} />;
}
