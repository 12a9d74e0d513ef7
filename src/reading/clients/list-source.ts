import type { Accounted } from "../../caseload/clients/accounted";
import { sum } from "../../caseload/sum";
import type { FigureSource, TeamSources } from "../../caseload/team/team-data";
import { cornerOf, type ListCounts } from "./counted-lists";

/** Where the counted rows stand. */
export function listSource({ places, accounted }: ListCounts, rowsBelow: (sheet: string) => number): FigureSource {
  return {
    from: "list",
    ranges: places.map((place) => {
      const { part, last } = place.table;
      const below = last === part.height - 1 ? rowsBelow(part.sheet) : 0;
      return {
        sheet: part.sheet,
        ...part.rect,
        top: cornerOf(place).row,
        bottom: part.rect.top + last + below,
      };
    }),
    headers: places.flatMap(({ by, columns }) => (by.kind === "column" ? [columns[by.column]?.header.text ?? ""] : [])),
    how: "rows",
    total: sum([...accounted.withCaseworker.values()]),
  };
}

/** Whose caseworker is nobody. */
export function poolOf({ noCaseworker, waiting }: Accounted): TeamSources["pool"] {
  return { clients: noCaseworker, waiting };
}
