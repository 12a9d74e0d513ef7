import { areAreas, areasIn } from "./columns/areas";
import { comparable, type TableColumns } from "./columns/columns";
import type { Part } from "./shapes/part";

/** The areas of a longer table are nobody's. */
const mostRowsWithAreas = 500;

export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Where short texts stand, to see which come back in other tables. */
export function placesOfTexts(tables: readonly TableColumns[]): ReadonlyMap<string, readonly Place[]> {
  const where = new Map<string, Place[]>();
  for (const { table, columns } of tables) {
    if (table.part.shape === "turned") continue;
    const { sheet, rect } = table.part;
    for (const column of columns) {
      const place = { sheet, row: rect.top + table.first, column: rect.left + column.index };
      const areas =
        table.last - table.first < mostRowsWithAreas && areAreas(table, column)
          ? [...column.texts].flatMap(areasIn)
          : [];
      for (const text of [...column.texts, ...areas.map(comparable)]) {
        const known = where.get(text);
        if (!known) where.set(text, [place]);
        else if (known.length < 20) known.push(place);
      }
    }
    if (table.titles.length > 0) {
      for (const { text, address } of table.titles) {
        const title = comparable(text.replace(/^[^:]{2,40}:\s*/, ""));
        where.set(title, [...(where.get(title) ?? []), address]);
      }
    }
    where.set(comparable(sheet), [...(where.get(comparable(sheet)) ?? []), { sheet, row: -1, column: -1 }]);
  }
  return where;
}

export function isOutside({ sheet, row, column }: Place, { sheet: own, rect }: Part): boolean {
  return sheet !== own || row < rect.top || row > rect.bottom || column < rect.left || column > rect.right;
}
