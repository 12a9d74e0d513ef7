import { localRange, readableAddress } from "../../../caseload/cell-address";
import type { ListSummary } from "../../../text/command-line/clients-summary";
import { clientsFrom } from "../../reading/clients-from";
import type { AgeReading } from "../../reading/read-ages";

/** The client lists, as a summary tells how they were read. */
export function listSummary({ clients, reading }: AgeReading): ListSummary {
  return {
    places: clients.lists.map(({ range }) => `${range.sheet}!${localRange(range)}`),
    clientsFrom: clientsFrom(reading),
    rules: clients.lists.flatMap(({ rules }) => rules),
    doubts: clients.doubts.map((doubt) => ({ doubt, places: doubt.cells.map(readableAddress) })),
    near: clients.caseworkers.filter(({ near }) => near.length > 0),
    outOfSight:
      clients.visible < clients.total && reading.memory.settings.clientRows === null
        ? { visible: clients.visible, total: clients.total }
        : null,
  };
}
