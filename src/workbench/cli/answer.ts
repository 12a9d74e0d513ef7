import { words } from "../text";
import { UnusableRequest } from "../unusable-request";
import { parseRequest } from "./arguments";
import { kindNames } from "./sheet-kinds";

/** What the command prints, and its exit code: 0 done · 2 the request or the workbook cannot be used · 1 a fault of ours. */
export interface Answer {
  readonly exitCode: 0 | 1 | 2;
  readonly stdout: string;
  readonly stderr: string;
}

/** Does what the command line asks. It never rejects, because a fault is an answer too. */
export async function answer(args: readonly string[]): Promise<Answer> {
  try {
    const request = parseRequest(args);
    // Whoever asks for help need not wait for everything that a workbook needs.
    const text = request.help ? words.usage(kindNames) : await (await import("./run-request")).runRequest(request);
    return { exitCode: 0, stdout: `${text}\n`, stderr: "" };
  } catch (error) {
    if (error instanceof UnusableRequest) return { exitCode: 2, stdout: "", stderr: `${error.message}\n` };
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { exitCode: 1, stdout: "", stderr: `${words.fault(detail)}\n` };
  }
}
