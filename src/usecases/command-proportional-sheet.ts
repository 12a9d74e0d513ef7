import { localRange, readableAddress } from "../caseload/cell-address";
import { hostErrorSentence } from "../text/host-errors";
import { scenarioProblemSentence } from "../text/scenario-problems";
import { scenarioSummary } from "../text/summary";
import { UnusableTeam, type ScenarioWishes } from "./compute-scenario";
import { HostError, type Host } from "./host";
import { makeProportionalSheet } from "./make-proportional-sheet";
import { scenarioReport, type ScenarioReport } from "./scenario-report";

/** How a command ended. `fault` is true when the cause lies with Excel or with us and not with what is in the workbook. */
export type CommandOutcome =
  | { readonly ok: true; readonly report: ScenarioReport; readonly summary: string }
  | { readonly ok: false; readonly fault: boolean; readonly message: string };

/** Makes the sheet and says what came of it, in data and in words. Never rejects. */
export async function commandProportionalSheet(host: Host, wishes: ScenarioWishes): Promise<CommandOutcome> {
  try {
    const made = await makeProportionalSheet(host, wishes);
    const { reading, result, referenceDateSource, written, nameTaken } = made;
    const summary = scenarioSummary({
      fileName: reading.fileName,
      result,
      referenceDateSource,
      tables: reading.team.tables,
      doubts: reading.team.doubts,
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
  if (error instanceof UnusableTeam)
    return { ok: false, fault: false, message: scenarioProblemSentence(error.problem) };
  if (error instanceof HostError) {
    return { ok: false, fault: error.code === "unknown", message: hostErrorSentence(error.code, error.sheet) };
  }
  return { ok: false, fault: true, message: hostErrorSentence("unknown", null) };
}
