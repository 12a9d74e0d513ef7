import type { Doubt, PersonRow, StatedTotals } from "../../caseload/team/team-data";
import type { TableColumn } from "./table-columns";
import type { UnassignedFigure } from "./unassigned-figures";

/** Half of the last decimal of a figure that was rounded to two. */
const roundingOfFigure = 0.005;

/** Stated totals of hours and clients that are the sum neither of the people's rows nor of those and the lines that are nobody's. */
export function differingTotals(
  totals: StatedTotals,
  rows: readonly PersonRow[],
  unassigned: readonly UnassignedFigure[],
  columns: readonly TableColumn[],
): Doubt[] {
  return (["hours", "current"] as const).flatMap((field): Doubt[] => {
    const total = totals[field];
    const figures = rows.flatMap((row) => row[field]?.value ?? []);
    if (!total || figures.length === 0) return [];
    const factor = columns.find((column) => column.field === field)?.unit?.factor ?? 1;
    const leeway = roundingOfFigure * Math.max(1, factor) * (figures.length + 1);
    const people = sum(figures);
    const nobody = sum(unassigned.filter((one) => one.field === field).map(({ figure }) => figure.value));
    if ([people, people + nobody].some((candidate) => Math.abs(candidate - total.value) <= leeway)) return [];
    return [{ code: "total-differs", cells: [total.cell], text: total.text, figure: Math.round(people * 100) / 100 }];
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
