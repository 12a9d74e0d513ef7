import { sum } from "../sum";
import type { FoundTable, TeamData } from "../team/team-data";
import type { Check } from "./check";
import type { DivisionFigures } from "./division-figures";

/**
 * C01: the sheet's own rekenkundige figures, or the total it states for them, do not add up to the clients of the same table (of
 * the team where that table has none). Less than half a client is the rounding of figures with decimals.
 */
export function roundedSum(team: TeamData, { totals }: DivisionFigures): readonly Check[] {
  return team.tables.flatMap((table) => checkTable(table, totals.current));
}

function checkTable(table: FoundTable, teamTotal: number): readonly Check[] {
  const figures = table.rows.flatMap((row) => row.proportional ?? []);
  const clients = table.rows.flatMap((row) => row.current ?? []);
  const { proportional: statedSum, current: statedTotal } = table.totals;
  const total = clients.length > 0 ? sum(clients.map(({ value }) => value)) : (statedTotal?.value ?? teamTotal);
  const sums = [
    ...(figures.length > 0 ? [sum(figures.map(({ value }) => value))] : []),
    ...(statedSum ? [statedSum.value] : []),
  ];
  const wrong = sums.find((candidate) => Math.abs(candidate - total) >= 0.5);
  if (wrong === undefined) return [];
  const where = statedSum ? [statedSum] : figures;
  return [
    {
      code: "C01",
      byRounding: Math.abs(wrong - total) <= figures.length / 2,
      roundedSum: wrong,
      total,
      cells: [...where, ...(statedTotal ? [statedTotal] : [])].map(({ cell }) => cell),
    },
  ];
}
