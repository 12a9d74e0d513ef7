import type { Chart } from "../../../src/workbench/model/chart";
import { Workbook } from "../../../src/workbench/model/workbook";
import { chartData } from "../../../src/workbench/page/charts/chart-data";

const chart: Chart = {
  id: "{1}",
  name: "Grafiek 1",
  type: "ColumnClustered",
  title: { text: "Cliënten", visible: true },
  legend: { position: "Bottom", visible: true },
  series: [
    { name: "Nu", nameReference: null, values: "Team!$B$1:$B$3", categories: "Team!$A$1:$A$3", color: "#123456" },
    { name: "Weg", nameReference: null, values: "Elders!$B$1:$B$3", categories: null, color: null },
  ],
  left: 0,
  top: 0,
  width: 100,
  height: 100,
  categoryAxis: { title: "", reversed: false },
  valueAxis: { title: "", minimum: null },
  dataLabels: true,
  gapWidth: null,
  overlap: null,
};

function team(): Workbook {
  const workbook = new Workbook();
  const sheet = workbook.addSheet("Team");
  workbook.enter(
    sheet,
    { top: 0, left: 0, bottom: 2, right: 1 },
    [
      [{ value: "Anne" }, { value: 105.5 }],
      [{ value: "Bob" }, { value: "-" }],
      [{ value: null }, { value: null }],
    ],
    "user",
  );
  return workbook;
}

it("reads figures from cells, in Dutch; a cell without a number is a gap, a missing sheet gives nothing", () => {
  expect(chartData(chart, team(), "nl-NL")).toMatchObject({
    title: "Cliënten",
    kind: "column",
    legend: "bottom",
    labels: { value: true, category: false, share: false },
    valueFormat: "General",
    categories: ["Anne", "Bob", ""],
    series: [
      { name: "Nu", values: [105.5, null, null], texts: ["105,5", "-", ""], color: "#123456" },
      { name: "Weg", values: [], texts: [], color: null },
    ],
  });
});

it("leaves out a title or legend that the chart hides", () => {
  const bare = {
    ...chart,
    type: "BarClustered",
    title: { text: "x", visible: false },
    legend: { position: "Top", visible: false },
  };
  expect(chartData(bare, team(), "nl-NL")).toMatchObject({ kind: "bar", title: null, legend: null });
});

it("reads names and title from their cells, and shares of a total from the series", () => {
  const workbook = team();
  const sheet = workbook.sheetByName("Team");
  const shares = {
    ...chart,
    type: "ColumnStacked100",
    title: { text: "oud", visible: true, reference: "Team!$A$1" },
    series: [
      { name: "oud", nameReference: "Team!$A$2", values: "Team!$B$1:$B$1", categories: null, color: null },
      { name: "los", nameReference: null, values: "Team!$C$1:$C$1", categories: null, color: null },
    ],
  };
  if (sheet) workbook.enter(sheet, { top: 0, left: 2, bottom: 0, right: 2 }, [[{ value: 316.5 }]], "user");
  expect(chartData(shares, workbook, "nl-NL")).toMatchObject({
    title: "Anne",
    valueFormat: "0%",
    series: [
      { name: "Bob", values: [0.25], texts: ["105,5"], stacked: "share" },
      { name: "los", values: [0.75], stacked: "share" },
    ],
  });
});
