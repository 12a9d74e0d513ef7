import { planTransfersSheet } from "../../../sheets/transfers/transfers-sheet";
import { transfersSummary } from "../../../text/command-line/transfers-summary";
import { workingOutTransfers } from "../../division/compute-transfers";
import { weigh } from "../shared/weigh";
import type { SheetMaker, WorkedOutSheet } from "../kind-of-sheet";
import { transfersReport } from "./report";

export const workOut: SheetMaker<"team">["workOut"] = function* (source, wishes) {
  const weighing = weigh(source, wishes);
  if (!weighing.ok) return weighing;
  const found = yield* workingOutTransfers(source, weighing.weighted, wishes.months ?? {});
  if (!found.ok) return found;
  const { transfers } = found;
  const { fileName } = source.reading;
  const { referenceDate, fullTimeHours } = source.computed.result.choices;
  const sheet: WorkedOutSheet = {
    plan: (meeting) => planTransfersSheet({ transfers, referenceDate, fullTimeHours, meeting }),
    report: (names) => transfersReport(transfers, { workbook: fileName, referenceDate, sheet: names.sheet }),
    summary: (names) => transfersSummary({ fileName, transfers, referenceDate, fullTimeHours, ...names }),
  };
  return { ok: true, sheet };
};
