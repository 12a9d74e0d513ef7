import { HostError, type HostErrorCode } from "../usecases/host";

/** Office.js error codes by what they mean to a team lead; any other code is "unknown". */
const meanings: Readonly<Record<string, HostErrorCode>> = {
  InvalidOperationInCellEditMode: "editing",
  InvalidOrTimedOutSession: "session-lost",
  ActivityLimitReached: "busy",
  AccessDenied: "protected",
  ItemAlreadyExists: "sheet-exists",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  ApiNotFound: "too-old",
  ApiNotAvailable: "too-old",
  UnsupportedOperation: "too-old",
};

/** Excel's error as a HostError: the code only, because Excel's own message may quote the contents of cells. */
export function toHostError(error: unknown, sheet: string | null): HostError {
  if (error instanceof HostError) return error;
  const code = error instanceof OfficeExtension.Error ? meanings[error.code] : undefined;
  return new HostError(code ?? "unknown", sheet);
}

/** Whether Excel refused this very request. With any other code it is not the request: nothing can be read just now. */
export function isRefusal(error: unknown): boolean {
  const { code } = toHostError(error, null);
  return code === "unknown" || code === "protected" || code === "too-large";
}

/** Runs a batch; rejects with a HostError about `sheet`. */
export async function excelRun<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  sheet: string | null = null,
): Promise<T> {
  try {
    return await Excel.run(batch);
  } catch (error) {
    throw toHostError(error, sheet);
  }
}
