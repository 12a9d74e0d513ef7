import type { CellAddress } from "../../caseload/cell-address";
import { groupBy } from "../../caseload/group-by";
import type { FoundTable } from "../../caseload/team/team-data";
import { wholeNumbers } from "../../kernel/whole-numbers";
import { viewOf, type GridCell } from "../grid-view";
import type { SheetGrid } from "../sheet-grid";
import { saysTeam } from "./says-team";

/** A column that divides the people of a table into teams. */
export interface TeamColumn {
  readonly header: GridCell;
  /** Who is in each team, by name; somebody with rows of two teams is in both. */
  readonly members: ReadonlyMap<string, readonly string[]>;
}

/** A column in which fewer people have a team is about something else. */
const mostHaveOne = 0.8;

/** The first column of the team's tables that is headed as one of teams, and that has more teams than one. */
export function teamColumn(tables: readonly FoundTable[], grids: readonly SheetGrid[]): TeamColumn | null {
  for (const table of tables) {
    const taken = new Set(table.columns.map(({ column }) => column));
    for (const { text, column } of table.headers) {
      const found = saysTeam(text) && !taken.has(column) ? columnAt(table, column, grids) : null;
      if (found) return found;
    }
  }
  return null;
}

function columnAt({ rows, range }: FoundTable, column: number, grids: readonly SheetGrid[]): TeamColumn | null {
  const [first] = rows;
  const grid = grids.find(({ sheet }) => sheet === range.sheet);
  if (!first || !grid || rows.some(({ name }) => name.cell.sheet !== range.sheet)) return null;
  const view = viewOf(grid);
  const header = above(first.name.cell, column, (row) => view.cell(row, column));
  const places = rows.flatMap(({ name }) => {
    const own = wholeNumbers(range.top, range.bottom).filter(
      (row) => row === name.cell.row || view.text(row, name.cell.column) === name.text,
    );
    return own.map((row) => ({ name: name.value, team: view.text(row, column) })).filter(({ team }) => team !== "");
  });
  const having = new Set(places.map(({ name }) => name));
  if (!header || having.size < mostHaveOne * rows.length) return null;
  const byTeam = groupBy(places, ({ team }) => team);
  // Where each is in a team alone, the column is about them and not about teams.
  if (byTeam.size < 2 || byTeam.size * 2 > having.size) return null;
  return { header, members: new Map([...byTeam].map(([team, own]) => [team, own.map(({ name }) => name)])) };
}

function above({ row }: CellAddress, column: number, cellAt: (row: number) => GridCell): GridCell | null {
  for (let at = row - 1; at >= 0 && at > row - rowsSearched; at -= 1) {
    const cell = cellAt(at);
    if (saysTeam(cell.text) && cell.address.column === column) return cell;
  }
  return null;
}

const rowsSearched = 20;
