/** The flags that office.js sends with a batch. `grouped` is ours: the office.js from npm is older than undo groups. */
export const BatchFlag = { write: 1, grouped: 1 << 20 } as const;

interface RequestContext {
  _requestFlagModifier: number;
}

type Batch = (context: RequestContext) => unknown;
type Run = (...args: readonly unknown[]) => Promise<unknown>;

/** office.js's own `Excel`, as far as it matters here. */
export interface ExcelGlobal {
  run: Run;
}

/**
 * Lets `Excel.run({ mergeUndoGroup: true }, …)` mark its batches, as today's office.js does. Nothing of office.js is changed: its own `run` does
 * the work.
 */
export function markUndoGroups(excel: ExcelGlobal): void {
  const { run } = excel;
  excel.run = (...args) => {
    const [options, batch] = args as [{ readonly mergeUndoGroup?: boolean }?, Batch?];
    if (options?.mergeUndoGroup !== true || !batch) return run(...args);
    return run(options, (context: RequestContext) => {
      context._requestFlagModifier |= BatchFlag.grouped;
      return batch(context);
    });
  };
}
