import { localRange, readableAddress } from "../caseload/cell-address";
import { hostErrorSentence } from "../text/host-errors";
import { doubtAdvice, doubtSentence } from "../text/doubts";
import { scenarioProblemSentence } from "../text/scenario-problems";
import { scenarioSummary } from "../text/summary";
import { unreadSentence } from "../text/unread-sheets";
import { UnusableTeam, type ScenarioWishes } from "./compute-scenario";
import { HostError, type Host } from "./host";
import { keptCorrections } from "./kept-corrections";
import { makeProportionalSheet } from "./make-proportional-sheet";
import type { ReadingWishes } from "./read-team";
import { scenarioReport, type ScenarioReport } from "./scenario-report";

/** How a command ended. `fault` is true when the cause lies with Excel or with us and not with what is in the workbook. */
export type CommandOutcome =
  | { readonly ok: true; readonly report: ScenarioReport; readonly summary: string }
  | { readonly ok: false; readonly fault: boolean; readonly message: string };

/** What someone chose, and whether to read as if the workbook had kept nothing. */
export type CommandWishes = ScenarioWishes & Pick<ReadingWishes, "fresh">;

/** Makes the sheet and says what came of it, in data and in words. Never rejects. */
export async function commandProportionalSheet(host: Host, wishes: CommandWishes): Promise<CommandOutcome> {
  try {
    const { fresh = false, ...choices } = wishes;
    const made = await makeProportionalSheet(host, choices, { fresh });
    const { reading, result, referenceDateSource, written, nameTaken } = made;
    const summary = scenarioSummary({
      fileName: reading.fileName,
      result,
      referenceDateSource,
      referenceDateCell: reading.proposedDate.cell,
      tables: reading.team.tables,
      doubts: reading.team.doubts,
      unread: reading.unread,
      corrections: keptCorrections(reading),
      sheet: written.sheet,
      nameTaken,
      placeOf: readableAddress,
      rangeOf: (table) => `${table.range.sheet}!${localRange(table.range)}`,
    });
    return { ok: true, report: scenarioReport(made), summary };
  } catch (error) {
    return failure(error);
  }
}

function failure(error: unknown): CommandOutcome {
  if (error instanceof UnusableTeam) return { ok: false, fault: false, message: unusableTeamSentence(error) };
  if (error instanceof HostError) {
    return { ok: false, fault: error.code === "unknown", message: hostErrorSentence(error.code, error.sheet) };
  }
  return { ok: false, fault: true, message: hostErrorSentence("unknown", null) };
}

/** More doubts than these make a message that nobody reads. */
const namedDoubts = 2;

/** Why there is no sheet; where hours or clients are missing, also what was there and could not be read, because that is where they are. */
function unusableTeamSentence({ problem, reading }: UnusableTeam): string {
  const sentence = scenarioProblemSentence(problem);
  if (problem.reason !== "no-hours" && problem.reason !== "no-clients") return sentence;
  const doubts = reading.team.doubts
    .slice(0, namedDoubts)
    .map((doubt) => `${doubtSentence(doubt, doubt.cells.map(readableAddress))} ${doubtAdvice(doubt)}`);
  return [sentence, ...doubts, unreadSentence(reading.unread)].filter((part) => part !== null).join(" ");
}
