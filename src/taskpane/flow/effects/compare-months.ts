import { HostError, type Host } from "../../../usecases/host";
import { hostErrorSentence } from "../../../text/problems/host-errors";
import { loaded } from "../../../usecases/loaded";
import type { Store } from "../store";

/** Two months beside each other in sentences, or one sentence that says why there are none. */
export interface ComparedMonths {
  readonly found: boolean;
  readonly sentences: readonly string[];
}

/** Reads the months and compares those that somebody asks for. The code comes when somebody asks. */
export async function compareMonths(host: Host, store: Store): Promise<ComparedMonths> {
  try {
    const { monthsInSentences } = await loaded(import("../../../usecases/months/months-in-sentences"));
    const { supposed, months } = store.facts();
    return await monthsInSentences(host, { contractHours: supposed, months });
  } catch (error) {
    const { code, sheet } = error instanceof HostError ? error : new HostError("unknown");
    return { found: false, sentences: [hostErrorSentence(code, sheet)] };
  }
}
