import { HostError } from "../usecases/host";
import { excelRun } from "./excel-run";

/** The one setting that holds everything we keep with the workbook. */
const settingKey = "caseload";

/** The value that the workbook keeps for us; null when there is none. */
export function readKept(): Promise<unknown> {
  return excelRun(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(settingKey).load("value");
    await context.sync();
    return setting.isNullObject ? null : (setting.value as unknown);
  });
}

/** Reads the value again before replacing it, because a colleague in the same workbook may have changed it. */
export function changeKept(change: (kept: unknown) => unknown): Promise<void> {
  return excelRun(async (context) => {
    const { settings } = context.workbook;
    const setting = settings.getItemOrNullObject(settingKey).load("value");
    await context.sync();
    settings.add(settingKey, change(setting.isNullObject ? null : setting.value));
    await context.sync();
  }).catch((error: unknown) => {
    // Settings can be written although sheets are protected. If Excel refuses, the workbook itself is read-only.
    throw error instanceof HostError && error.code === "protected" ? new HostError("read-only") : error;
  });
}
