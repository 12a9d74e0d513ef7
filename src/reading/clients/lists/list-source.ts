import { sum } from "../../../caseload/sum";
import type { ClientPool, FigureSource } from "../../../caseload/team/team-data";
import type { RowsBelow } from "../../candidates/shapes/rows-below";
import type { ListCounts } from "./counted-lists";
import { columnsOfNames } from "../whose/listed-by";
import { cornerOf, whereCounted } from "./list-cells";

/** Where the counted rows stand. */
export function listSource({ places, accounted }: ListCounts, rowsBelow: RowsBelow): FigureSource {
  return {
    from: "list",
    ranges: places.map((place) => {
      const { part, last } = place.table;
      return {
        sheet: part.sheet,
        ...part.rect,
        top: cornerOf(place).row,
        bottom: part.rect.top + last + rowsBelow(place.table),
      };
    }),
    headers: places.flatMap(({ by, columns }) =>
      by.kind === "column" ? columnsOfNames(by).map((column) => columns[column]?.header.text ?? "") : [],
    ),
    how: "rows",
    total: sum([...accounted.withCaseworker.values()]),
  };
}

/** Whose caseworker is nobody; null where everybody has one. */
export function poolOf({ places, accounted: { noCaseworker, waiting } }: ListCounts): ClientPool | null {
  const where = places.find(({ by }) => by.kind === "nobody") ?? places[0];
  return where && noCaseworker > 0 ? { clients: noCaseworker, waiting, cell: whereCounted(where) } : null;
}
