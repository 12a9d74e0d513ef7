import type { ClientReadingTerms } from "../../reading/clients/client-reading-terms";
import { findClientLists, type ClientListPlace } from "../../reading/clients/lists/find-client-lists";
import type { FetchedList } from "../../reading/clients/lists/open-list";
import { readClientLists, type ClientsRead } from "../../reading/clients/read-client-lists";
import type { Host, LongReading } from "../host";
import { readColumnsWithoutMarked, withoutMarked } from "./looks";

/** What was understood of the client lists; `visible` and `total` differ when rows are out of sight, and ask whether those count. */
export interface ClientReading extends ClientsRead {
  /** Clients in sight, and all of them. */
  readonly visible: number;
  readonly total: number;
}

/** Enough to find the headers; design decision 5 allows no more of a client list before its columns are known. */
const probedRows = 50;

/**
 * Reads the client lists on every visible sheet of the team's own into columns. Of a list only its first rows are looked at to find
 * the headers; after that only the columns that are needed are fetched, so no service number, name or address of a client. Changes nothing.
 * Lists on sheets that are left out are not read, for instance because they repeat another list. Rejects with the host's HostError;
 * code "cancelled" when the signal says so.
 */
export async function readClients(
  host: Host,
  terms: ClientReadingTerms,
  leftOut: readonly string[] = [],
  reading: LongReading = {},
): Promise<ClientReading> {
  const places = await clientLists(host, leftOut);
  const rowsOf = ({ range, firstRow, columns }: ClientListPlace): number =>
    columns.length === 0 ? 0 : Math.max(0, range.bottom - firstRow + 1);
  const allRows = places.reduce((sum, place) => sum + rowsOf(place), 0);
  const fetched: FetchedList[] = [];
  let done = 0;
  for (const place of places) {
    const before = done;
    const values = await readColumnsWithoutMarked(
      host,
      {
        sheet: place.range.sheet,
        firstRow: place.firstRow,
        lastRow: place.firstRow + rowsOf(place) - 1,
        columns: place.columns.map(({ headerCell }) => headerCell.column),
      },
      {
        ...(reading.signal && { signal: reading.signal }),
        onProgress: (rows) => reading.onProgress?.(before + rows, allRows),
      },
    );
    fetched.push({ place, values });
    done += rowsOf(place);
  }
  const read = readClientLists(fetched, terms);
  return {
    ...read,
    visible: read.lists.reduce((sum, { visible }) => sum + visible, 0),
    total: read.lists.reduce((sum, { clients }) => sum + clients, 0),
  };
}

async function clientLists(host: Host, leftOut: readonly string[]): Promise<ClientListPlace[]> {
  const places: ClientListPlace[] = [];
  for (const { name, visible, ours, rows } of await host.sheets()) {
    if (!visible || ours || rows === 0 || leftOut.includes(name)) continue;
    places.push(...findClientLists(withoutMarked(host, await host.readSheet(name, probedRows))));
  }
  return places;
}
