import { shiftedRect, spanOf, type LineShift } from "./line-shift";
import type { Rect } from "./rect";
import type { Table } from "./workbook";

/** What a table is afterwards. `lost` are the columns that went, by name. */
export interface ShiftedTable {
  readonly range: Rect;
  readonly columns: readonly string[];
  readonly lost: readonly string[];
}

/** A table when rows or columns come or go. Columns that come inside it get names of their own. null when the table cannot be without what goes. */
export function shiftedTable(table: Table, shift: LineShift): ShiftedTable | null {
  const { range: before, columns } = table;
  const range = shiftedRect(before, shift);
  if (!range) return null;
  const { first, last } = spanOf(before, shift.axis);
  const { axis, kind, at, count } = shift;
  const goes = (line: number) => kind === "delete" && line >= at && line < at + count;
  if (axis === "rows") {
    const frame = Number(table.hasHeader) + Number(table.hasTotals);
    const headless = (table.hasHeader && goes(first)) || (table.hasTotals && goes(last));
    return headless || range.bottom - range.top + 1 <= frame ? null : { range, columns, lost: [] };
  }
  if (kind === "delete")
    return {
      range,
      columns: columns.filter((_, place) => !goes(first + place)),
      lost: columns.filter((_, place) => goes(first + place)),
    };
  if (at <= first || at > last) return { range, columns, lost: [] };
  const place = at - first;
  const added = [...columns.slice(0, place), ...newNames(columns, count), ...columns.slice(place)];
  return { range, columns: added, lost: [] };
}

/** "Kolom1", "Kolom2" and so on, as far as they are free. */
function newNames(columns: readonly string[], count: number): string[] {
  const taken = new Set(columns.map((name) => name.toLowerCase()));
  const names: string[] = [];
  for (let number = 1; names.length < count; number += 1)
    if (!taken.has(`kolom${number}`)) names.push(`Kolom${number}`);
  return names;
}
