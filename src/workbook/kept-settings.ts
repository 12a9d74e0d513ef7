import { HostError } from "../usecases/host";
import { excelRun } from "./excel-run";

/** The one setting in which everything is kept that goes with the workbook. */
const settingKey = "caseload";

/** What the workbook keeps under our name; null when there is nothing. */
export function readKept(): Promise<unknown> {
  return excelRun(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(settingKey).load("value");
    await context.sync();
    return setting.isNullObject ? null : (setting.value as unknown);
  });
}

/** Looks at what is kept now before it is replaced: a colleague in the same workbook may have kept something meanwhile. */
export function changeKept(change: (kept: unknown) => unknown): Promise<void> {
  return excelRun(async (context) => {
    const { settings } = context.workbook;
    const setting = settings.getItemOrNullObject(settingKey).load("value");
    await context.sync();
    settings.add(settingKey, change(setting.isNullObject ? null : setting.value));
    await context.sync();
  }).catch((error: unknown) => {
    // Protected sheets take settings all the same: what denies them is a workbook that is not ours to change.
    throw error instanceof HostError && error.code === "protected" ? new HostError("read-only") : error;
  });
}
