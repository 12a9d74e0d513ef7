import { excelRun } from "./excel-run";
import { toldChange, type ToldChange } from "./line-shift";
import { ourSheetName } from "./our-sheets";

/** Excel is known to tell of changes late, or only after the pane was opened. Until it told of one, somebody looks. */
const unaskedMilliseconds = 60_000;

/**
 * Watches the sheets for everybody who asks. Excel is asked for events once for all of them: asking is known to empty the list of steps that can be
 * undone.
 */
export function createSheetWatch(
  heard: (sheetId: string, change: ToldChange) => void,
): (listener: () => void) => Promise<() => void> {
  const listeners = new Set<() => void>();
  let watching: Promise<() => void> | null = null;

  return async (listener) => {
    // A listener that comes twice is two listeners.
    const own = () => listener();
    listeners.add(own);
    const shared = (watching ??= watchSheets(heard, () => listeners.forEach((tell) => tell())));
    try {
      await shared;
    } catch (error) {
      listeners.delete(own);
      if (watching === shared) watching = null;
      throw error;
    }
    return () => {
      if (!listeners.delete(own) || listeners.size > 0) return;
      watching = null;
      void shared.then((end) => end());
    };
  };
}

/**
 * Calls the listener after every change that may concern the team's sheets, and every minute until Excel told of one; changes on our own sheets are ignored.
 * `heard` hears first what was changed, on any sheet.
 * Changes that arrive while we ask Excel whose sheet changed are reported together. The returned function stops it.
 */
async function watchSheets(
  heard: (sheetId: string, change: ToldChange) => void,
  listener: () => void,
): Promise<() => void> {
  let watching = true;
  let asking = false;
  const changed = new Set<string>();

  const tell = () => {
    if (watching) listener();
  };
  const unasked = setInterval(tell, unaskedMilliseconds);
  const changedOn = async ({ worksheetId }: { readonly worksheetId: string }): Promise<void> => {
    clearInterval(unasked);
    changed.add(worksheetId);
    if (asking) return;
    asking = true;
    while (watching && changed.size > 0) {
      const ids = [...changed];
      changed.clear();
      // A sheet counts as theirs when Excel cannot say whose it is.
      if (!(await allOurs(ids).catch(() => false))) tell();
    }
    asking = false;
  };
  const deleted = () => {
    clearInterval(unasked);
    tell();
    return Promise.resolve();
  };

  const handlers = await excelRun(async (context) => {
    const { worksheets } = context.workbook;
    const added = [
      worksheets.onChanged.add((event) => {
        heard(event.worksheetId, toldChange(event));
        return changedOn(event);
      }),
      worksheets.onCalculated.add(changedOn),
      worksheets.onAdded.add(changedOn),
      worksheets.onDeleted.add(deleted),
    ];
    await context.sync();
    return added;
  }).catch((error: unknown) => {
    clearInterval(unasked);
    throw error;
  });
  return () => {
    watching = false;
    clearInterval(unasked);
    void stopListening(handlers);
  };
}

function allOurs(ids: readonly string[]): Promise<boolean> {
  return excelRun(async (context) => {
    const sheets = ids.map((id) => context.workbook.worksheets.getItemOrNullObject(id));
    const marks = sheets.map((sheet) => sheet.names.getItemOrNullObject(ourSheetName).load("name"));
    await context.sync();
    return marks.every((mark) => !mark.isNullObject);
  });
}

/** A handler that cannot be removed no longer calls anybody, and ends with the workbook. */
export async function stopListening(
  handlers: readonly { readonly context: OfficeExtension.ClientRequestContext; remove(): void }[],
): Promise<void> {
  try {
    for (const handler of handlers) handler.remove();
    await handlers[0]?.context.sync();
  } catch {
    return;
  }
}
