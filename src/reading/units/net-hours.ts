import type { Doubt, FoundTable, TeamData } from "../../caseload/team/team-data";
import { viewOf, type GridView } from "../grid-view";
import { otherFigures } from "../other-figures";
import type { SheetGrid } from "../sheet-grid";

const isNet = /^net(?:to)?(?![\p{L}])/iu;
const ofTasks = /taak|taken|indirect|overhead|(?:^| )(?:or|mt|task)(?: |$)/i;

/** Net hours beside hours of side tasks: the contract may be both together, so both figures are said. */
export function netHours({ tables }: TeamData, grids: readonly SheetGrid[]): Doubt[] {
  return tables.flatMap((table) => {
    const grid = grids.find(({ sheet }) => sheet === table.range.sheet);
    const [first, ...others] = grid ? netIn(table, viewOf(grid)) : [];
    return first ? [otherFigures("hours", first, others)] : [];
  });
}

function netIn({ columns, headers, rows }: FoundTable, view: GridView) {
  const own = columns.find(({ field, header }) => field === "hours" && isNet.test(header));
  const tasks = headers.find(({ text }) => ofTasks.test(text));
  if (!own || !tasks) return [];
  return rows.flatMap(({ name, hours }) => {
    const task = view.cell(name.cell.row, tasks.column);
    if (!hours || typeof task.value !== "number" || task.value <= 0) return [];
    const both = { value: hours.value + task.value, cells: [hours.cell, task.address] };
    return [{ name: name.value, own: { value: hours.value, cells: [hours.cell] }, other: both }];
  });
}
