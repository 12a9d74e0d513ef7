import type { Accounted } from "./accounted";
import type { ListedRow, ListedRows } from "./listed-row";

/** A client who counts. */
export interface CountedClient {
  /** Place in the list of the row that counts. */
  readonly row: number;
  /** null: nobody. */
  readonly caseworker: string | null;
  /** Rows of this client name more caseworkers than one, so that no row says whose the client is. */
  readonly shared: boolean;
}

/** The clients who count and whose they are, list by list. A duplicate row may name the caseworker whom the row that counts does not. */
export function countedClients(
  lists: readonly ListedRows[],
  { classes }: Pick<Accounted, "classes">,
): readonly (readonly CountedClient[])[] {
  const named = new Map<string, Set<string>>();
  const counts = (list: number, row: number): boolean => running.has(classes[list]?.[row] ?? "ended");
  for (const [list, { rows }] of lists.entries()) {
    for (const [row, { number, caseworker }] of rows.entries()) {
      const isNamed = number !== null && caseworker !== null;
      if (!isNamed || !(counts(list, row) || classes[list]?.[row] === "duplicate")) continue;
      named.set(number, (named.get(number) ?? new Set()).add(caseworker));
    }
  }
  const whose = ({ number, caseworker }: ListedRow): readonly string[] => {
    if (number === null) return caseworker === null ? [] : [caseworker];
    return [...(named.get(number) ?? [])];
  };
  return lists.map(({ rows }, list) =>
    rows.flatMap((each, row): CountedClient[] => {
      if (!counts(list, row)) return [];
      const [first = null, ...others] = whose(each);
      return [{ row, caseworker: first, shared: others.length > 0 }];
    }),
  );
}

const running: ReadonlySet<Accounted["classes"][number][number]> = new Set(["counted", "no-caseworker", "outside"]);
