import type { Doubt } from "../../caseload/team/team-data";
import type { Traced } from "../../caseload/traced";
import { columnFigure } from "./column-figure";
import type { TableArea, TableLine } from "./find-tables";
import type { GridView } from "../grid-view";
import type { TableColumn } from "./table-columns";

/** Clients or hours on a line of a table that is no person's: a vacancy, "niet toegewezen", a line without a name. */
export interface UnassignedFigure {
  readonly field: "hours" | "current";
  /** What stands in the place of the name; "" when nothing does. */
  readonly label: string;
  readonly figure: Traced<number>;
}

/** @param total the line that was taken for the table's total */
export function unassignedFigures(
  view: GridView,
  area: TableArea,
  columns: readonly TableColumn[],
  total: TableLine | null,
  fullTimeHours: number,
): UnassignedFigure[] {
  const lines = area.lines.filter(
    ({ kind, row }) => (kind === "skipped" || kind === "unlabelled") && row !== total?.row,
  );
  return lines.flatMap(({ row, label }) =>
    columns.flatMap((column): UnassignedFigure[] => {
      const { field } = column;
      if (field !== "hours" && field !== "current") return [];
      const figure = columnFigure(view.cell(row, column.column), column, fullTimeHours);
      return figure && figure.value > 0 ? [{ field, label: label.text, figure }] : [];
    }),
  );
}

export function unassignedDoubts(unassigned: readonly UnassignedFigure[]): Doubt[] {
  return unassigned.map(({ field, label, figure }) => ({
    code: field === "current" ? "unassigned-clients" : "unassigned-hours",
    cells: [figure.cell],
    text: label,
    figure: figure.value,
  }));
}
