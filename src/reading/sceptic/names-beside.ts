import type { Doubt } from "../../caseload/team/team-data";
import { isSurelyName, share } from "../candidates/columns/columns";
import { speaksOf } from "../candidates/columns/vocabulary";
import { viewOf } from "../grid-view";
import type { FinishedReading } from "./finished-reading";

const mostlyNames = 0.5;
const nearlyAll = 0.8;

/**
 * Rows of fewer people than there are names in another column, and those who were taken do not look like people: kinds of work or teams, perhaps. Of the other
 * column only the place is said: it may hold clients.
 */
export function namesBeside({ best, grids }: FinishedReading): readonly Doubt[] {
  const { table, people, rows } = best.hours;
  const grid = grids.find(({ sheet }) => sheet === table.part.sheet);
  if (!grid || table.part.shape !== "plain" || share(people, ({ name }) => isSurelyName(name)) > mostlyNames) return [];
  const view = viewOf(grid);
  const { top } = table.part.rect;
  const taken = rows.filter(({ kind }) => kind === "person").map(({ row }) => top + row);
  for (let column = view.left; column <= view.right; column += 1) {
    const header = view.cell(top + table.first - 1, column);
    const cells = taken.map((row) => view.cell(row, column)).filter(({ text }) => text !== "");
    const names = new Set(cells.map(({ text }) => text));
    if (names.size <= people.length || speaksOf("clientName", header.text)) continue;
    if (cells.length * 2 < taken.length || share(cells, ({ text }) => isSurelyName(text)) < nearlyAll) continue;
    return [{ code: "other-people", cells: cells.map(({ address }) => address), text: header.text || view.sheet }];
  }
  return [];
}
