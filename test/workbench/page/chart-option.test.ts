import type { ChartData, ChartSeriesData } from "../../../src/workbench/page/charts/chart-data";
import { chartOption } from "../../../src/workbench/page/charts/chart-option";

const series: ChartSeriesData = {
  kind: "column",
  stacked: false,
  name: "Nu",
  values: [30, 10],
  texts: ["30,0", "10,0"],
  places: [],
  lines: false,
  markers: false,
  smooth: false,
  secondAxis: false,
  color: "#123456",
  pointColors: { 1: "#FF0000" },
};

const chart: ChartData = {
  title: "Cliënten",
  kind: "column",
  categories: ["Anne", "Bob"],
  categoryLabels: { isLow: false },
  series: [series, series],
  legend: null,
  categoryTitle: "",
  reversed: false,
  valueTitle: "",
  minimum: null,
  labels: { value: true, category: true, share: true },
  valueFormat: "0.0",
  secondFormat: "0%",
  language: "nl-NL",
  gapWidth: 50,
  overlap: 0,
};

/** The part of the options that the tests look at. */
interface Drawn {
  readonly series: readonly {
    readonly type: string;
    readonly data: readonly unknown[];
    readonly barCategoryGap?: string;
    readonly label: { formatter(at: { dataIndex: number }): string };
    readonly radius?: readonly string[];
  }[];
  readonly yAxis: { readonly axisLabel: { formatter(value: number): string } } & unknown[];
}
const drawn = (data: ChartData) => chartOption(data) as unknown as Drawn;

it("leaves the chart's own room between categories", () => {
  // Two bars of 100 and a gap of 50: the gap is 50 of 250. Stacked or fully overlapping bars: 50 of 150.
  expect(drawn(chart).series[0]?.barCategoryGap).toBe("20%");
  expect(parseFloat(drawn({ ...chart, overlap: 100 }).series[0]?.barCategoryGap ?? "")).toBeCloseTo(100 / 3);
  const stacked = { ...series, stacked: "sum" } as const;
  const both = drawn({ ...chart, series: [stacked, stacked] });
  expect(parseFloat(both.series[0]?.barCategoryGap ?? "")).toBeCloseTo(100 / 3);
});

it("labels values as their cells show them, and shares of the total", () => {
  expect(drawn(chart).series[0]?.label.formatter({ dataIndex: 0 })).toBe("Anne; 30,0; 75%");
  expect(drawn(chart).yAxis.axisLabel.formatter(12.5)).toBe("12,5");
});

it("gives a point its own colour", () => {
  expect(drawn(chart).series[0]?.data).toEqual([30, { value: 10, itemStyle: { color: "#FF0000" } }]);
});

it("draws points by their two numbers, and rings inside each other", () => {
  const points = drawn({ ...chart, kind: "scatter", series: [{ ...series, kind: "scatter", places: [4, null] }] });
  expect(points.series[0]).toMatchObject({
    type: "scatter",
    data: [
      [4, 30],
      [2, 10],
    ],
  });
  const rings = drawn({ ...chart, kind: "doughnut" }).series.map(({ radius }) => radius);
  expect(rings).toEqual([
    ["32%", "47%"],
    ["47%", "62%"],
  ]);
  expect(drawn({ ...chart, kind: "pie" }).series).toHaveLength(1);
});
