import type { ClientTransfer } from "../../../caseload/scenarios/client-transfers";
import { planClientTransfersSheet, type ListedTransfer } from "../../../sheets/client-transfers/client-transfers-sheet";
import { clientTransfersSummary } from "../../../text/command-line/client-transfers-summary";
import type { AgeReading } from "../../reading/read-ages";
import { computingClientTransfers } from "../../scenarios/compute-client-transfers";
import { divisionWishes, type SheetMaker, type WorkedOutSheet } from "../kind-of-sheet";
import { agesReport } from "../shared/ages-report";
import { listSummary } from "../shared/list-summary";
import { clientTransfersReport } from "./report";

export const workOut: SheetMaker<"clients">["workOut"] = function* (ages, wishes) {
  const found = yield* computingClientTransfers(ages, wishes, divisionWishes(wishes));
  if (!found.ok) return found;
  const { comparison, transfers } = found;
  const { referenceDate } = comparison;
  const { selectionName, scenario, moves } = clientTransfersReport(found);
  const sheet: WorkedOutSheet = {
    plan: (meeting) =>
      planClientTransfersSheet({
        referenceDate,
        scenario,
        selection: selectionName,
        transfers: transfers.flatMap((transfer) => listedTransfer(transfer, ages)),
        meeting,
      }),
    report: (names) => ({ ...agesReport(ages, names.sheet), selectionName, scenario, moves }),
    summary: (names) =>
      clientTransfersSummary({
        fileName: ages.reading.fileName,
        referenceDate,
        selection: selectionName,
        scenario,
        clients: transfers.length,
        transfers: moves,
        list: listSummary(ages),
        ...names,
      }),
  };
  return { ok: true, sheet };
};

/** The transfer with its place in the list; every client has one. */
function listedTransfer({ client, ...transfer }: ClientTransfer, { clients }: AgeReading): readonly ListedTransfer[] {
  const { columns, lists } = clients;
  const list = lists[columns.list[client] ?? -1];
  const row = columns.row[client];
  if (!list || row === undefined) return [];
  const { range, numberColumn } = list;
  const cell = (column: number) => ({ sheet: range.sheet, row, column });
  return [{ ...transfer, place: cell(range.left), number: numberColumn === null ? null : cell(numberColumn) }];
}
