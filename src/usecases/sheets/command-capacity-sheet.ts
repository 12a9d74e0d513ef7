import { localRange, readableAddress } from "../../caseload/cell-address";
import { capacitySummary } from "../../text/command-line/capacity-summary";
import { capacityReport, type CapacityReport } from "./capacity-report";
import { outcomeOf, type CommandOutcome, type CommandWishes } from "./command-outcome";
import type { Host } from "../host";
import { makeCapacitySheet } from "./make-capacity-sheet";

/** Makes the sheet "Normen en capaciteit" and says what came of it. Never rejects. */
export function commandCapacitySheet(host: Host, wishes: CommandWishes): Promise<CommandOutcome<CapacityReport>> {
  return outcomeOf(async () => {
    const { fresh = false, referenceDate } = wishes;
    const made = await makeCapacitySheet(host, { ...(referenceDate && { referenceDate }) }, { fresh });
    const summary = capacitySummary({
      fileName: made.reading.fileName,
      referenceDate: made.referenceDate,
      result: made.result,
      checks: [...made.result.checks, ...made.ladderChecks],
      places: made.found.tables.map((range) => `${range.sheet}!${localRange(range)}`),
      sheet: made.written.sheet,
      nameTaken: made.nameTaken,
      placeOf: readableAddress,
    });
    return { report: capacityReport(made), summary };
  });
}
