import { clientsProblemSentence } from "../../text/problems/clients-problems";
import type { Host } from "../host";
import { workbookProblemSentence } from "../reading/workbook-problem";
import type { SheetWishes } from "../sheets/kind-of-sheet";
import { readSource } from "../sheets/read-source";
import { computeSince } from "./compute-since";
import { toldOf } from "./since-sentences";

/** A month beside the one before it, in sentences; or the one sentence that says why there is nothing to compare. Rejects with the host's HostError. */
export async function monthsInSentences(
  host: Host,
  wishes: SheetWishes,
): Promise<{ readonly found: boolean; readonly sentences: readonly string[] }> {
  const read = await readSource.months(host, wishes, {});
  if (!read.ok) return { found: false, sentences: [workbookProblemSentence(read.problem)] };
  const { source } = read;
  const computed = computeSince(source.computed, source, wishes.months ?? {});
  return computed.ok
    ? { found: true, sentences: toldOf(computed.since) }
    : { found: false, sentences: [clientsProblemSentence(computed.problem)] };
}
