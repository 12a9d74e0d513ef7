import { localRange, readableAddress } from "../../caseload/cell-address";
import { divisionSummary } from "../../text/command-line/division-summary";
import { outcomeOf, type CommandOutcome, type CommandWishes } from "./command-outcome";
import type { WeighingWishes } from "../division/compute-weighted";
import type { Host } from "../host";
import { keptCorrections } from "../memory/kept-corrections";
import { makeProportionalSheet } from "./make-proportional-sheet";
import { divisionReport, type DivisionReport } from "./division-report";
import { typedNorms } from "../memory/typed-norms";
import { UnusableClients } from "../reading/unusable-clients";

/** `norms` as people type them: a set of the library, or norm caseloads for steps. */
type ProportionalWishes = CommandWishes & Pick<WeighingWishes, "selection"> & { readonly norms?: string };

/** Makes the sheet "Rekenkundig …" and says what came of it. Never rejects. */
export function commandProportionalSheet(
  host: Host,
  wishes: ProportionalWishes,
): Promise<CommandOutcome<DivisionReport>> {
  return outcomeOf(async () => {
    const { fresh = false, norms, selection, ...choices } = wishes;
    const made = await makeProportionalSheet(host, choices, {
      fresh,
      ...(norms !== undefined && { norms: normsIn(norms) }),
      ...(selection !== undefined && { selection }),
    });
    const { reading, result, referenceDateSource, weighted, written, nameTaken } = made;
    const summary = divisionSummary({
      fileName: reading.fileName,
      result,
      weighted,
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
    return { report: divisionReport(made), summary };
  });
}

function normsIn(text: string) {
  const read = typedNorms(text);
  if (!read.ok) throw new UnusableClients({ reason: "unreadable-norms", text, problem: read.problem });
  return read.norms;
}
