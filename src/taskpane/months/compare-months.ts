import { hostErrorSentence } from "../../text/problems/host-errors";
import { HostError } from "../../usecases/host";
import { monthsInSentences } from "../../usecases/months/months-in-sentences";
import type { Flow } from "../flow/flow";

/** Two months beside each other in sentences, or one sentence that says why there are none. */
export interface ComparedMonths {
  readonly found: boolean;
  readonly sentences: readonly string[];
}

/** Reads the months and compares those that somebody asks for. Never rejects. */
export async function compareMonths(flow: Pick<Flow, "ask">): Promise<ComparedMonths> {
  try {
    return await flow.ask((host, { supposed, months }) => monthsInSentences(host, { contractHours: supposed, months }));
  } catch (error) {
    const { code, sheet } = error instanceof HostError ? error : new HostError("unknown");
    return { found: false, sentences: [hostErrorSentence(code, sheet)] };
  }
}
