import { localRange, readableAddress } from "../caseload/cell-address";
import { scenarioSummary } from "../text/summary";
import { outcomeOf, type CommandOutcome, type CommandWishes } from "./command-outcome";
import type { Host } from "./host";
import { keptCorrections } from "./kept-corrections";
import { makeProportionalSheet } from "./make-proportional-sheet";
import { scenarioReport, type ScenarioReport } from "./scenario-report";

/** Makes the sheet "Rekenkundig …" and says what came of it. Never rejects. */
export function commandProportionalSheet(host: Host, wishes: CommandWishes): Promise<CommandOutcome<ScenarioReport>> {
  return outcomeOf(async () => {
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
    return { report: scenarioReport(made), summary };
  });
}
