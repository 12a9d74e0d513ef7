import { localAddress } from "../caseload/cell-address";
import type { Host } from "../usecases/host";
import { loaded } from "../usecases/loaded";
import { excelRun } from "./excel-run";
import { hasNotes } from "./has-notes";
import { createKeptSettings } from "./kept-settings";
import { createMergedAreas } from "./merged-areas";
import { readColumns } from "./read-client-columns";
import { readGrid, readSummaries } from "./read-sheets";
import { selection, watchSelection } from "./selection";
import { createSheetWatch } from "./watch-sheets";

/** The open workbook through Office.js. Every call asks Excel; only which cells are merged and what was kept are remembered. */
export function createOfficeHost(): Host {
  const merged = createMergedAreas();
  const kept = createKeptSettings();
  return {
    today,
    fileName: () =>
      excelRun(async (context) => {
        const workbook = context.workbook.load("name");
        await context.sync();
        return workbook.name;
      }),
    sheets: readSummaries,
    readSheet: (name, maximumRows) => readGrid(name, maximumRows, merged),
    askAfresh: merged.forget,
    readColumns,
    struckCells: async (name) => (await loaded(import("./cell-looks"))).readStruckCells(name),
    fills: async (name, areas) => (await loaded(import("./cell-looks"))).readFills(name, areas),
    hasNotes,
    notes: async (name, isWanted) => (await loaded(import("./cell-notes"))).readNotes(name, isWanted),
    addSheets: async (plans, whose = "ours") => (await loaded(import("./write-sheet"))).writeSheets(plans, whose),
    writeDecision: async (lists, log) => (await loaded(import("./write-decision"))).writeDecision(lists, log, merged),
    kept: kept.read,
    changeKept: kept.change,
    show: (cell) =>
      excelRun(async (context) => {
        const sheet = context.workbook.worksheets.getItem(cell.sheet);
        sheet.activate();
        sheet.getRange(localAddress(cell)).select();
        await context.sync();
      }, cell.sheet),
    watch: createSheetWatch(merged.changed),
    selection,
    watchSelection,
  };
}

/** Today, in the user's time zone. */
function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
