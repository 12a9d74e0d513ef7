import { atOnce } from "../../../kernel/at-once";
import { localRange, readableAddress } from "../../../caseload/cell-address";
import { planCapacitySheet } from "../../../sheets/capacity/capacity-sheet";
import { capacitySummary } from "../../../text/command-line/capacity-summary";
import { clientsFrom } from "../../reading/clients-from";
import type { SheetMaker, WorkedOutSheet } from "../kind-of-sheet";
import { capacityReport } from "./report";

export const workOut: SheetMaker<"norm-times">["workOut"] = atOnce((figures) => {
  const { reading, found, ...computed } = figures;
  const { referenceDate, result, ladderChecks } = computed;
  const sheet: WorkedOutSheet = {
    plan: (meeting) =>
      planCapacitySheet({
        ...computed,
        fileName: reading.fileName,
        tables: found.tables,
        answers: reading.memory.answers,
        meeting,
      }),
    report: (names) => capacityReport(figures, names.sheet),
    summary: (names) =>
      capacitySummary({
        fileName: reading.fileName,
        referenceDate,
        result,
        checks: [...result.checks, ...ladderChecks],
        places: found.tables.map((range) => `${range.sheet}!${localRange(range)}`),
        clientsFrom: clientsFrom(reading),
        ...names,
        placeOf: readableAddress,
      }),
  };
  return { ok: true, sheet };
});
