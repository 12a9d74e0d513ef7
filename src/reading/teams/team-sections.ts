import { groupBy } from "../../caseload/group-by";
import type { FoundTable } from "../../caseload/team/team-data";
import { filledIn, viewOf, type GridCell, type GridView } from "../grid-view";
import type { SheetGrid } from "../sheet-grid";
import type { TeamColumn } from "./team-column";

/** The name of a team: "Team Werk", "Afd. Inkomen (Hans)". */
const isTeam = /^(?:team|afd(?:eling|\.)?) \p{L}/iu;

/** Rows between the people of a table that name the team of those below: "Team Inkomen (Hans)". Above the first of them counts what the title of the table names. */
export function teamSections(tables: readonly FoundTable[], grids: readonly SheetGrid[]): TeamColumn | null {
  for (const table of tables) {
    const grid = grids.find(({ sheet }) => sheet === table.range.sheet);
    const found = grid && sectionsOf(table, viewOf(grid));
    if (found) return found;
  }
  return null;
}

function sectionsOf({ rows, range, title }: FoundTable, view: GridView): TeamColumn | null {
  const nameAt = new Map(rows.map(({ name }) => [name.cell.row, name.value]));
  const sections: GridCell[] = [];
  const places: { team: string; name: string }[] = [];
  for (let row = range.top; row <= range.bottom; row += 1) {
    const name = nameAt.get(row);
    const section = name === undefined ? sectionIn(view, row) : null;
    if (section) sections.push(section);
    const team = sections.at(-1)?.text ?? (isTeam.test(title) ? title : null);
    if (name !== undefined && team !== null) places.push({ team, name });
  }
  const [header] = sections;
  const byTeam = groupBy(places, ({ team }) => team);
  if (!header || byTeam.size < 2 || places.length < rows.length) return null;
  return { header, members: new Map([...byTeam].map(([team, own]) => [team, own.map(({ name }) => name)])) };
}

/** A text that names a team, alone in its row or beside the figures of that team. */
function sectionIn(view: GridView, row: number): GridCell | null {
  const [first, ...others] = filledIn(view, row);
  const isAlone = others.every(({ value }) => typeof value === "number");
  return first && isAlone && isTeam.test(first.text) ? first : null;
}
