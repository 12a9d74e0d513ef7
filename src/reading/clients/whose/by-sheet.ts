import { speaksOf } from "../../candidates/columns/vocabulary";
import { joinNames } from "../../candidates/name-joins";
import type { Table } from "../../candidates/shapes/table";
import { calledBehind } from "../../values/given-names";
import { personOfSheet } from "./person-of-sheet";
import { isNobody } from "../lists/row-texts";
import type { KnownTeam, ListedBy } from "./listed-by";
import { nameInTitle } from "./titles";

/** The one of the team whose name, number or code the sheet has, perhaps behind a word: "10785", "KM 10785", "Gesprek Anne". */
export function personOf({ part: { sheet } }: Table, { names, aliases }: KnownTeam): string | null {
  const called = nameInTitle(sheet.replace(/^(?:km|mdw|pers\.?nr|nr)\.?\s+/i, ""));
  const memberOf = (name: string): string | undefined => joinNames(names, [name], aliases).to.get(name);
  return memberOf(sheet) ?? memberOf(called) ?? memberOf(calledBehind(sheet) ?? "") ?? null;
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
