import { strToU8, zipSync } from "fflate";
import { columnLetters, localAddress, localRange } from "../../../src/caseload/cell-address";
import { quotedSheet, formulaReference } from "../../../src/caseload/formula-reference";
import type { CellLook, PlanCell, PlanRect, SheetPlan } from "../../../src/sheets/plan/sheet-plan";

/** A sheet that stands for one of the team's own: rows of values from A1. */
export interface PlainSheet {
  readonly name: string;
  readonly rows: readonly (readonly (string | number | null)[])[];
  /** "A1:C1" */
  readonly merges?: readonly string[];
}

/**
 * A small workbook with the team's sheets and planned sheets, for LibreOffice: contents, looks, merges, widths and print set-up, but no
 * charts. No cached values, so that whatever shows was calculated.
 */
export function planToXlsx(plain: readonly PlainSheet[], plans: readonly SheetPlan[]): Uint8Array {
  const styles = styleTable();
  const sheets = [
    ...plain.map((sheet) => ({ name: sheet.name, xml: plainSheetXml(sheet) })),
    ...plans.map((plan) => ({ name: plan.name, xml: planXml(plan, styles) })),
  ];
  const numbered = sheets.map((sheet, index) => ({ ...sheet, number: index + 1 }));
  const names = plans.flatMap((plan, index) => printNames(plan, plain.length + index));
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const packages = "http://schemas.openxmlformats.org/package/2006";
  const types = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const parts: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/>${numbered.map(({ number }) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${types}.worksheet+xml"/>`).join("")}</Types>`,
    "_rels/.rels": `<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${numbered.map(({ name, number }) => `<sheet name="${escaped(name)}" sheetId="${number}" r:id="r${number}"/>`).join("")}</sheets><definedNames>${names.join("")}</definedNames></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${packages}/relationships">${numbered.map(({ number }) => `<Relationship Id="r${number}" Type="${relations}/worksheet" Target="worksheets/sheet${number}.xml"/>`).join("")}<Relationship Id="r0" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    "xl/styles.xml": styles.xml(main),
  };
  for (const { number, xml } of numbered) {
    parts[`xl/worksheets/sheet${number}.xml`] = `<worksheet xmlns="${main}">${xml}</worksheet>`;
  }
  const header = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>`;
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(header + xml)])));
}

function plainSheetXml({ rows, merges = [] }: PlainSheet): string {
  const cell = (value: string | number | null, row: number, column: number): string => {
    const address = localAddress({ row, column });
    if (value === null) return "";
    return typeof value === "number" ? `<c r="${address}"><v>${value}</v></c>` : textXml(address, value, 0);
  };
  return `<sheetData>${rows.map((cells, row) => `<row r="${row + 1}">${cells.map((value, column) => cell(value, row, column)).join("")}</row>`).join("")}</sheetData>${mergesXml(merges)}`;
}

function mergesXml(merges: readonly string[]): string {
  return merges.length === 0
    ? ""
    : `<mergeCells>${merges.map((merge) => `<mergeCell ref="${merge}"/>`).join("")}</mergeCells>`;
}

function planXml(plan: SheetPlan, styles: StyleTable): string {
  const rows = new Map<number, PlanCell[]>(Object.keys(plan.rowHeights).map((row) => [Number(row), []]));
  for (const cell of plan.cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  const { page } = plan;
  const inch = (centimetres: number): string => (centimetres / 2.54).toFixed(3);
  const rowXml = [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => {
      const height = plan.rowHeights[row];
      const attributes = height === undefined ? "" : ` ht="${height}" customHeight="1"`;
      const inOrder = [...cells].sort((a, b) => a.column - b.column);
      return `<row r="${row + 1}"${attributes}>${inOrder.map((cell) => planCellXml(cell, styles)).join("")}</row>`;
    });
  const columns = plan.columnWidths.map(
    (width, column) =>
      `<col min="${column + 1}" max="${column + 1}" width="${width + 0.71}" customWidth="1"${plan.hiddenColumns.includes(column) ? ` hidden="1"` : ""}/>`,
  );
  return [
    `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<sheetViews><sheetView showGridLines="${plan.showGridlines ? 1 : 0}" workbookViewId="0"/></sheetViews>`,
    `<cols>${columns.join("")}</cols>`,
    `<sheetData>${rowXml.join("")}</sheetData>`,
    mergesXml(plan.merges.map((merge) => localRange({ sheet: "", ...merge }))),
    `<pageMargins left="${inch(page.margins.left)}" right="${inch(page.margins.right)}" top="${inch(page.margins.top)}" bottom="${inch(page.margins.bottom)}" header="0.2" footer="0.2"/>`,
    `<pageSetup paperSize="9" orientation="${page.orientation}" fitToWidth="${page.fitToPages.wide}" fitToHeight="${page.fitToPages.tall ?? 0}"/>`,
    `<headerFooter><oddFooter>${escaped(`&L${page.footer.left}&C${page.footer.center}&R${page.footer.right}`)}</oddFooter></headerFooter>`,
    page.breaks.length === 0
      ? ""
      : `<rowBreaks count="${page.breaks.length}" manualBreakCount="${page.breaks.length}">${page.breaks.map((row) => `<brk id="${row}" max="16383" man="1"/>`).join("")}</rowBreaks>`,
  ].join("");
}

function planCellXml({ row, column, content, look }: PlanCell, styles: StyleTable): string {
  const address = localAddress({ row, column });
  const style = styles.indexOf(look);
  switch (content?.kind) {
    case "number":
      return `<c r="${address}" s="${style}"><v>${content.value}</v></c>`;
    case "date":
      return `<c r="${address}" s="${style}"><v>${Date.parse(content.date) / 86_400_000 + 25_569}</v></c>`;
    case "reference":
      return `<c r="${address}" s="${style}"><f>${escaped(formulaReference(content.cell))}</f></c>`;
    case "formula":
      return `<c r="${address}" s="${style}"><f>${escaped(content.formula.slice(1))}</f></c>`;
    case "text":
    case "theirs":
      return textXml(address, content.text, style);
    case undefined:
      return `<c r="${address}" s="${style}"/>`;
  }
}

function textXml(address: string, text: string, style: number): string {
  return `<c r="${address}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
}

function printNames(plan: SheetPlan, index: number): string[] {
  const corner = (row: number, column: number): string =>
    formulaReference({ sheet: plan.name, row, column }).slice(quotedSheet(plan.name).length + 1);
  const area = ({ top, left, bottom, right }: PlanRect): string =>
    `${quotedSheet(plan.name)}!${corner(top, left)}:${corner(bottom, right)}`;
  const { area: printed, titleRows } = plan.page;
  return [
    `<definedName name="_xlnm.Print_Area" localSheetId="${index}">${escaped(area(printed))}</definedName>`,
    ...(titleRows
      ? [
          `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${escaped(`${quotedSheet(plan.name)}!$${titleRows.first + 1}:$${titleRows.last + 1}`)}</definedName>`,
        ]
      : []),
  ];
}

interface StyleTable {
  indexOf(look: CellLook): number;
  xml(namespace: string): string;
}

function styleTable(): StyleTable {
  const looks: CellLook[] = [{}];
  const keys = new Map<string, number>([["{}", 0]]);
  const color = (value: string): string => `FF${value.slice(1)}`;
  return {
    indexOf(look) {
      const key = JSON.stringify(look);
      const known = keys.get(key);
      if (known !== undefined) return known;
      keys.set(key, looks.length);
      return looks.push(look) - 1;
    },
    xml(namespace) {
      const formats = looks.map(
        ({ numberFormat }, index) =>
          `<numFmt numFmtId="${200 + index}" formatCode="${escaped(numberFormat ?? "General")}"/>`,
      );
      const fonts = looks.map(
        ({ bold, italic, size = 11, color: ink = "#000000" }) =>
          `<font>${bold ? "<b/>" : ""}${italic ? "<i/>" : ""}<sz val="${size}"/><color rgb="${color(ink)}"/><name val="Calibri"/></font>`,
      );
      const fills = looks.map(({ fill }) =>
        fill
          ? `<fill><patternFill patternType="solid"><fgColor rgb="${color(fill)}"/></patternFill></fill>`
          : `<fill><patternFill patternType="none"/></fill>`,
      );
      const borders = looks.map(({ borders: lines = {} }) => {
        const side = (name: "left" | "right" | "top" | "bottom"): string =>
          lines[name] ? `<${name} style="${lines[name]}"><color rgb="FF595959"/></${name}>` : `<${name}/>`;
        return `<border>${side("left")}${side("right")}${side("top")}${side("bottom")}<diagonal/></border>`;
      });
      const formatsOfCells = looks.map(({ horizontal, vertical, wrap, indent }, index) => {
        const alignment = `<alignment${horizontal ? ` horizontal="${horizontal}"` : ""}${vertical ? ` vertical="${vertical}"` : ""}${wrap ? ` wrapText="1"` : ""}${indent ? ` indent="${indent}"` : ""}/>`;
        return `<xf numFmtId="${200 + index}" fontId="${index}" fillId="${index + 2}" borderId="${index}" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${alignment}</xf>`;
      });
      const standardFills = `<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>`;
      return `<styleSheet xmlns="${namespace}"><numFmts count="${formats.length}">${formats.join("")}</numFmts><fonts count="${fonts.length}">${fonts.join("")}</fonts><fills count="${fills.length + 2}">${standardFills}${fills.join("")}</fills><borders count="${borders.length}">${borders.join("")}</borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="${formatsOfCells.length}">${formatsOfCells.join("")}</cellXfs></styleSheet>`;
    },
  };
}

/** "C20", for messages of tests. */
export function addressOf({ row, column }: { readonly row: number; readonly column: number }): string {
  return `${columnLetters(column)}${row + 1}`;
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\n", "&#10;");
}
