import { findByName } from "../names";
import { nearestWhole } from "../rounding";
import { sameCell } from "../cell-address";
import type { FoundTable, PersonRow, TeamData } from "../team-data";
import type { Check } from "./check";
import type { ScenarioFigures } from "./scenario-figures";

/**
 * C04: a column with numbers of clients in another table holds someone's rekenkundige figure instead of the actual number. Rekenkundig is
 * what the sheets themselves say, or our own figure in either rounding.
 */
export function proportionalAsCurrent(team: TeamData, { caseworkers }: ScenarioFigures): readonly Check[] {
  return team.tables.flatMap((table) =>
    table.rows.flatMap((row): readonly Check[] => {
      const caseworker = findByName(row.name.value, caseworkers, ({ name }) => name);
      const actual = caseworker?.sources.current;
      if (!caseworker || !actual || !row.current || row.current.value === actual.value) return [];
      if (sameCell(row.current.cell, actual.cell)) return [];
      const { value, cell } = row.current;
      const figures = [...ownFigures(team, row), caseworker.rounded, nearestWhole(caseworker.proportional)];
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

/** What the sheets' own rekenkundige columns say of this person. */
function ownFigures({ tables }: TeamData, { name }: PersonRow): readonly number[] {
  return tables.flatMap(({ rows }) => findByName(name.value, rows, (row) => row.name.value)?.proportional?.value ?? []);
}
