import type { CellAddress } from "../../../caseload/cell-address";
import { countedClients } from "../../../caseload/clients/counted-clients";
import type { Doubt } from "../../../caseload/team/team-data";
import { joinNames } from "../../candidates/name-joins";
import { otherFigures } from "../../other-figures";
import type { CountedByName } from "../columns/movable-columns";
import type { GridValue } from "../../sheet-grid";
import type { ColumnOfSeveral } from "./several-clients";

/** Columns of counted lists that are said to name a second caseworker beside the one whose the clients are. */
export function columnsOfSeconds({ counts }: CountedByName, said: readonly Doubt[]): ColumnOfSeveral[] {
  const seconds = said.flatMap(({ code, cells }) => (code === "second-caseworker" ? cells.slice(1) : []));
  return counts.places.flatMap(({ table: { part } }, list): ColumnOfSeveral[] => {
    const rows = counts.lists[list]?.sheetRows ?? [];
    const [firstRow, lastRow] = [rows[0], rows.at(-1)];
    if (part.shape !== "plain" || firstRow === undefined || lastRow === undefined) return [];
    const { sheet, rect } = part;
    return seconds
      .filter((cell) => cell.sheet === sheet && cell.column >= rect.left && cell.column <= rect.right)
      .map(({ column }) => ({ sheet, column, firstRow, lastRow, list }));
  });
}

/** What each would have where a client counts for the second caseworker as well. */
export function withBoth(
  { counts, nameOf }: CountedByName,
  columns: readonly ColumnOfSeveral[],
  valueAt: (column: ColumnOfSeveral, row: number) => GridValue,
): Doubt[] {
  const clients = countedClients(counts.lists, counts.accounted);
  const { withCaseworker } = counts.accounted;
  const more = new Map<string, CellAddress[]>();
  for (const column of columns) {
    const sheetRows = counts.lists[column.list]?.sheetRows ?? [];
    const named = (clients[column.list] ?? []).flatMap(({ row, caseworker }) => {
      const sheetRow = sheetRows[row] ?? 0;
      const value = valueAt(column, sheetRow);
      return value === null || value === "" ? [] : [{ caseworker, row: sheetRow, text: String(value) }];
    });
    const { to } = joinNames([...withCaseworker.keys()], new Set(named.map(({ text }) => text)), undefined, "several");
    for (const { caseworker, row, text } of named) {
      const second = to.get(text);
      if (second === undefined || second === caseworker) continue;
      more.set(second, [...(more.get(second) ?? []), { sheet: column.sheet, row, column: column.column }]);
    }
  }
  const [first, ...others] = [...more].flatMap(([name, cells]) => {
    const own = withCaseworker.get(name) ?? 0;
    const cell = counts.cells.get(name);
    if (own === 0 || !cell) return [];
    const other = { value: own + cells.length, cells };
    return [{ name: nameOf(name), own: { value: own, cells: [cell] }, other }];
  });
  return first ? [otherFigures("current", first, others)] : [];
}
