import { atOnce } from "../../../kernel/at-once";
import { supposedContractHours } from "../../../caseload/division/supposed-hours";
import { localRange, readableAddress } from "../../../caseload/cell-address";
import type { Division } from "../../../caseload/division/division";
import { throughNewClients, type ThroughNewClients } from "../../../caseload/line-ups/through-new-clients";
import { planProportionalSheet } from "../../../sheets/proportional/proportional-sheet";
import { lastOf } from "../../../kernel/item-at";
import { atMostSentence } from "../../../text/months/few-transfers";
import { divisionSummary } from "../../../text/command-line/division-summary";
import { hasLimits, limitsInWords } from "../../division/agreed-limits";
import { withWeightedChecks } from "../../division/compute-weighted";
import { boundsReport } from "../../months/bounds-report";
import { boundsToKeep, computeBounds } from "../../months/compute-bounds";
import { computeCurve } from "../../months/compute-curve";
import { curveReport } from "../../months/curve-report";
import { keptCorrections } from "../../memory/kept-corrections";
import { clientsFrom } from "../../reading/clients-from";
import type { SheetMaker, WorkedOutSheet } from "../kind-of-sheet";
import { weigh } from "../shared/weigh";
import { divisionReport } from "./report";

export const workOut: SheetMaker<"team">["workOut"] = atOnce((source, wishes) => {
  const weighing = weigh(source, wishes);
  if (!weighing.ok) return weighing;
  const { reading } = source;
  const { weighted } = weighing;
  const { result, referenceDateSource } = weighted ? withWeightedChecks(source.computed, weighted) : source.computed;
  const agreed = boundsToKeep(wishes.months ?? {}, reading.memory.settings);
  if (!agreed.ok) return agreed;
  const within = agreed.bounds && computeBounds(result, weighted, agreed.bounds);
  const curve = computeCurve(result, wishes.months ?? {});
  const newClients = wishes.newPerMonth === undefined ? null : newClientsFill(result, wishes.newPerMonth);
  const { tables, doubts } = reading.team;
  const from = clientsFrom(reading);
  const sheet: WorkedOutSheet = {
    plan: (meeting) =>
      planProportionalSheet({
        result,
        referenceDateSource,
        weighted,
        within,
        // What was agreed with somebody does not count among so few transfers.
        few:
          curve && !hasLimits(result)
            ? {
                names: curve.names,
                needed: curve.needed,
                last: lastOf(curve.points).transfers,
                asked: atMostSentence(curve.asked.transfers, curve.asked.highest),
              }
            : null,
        fileName: reading.fileName,
        tables,
        clientsFrom: from,
        doubts,
        answers: reading.memory.answers,
        meeting,
        stated: reading.team.meeting ?? null,
      }),
    report: (names) => ({
      ...divisionReport({ reading, result, weighted, referenceDateSource, sheet: names.sheet }),
      band: within && {
        per_fte: within.bounds,
        unit: within.unit,
        ...boundsReport(within.names, within.loads, within.found),
      },
      throughNewClients: newClients,
      curve: curve && {
        at_most: curve.asked.transfers,
        names: curve.names,
        ...curveReport(curve.hours, curve.points, [curve.asked.transfers]),
      },
    }),
    summary: (names) =>
      divisionSummary({
        fileName: reading.fileName,
        result,
        weighted,
        referenceDateSource,
        referenceDateCell: reading.proposedDate.cell,
        tables,
        clientsFrom: from,
        doubts,
        unread: reading.unread,
        corrections: keptCorrections(reading),
        limits: limitsInWords(result),
        within,
        curve,
        newClients,
        ...names,
        placeOf: readableAddress,
        supposed: supposedContractHours(result),
        rangeOf: (table) => `${table.range.sheet}!${localRange(table.range)}`,
      }),
  };
  return { ok: true, sheet };
});

/** How long it takes when new clients alone bring everybody to the rekenkundige caseload. */
function newClientsFill({ caseworkers }: Division, newPerMonth: number): ThroughNewClients {
  const changes = caseworkers.map(({ name, current, rounded }) => ({ name, current: current ?? 0, target: rounded }));
  return throughNewClients({ changes, newPerMonth });
}
