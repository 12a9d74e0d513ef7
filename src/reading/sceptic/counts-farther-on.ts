import type { Doubt } from "../../caseload/team/team-data";
import { saysNow } from "../candidates/columns/count-choice";
import { readCell } from "../candidates/columns/figures";
import { speaksOf } from "../candidates/columns/vocabulary";
import { viewOf, type GridView } from "../grid-view";
import { otherFigures, type TwoFigures } from "../other-figures";
import type { FinishedReading } from "./finished-reading";

const fewestPeople = 3;
const nearlyAll = 0.8;

/**
 * In the rows of the people, beyond the columns that were read as theirs, a column that says it is of now: "Stand 1 juli" counts, and behind a blank
 * column stands "nu".
 */
export function countsFartherOn({ best, grids }: FinishedReading): readonly Doubt[] {
  const { counts } = best;
  if (!("table" in counts) || counts.table.part.shape !== "plain") return [];
  const { part, first } = counts.table;
  const grid = grids.find(({ sheet }) => sheet === part.sheet);
  const taken = counts.columns.find(({ index }) => index === counts.counts?.columns[0]);
  if (!grid || saysNow.test(taken?.says ?? "")) return [];
  const view = viewOf(grid);
  for (let column = part.rect.right + 1; column <= view.right; column += 1) {
    if (!headsNow(view, part.rect.top + first - 1, column)) continue;
    const both = counts.people.flatMap(({ name, label, current }): TwoFigures[] => {
      const cell = view.cell(label.address.row, column);
      const { figure } = readCell(cell);
      return current && figure ? [{ name, own: current, other: { value: figure.value, cells: [cell.address] } }] : [];
    });
    const [one, ...others] = both.filter(({ own, other }) => own.value !== other.value);
    if (one && both.length >= Math.max(fewestPeople, nearlyAll * counts.people.length))
      return [otherFigures("current", one, others)];
  }
  return [];
}

function headsNow(view: GridView, row: number, column: number): boolean {
  const text = row < view.top ? "" : view.text(row, column);
  return saysNow.test(text) && !speaksOf("hours", text) && !speaksOf("notCount", text);
}
