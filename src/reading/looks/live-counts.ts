import type { FoundTable, TeamData } from "../../caseload/team/team-data";

/** The team without formulas that would count rows of these sheets that were taken out: Excel counts those too. */
export function withoutCountsOn(team: TeamData, sheets: ReadonlySet<string>): TeamData {
  const tables = team.tables.map((table): FoundTable => ({
    ...table,
    rows: table.rows.map((row) => {
      if (!row.current?.counted?.some(({ sheet }) => sheets.has(sheet))) return row;
      const { counted: _, ...current } = row.current;
      return { ...row, current };
    }),
  }));
  return { ...team, tables };
}
