import { itemAt } from "../../kernel/item-at";
import type { CellAddress } from "../../caseload/cell-address";
import type { IsoDate } from "../../caseload/dates";
import { groupBy } from "../../caseload/group-by";
import { planDecisionsSheet } from "../../sheets/decisions/decisions-sheet";
import { clientRow, clientTransfersWords } from "../../text/sheets/client-transfers-sheet";
import { decidedHeader } from "../../text/sheets/decisions-sheet";
import type { Host, WrittenDecision } from "../host";
import type { MovableReading, ReadMovableList } from "../reading/read-movable";
import type { ChosenClients } from "./compute-which-clients";

/** Clients who were chosen on a worksheet, with what is needed to write that in the team's lists. */
export interface AcceptedClients {
  readonly date: IsoDate;
  readonly from: string | null;
  readonly moves: readonly { readonly place: CellAddress; readonly number: CellAddress | null; readonly to: string }[];
  /** The lists that have them. */
  readonly lists: readonly ReadMovableList[];
}

/** null where nobody goes, or where nothing tells whether a list is still as it was read. */
export function acceptedClients(
  { from, chosen }: ChosenClients,
  { places, lists }: MovableReading,
  date: IsoDate,
): AcceptedClients | null {
  const moves = chosen.moves.map(({ client, to }) => ({ ...itemAt(places, client), to }));
  const listOf = ({ place }: (typeof moves)[number]) => lists.find((list) => hasRow(list, place));
  const having = groupBy(moves, listOf);
  const used = [...having.keys()].filter((list) => list !== undefined);
  const isTold = used.length === having.size && used.every(({ witnesses }) => witnesses.length > 0);
  return moves.length > 0 && isTold ? { date, from, moves, lists: used } : null;
}

function hasRow({ sheet, firstRow, lastRow }: ReadMovableList, place: CellAddress): boolean {
  return place.sheet === sheet && place.row >= firstRow && place.row <= lastRow;
}

/** Writes who is to have whom beside the lists, and what was decided on "Besluiten". Rejects with the host's HostError. */
export function writeAccepted(host: Host, accepted: AcceptedClients, reason: string): Promise<WrittenDecision> {
  const { date, from, moves, lists } = accepted;
  return host.writeDecision(
    lists.map((list) => ({
      ...list,
      header: decidedHeader(date),
      texts: new Map(moves.flatMap(({ place, to }) => (hasRow(list, place) ? [[place.row, to] as const] : []))),
    })),
    {
      ...{ date, reason, empty: planDecisionsSheet(date) },
      clients: moves.map(({ place, number, to }) => ({
        number,
        row: clientRow(place.sheet, place.row),
        from: from ?? clientTransfersWords.nobody,
        to,
      })),
    },
  );
}
