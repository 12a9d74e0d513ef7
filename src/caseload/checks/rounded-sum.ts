import { sum } from "../sum";
import { nameFinder } from "../team/name-matching";
import type { FoundTable, PersonRow, TeamData } from "../team/team-data";
import type { Check } from "./check";
import type { DivisionFigures } from "./division-figures";

/**
 * C01: the sheet's own rekenkundige figures, or the total it states for them, do not add up to the clients of the same table (of
 * the team where that table has none). Less than half a client is the rounding of figures with decimals. What the sheet calls a norm or an aim is
 * held against the clients only where every figure is somebody's share of them.
 */
export function roundedSum(team: TeamData, { totals, caseworkers }: DivisionFigures): readonly Check[] {
  const find = nameFinder(caseworkers, ({ name }) => name);
  const isShare = ({ name, proportional }: PersonRow): boolean => {
    const share = find(name.value)?.proportional;
    return !proportional || (share !== undefined && Math.abs(proportional.value - share) <= 1);
  };
  return team.tables
    .filter(({ columns, rows }) => !columns.some(({ aim }) => aim) || rows.every(isShare))
    .flatMap((table) => checkTable(table, totals.current));
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
