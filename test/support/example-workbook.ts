import { readFileSync } from "node:fs";
import path from "node:path";
import type { Host } from "../../src/usecases/host";
import { createOfficeHost } from "../../src/workbook/office-host";
import { Calculator } from "../../src/workbench/calc/calculator";
import type { Workbook } from "../../src/workbench/model/workbook";
import { connectBridge } from "../../src/workbench/protocol/bridge";
import { Session } from "../../src/workbench/protocol/session";
import { openWorkbookFile, type WorkbookFile } from "../../src/workbench/xlsx/workbook-file";

const example = path.resolve(__dirname, "../../assets/voorbeelden/team-werk-2020.xlsx");

/** The example workbook in the workbench, behind the real office.js proxies and our host. */
export function openExample(): { readonly host: Host; readonly file: WorkbookFile; readonly workbook: Workbook } {
  const file = openWorkbookFile(readFileSync(example), "team-werk-2020.xlsx");
  const { workbook } = file;
  connectBridge(new Session({ workbook, calculator: new Calculator(workbook, { language: "nl-NL" }) }));
  return { host: createOfficeHost(), file, workbook };
}
