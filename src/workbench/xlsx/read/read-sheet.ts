import { translateFormula } from "../../calc/rewrite/rewrite";
import { maximumColumns, maximumRows, type Rect } from "../../model/rect";
import { CellError, type ErrorCode, type Scalar } from "../../model/scalar";
import type { Cell, ColumnFormat, Hyperlink, RowFormat, Sheet } from "../../model/sheet";
import { parseRange } from "../cell-reference";
import { readColor, type Palette } from "../looks/colors";
import type { Relationship } from "../package/package";
import { readPageSetup } from "../parts/page-setup-part";
import { readConditionalRules, type RuleContext } from "./read-conditional-rules";
import { readProtection } from "../parts/sheet-protection";
import { readStringItem } from "../parts/shared-strings";
import { readFormula } from "../formulas/stored-formula";
import { MalformedXml, XmlScanner } from "../xml/xml-scan";
import { child, childrenNamed, flag, numeric, readElement, type XmlElement } from "../xml/xml-tree";
import { decodeText } from "../xml/xml-write";

/** What is needed to understand the value of a cell. */
export interface ValueContext {
  readonly sharedStrings: readonly string[];
  readonly date1904: boolean;
}

/** What is needed to understand a worksheet part. */
export interface SheetContext extends ValueContext, RuleContext {
  /** The number of cell formats in styles.xml. */
  readonly styleCount: number;
  /** The values of a cell's `cm` that mark a dynamic array. */
  readonly dynamicArrays: ReadonlySet<number>;
  readonly relationships: readonly Relationship[];
}

/** The elements beside the cells that the model knows. All others stay in the part, unread. */
const understood = new Set([
  "sheetPr",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetProtection",
  "autoFilter",
  "mergeCells",
  "hyperlinks",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
  "extLst",
]);

/** Fills the sheet from its part. It ignores `<dimension>`, because files give wrong ones. */
export function readSheet(sheet: Sheet, bytes: Uint8Array, context: SheetContext): void {
  const scanner = new XmlScanner(bytes);
  const parts = new Map<string, XmlElement>();
  const conditionalFormats: XmlElement[] = [];
  let insideRoot = false;
  while (scanner.next()) {
    if (scanner.kind !== "open") continue;
    if (!insideRoot) insideRoot = true;
    else if (scanner.name === "sheetData") readCells(sheet, scanner, context);
    else if (scanner.name === "conditionalFormatting") conditionalFormats.push(readElement(scanner));
    else if (understood.has(scanner.name)) parts.set(scanner.name, readElement(scanner));
    else scanner.skip();
  }
  readLooks(sheet, parts, context.palette);
  readColumns(sheet, parts.get("cols"));
  for (const merge of childrenNamed(parts.get("mergeCells"), "mergeCell")) {
    const rect = parseRange(merge.attributes.get("ref") ?? "");
    if (rect) sheet.merges.push(rect);
  }
  readFilter(sheet, parts.get("autoFilter"));
  readHyperlinks(sheet, parts.get("hyperlinks"), context.relationships);
  sheet.conditionalRules = readConditionalRules(conditionalFormats, parts.get("extLst"), context);
  sheet.protection = readProtection(parts.get("sheetProtection"));
  sheet.page = readPageSetup(parts);
}

/** Notes the rows that a filter in use stands over: what is hidden among them, the filter hides. */
export function readFilter(sheet: Sheet, filter: XmlElement | undefined): void {
  const range = parseRange(filter?.attributes.get("ref") ?? "");
  if (range && child(filter, "filterColumn")) sheet.filtered.push(range);
}

interface SharedFormula {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

function readCells(sheet: Sheet, scanner: XmlScanner, context: SheetContext): void {
  if (scanner.selfClosing) return;
  const masters = new Map<number, SharedFormula>();
  const followers: { cell: Cell; row: number; column: number; group: number }[] = [];
  const blocks: { rect: Rect; row: number; column: number }[] = [];
  let row = -1;
  let column = -1;
  let cells: (Cell | undefined)[] = [];

  while (scanner.next()) {
    if (scanner.kind === "close") {
      if (scanner.name === "sheetData") break;
      continue;
    }
    if (scanner.kind !== "open") continue;
    if (scanner.name === "row") {
      // A row or cell may leave out its place. It then follows the one before.
      row = (scanner.count("r") ?? row + 2) - 1;
      if (row < 0 || row >= maximumRows) throw new MalformedXml(`there is no row ${row + 1}`, scanner.start);
      column = -1;
      cells = sheet.rows[row] ??= [];
      readRowFormat(sheet, row, scanner);
    } else if (scanner.name === "c") {
      column = columnOf(scanner) ?? column + 1;
      if (column >= maximumColumns) throw new MalformedXml(`there is no column ${column + 1}`, scanner.start);
      cells[column] = readCell(row, column);
    } else scanner.skip();
  }
  for (const { cell, row: toRow, column: toColumn, group } of followers) {
    const master = masters.get(group);
    if (master) cell.formula = translateFormula(master.formula, master.row, master.column, toRow, toColumn);
  }
  for (const block of blocks) markFilled(sheet, block);

  function readCell(atRow: number, atColumn: number): Cell {
    const styleIndex = scanner.count("s") ?? 0;
    const style = styleIndex < context.styleCount ? styleIndex : 0;
    const cell: Cell = { value: null, style };
    if (scanner.selfClosing) return cell;
    const type = scanner.attribute("t");
    const metadata = scanner.count("cm");
    while (scanner.next()) {
      if (scanner.kind === "close") {
        if (scanner.name === "c") break;
      } else if (scanner.kind === "open") {
        if (scanner.name === "v") cell.value = readValue(type, scanner.innerText(), context);
        else if (scanner.name === "is") cell.value = readStringItem(scanner);
        else if (scanner.name === "f") readCellFormula(cell, atRow, atColumn, metadata);
        else scanner.skip();
      }
    }
    return cell;
  }

  function readCellFormula(cell: Cell, atRow: number, atColumn: number, metadata: number | undefined): void {
    const kind = scanner.attribute("t");
    const group = scanner.count("si");
    const reference = scanner.attribute("ref");
    const text = scanner.innerText();
    // The cells of a data table (what-if) have no formula: Excel fills them with values.
    if (kind === "dataTable") return;
    if (kind === "shared" && group !== undefined && text === "") {
      followers.push({ cell, row: atRow, column: atColumn, group });
      return;
    }
    if (text === "") return;
    cell.formula = readFormula(decodeText(text), context.custom);
    if (kind === "shared" && group !== undefined) {
      masters.set(group, { formula: cell.formula, row: atRow, column: atColumn });
    } else if (kind === "array") {
      const rect = parseRange(reference ?? "") ?? { top: atRow, left: atColumn, bottom: atRow, right: atColumn };
      if (metadata !== undefined && context.dynamicArrays.has(metadata)) cell.spill = rect;
      else cell.array = rect;
      blocks.push({ rect, row: atRow, column: atColumn });
    }
  }
}

/** The column in a cell's reference. Read from the bytes, because this happens for every cell. */
export function columnOf(scanner: XmlScanner): number | undefined {
  const span = scanner.attributeSpan("r");
  if (!span) return undefined;
  let column = 0;
  for (let at = span.start; at < span.end; at += 1) {
    const letter = ((scanner.bytes[at] as number) & 0xdf) - 0x40;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column > 0 ? column - 1 : undefined;
}

function readRowFormat(sheet: Sheet, row: number, scanner: XmlScanner): void {
  const format: RowFormat = {};
  const height = Number(scanner.attribute("ht"));
  if (height > 0) format.height = height;
  if (scanner.flag("hidden")) format.hidden = true;
  const style = scanner.count("s");
  if (style !== undefined && style > 0 && scanner.flag("customFormat")) format.style = style;
  if (Object.keys(format).length > 0) sheet.rowFormats.set(row, format);
}

const errorCodes: ReadonlySet<string> = new Set<ErrorCode>([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
  "#SPILL!",
  "#CALC!",
]);

export function readValue(type: string | undefined, text: string, context: ValueContext): Scalar {
  switch (type) {
    case "s":
      return sharedString(Number(text), context.sharedStrings);
    case "str":
    case "inlineStr":
      return decodeText(text);
    case "b":
      return text.trim() === "1" || text.trim() === "true";
    case "e":
      return new CellError(errorCodes.has(text.trim()) ? (text.trim() as ErrorCode) : "#VALUE!");
    case "d":
      return dateSerial(text, context.date1904);
    default: {
      const number = Number(text);
      return text.trim() === "" || Number.isNaN(number) ? null : number;
    }
  }
}

function sharedString(index: number, strings: readonly string[]): string {
  const text = strings[index];
  if (text === undefined) throw new MalformedXml(`a cell holds shared text ${index} of ${strings.length}`, 0);
  return text;
}

/** An ISO 8601 date as a serial number. */
function dateSerial(text: string, date1904: boolean): Scalar {
  const time = Date.parse(/[zZ]|[+-]\d\d:\d\d$/.test(text) ? text : `${text}${text.includes("T") ? "" : "T00:00:00"}Z`);
  if (Number.isNaN(time)) return text;
  const serial = time / 86_400_000 + 25_569;
  return date1904 ? serial - 1462 : serial;
}

function markFilled(sheet: Sheet, block: { rect: Rect; row: number; column: number }): void {
  const { rect, row: fromRow, column: fromColumn } = block;
  for (let row = rect.top; row <= rect.bottom; row += 1) {
    const cells = sheet.rows[row];
    if (!cells) continue;
    for (let column = rect.left; column <= rect.right; column += 1) {
      const cell = cells[column];
      if (cell && (row !== fromRow || column !== fromColumn)) cell.filledBy = { row: fromRow, column: fromColumn };
    }
  }
}

function readLooks(sheet: Sheet, parts: ReadonlyMap<string, XmlElement>, palette: Palette): void {
  sheet.tabColor = readColor(child(parts.get("sheetPr"), "tabColor"), palette);
  const view = child(parts.get("sheetViews"), "sheetView");
  sheet.showGridlines = flag(view, "showGridLines", true);
  sheet.showHeadings = flag(view, "showRowColHeaders", true);
  const pane = child(view, "pane");
  if (pane?.attributes.get("state")?.startsWith("frozen")) {
    sheet.frozen = { rows: numeric(pane, "ySplit") ?? 0, columns: numeric(pane, "xSplit") ?? 0 };
  }
  const format = parts.get("sheetFormatPr");
  sheet.defaultRowHeight = numeric(format, "defaultRowHeight") ?? sheet.defaultRowHeight;
  sheet.defaultColumnWidth = numeric(format, "defaultColWidth") ?? sheet.defaultColumnWidth;
}

function readColumns(sheet: Sheet, columns: XmlElement | undefined): void {
  for (const element of childrenNamed(columns, "col")) {
    const format: ColumnFormat = {};
    const width = numeric(element, "width");
    const style = numeric(element, "style");
    if (width !== undefined) format.width = width;
    if (flag(element, "hidden")) format.hidden = true;
    if (style !== undefined && style > 0) format.style = style;
    const last = Math.min(numeric(element, "max") ?? 0, 16_384);
    for (let column = numeric(element, "min") ?? 1; column <= last; column += 1) {
      sheet.columnFormats.set(column - 1, { ...format });
    }
  }
}

function readHyperlinks(sheet: Sheet, links: XmlElement | undefined, relationships: readonly Relationship[]): void {
  for (const element of childrenNamed(links, "hyperlink")) {
    const rect = parseRange(element.attributes.get("ref") ?? "");
    if (!rect) continue;
    const link: Hyperlink = {};
    const location = element.attributes.get("location");
    const id = element.attributes.get("id");
    const address = relationships.find((relationship) => relationship.id === id)?.target;
    const tooltip = element.attributes.get("tooltip");
    if (location !== undefined) link.location = decodeText(location);
    if (address !== undefined) link.address = address;
    if (tooltip !== undefined) link.tooltip = decodeText(tooltip);
    sheet.hyperlinks.set(`${rect.top},${rect.left}`, link);
  }
}
