import { speaksOf } from "../../candidates/columns/vocabulary";
import { joinNames } from "../../candidates/name-joins";
import type { Table } from "../../candidates/shapes/table";
import { personOfSheet } from "../caseworker-names";
import { isNobody } from "../lists/row-texts";
import type { KnownTeam, ListedBy } from "./listed-by";

/** The one of the team whose name the sheet has. */
export function personOf({ part }: Table, team: KnownTeam): string | null {
  return joinNames(team.names, [part.sheet], team.aliases).to.get(part.sheet) ?? null;
}

export function bySheet(table: Table, team: KnownTeam, several: boolean): ListedBy | null {
  const { sheet, rect } = table.part;
  const cell = { sheet, row: rect.top, column: rect.left };
  const written = personOf(table, team);
  if (written !== null) return { kind: "sheet", name: written, cell };
  const name = personOfSheet(sheet, team.names, several);
  if (name === null || isNobody(sheet) || speaksOf("waiting", sheet) || speaksOf("nobody", sheet)) return null;
  const { to } = joinNames(team.names, [name]);
  return { kind: "sheet", name: to.get(name) ?? name, cell };
}
