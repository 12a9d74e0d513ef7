import type { Sheet } from "../../model/sheet";
import { anchorAt } from "../parts/anchors";
import { completeStyles } from "../parts/complete-styles";
import { editSheetTitles } from "../parts/document-properties";
import { emptyStyles } from "../package/empty-package";
import { dynamicArrayMarker } from "../parts/dynamic-arrays";
import { parsePart } from "../package/package";
import type { PackageEditor } from "../package/package-editor";
import type { ReadWorkbook } from "../read/read-workbook";
import { changedCells, requireSavable, type Snapshot } from "./snapshot";
import { spliceCells } from "./splice-cells";
import type { CustomFunctions } from "../formulas/stored-formula";
import { styleWriter, type StyleWriter } from "./style-writer";
import { editWorkbookPart, setAttribute, type Tab } from "../parts/workbook-part";
import { writeDrawing, writeChart } from "./write-chart";
import type { CellContext } from "./write-cell";
import { addColumns, writeTable } from "./write-table";
import { writeSheet } from "./write-sheet";
import { XmlScanner } from "../xml/xml-scan";
import { flag, readElement, type XmlElement } from "../xml/xml-tree";
import { applyEdits } from "../xml/xml-write";

const relationshipTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const spreadsheetTypes = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/**
 * Puts the model's changes in the file, and nothing else: parts that need no change keep their bytes. Throws UnsavableChange rather than
 * lose something.
 *
 * Formulas are saved with their values, so that Excel can show them without calculating. Excel is told to recalculate on opening
 * (`fullCalcOnLoad`) only where a value is out of date and we cannot calculate it: else it would replace values on the user's sheets that nobody
 * changed, and ask to save on closing.
 */
export function saveWorkbook(
  editor: PackageEditor,
  read: ReadWorkbook,
  snapshot: Snapshot,
  custom: CustomFunctions,
): void {
  const { source, workbook, parts } = read;
  requireSavable(workbook, snapshot);
  const styles = lazyStyles(editor, read);
  const cells: Omit<CellContext, "prefix"> = {
    custom,
    dynamicArray: dynamicArrayMarker(editor, parts.workbook, parts.metadata, read.dynamicArrays),
  };

  // Above any number that the file's own tables have.
  let tableId = 100_000;
  const added = workbook.sheets.filter((sheet) => sheet.part === null);
  const relationships = new Map(added.map((sheet) => [sheet, writeAddedSheet(sheet)]));
  saveChangedCells();
  saveTableColumns();
  saveWorkbookPart();
  styles.finish();

  function writeAddedSheet(sheet: Sheet): string {
    const part = editor.reserve("xl/worksheets/sheet#.xml", `${spreadsheetTypes}.worksheet+xml`);
    const drawing = sheet.addedCharts.length === 0 ? null : writeCharts(sheet, part);
    const xml = writeSheet(sheet, {
      ...cells,
      prefix: "",
      drawing,
      tables: writeTables(sheet, part),
      selected: sheet === workbook.activeSheet,
      styleIndex: (style) => styles.index(style, 0),
      addressRelationship: (address) => editor.relate(part, `${relationshipTypes}/hyperlink`, address, true),
    });
    editor.write(part, xml);
    return editor.relate(parts.workbook, `${relationshipTypes}/worksheet`, part);
  }

  function writeTables(sheet: Sheet, part: string): string[] {
    return workbook.tables
      .filter((table) => table.sheet === sheet)
      .map((table) => {
        const tablePart = editor.reserve("xl/tables/table#.xml", `${spreadsheetTypes}.table+xml`);
        tableId += 1;
        editor.write(tablePart, writeTable(table, tableId));
        return editor.relate(part, `${relationshipTypes}/table`, tablePart);
      });
  }

  function writeCharts(sheet: Sheet, part: string): string {
    const drawing = editor.reserve(
      "xl/drawings/drawing#.xml",
      "application/vnd.openxmlformats-officedocument.drawing+xml",
    );
    const charts = sheet.addedCharts.map((chart) => {
      const chartPart = editor.reserve(
        "xl/charts/chart#.xml",
        "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
      );
      editor.write(chartPart, writeChart(chart, workbook));
      return {
        chart,
        relationship: editor.relate(drawing, `${relationshipTypes}/chart`, chartPart),
        from: anchorAt(sheet, chart.left, chart.top),
        to: anchorAt(sheet, chart.left + chart.width, chart.top + chart.height),
      };
    });
    editor.write(drawing, writeDrawing(charts));
    return editor.relate(part, `${relationshipTypes}/drawing`, drawing);
  }

  function saveChangedCells(): void {
    for (const sheetBefore of snapshot.sheets) {
      const { sheet, calculated } = sheetBefore;
      const keys = changedCells(sheetBefore);
      if (keys.size === 0 || sheet.part === null) continue;
      const splice = spliceCells(sheet, editor.original(sheet.part), keys, {
        ...cells,
        values: read.values,
        originalFormula: (key) => calculated.get(key)?.formula,
        styleIndex: (style, base) => styles.index(style, base),
      });
      editor.edit(sheet.part, ...splice.edits);
      // The chain lists every cell with a formula. With one too many, Excel calls the file damaged; without a chain, it makes a new one.
      if (splice.formulaRemoved && parts.calcChain !== undefined && source.part(parts.calcChain)) {
        editor.remove(parts.calcChain, parts.workbook);
      }
    }
  }

  function saveTableColumns(): void {
    for (const { table, columns } of snapshot.tables) {
      const { part } = table;
      if (part === undefined || table.columns.length === columns) continue;
      const bytes = editor.original(part);
      editor.edit(part, ...addColumns(bytes, parsePart(part, bytes), table, columns));
    }
  }

  function saveWorkbookPart(): void {
    const bytes = editor.original(parts.workbook);
    const root = parsePart(parts.workbook, bytes);
    const tabs = placeTabs();
    const placeOf = (sheet: Sheet) =>
      tabs.findIndex((tab) => ("added" in tab ? tab.added === sheet : parts.tabs[tab.fromFile]?.sheet === sheet));
    const { activeSheet } = workbook;
    const activated = activeSheet !== snapshot.activeSheet;
    const visibility = new Map(
      snapshot.sheets
        .filter((before) => before.sheet.visibility !== before.visibility)
        .map(({ sheet }) => [parts.tabs.findIndex((tab) => tab.sheet === sheet), sheet.visibility]),
    );
    const names = workbook.names
      // A sheet that was added and deleted again took its names with it.
      .filter((name) => !name.fromFile && (name.sheet === null || workbook.sheets.includes(name.sheet)))
      .map((name) => ({ name, tab: name.sheet && placeOf(name.sheet) }));
    const outOfDate = workbook.sheets.some(({ rows }) => rows.some((cells) => cells.some((cell) => cell?.stale)));
    const changes = { tabs, activeTab: activated ? placeOf(activeSheet) : null, visibility, names, outOfDate };
    editor.edit(parts.workbook, ...editWorkbookPart(bytes, root, changes, custom));
    if (activated) deselectOthers(activeSheet);
    saveTitles();
  }

  /** The tabs in their new order. An added sheet follows the sheet that precedes it in the model. */
  function placeTabs(): Tab[] {
    const tabs: Tab[] = parts.tabs.map((_, fromFile) => ({ fromFile }));
    let sheetId = Math.max(0, ...parts.tabs.map((tab) => tab.sheetId));
    workbook.sheets.forEach((sheet, index) => {
      const relationship = relationships.get(sheet);
      if (relationship === undefined) return;
      sheetId += 1;
      const previous = workbook.sheets[index - 1];
      const last = index === workbook.sheets.length - 1;
      const behind = tabs.findIndex((tab) =>
        "added" in tab ? tab.added === previous : parts.tabs[tab.fromFile]?.sheet === previous,
      );
      tabs.splice(last ? tabs.length : previous ? behind + 1 : 0, 0, { added: sheet, sheetId, relationship });
    });
    return tabs;
  }

  /** Selects one sheet only. Two selected sheets are a group: typing in one would change the other. */
  function deselectOthers(active: Sheet): void {
    for (const { part, sheet } of parts.tabs) {
      if (sheet === active) continue;
      const bytes = editor.original(part);
      const view = sheetView(bytes);
      if (view && flag(view, "tabSelected")) editor.edit(part, setAttribute(bytes, view, "tabSelected", "0"));
    }
  }

  function saveTitles(): void {
    const properties = source.relationships("").find(({ kind }) => kind === "extended-properties")?.target;
    const bytes = properties === undefined ? undefined : source.part(properties);
    if (properties === undefined || !bytes || added.length === 0) return;
    const titles = added.map((sheet) => {
      const before = workbook.sheets.slice(0, workbook.sheets.indexOf(sheet));
      return { name: sheet.name, before: before.filter((other) => other.part !== null).length };
    });
    editor.edit(properties, ...editSheetTitles(bytes, snapshot.sheets.length, titles));
  }
}

/** Reads the styles part when a style is added, and not before. A file without one gets the default. */
function lazyStyles(editor: PackageEditor, { workbook, palette, parts }: ReadWorkbook) {
  const usual = () => new TextEncoder().encode(emptyStyles);
  let bytes: Uint8Array | undefined;
  let writer: StyleWriter | undefined;
  return {
    index(style: number, base: number): number {
      if (style < workbook.styles.fromFile) return style;
      bytes ??= parts.styles === undefined ? usual() : completeStyles(parts.styles, editor.original(parts.styles));
      writer ??= styleWriter(parts.styles ?? "styles", bytes, workbook.styles, palette);
      return writer.index(style, base);
    },
    finish(): void {
      if (!writer || !bytes) return;
      const edits = writer.edits();
      const original = parts.styles === undefined ? null : editor.original(parts.styles);
      if (parts.styles !== undefined && bytes === original) {
        editor.edit(parts.styles, ...edits);
        return;
      }
      const whole = new TextDecoder().decode(applyEdits(bytes, edits));
      if (parts.styles !== undefined && original) {
        editor.edit(parts.styles, { at: 0, remove: original.length, insert: whole });
        return;
      }
      const part = editor.reserve("xl/styles#.xml", `${spreadsheetTypes}.styles+xml`, "xl/styles.xml");
      editor.write(part, whole);
      editor.relate(parts.workbook, `${relationshipTypes}/styles`, part);
    },
  };
}

function sheetView(bytes: Uint8Array): XmlElement | undefined {
  const scanner = new XmlScanner(bytes);
  while (scanner.next()) {
    if (scanner.kind !== "open") continue;
    if (scanner.name === "sheetView") return readElement(scanner);
    if (scanner.name === "sheetData") return undefined;
  }
  return undefined;
}
