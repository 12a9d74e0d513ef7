import type { Chart } from "../../../src/workbench/model/chart";
import { leftOf, topOf } from "../../../src/workbench/model/measures";
import { openWorkbookFile } from "../../../src/workbench/xlsx/workbook-file";
import { describeWithLibreOffice, toXlsx } from "../../support/workbooks/libreoffice";
import { existing, fixture, partsOf, withParts } from "./parts";

/** Charts that the file already has. */

const chartsOf = (bytes: Uint8Array, sheet: string) =>
  existing(openWorkbookFile(bytes, "grafieken.xlsx").workbook.sheetByName(sheet)).fileCharts;

const titled = (charts: readonly Chart[], title: string): Chart =>
  existing(charts.find((chart) => chart.title.text === title));

const types = {
  Kolommen: "ColumnClustered",
  "Gestapelde staven": "BarStacked",
  "Tot 100%": "ColumnStacked100",
  Taart: "Pie",
  Ring: "Doughnut",
  Vlakken: "AreaStacked",
};

describe("charts of another program", () => {
  const charts = chartsOf(fixture("rules-and-charts.xlsx"), "Grafieken");

  test.each(Object.entries(types))("%s is a chart of type %s", (title, type) => {
    expect(titled(charts, title).type).toBe(type);
  });

  test("series with their references, in the colours of the theme", () => {
    expect(titled(charts, "Kolommen").series).toEqual([
      {
        name: "",
        nameReference: "Grafieken!$B$1",
        values: "Grafieken!$B$2:$B$5",
        categories: "Grafieken!$A$2:$A$5",
        color: "#5B9BD5",
      },
      expect.objectContaining({ values: "Grafieken!$C$2:$C$5", color: "#ED7D31" }),
      expect.objectContaining({ values: "Grafieken!$D$2:$D$5", color: "#A5A5A5" }),
    ]);
    expect([...existing(titled(charts, "Taart").series[0]?.pointColors)].slice(0, 2)).toEqual([
      [0, "#5B9BD5"],
      [1, "#ED7D31"],
    ]);
  });

  test("lines and points", () => {
    expect(titled(charts, "Lijnen").type).toMatch(/^Line/);
    expect(titled(charts, "Punten")).toMatchObject({
      type: expect.stringMatching(/^XYScatter/) as string,
      series: [{ values: "Grafieken!$C$2:$C$5", categories: "Grafieken!$B$2:$B$5" }],
    });
  });

  test("a combination keeps both types, the second axis and a colour of its own", () => {
    expect(titled(charts, "Samen")).toMatchObject({
      type: "ColumnClustered",
      series: [{ color: "#7030A0" }, { type: expect.stringMatching(/^Line/) as string, secondAxis: true }],
    });
  });

  test("they stand where the file puts them, with title and legend", () => {
    const [sheet] = openWorkbookFile(fixture("rules-and-charts.xlsx"), "x.xlsx").workbook.sheets.slice(1);
    const chart = titled(charts, "Taart");
    expect([chart.left, chart.top]).toEqual([leftOf(existing(sheet), 12), topOf(existing(sheet), 12)]);
    // 340 by 220 pixels.
    expect(chart.width).toBeCloseTo(255, 0);
    expect(chart.height).toBeCloseTo(165, 0);
    expect(chart.legend).toEqual({ position: "Right", visible: true });
  });

  test("a chart of a kind that we do not draw keeps its title", () => {
    expect(titled(charts, "Radar")).toMatchObject({ type: "Invalid", series: [] });
  });

  test("the add-in's list of charts leaves them out", () => {
    const { workbook } = openWorkbookFile(fixture("rules-and-charts.xlsx"), "x.xlsx");
    expect(workbook.sheets.map(({ addedCharts }) => addedCharts)).toEqual([[], []]);
  });
});

describeWithLibreOffice("as LibreOffice writes them", () => {
  test("they are the same charts", () => {
    const charts = chartsOf(toXlsx(fixture("rules-and-charts.xlsx")), "Grafieken");
    expect(Object.fromEntries(Object.keys(types).map((title) => [title, titled(charts, title).type]))).toEqual(types);
    const { series } = titled(charts, "Kolommen");
    expect(series.map(({ values, color }) => [values, color])).toEqual([
      ["Grafieken!$B$2:$B$5", "#5B9BD5"],
      ["Grafieken!$C$2:$C$5", "#ED7D31"],
      ["Grafieken!$D$2:$D$5", "#A5A5A5"],
    ]);
    expect(titled(charts, "Samen").series[1]).toMatchObject({ secondAxis: true });
  });
});

const chartPart = "xl/charts/chart1.xml";
const c = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const a = "http://schemas.openxmlformats.org/drawingml/2006/main";

/** The chart of the fixture "rich" with this XML in it. */
function withChart(inside: string | null) {
  const space = inside === null ? null : `<c:chartSpace xmlns:c="${c}" xmlns:a="${a}">${inside}</c:chartSpace>`;
  return existing(chartsOf(withParts(fixture("rich.xlsx"), { [chartPart]: space }), "Huidige caseload")[0]);
}

const bars = (series: string) =>
  `<c:plotArea><c:barChart><c:barDir val="col"/><c:ser>${series}<c:val><c:numRef><c:f>Formatie!$B$4:$B$8</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart>
   <c:catAx><c:axId val="1"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:title><c:tx><c:rich><a:p><a:r><a:t>Naam</a:t></a:r></a:p></c:rich></c:tx></c:title></c:catAx>
   <c:valAx><c:axId val="2"/><c:scaling><c:min val="10"/></c:scaling><c:numFmt formatCode="0.0" sourceLinked="0"/></c:valAx></c:plotArea>`;
const named =
  '<c:tx><c:strRef><c:f>Formatie!$B$3</c:f><c:strCache><c:pt idx="0"><c:v>Uren</c:v></c:pt></c:strCache></c:strRef></c:tx>';

test("a chart of one series shows the name of the series, unless it has no title at all", () => {
  expect(withChart(`<c:chart>${bars(named)}</c:chart>`).title).toEqual({
    text: "Uren",
    visible: true,
    reference: "Formatie!$B$3",
  });
  expect(withChart(`<c:chart><c:autoTitleDeleted val="1"/>${bars(named)}</c:chart>`).title.visible).toBe(false);
});

test("axes, labels and colours of the theme, lighter or of one point", () => {
  const accent =
    '<a:solidFill><a:schemeClr val="tx1"><a:lumMod val="50000"/><a:lumOff val="50000"/></a:schemeClr></a:solidFill>';
  const series = `${named}<c:spPr>${accent}</c:spPr><c:dPt><c:idx val="2"/><c:spPr><a:solidFill><a:srgbClr val="ff0000"/></a:solidFill></c:spPr></c:dPt><c:dLbls><c:showVal val="1"/></c:dLbls>`;
  expect(withChart(`<c:chart>${bars(series)}</c:chart>`)).toMatchObject({
    categoryAxis: { title: "Naam", reversed: true },
    valueAxis: { minimum: 10 },
    valueFormat: "0.0",
    dataLabels: true,
    series: [{ color: "#808080", pointColors: new Map([[2, "#FF0000"]]) }],
  });
});

test.each([
  ["nothing", ""],
  ["no kind of chart", "<c:chart><c:plotArea/></c:chart>"],
  ["figures of its own", bars("").replace("<c:numRef><c:f>Formatie!$B$4:$B$8</c:f></c:numRef>", "<c:numLit/>")],
  ["another workbook", bars("").replace("Formatie!", "[1]Blad1!")],
  ["XML that is none", "<c:chart>"],
])("a chart with %s is an empty box; the file is still opened", (_, inside) => {
  expect(withChart(inside.startsWith("<c:plotArea") ? `<c:chart>${inside}</c:chart>` : inside).type).toBe("Invalid");
});

test("a missing drawing shows nothing, and a missing chart an empty box", () => {
  expect(withChart(null).type).toBe("Invalid");
  const without = withParts(fixture("rich.xlsx"), { "xl/drawings/drawing2.xml": null });
  expect(chartsOf(without, "Huidige caseload")).toEqual([]);
});

test("saving keeps every part of them byte for byte, and the rules in the part that an edit changes", () => {
  const before = fixture("rules-and-charts.xlsx");
  const file = openWorkbookFile(before, "x.xlsx");
  const [rules, charts] = file.workbook.sheets;
  file.workbook.enter(existing(rules), { top: 1, left: 0, bottom: 1, right: 0 }, [[{ value: 5 }]], "user");
  file.workbook.enter(existing(charts), { top: 1, left: 1, bottom: 1, right: 1 }, [[{ value: 5 }]], "user");
  const [was, is] = [partsOf(before), partsOf(file.save())];
  const changed = Object.keys(was).filter((part) => was[part] !== is[part]);
  expect(changed.sort()).toEqual(["xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml"]);
  const tail = (xml: string | undefined) => xml?.slice(xml.indexOf("</sheetData>"));
  for (const part of changed) expect(tail(is[part])).toBe(tail(was[part]));
});
