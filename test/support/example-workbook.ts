import { readFileSync } from "node:fs";
import path from "node:path";
import type { SheetPlan } from "../../src/sheets/plan/sheet-plan";
import type { Host } from "../../src/usecases/host";
import { makeAgeDivisionSheet } from "../../src/usecases/sheets/make-age-division-sheet";
import { makeClientTransfersSheet } from "../../src/usecases/sheets/make-client-transfers-sheet";
import { makeComparisonSheet } from "../../src/usecases/sheets/make-comparison-sheet";
import { makeProportionalSheet } from "../../src/usecases/sheets/make-proportional-sheet";
import { createOfficeHost } from "../../src/workbook/office-host";
import { openOptions } from "../../src/workbench/add-in";
import { Calculator } from "../../src/workbench/calc/calculator";
import type { Workbook } from "../../src/workbench/model/workbook";
import { connectBridge } from "../../src/workbench/protocol/bridge";
import { Session } from "../../src/workbench/protocol/session";
import { openWorkbookFile } from "../../src/workbench/xlsx/workbook-file";

const root = path.resolve(__dirname, "../..");
export const exampleName = "team-werk-2020.xlsx";

export interface OpenExample {
  readonly host: Host;
  /** Calculated to the end. */
  workbook(): Workbook;
  save(): Uint8Array;
}

/** The example workbook, with the scenarios that it keeps, in the workbench behind the real office.js proxies and our host. */
export function openExample(): OpenExample {
  const manifest = readFileSync(path.join(root, "manifest.xml"), "utf8");
  const bytes = readFileSync(path.join(root, "assets/voorbeelden", exampleName));
  const file = openWorkbookFile(bytes, exampleName, openOptions(manifest, { functions: [] }));
  const calculator = new Calculator(file.workbook);
  connectBridge(new Session({ workbook: file.workbook, calculator }));
  return {
    host: createOfficeHost(),
    workbook() {
      calculator.settle();
      return file.workbook;
    },
    save() {
      calculator.settle();
      return file.save();
    },
  };
}

/** Adds all four sheets; their plans. */
export async function exampleSheets(host: Host): Promise<readonly SheetPlan[]> {
  return [
    (await makeProportionalSheet(host, {})).plan,
    (await makeAgeDivisionSheet(host, {}, {})).plan,
    (await makeComparisonSheet(host, {}, {})).plan,
    (await makeClientTransfersSheet(host, {}, {})).plan,
  ];
}
