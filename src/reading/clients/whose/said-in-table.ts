import type { Column, TableColumns } from "../../candidates/columns/columns";
import { identifiesClients, isOfClientsUnheaded } from "../lists/client-evidence";
import { markedColumns } from "./clients-below-names";
import { byColumn } from "./column-of-names";
import type { KnownTeam, ListedBy } from "./listed-by";
import { byTitle, sectionsIn } from "./titles";

const columnsOfSections = 4;

/** How a table says whose its rows are: in a column, between its rows, by marks below names, or above it; null where it does not. */
export function saidInTable(
  one: TableColumns,
  team: KnownTeam,
  isStatus: (column: Column) => boolean,
): ListedBy | null {
  const { table, columns } = one;
  const inColumn = byColumn(one, team, isStatus);
  if (inColumn || !(identifiesClients(columns) || isOfClientsUnheaded(table, columns))) return inColumn;
  for (const column of columns.slice(0, columnsOfSections)) {
    const sections = sectionsIn(table, columns, column, team);
    if (sections) return sections;
  }
  const marked = markedColumns(table, columns, team);
  return marked ? { kind: "marks", columns: marked } : byTitle(table, team);
}
