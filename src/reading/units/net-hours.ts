import type { Doubt, FoundTable, TeamData } from "../../caseload/team/team-data";
import type { GridView } from "../grid-view";
import type { TwoFigures } from "../other-figures";
import type { SheetGrid } from "../sheet-grid";
import { toldAgain } from "./told-again";

const isNet = /^net(?:to)?(?![\p{L}])/iu;
const ofTasks = /taak|taken|indirect|overhead|(?:^| )(?:or|mt|task)(?: |$)/i;

/** Net hours beside hours of side tasks: the contract may be both together, so both figures are said. */
export function netHours(team: TeamData, grids: readonly SheetGrid[]): Doubt[] {
  return toldAgain("hours", team, grids, netIn);
}

function netIn({ columns, headers, rows }: FoundTable, view: GridView): TwoFigures[] {
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
