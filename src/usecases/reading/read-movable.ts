import type { CellAddress } from "../../caseload/cell-address";
import type { Skills } from "../../caseload/months/which-clients/measure";
import type { MovableClient } from "../../caseload/months/which-clients/which-clients";
import {
  movableClients,
  type MovableColumn,
  type MovableList,
  type UnreadCells,
} from "../../reading/clients/columns/movable-columns";
import { skillsIn, type SkillColumn } from "../../reading/clients/columns/skill-columns";
import type { GridValue } from "../../reading/sheet-grid";
import type { Host, LongReading } from "../host";
import { keyedHash } from "./keyed-hash";
import { readColumnsWithoutMarked } from "./looks";

/** The clients who count, in the order of the lists, with what the rule looks at. */
export interface MovableReading {
  readonly clients: readonly MovableClient[];
  /** Where each of them stands: a cell of the row, and the cell with the client's number, of which only the place is known. */
  readonly places: readonly { readonly place: CellAddress; readonly number: CellAddress | null }[];
  /** Clients of more caseworkers than one. */
  readonly shared: number;
  readonly columns: readonly MovableColumn[];
  readonly lists: readonly ReadMovableList[];
  readonly unread: readonly UnreadCells[];
  /** What caseworkers speak and where they work, by normalised name, and where that was read. */
  readonly skills: ReadonlyMap<string, Skills>;
  readonly skillColumns: readonly SkillColumn[];
}

/** A list, and what tells whether it is still as it was read. */
export interface ReadMovableList extends Pick<MovableList, "sheet" | "headerRow" | "lastColumn" | "witnesses"> {
  readonly firstRow: number;
  readonly lastRow: number;
  /** Of the cells of the witnesses nothing is kept but a hash that only this reading knows. */
  isAsRead(columns: readonly (readonly GridValue[])[]): boolean;
}

/**
 * Reads of each counted list the columns that say who may go, and nothing else, and of the team what was asked for. Of a household, a language and a district there
 * remains a hash that only this reading knows. Rejects with the host's HostError.
 */
export async function readMovable(
  host: Host,
  lists: readonly MovableList[],
  skillColumns: readonly SkillColumn[],
  { signal }: LongReading,
): Promise<MovableReading> {
  const hashOf = keyedHash();
  const ofTeam = [];
  for (const column of skillColumns) {
    const { sheet, top, bottom, left } = column.range;
    const request = { sheet, firstRow: top, lastRow: bottom, columns: [column.nameColumn, left] };
    ofTeam.push({ column, values: await readColumnsWithoutMarked(host, request, signal ? { signal } : {}) });
  }
  const read = [];
  for (const list of lists) {
    const rows = list.clients.map(({ row }) => row);
    const [first = 0, last = 0] = [rows[0], rows.at(-1)];
    const none = { top: first, rows: 0, columns: new Map<number, never[]>(), hidden: null };
    const values =
      rows.length === 0 || list.witnesses.length === 0
        ? none
        : await readColumnsWithoutMarked(
            host,
            { sheet: list.sheet, firstRow: first, lastRow: last, columns: list.witnesses },
            signal ? { signal } : {},
          );
    const sealOf = (columns: readonly (readonly GridValue[])[]) => hashOf(JSON.stringify(columns));
    const seal = sealOf(list.witnesses.map((column) => values.columns.get(column)?.slice() ?? []));
    const { sheet, headerRow, lastColumn, witnesses } = list;
    read.push({
      ...movableClients(list, values, hashOf),
      list: { sheet, headerRow, lastColumn, witnesses, firstRow: first, lastRow: last },
      isAsRead: (columns: readonly (readonly GridValue[])[]) => sealOf(columns) === seal,
    });
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
    lists: read.map(({ list, isAsRead }) => ({ ...list, isAsRead })),
    columns: lists.flatMap(({ columns }) => columns),
    unread: read.flatMap(({ unread }) => unread),
    skills: skillsIn(ofTeam, hashOf),
    skillColumns,
  };
}
