import path from "node:path";
import { openOptionsOf } from "../../src/workbench/built-add-in";
import { openWorkbookFile, type WorkbookFile } from "../../src/workbench/xlsx/workbook-file";

export const buildFolder = path.resolve(__dirname, "../../dist");

/** Opens a workbook as one in which the built add-in is used. */
export function openForAddIn(bytes: Uint8Array): WorkbookFile {
  return openWorkbookFile(bytes, "voorbeeld.xlsx", openOptionsOf(buildFolder));
}
