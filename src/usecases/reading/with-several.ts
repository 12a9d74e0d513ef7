import type { TeamData } from "../../caseload/team/team-data";
import type { CountedByName } from "../../reading/clients/columns/movable-columns";
import { columnsOfSeveral, rowsOfSeveral } from "../../reading/clients/lists/several-clients";
import type { Host } from "../host";
import { readColumnsWithoutMarked } from "./looks";

interface Counted {
  readonly team: TeamData;
  readonly counted: () => Promise<CountedByName | null>;
}

/** Says whose clients are more than their rows, where a row of a list may stand for several. Rejects with the host's HostError where nothing can be read. */
export async function withSeveral(host: Host, { team, counted }: Counted): Promise<TeamData> {
  const lists = await counted();
  const columns = lists ? columnsOfSeveral(lists) : [];
  if (!lists || columns.length === 0) return team;
  const read = await Promise.all(
    columns.map(async (one) => {
      const values = await readColumnsWithoutMarked(host, { ...one, columns: [one.column] });
      return [one, values] as const;
    }),
  );
  const valuesOf = new Map(read);
  const doubts = rowsOfSeveral(lists, columns, (column, row) => {
    const values = valuesOf.get(column);
    return values?.columns.get(column.column)?.at(row - values.top) ?? null;
  });
  return { ...team, doubts: [...team.doubts, ...doubts] };
}
