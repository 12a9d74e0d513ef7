import type { CapacityDoubt } from "../../caseload/capacity/found-capacity";
import { readableAddress } from "../../caseload/cell-address";
import type { PointedProblem } from "../../caseload/team/pointed";
import type { DivisionProblem } from "../../caseload/division/division";
import { capacityDoubtAdvice, capacityDoubtSentence } from "../../text/problems/capacity-doubts";
import { noNormTimeLinesSentence, noNormTimesSentence } from "../../text/problems/capacity-problems";
import type { ScenarioProblem } from "../../caseload/clients/clients-problem";
import { clientsProblemSentence } from "../../text/problems/clients-problems";
import { divisionProblemSentence } from "../../text/problems/division-problems";
import { doubtAdvice, doubtSentence } from "../../text/problems/doubts";
import { pointedProblemSentence } from "../../text/problems/pointed-problems";
import { missingAndUnreadSentence } from "../../text/problems/unread-sheets";
import type { TeamReading } from "./read-team";

/** The sheets hold no table of norm times, or none of which a line can be read. */
export interface CapacityProblem {
  /** What could not be read; null without a table. */
  readonly doubts: readonly CapacityDoubt[] | null;
}

/** Why the workbook does not give what was asked of it. */
export type WorkbookProblem =
  | { readonly of: "team"; readonly problem: DivisionProblem; readonly reading: TeamReading }
  | { readonly of: "pointing"; readonly problem: PointedProblem }
  | { readonly of: "scenarios"; readonly problem: ScenarioProblem }
  | { readonly of: "norm-times"; readonly problem: CapacityProblem };

export function workbookProblemSentence(found: WorkbookProblem): string {
  switch (found.of) {
    case "team":
      return teamProblemSentence(found.problem, found.reading);
    case "pointing":
      return pointedProblemSentence(found.problem);
    case "scenarios":
      return clientsProblemSentence(found.problem);
    case "norm-times":
      return capacityProblemSentence(found.problem);
  }
}

/** More doubts than these make a message that nobody reads. */
const namedDoubts = 2;

/** Hours or clients that are missing are often there, in what could not be read: so that is said too. */
function teamProblemSentence(problem: DivisionProblem, { team, unread }: TeamReading): string {
  const sentence = divisionProblemSentence(problem);
  if (problem.reason !== "no-hours" && problem.reason !== "no-clients") return sentence;
  const doubts = team.doubts
    .slice(0, namedDoubts)
    .map((doubt) => `${doubtSentence(doubt, doubt.cells.map(readableAddress))} ${doubtAdvice(doubt)}`);
  return [sentence, ...doubts, missingAndUnreadSentence(unread)].filter((part) => part !== null).join(" ");
}

/** Why there is no capacity to work out, with where the first lines went wrong. */
export function capacityProblemSentence({ doubts }: CapacityProblem): string {
  if (doubts === null) return noNormTimesSentence;
  const said = doubts
    .slice(0, namedDoubts)
    .map((doubt) => `${capacityDoubtSentence(doubt, doubt.cells.map(readableAddress))} ${capacityDoubtAdvice(doubt)}`);
  return [noNormTimeLinesSentence, ...said].join(" ");
}
