import { groupBy } from "../../caseload/group-by";
import type { CellAddress } from "../../caseload/cell-address";
import type { Doubt, TeamData } from "../../caseload/team/team-data";
import { viewOf, type GridCell, type GridView } from "../grid-view";
import type { SheetGrid } from "../sheet-grid";
import { ofKeeper } from "./own-team";

/** What is longer tells of more than whose the people below it are. */
const longestTitle = 80;
/** "Team Noord (van Karin)" is Noord. */
const nameOfTeam = /(?:team|afdeling)\s+(\p{L}.*?|\d+)\s*(?:[(–,:;|/]| - |$)/iu;

/** People below titles of different teams, beside or below each other: who of them counts is asked. */
export function teamsInTitles({ tables, doubts }: TeamData, grids: readonly SheetGrid[]): readonly Doubt[] {
  if (doubts.some(({ code }) => code === "several-teams")) return [];
  const placed = tables.flatMap(({ rows }) =>
    rows.flatMap(({ name }) => {
      const grid = grids.find(({ sheet }) => sheet === name.cell.sheet);
      const title = grid && titleAbove(viewOf(grid), name.cell);
      return title ? [{ name: name.value, title, team: teamIn(title.text) }] : [];
    }),
  );
  const teams = [...groupBy(placed, ({ team }) => team).values()];
  if (teams.length < 2 || teams.some((own) => teams.some((other) => own !== other && isSameTeam(own, other))))
    return [];
  return [
    {
      code: "several-teams",
      cells: teams.map(([{ title }]) => title.address),
      text: teams.map((own) => `${own[0].title.text}: ${own.map(({ name }) => name).join(", ")}`).join("; "),
    },
  ];
}

interface Placed {
  readonly name: string;
  readonly team: string;
}

type Team = readonly [Placed, ...Placed[]];

/** "Team Werk" and "Team Werk inhuur" are one team, and so are titles above the same people. */
function isSameTeam(one: Team, other: Team): boolean {
  return (
    `${other[0].team} `.startsWith(`${one[0].team} `) ||
    one.some(({ name }) => other.some((same) => same.name === name))
  );
}

/** The nearest text that names a team and stands alone above somebody, in the columns of their own row. */
function titleAbove(view: GridView, { row, column }: CellAddress): GridCell | null {
  let left = column;
  while (left > view.left && !view.isBlank(row, left - 1)) left -= 1;
  for (let above = row - 1; above >= view.top; above -= 1)
    for (let at = left; at <= column; at += 1) {
      const isAlone = view.isBlank(above, at - 1) && view.isBlank(above, at + 1);
      if (isAlone && teamIn(view.text(above, at)) !== "") return view.cell(above, at);
    }
  return null;
}

/** Which team a title names, the own one too; "" where it names none. */
function teamIn(title: string): string {
  if (title.length > longestTitle) return "";
  const [, name = ofKeeper.test(title) && /team$/i.test(title) ? title : ""] = nameOfTeam.exec(title) ?? [];
  return name.toLowerCase();
}
