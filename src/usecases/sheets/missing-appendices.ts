import { groupBy } from "../../caseload/group-by";
import { notMade } from "../../text/sheets/appendices";
import { clientsProblemSentence } from "../../text/problems/clients-problems";
import type { MissingAppendix } from "./kind-of-sheet";

/** Which appendices there are not and why: one sentence a reason. */
export function missingSentences(missing: readonly MissingAppendix[]): readonly string[] {
  const byReason = groupBy(missing, ({ problem }) => clientsProblemSentence(problem));
  return [...byReason].map(([reason, those]) =>
    notMade(
      those.map(({ name }) => name),
      reason,
    ),
  );
}
