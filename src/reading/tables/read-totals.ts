import type { Doubt, PersonRow, StatedTotals } from "../../caseload/team/team-data";
import type { Traced } from "../../caseload/traced";
import { cellNumber } from "../values/cell-numbers";
import { columnFigure } from "./column-figure";
import { differingTotals } from "./differing-totals";
import type { TableArea, TableLine } from "./find-tables";
import type { GridCell, GridView } from "../grid-view";
import { parseNumber } from "../values/number-text";
import { isGrandTotal } from "./row-labels";
import type { TableColumn } from "./table-columns";
import { unassignedDoubts, unassignedFigures } from "./unassigned-figures";

type TotalField = keyof StatedTotals;
const totalFields: readonly TotalField[] = ["hours", "current", "proportional", "newCaseload"];

export interface ReadTotals {
  readonly totals: StatedTotals;
  readonly doubts: readonly Doubt[];
}

/**
 * What the table says its totals are. Of several total rows the one counts that calls itself the last; otherwise none does, because
 * each may be a part. Figures without a label are totals when they equal the sum of the rows above. What does not add up, and what
 * stands on lines that are nobody's, is said.
 */
export function readTotals(
  view: GridView,
  area: TableArea,
  columns: readonly TableColumn[],
  rows: readonly PersonRow[],
  fullTimeHours: number,
): ReadTotals {
  const line = totalLine(view, area, columns, rows, fullTimeHours);
  const unassigned = unassignedFigures(view, area, columns, line, fullTimeHours);
  const { totals, doubts } = line ? totalsIn(view, line, columns, fullTimeHours) : { totals: {}, doubts: [] };
  return {
    totals,
    doubts: [...doubts, ...unassignedDoubts(unassigned), ...differingTotals(totals, rows, unassigned, columns)],
  };
}

function totalsIn(view: GridView, line: TableLine, columns: readonly TableColumn[], fullTimeHours: number): ReadTotals {
  const totals: { [field in TotalField]?: Traced<number> } = totalInLabel(line.label);
  const doubts: Doubt[] = [];
  for (const column of columns) {
    const field = totalFields.find((candidate) => candidate === column.field);
    if (!field) continue;
    const cell = view.cell(line.row, column.column);
    const total = cell.address.column === line.label.address.column ? null : columnFigure(cell, column, fullTimeHours);
    if (total) totals[field] = total;
    if (cellNumber(cell).kind === "error")
      doubts.push({ code: "formula-error", cells: [cell.address], text: cell.text });
  }
  return { totals, doubts };
}

function totalLine(
  view: GridView,
  area: TableArea,
  columns: readonly TableColumn[],
  rows: readonly PersonRow[],
  fullTimeHours: number,
): TableLine | null {
  const labelled = area.lines.filter(({ kind }) => kind === "total");
  const grand = labelled.findLast(({ label }) => isGrandTotal(label.text));
  if (grand) return grand;
  if (labelled.length > 0) return labelled.length === 1 ? (labelled[0] ?? null) : null;
  const last = area.lines.findLast(({ kind }) => kind === "unlabelled");
  if (!last) return null;
  const addsUp = columns.some((column) => {
    const field = totalFields.find((candidate) => candidate === column.field);
    const total = field && columnFigure(view.cell(last.row, column.column), column, fullTimeHours);
    const parts = field ? rows.map((row) => row[field]?.value ?? 0) : [];
    const sum = parts.reduce((all, part) => all + part, 0);
    return total ? sum > 0 && Math.abs(total.value - sum) < 0.01 : false;
  });
  return addsUp ? last : null;
}

/** "Totaal 160 uur per week" in one cell: the unit tells which total it is. */
function totalInLabel(label: GridCell): { hours?: Traced<number>; current?: Traced<number> } {
  const number = parseNumber(label.text.replace(/^\D+/, ""));
  const traced = number && { value: number.value, cell: label.address, text: label.text };
  if (!traced) return {};
  if (number.unit === "hours") return { hours: traced };
  return number.unit === "clients" ? { current: traced } : {};
}
