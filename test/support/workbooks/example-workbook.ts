import { finished } from "../../../src/kernel/stepwise";
import { readFileSync } from "node:fs";
import path from "node:path";
import type { SheetPlan } from "../../../src/sheets/plan/sheet-plan";
import type { MeetingFields } from "../../../src/sheets/shared/meeting-fields";
import type { Host } from "../../../src/usecases/host";
import { chosenKinds } from "../../../src/usecases/sheets/kinds";
import type { KindOf, SheetNeed } from "../../../src/usecases/sheets/kind-of-sheet";
import { makeSheet } from "../../../src/usecases/sheets/make-sheet";
import { readSource } from "../../../src/usecases/sheets/read-source";
import { sheetOnScreen } from "../../../src/usecases/sheets/sheet-on-screen";
import { createOfficeHost } from "../../../src/workbook/office-host";
import { openOptions } from "../../../src/workbench/add-in";
import { Calculator } from "../../../src/workbench/calc/calculator";
import type { Workbook } from "../../../src/workbench/model/workbook";
import { connectBridge } from "../../../src/workbench/protocol/bridge";
import { Session } from "../../../src/workbench/protocol/session";
import { openWorkbookFile } from "../../../src/workbench/xlsx/workbook-file";
import { usable } from "../usable";

const root = path.resolve(__dirname, "../../..");
export const exampleName = "team-werk-2020.xlsx";

export interface OpenExample {
  readonly host: Host;
  /** Calculated to the end. */
  workbook(): Workbook;
  save(): Uint8Array;
}

/** The example workbook, with the scenarios that it keeps, in the workbench behind the real office.js proxies and our host. */
export function openExample(): OpenExample {
  return openBytes(readFileSync(path.join(root, "assets/voorbeelden", exampleName)), exampleName);
}

/** A workbook in the workbench. */
function openBytes(bytes: Uint8Array, name: string): OpenExample {
  const manifest = readFileSync(path.join(root, "manifest.xml"), "utf8");
  const file = openWorkbookFile(bytes, name, openOptions(manifest, { functions: [] }));
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

/** Adds a sheet of every kind that somebody chooses from; their plans. */
export async function exampleSheets(host: Host): Promise<readonly SheetPlan[]> {
  const plans: SheetPlan[] = [];
  for (const kind of chosenKinds) plans.push(usable(await makeSheet<SheetNeed>(host, kind)).plan);
  return plans;
}

/** A sheet of every kind as it is planned for the eye; `meeting` is what somebody is filling in. */
export async function plannedSheets(host: Host, meeting?: MeetingFields): Promise<readonly SheetPlan[]> {
  const plans: SheetPlan[] = [];
  for (const kind of chosenKinds) {
    const { source } = usable(await sourceOf(host, kind));
    const sheet = usable(finished(sheetOnScreen({ kind, source, wishes: {} }, await kind.load())));
    plans.push(sheet.plan(meeting ?? source.reading.memory.meeting));
  }
  return plans;
}

function sourceOf<Need extends SheetNeed>(host: Host, { needs }: KindOf<Need>) {
  return readSource[needs](host, {}, {});
}
