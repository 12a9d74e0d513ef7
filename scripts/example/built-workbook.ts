import path from "node:path";
import { openOptionsOf } from "../../src/workbench/built-add-in";
import { openWorkbookFile, type WorkbookFile } from "../../src/workbench/xlsx/workbook-file";

export const buildFolder = path.resolve(__dirname, "../../dist");

/** Opens a workbook for use with the built add-in. */
export function openForAddIn(bytes: Uint8Array): WorkbookFile {
  return openWorkbookFile(bytes, "voorbeeld.xlsx", openOptionsOf(buildFolder));
}
