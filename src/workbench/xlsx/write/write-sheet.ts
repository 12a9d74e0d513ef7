import { cellName } from "../../model/address";
import { usualColumnWidth, type ColumnFormat, type Sheet } from "../../model/sheet";
import { rangeName } from "../cell-reference";
import { writePageSetup } from "../parts/page-setup-part";
import { writeProtection } from "../parts/sheet-protection";
import { writeCell, type CellContext } from "./write-cell";
import { attributes, encodeText } from "../xml/xml-write";

export interface NewSheetContext extends CellContext {
  /** The file's number for one of the model's styles. */
  styleIndex(style: number): number;
  /** The relationship of a hyperlink to an address outside the workbook. */
  addressRelationship(address: string): string;
  /** The relationship of the sheet's drawing; null for a sheet without charts. */
  readonly drawing: string | null;
  /** The relationships of the sheet's tables. */
  readonly tables: readonly string[];
  readonly selected: boolean;
}

/** Writes a whole worksheet part, with elements in the schema's order (ISO 29500-1 18.3.1.99). */
export function writeSheet(sheet: Sheet, context: NewSheetContext): string {
  return [
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ',
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">',
    writeSheetProperties(sheet),
    `<dimension ref="${rangeName(sheet.usedRect(false) ?? { top: 0, left: 0, bottom: 0, right: 0 })}"/>`,
    writeView(sheet, context.selected),
    `<sheetFormatPr${attributes({
      defaultColWidth: sheet.defaultColumnWidth === usualColumnWidth ? undefined : sheet.defaultColumnWidth,
      defaultRowHeight: sheet.defaultRowHeight,
      customHeight: sheet.defaultRowHeight === usualHeight ? undefined : true,
    })}/>`,
    writeColumns(sheet, context),
    writeRows(sheet, context),
    writeProtection(sheet.protection),
    writeMerges(sheet),
    writeHyperlinks(sheet, context),
    writePageSetup(sheet.page),
    context.drawing === null ? "" : `<drawing r:id="${context.drawing}"/>`,
    writeTableParts(context.tables),
    "</worksheet>",
  ].join("");
}

function writeTableParts(tables: readonly string[]): string {
  if (tables.length === 0) return "";
  const parts = tables.map((relationship) => `<tablePart r:id="${relationship}"/>`);
  return `<tableParts count="${tables.length}">${parts.join("")}</tableParts>`;
}

const usualHeight = 15;

function writeSheetProperties(sheet: Sheet): string {
  const tab = sheet.tabColor ? `<tabColor rgb="FF${sheet.tabColor.slice(1).toUpperCase()}"/>` : "";
  const fit = sheet.page?.fit ? '<pageSetUpPr fitToPage="1"/>' : "";
  return tab || fit ? `<sheetPr>${tab}${fit}</sheetPr>` : "";
}

function writeView(sheet: Sheet, selected: boolean): string {
  const start = attributes({
    showGridLines: sheet.showGridlines ? undefined : false,
    showRowColHeaders: sheet.showHeadings ? undefined : false,
    tabSelected: selected || undefined,
    workbookViewId: 0,
  });
  const { rows, columns } = sheet.frozen;
  if (rows === 0 && columns === 0) return `<sheetViews><sheetView${start}/></sheetViews>`;
  const pane = rows === 0 ? "topRight" : columns === 0 ? "bottomLeft" : "bottomRight";
  const split = attributes({
    xSplit: columns || undefined,
    ySplit: rows || undefined,
    topLeftCell: cellName(rows, columns),
    activePane: pane,
    state: "frozen",
  });
  return `<sheetViews><sheetView${start}><pane${split}/><selection pane="${pane}"/></sheetView></sheetViews>`;
}

function writeColumns(sheet: Sheet, context: NewSheetContext): string {
  const columns = [...sheet.columnFormats].sort(([a], [b]) => a - b);
  const groups: { first: number; last: number; format: ColumnFormat }[] = [];
  for (const [column, format] of columns) {
    const group = groups.at(-1);
    if (group && group.last === column - 1 && sameColumn(group.format, format)) group.last = column;
    else groups.push({ first: column, last: column, format });
  }
  const written = groups.map(({ first, last, format }) => {
    const style = format.style === undefined ? 0 : context.styleIndex(format.style);
    return `<col${attributes({
      min: first + 1,
      max: last + 1,
      width: format.width ?? sheet.defaultColumnWidth,
      style: style || undefined,
      hidden: format.hidden || undefined,
      customWidth: format.width === undefined ? undefined : true,
    })}/>`;
  });
  return written.length > 0 ? `<cols>${written.join("")}</cols>` : "";
}

function sameColumn(a: ColumnFormat, b: ColumnFormat): boolean {
  return a.width === b.width && (a.hidden ?? false) === (b.hidden ?? false) && (a.style ?? 0) === (b.style ?? 0);
}

function writeRows(sheet: Sheet, context: NewSheetContext): string {
  let written = "";
  const last = Math.max(sheet.rows.length - 1, ...sheet.rowFormats.keys());
  for (let row = 0; row <= last; row += 1) {
    const format = sheet.rowFormats.get(row);
    let cells = "";
    sheet.rows[row]?.forEach((cell, column) => {
      if (!cell) return;
      const inherited = format?.style ?? sheet.columnFormats.get(column)?.style ?? 0;
      if (cell.value === null && cell.formula === undefined && cell.style === inherited) return;
      cells += writeCell(row, column, cell, context.styleIndex(cell.style), context);
    });
    if (!cells && !format) continue;
    const style = format?.style === undefined ? 0 : context.styleIndex(format.style);
    const start = attributes({
      r: row + 1,
      s: style || undefined,
      customFormat: style ? true : undefined,
      ht: format?.height,
      hidden: format?.hidden || undefined,
      customHeight: format?.height === undefined ? undefined : true,
    });
    written += cells ? `<row${start}>${cells}</row>` : `<row${start}/>`;
  }
  return written ? `<sheetData>${written}</sheetData>` : "<sheetData/>";
}

function writeMerges(sheet: Sheet): string {
  if (sheet.merges.length === 0) return "";
  const merges = sheet.merges.map((rect) => `<mergeCell ref="${rangeName(rect)}"/>`).join("");
  return `<mergeCells count="${sheet.merges.length}">${merges}</mergeCells>`;
}

function writeHyperlinks(sheet: Sheet, context: NewSheetContext): string {
  const written = [...sheet.hyperlinks].map(([key, link]) => {
    const [row = 0, column = 0] = key.split(",").map(Number);
    const id = link.address === undefined ? undefined : context.addressRelationship(link.address);
    const value = sheet.cell(row, column)?.value;
    return `<hyperlink${attributes({
      ref: cellName(row, column),
      "r:id": id,
      location: link.location === undefined ? undefined : encodeText(link.location),
      tooltip: link.tooltip === undefined ? undefined : encodeText(link.tooltip),
      display: id === undefined && typeof value === "string" ? encodeText(value) : undefined,
    })}/>`;
  });
  return written.length > 0 ? `<hyperlinks>${written.join("")}</hyperlinks>` : "";
}
