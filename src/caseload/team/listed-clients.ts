import type { AccountedRows, FigureSource, TeamData } from "./team-data";

/** The client lists that were counted, beside what counts for the team. */
export interface ListedClients {
  /** What counts: the lists themselves, or numbers in a table. */
  readonly source: FigureSource;
  /** Clients in the lists: who counts, has nobody, or has somebody outside the formation. */
  readonly listed: number;
  readonly rows: AccountedRows;
}

/** Null where no list was counted, or where it says of the team just what its table says. */
export function listedClients({ sources, accounted }: Pick<TeamData, "sources" | "accounted">): ListedClients | null {
  const source = sources?.clients;
  if (!source || !accounted) return null;
  const { rows, withCaseworker, noCaseworker, outside } = accounted;
  const repeats = source.from === "table" && source.total === withCaseworker && rows === withCaseworker + outside;
  return repeats ? null : { source, listed: withCaseworker + noCaseworker + outside, rows: accounted };
}
