import { nameFinder } from "../team/name-matching";
import { nearestWhole } from "../division/rounding";
import { sameCell } from "../cell-address";
import type { TeamData } from "../team/team-data";
import type { Check } from "./check";
import type { DivisionFigures } from "./division-figures";

/**
 * C04: a column with numbers of clients in another table holds someone's rekenkundige figure instead of the actual number. Rekenkundig is
 * what the sheets themselves say, or our own figure in either rounding.
 */
export function proportionalAsCurrent(team: TeamData, { caseworkers }: DivisionFigures): readonly Check[] {
  const findCaseworker = nameFinder(caseworkers, ({ name }) => name);
  const findRows = team.tables.map(({ rows }) => nameFinder(rows, ({ name }) => name.value));
  return team.tables.flatMap((table) =>
    table.rows.flatMap((row): readonly Check[] => {
      const caseworker = findCaseworker(row.name.value);
      const actual = caseworker?.sources.current;
      if (!caseworker || !actual || !row.current || row.current.value === actual.value) return [];
      if (sameCell(row.current.cell, actual.cell)) return [];
      const { value, cell } = row.current;
      const figures = [
        ...findRows.flatMap((find) => find(row.name.value)?.proportional?.value ?? []),
        caseworker.rounded,
        nearestWhole(caseworker.proportional),
      ];
      if (!figures.includes(value)) return [];
      const header = table.columns.find(({ field }) => field === "current")?.header ?? table.title;
      return [
        {
          code: "C04",
          name: caseworker.name,
          header,
          proportional: value,
          current: actual.value,
          cells: [cell, actual.cell],
        },
      ];
    }),
  );
}
