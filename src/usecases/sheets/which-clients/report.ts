import { rangeInWords, readableAddress } from "../../../caseload/cell-address";
import type { ChosenClients } from "../../months/compute-which-clients";
import { reasonsOf } from "../../months/which-clients-notes";
import type { MovableReading } from "../../reading/read-movable";

/** What `--json` prints about clients who go by the rule: totals, and nothing of any client. */
export function whichClientsReport(which: ChosenClients, movable: MovableReading) {
  const { from, plan, chosen, match } = which;
  const { columns, skillColumns, shared } = movable;
  return {
    from,
    moves: plan.map(({ to, clients }) => ({
      from,
      to,
      asked: clients,
      clients: chosen.moves.filter((move) => move.to === to).length,
    })),
    short: chosen.short,
    reasons: Object.fromEntries(reasonsOf(which)),
    match,
    found: chosen.found,
    shared_stay: shared,
    columns: columns.map(({ field, header, headerCell }) => ({ field, header, cell: readableAddress(headerCell) })),
    skills: skillColumns.map(({ field, header, range }) => ({ field, header, cells: rangeInWords(range) })),
  };
}
