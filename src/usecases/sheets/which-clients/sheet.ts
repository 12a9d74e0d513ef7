import { atOnce } from "../../../kernel/at-once";
import { itemAt } from "../../../kernel/item-at";
import { planWhichClientsSheet } from "../../../sheets/client-transfers/which-clients-sheet";
import { whichClientsSummary } from "../../../text/command-line/which-clients-summary";
import { moveReason, planInWords } from "../../../text/months/which-clients";
import { acceptedClients } from "../../months/accepted-clients";
import { computeWhichClients } from "../../months/compute-which-clients";
import { whichClientsNotes } from "../../months/which-clients-notes";
import type { SheetMaker, WorkedOutSheet } from "../kind-of-sheet";
import { monthReport } from "../shared/month-report";
import { whichClientsReport } from "./report";

export const workOut: SheetMaker<"movable">["workOut"] = atOnce((source, wishes) => {
  const { computed, movable, reading } = source;
  const found = computeWhichClients(computed, movable, wishes.months ?? {});
  if (!found.ok) return found;
  const { which, movable: read } = found;
  const { referenceDate } = computed.result.choices;
  const notes = whichClientsNotes(which, read);
  const report = whichClientsReport(which, read);
  const { moves, columns, skills } = report;
  const sheet: WorkedOutSheet = {
    plan: (meeting) =>
      planWhichClientsSheet({
        ...{ referenceDate, from: which.from, plan: planInWords(which.plan), notes, meeting },
        moves: which.chosen.moves.map(({ client, to, reason }) => ({
          ...itemAt(read.places, client),
          to,
          reason: moveReason(reason, which.from, itemAt(read.clients, client).since),
        })),
      }),
    told: notes,
    accepted: acceptedClients(which, read, referenceDate),
    report: (names) => ({ ...monthReport(source, names.sheet), ...report }),
    summary: (names) =>
      whichClientsSummary({
        ...{ fileName: reading.fileName, referenceDate, notes, moves },
        read: [...columns, ...skills.map(({ header, cells }) => ({ header, cell: cells }))],
        ...names,
      }),
  };
  return { ok: true, sheet };
});
