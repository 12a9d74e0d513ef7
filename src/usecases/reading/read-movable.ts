import type { CellAddress } from "../../caseload/cell-address";
import type { MovableClient } from "../../caseload/months/which-clients/which-clients";
import {
  movableClients,
  type MovableColumn,
  type MovableList,
  type UnreadCells,
} from "../../reading/clients/movable-columns";
import type { Host, LongReading } from "../host";
import { keyedHash } from "./read-team";

/** The clients who count, in the order of the lists, with what the rule looks at. */
export interface MovableReading {
  readonly clients: readonly MovableClient[];
  /** Where each of them stands: a cell of the row, and the cell with the client's number, of which only the place is known. */
  readonly places: readonly { readonly place: CellAddress; readonly number: CellAddress | null }[];
  /** Clients of more caseworkers than one. */
  readonly shared: number;
  readonly columns: readonly MovableColumn[];
  readonly unread: readonly UnreadCells[];
}

/**
 * Reads of each counted list the columns that say who may go, and nothing else; a household's number becomes a hash that only this reading knows. Rejects with
 * the host's HostError.
 */
export async function readMovable(
  host: Host,
  lists: readonly MovableList[],
  { signal }: LongReading,
): Promise<MovableReading> {
  const hashOf = keyedHash();
  const read = [];
  for (const list of lists) {
    const rows = list.clients.map(({ row }) => row);
    const [first = 0, last = 0] = [rows[0], rows.at(-1)];
    const columns = list.columns.map(({ headerCell }) => headerCell.column);
    const none = { top: first, rows: 0, columns: new Map<number, never[]>(), hidden: null };
    const values =
      rows.length === 0 || columns.length === 0
        ? none
        : await host.readColumns(
            { sheet: list.sheet, firstRow: first, lastRow: last, columns },
            signal ? { signal } : {},
          );
    read.push({ list, ...movableClients(list, values, hashOf) });
  }
  return {
    clients: read.flatMap(({ clients }) => clients),
    places: lists.flatMap(({ sheet, clients, firstColumn, numberColumn }) =>
      clients.map(({ row }) => ({
        place: { sheet, row, column: firstColumn },
        number: numberColumn === null ? null : { sheet, row, column: numberColumn },
      })),
    ),
    shared: lists.flatMap(({ clients }) => clients.filter(({ shared }) => shared)).length,
    columns: lists.flatMap(({ columns }) => columns),
    unread: read.flatMap(({ unread }) => unread),
  };
}
