import type { Sheet } from "../../../src/workbench/model/sheet";
import type { CellStyle } from "../../../src/workbench/model/style";
import type { Workbook } from "../../../src/workbench/model/workbook";
import type { Scalar } from "../../../src/workbench/model/scalar";

export const scenarioName = "Rekenkundig 3-3-2020";

/** Hours and clients of the fixture's team, and 470 × hours ÷ 160, calculated by hand and rounded to one decimal. */
export const shares = [
  ["Anne", 36, 105.8],
  ["Bob", 36, 105.8],
  ["Emmy", 28, 82.3],
  ["Julie", 36, 105.8],
  ["Lisette", 24, 70.5],
] as const;

export function put(
  workbook: Workbook,
  sheet: Sheet,
  row: number,
  column: number,
  content: Scalar | { formula: string; value: Scalar },
  style: Partial<CellStyle> = {},
): void {
  const at = { top: row, left: column, bottom: row, right: column };
  const isFormula = typeof content === "object" && content !== null && "formula" in content;
  workbook.enter(sheet, at, [[isFormula ? { formula: content.formula } : { value: content }]], "addin");
  if (isFormula) sheet.ensure(row, column).value = content.value;
  if (Object.keys(style).length > 0) {
    workbook.restyle(sheet, row, column, workbook.styles.intern({ ...workbook.styles.get(0), ...style }));
  }
}

/** A sheet with everything that the add-in can write: styles, formulas that refer to the team's cells, links, a chart, print set-up, names. */
export function addScenarioSheet(workbook: Workbook): Sheet {
  const sheet = workbook.addSheet(scenarioName);
  const font = workbook.styles.get(0).font;
  const line = { line: "thin", color: "#808080" } as const;
  put(workbook, sheet, 0, 0, "Rekenkundige caseload", { font: { ...font, bold: true, size: 14, color: "#1F3864" } });
  ["Naam", "Uren", "Rekenkundig"].forEach((title, column) => {
    put(workbook, sheet, 2, column, title, {
      font: { ...font, bold: true, color: "#FFFFFF" },
      fill: "#1F3864",
      borders: { left: null, right: null, top: null, bottom: line },
      wrap: true,
    });
  });
  shares.forEach(([name, hours, share], index) => {
    const row = index + 3;
    put(workbook, sheet, row, 0, name, { quotePrefix: true });
    put(workbook, sheet, row, 1, { formula: `Formatie!B${index + 4}`, value: hours }, { numberFormat: '0.0" uur"' });
    put(
      workbook,
      sheet,
      row,
      2,
      { formula: `ROUND(B${row + 1}/SUM(Uren)*Formatie!$D$9,1)`, value: share },
      { numberFormat: "#,##0.0" },
    );
    sheet.hyperlinks.set(`${row},0`, { location: `'Formatie'!A${index + 4}`, tooltip: "Naar de formatie" });
  });
  put(workbook, sheet, 8, 0, "=geen formule, & <geen> tag", { quotePrefix: true, wrap: true });
  put(workbook, sheet, 9, 0, { formula: 'IF(C4>C6,"meer","minder")', value: "meer" });
  put(workbook, sheet, 10, 0, true);
  sheet.merges.push({ top: 0, left: 0, bottom: 0, right: 2 });
  sheet.columnFormats.set(0, { width: 28 });
  sheet.columnFormats.set(3, { hidden: true });
  sheet.rowFormats.set(0, { height: 24 });
  sheet.frozen = { rows: 3, columns: 0 };
  sheet.showGridlines = false;
  sheet.tabColor = "#1F3864";
  sheet.page = {
    orientation: "landscape",
    paper: "a4",
    margins: { top: 36, bottom: 54, left: 36, right: 36, header: 18, footer: 18 },
    fit: { wide: 1, tall: 1 },
    scale: 100,
    centerHorizontally: true,
    centerVertically: false,
    header: { left: "", center: "", right: "" },
    footer: { left: "Peildatum 3-3-2020", center: "", right: "&F" },
    printArea: { top: 0, left: 0, bottom: 24, right: 12 },
    titleRows: { first: 2, last: 2 },
    titleColumns: null,
    printGridlines: false,
    rowBreaks: [],
  };
  const own = `'${scenarioName}'!`;
  sheet.addedCharts.push({
    id: "{chart}",
    name: "Grafiek 1",
    type: "ColumnClustered",
    title: { text: "Uren & rekenkundig", visible: true },
    legend: { position: "Bottom", visible: true },
    series: [
      {
        name: "Uren",
        nameReference: `${own}$B$3`,
        values: `${own}$B$4:$B$8`,
        categories: `${own}$A$4:$A$8`,
        color: "#1F3864",
      },
      {
        name: "Rekenkundig",
        nameReference: null,
        values: `${own}$C$4:$C$8`,
        categories: `${own}$A$4:$A$8`,
        color: "#C55A11",
      },
    ],
    left: 260,
    top: 50,
    width: 380,
    height: 220,
    categoryAxis: { title: "", reversed: false },
    valueAxis: { title: "Cliënten", minimum: 0 },
    dataLabels: true,
    gapWidth: null,
    overlap: null,
  });
  workbook.names.push({
    name: "Rekenkundig_aandeel",
    formula: `${own}$C$4:$C$8`,
    sheet: null,
    hidden: false,
    comment: "",
    fromFile: false,
  });
  workbook.activate(sheet);
  return sheet;
}
