import { HostError } from "../usecases/host";
import { excelRun } from "./excel-run";

/** The one setting that holds everything we keep with the workbook. */
const settingKey = "caseload";

/** What the workbook keeps for us. */
export interface KeptSettings {
  /** The value; null when there is none. */
  read(): Promise<unknown>;
  /** Reads the value again before replacing it, because a colleague in the same workbook may have changed it. */
  change(change: (kept: unknown) => unknown): Promise<void>;
}

/**
 * Excel has read a setting as absent that the file does have. So what it says now is held against what it gave before and what it handed over
 * when the add-in started: what was kept is never taken for nothing, and so never overwritten by a fresh start.
 */
export function createKeptSettings(): KeptSettings {
  let seen: unknown = null;

  async function current(context: Excel.RequestContext): Promise<unknown> {
    const setting = context.workbook.settings.getItemOrNullObject(settingKey).load("value");
    await context.sync();
    seen = (setting.isNullObject ? null : (setting.value as unknown)) ?? seen ?? handedOverAtStart();
    return seen;
  }

  return {
    read: () => excelRun(current),
    change: (change) =>
      excelRun(async (context) => {
        const changed = change(await current(context));
        context.workbook.settings.add(settingKey, changed);
        await context.sync();
        seen = changed;
      }).catch((error: unknown) => {
        // Settings can be written although sheets are protected. If Excel refuses, the workbook itself is read-only.
        throw error instanceof HostError && error.code === "protected" ? new HostError("read-only") : error;
      }),
  };
}

/** The same settings by another way: Excel gives them with the workbook, before anything is asked. */
function handedOverAtStart(): unknown {
  return Office.context.document?.settings?.get(settingKey) ?? null;
}
