import { notMade } from "../../text/sheets/appendices";
import { clientsProblemSentence } from "../../text/problems/clients-problems";
import type { MissingAppendix } from "./kind-of-sheet";

/** Which appendices there are not and why: one sentence a reason. */
export function missingSentences(missing: readonly MissingAppendix[]): readonly string[] {
  const byReason = new Map<string, string[]>();
  for (const { name, problem } of missing) {
    const reason = clientsProblemSentence(problem);
    byReason.set(reason, [...(byReason.get(reason) ?? []), name]);
  }
  return [...byReason].map(([reason, names]) => notMade(names, reason));
}
