import type { Traced } from "../../caseload/traced";
import { cellNumber } from "../values/cell-numbers";
import type { GridCell } from "../grid-view";
import type { WrittenNumber } from "../values/number-text";
import type { TableColumn } from "./table-columns";

/** The number that a cell of the column holds for itself, in hours where it is a column of hours; null when there is none. */
export function columnFigure(cell: GridCell, column: TableColumn, fullTimeHours: number): Traced<number> | null {
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
