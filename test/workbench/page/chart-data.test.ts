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

it("has the figures of the cells, in Dutch, with gaps where there is no number and nothing where there is no sheet", () => {
  expect(chartData(chart, team(), "nl-NL")).toMatchObject({
    title: "Cliënten",
    kind: "column",
    legend: "bottom",
    labels: true,
    categories: ["Anne", "Bob", ""],
    series: [
      { name: "Nu", values: [105.5, null, null], texts: ["105,5", "-", ""], color: "#123456" },
      { name: "Weg", values: [], texts: [], color: null },
    ],
  });
});

it("shows no title or legend that the chart does not show", () => {
  const bare = {
    ...chart,
    type: "BarClustered",
    title: { text: "x", visible: false },
    legend: { position: "Top", visible: false },
  };
  expect(chartData(bare, team(), "nl-NL")).toMatchObject({ kind: "bar", title: null, legend: null });
});
