import { readableAddress } from "../../caseload/cell-address";
import { clientsProblemSentence } from "../../text/problems/clients-problems";
import { doubtAdvice, doubtSentence } from "../../text/problems/doubts";
import { hostErrorSentence } from "../../text/problems/host-errors";
import { divisionProblemSentence } from "../../text/problems/division-problems";
import { unreadSentence } from "../../text/problems/unread-sheets";
import { UnusableTeam, type DivisionWishes } from "../division/compute-division";
import { HostError } from "../host";
import { UnusableCapacity, unusableCapacitySentence } from "../reading/unusable-capacity";
import { UnusableClients } from "../reading/unusable-clients";
import type { ReadingWishes } from "../reading/read-team";

/** What someone chose, and whether to read as if the workbook had kept nothing. */
export type CommandWishes = DivisionWishes & Pick<ReadingWishes, "fresh">;

/** How a command ended. `fault` is true when the cause lies with Excel or with us and not with what is in the workbook. */
export type CommandOutcome<Report = object> =
  | { readonly ok: true; readonly report: Report; readonly summary: string }
  | { readonly ok: false; readonly fault: boolean; readonly message: string };

/** What came of it, in data and in words. Never rejects. */
export async function outcomeOf<Report>(
  command: () => Promise<{ readonly report: Report; readonly summary: string }>,
): Promise<CommandOutcome<Report>> {
  try {
    return { ok: true, ...(await command()) };
  } catch (error) {
    return failure(error);
  }
}

function failure(error: unknown): Extract<CommandOutcome, { readonly ok: false }> {
  if (error instanceof UnusableTeam) return { ok: false, fault: false, message: unusableTeamSentence(error) };
  if (error instanceof UnusableClients) {
    return { ok: false, fault: false, message: clientsProblemSentence(error.problem) };
  }
  if (error instanceof UnusableCapacity) {
    return { ok: false, fault: false, message: unusableCapacitySentence(error) };
  }
  if (error instanceof HostError) {
    return { ok: false, fault: error.code === "unknown", message: hostErrorSentence(error.code, error.sheet) };
  }
  return { ok: false, fault: true, message: hostErrorSentence("unknown", null) };
}

/** More doubts than these make a message that nobody reads. */
const namedDoubts = 2;

/** Why there is no sheet; where hours or clients are missing, also what was there and could not be read, because that is where they are. */
function unusableTeamSentence({ problem, reading }: UnusableTeam): string {
  const sentence = divisionProblemSentence(problem);
  if (problem.reason !== "no-hours" && problem.reason !== "no-clients") return sentence;
  const doubts = reading.team.doubts
    .slice(0, namedDoubts)
    .map((doubt) => `${doubtSentence(doubt, doubt.cells.map(readableAddress))} ${doubtAdvice(doubt)}`);
  return [sentence, ...doubts, unreadSentence(reading.unread)].filter((part) => part !== null).join(" ");
}
