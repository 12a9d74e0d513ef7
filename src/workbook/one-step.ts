import { toHostError } from "./excel-run";

type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

/**
 * Runs a batch that writes, as one step of undo where Excel can group steps (ExcelApi 1.20). `sheet` is what a refusal is about. The batch leaves nothing behind when it
 * rejects, because it may run again. Rejects with a HostError.
 */
export async function inOneStep<T>(
  batch: Batch<T>,
  sheet: string | null,
): Promise<{ readonly result: T; readonly oneStepUndo: boolean }> {
  const canGroup = Office.context.requirements.isSetSupported("ExcelApi", "1.20");
  try {
    return await runOnce(batch, canGroup);
  } catch (error) {
    // Some builds claim undo groups and fail in them, each with a code of its own. Writing matters more than undoing it in one step.
    if (canGroup && toHostError(error, null).code === "unknown") {
      return runOnce(batch, false).catch((again: unknown) => {
        throw toHostError(again, sheet);
      });
    }
    throw toHostError(error, sheet);
  }
}

async function runOnce<T>(batch: Batch<T>, grouped: boolean) {
  const result = await (grouped ? Excel.run({ mergeUndoGroup: true }, batch) : Excel.run(batch));
  return { result, oneStepUndo: grouped };
}
