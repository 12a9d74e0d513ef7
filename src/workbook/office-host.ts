import { localAddress } from "../caseload/cell-address";
import type { Host } from "../usecases/host";
import { loaded } from "../usecases/loaded";
import { excelRun } from "./excel-run";
import { changeKept, readKept } from "./kept-settings";
import { readColumns } from "./read-client-columns";
import { readGrid, readSummaries } from "./read-sheets";
import { selection, watchSelection } from "./selection";
import { watchSheets } from "./watch-sheets";

/** The open workbook through Office.js. Nothing is cached: every call asks Excel. */
export function createOfficeHost(): Host {
  return {
    today,
    fileName: () =>
      excelRun(async (context) => {
        const workbook = context.workbook.load("name");
        await context.sync();
        return workbook.name;
      }),
    sheets: readSummaries,
    readSheet: readGrid,
    readColumns,
    addSheet: async (plan, whose = "ours") => (await loaded(import("./write-sheet"))).writeSheet(plan, whose),
    kept: readKept,
    changeKept,
    show: (cell) =>
      excelRun(async (context) => {
        const sheet = context.workbook.worksheets.getItem(cell.sheet);
        sheet.activate();
        sheet.getRange(localAddress(cell)).select();
        await context.sync();
      }, cell.sheet),
    watch: watchSheets,
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
