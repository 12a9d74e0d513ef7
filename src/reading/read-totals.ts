import type { Doubt, PersonRow, StatedTotals, Traced } from "../caseload/team-data";
import { cellNumber } from "./cell-numbers";
import type { TableArea, TableLine } from "./find-tables";
import type { GridCell, GridView } from "./grid-view";
import { parseNumber, type WrittenNumber } from "./number-text";
import { isGrandTotal } from "./row-labels";
import type { TableColumn } from "./table-columns";

type TotalField = keyof StatedTotals;
const totalFields: readonly TotalField[] = ["hours", "current", "proportional", "newCaseload"];

export interface ReadTotals {
  readonly totals: StatedTotals;
  readonly doubts: readonly Doubt[];
}

/**
 * What the table says its totals are. Of several total rows the one counts that calls itself the last; otherwise none does, because
 * each may be a part. Figures without a label are totals when they equal the sum of the rows above.
 */
export function readTotals(
  view: GridView,
  area: TableArea,
  columns: readonly TableColumn[],
  rows: readonly PersonRow[],
  fullTimeHours: number,
): ReadTotals {
  const line = totalLine(view, area, columns, rows, fullTimeHours);
  if (!line) return { totals: {}, doubts: [] };
  const totals: { [field in TotalField]?: Traced<number> } = totalInLabel(line.label);
  const doubts: Doubt[] = [];
  for (const column of columns) {
    const field = totalFields.find((candidate) => candidate === column.field);
    if (!field) continue;
    const cell = view.cell(line.row, column.column);
    const total = cell.address.column === line.label.address.column ? null : totalOf(cell, column, fullTimeHours);
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
    const total = field && totalOf(view.cell(last.row, column.column), column, fullTimeHours);
    const parts = field ? rows.map((row) => row[field]?.value ?? 0) : [];
    const sum = parts.reduce((all, part) => all + part, 0);
    return total ? sum > 0 && Math.abs(total.value - sum) < 0.01 : false;
  });
  return addsUp ? last : null;
}

function totalOf(cell: GridCell, column: TableColumn, fullTimeHours: number): Traced<number> | null {
  const read = cellNumber(cell);
  if (read.kind !== "number") return null;
  const factor = column.field === "hours" ? hoursFactor(read.number, column, fullTimeHours) : 1;
  if (factor === null) return null;
  return {
    value: read.number.value * factor,
    cell: cell.address,
    text: cell.text,
    ...(read.typed && { live: { factor } }),
  };
}

function hoursFactor({ unit }: WrittenNumber, column: TableColumn, fullTimeHours: number): number | null {
  if (unit === "hours") return 1;
  if (unit === "fte" || unit === "percent") return fullTimeHours;
  return unit === undefined && column.unit && column.unit.unit !== null ? column.unit.factor : null;
}

/** "Totaal 160 uur per week" in one cell: the unit tells which total it is. */
function totalInLabel(label: GridCell): { hours?: Traced<number>; current?: Traced<number> } {
  const number = parseNumber(label.text.replace(/^\D+/, ""));
  const traced = number && { value: number.value, cell: label.address, text: label.text };
  if (!traced) return {};
  if (number.unit === "hours") return { hours: traced };
  return number.unit === "clients" ? { current: traced } : {};
}
