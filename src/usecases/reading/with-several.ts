import type { Doubt, TeamData } from "../../caseload/team/team-data";
import type { CountedByName } from "../../reading/clients/columns/movable-columns";
import { columnsOfSeconds, withBoth } from "../../reading/clients/lists/second-caseworkers";
import { columnsOfSeveral, rowsOfSeveral, type ColumnOfSeveral } from "../../reading/clients/lists/several-clients";
import type { GridValue } from "../../reading/sheet-grid";
import type { Host } from "../host";
import { readColumnsWithoutMarked } from "./looks";

interface Counted {
  readonly team: TeamData;
  readonly counted: () => Promise<CountedByName | null>;
}

type ValueAt = (column: ColumnOfSeveral, row: number) => GridValue;

/**
 * Says whose clients are more than their rows, where a row of a list may stand for several or is of two caseworkers. Rejects with the host's HostError
 * where nothing can be read.
 */
export async function withSeveral(host: Host, { team, counted }: Counted): Promise<TeamData> {
  const lists = await counted();
  if (!lists) return team;
  const said = async (
    columns: readonly ColumnOfSeveral[],
    doubtsAbout: (lists: CountedByName, columns: readonly ColumnOfSeveral[], valueAt: ValueAt) => readonly Doubt[],
  ): Promise<readonly Doubt[]> =>
    columns.length === 0 ? [] : doubtsAbout(lists, columns, await valuesIn(host, columns));
  const doubts = [
    ...(await said(columnsOfSeveral(lists), rowsOfSeveral)),
    ...(await said(columnsOfSeconds(lists, team.doubts), withBoth)),
  ];
  return doubts.length === 0 ? team : { ...team, doubts: [...team.doubts, ...doubts] };
}

async function valuesIn(host: Host, columns: readonly ColumnOfSeveral[]): Promise<ValueAt> {
  const read = await Promise.all(
    columns.map(async (one) => {
      const values = await readColumnsWithoutMarked(host, { ...one, columns: [one.column] });
      return [one, values] as const;
    }),
  );
  const valuesOf = new Map(read);
  return (column, row) => {
    const values = valuesOf.get(column);
    return values?.columns.get(column.column)?.at(row - values.top) ?? null;
  };
}
