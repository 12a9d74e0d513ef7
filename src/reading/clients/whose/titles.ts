import type { Column } from "../../candidates/columns/columns";
import { readCell } from "../../candidates/columns/figures";
import { joinNames } from "../../candidates/name-joins";
import type { Table } from "../../candidates/shapes/table";
import type { KnownTeam, ListedBy } from "./listed-by";

/** Names alone on their row, above the rows of their clients. */
export function sectionsIn(table: Table, columns: readonly Column[], column: Column, team: KnownTeam): ListedBy | null {
  const witness = [...columns]
    .filter(({ index }) => index !== column.index)
    .sort((one, other) => other.filled - one.filled)[0];
  if (!witness || witness.filled === 0) return null;
  const alone = column.cells.flatMap(({ kind }, row) =>
    kind !== "blank" && isAlone(table, columns, table.first + row, column.index)
      ? [table.part.cell(table.first + row, column.index).text]
      : [],
  );
  const names = alone.map(nameInTitle);
  const { to } = joinNames(team.names, new Set(names), team.aliases);
  const matched = names.filter((name) => to.has(name)).length;
  return matched >= 2 && matched * 2 >= alone.length
    ? { kind: "sections", column: column.index, witness: witness.index }
    : null;
}

/** Or beside nothing but the hours of whoever it is. */
function isAlone(table: Table, columns: readonly Column[], row: number, column: number): boolean {
  return columns.every(({ index }) => {
    const { kind, figure } = readCell(table.part.cell(row, index));
    return index === column || kind === "blank" || figure?.unit === "hours";
  });
}

/** The name in "Klantmanager: Teun", "Cliënten van Teun", "Teun (36 uur)". */
export function nameInTitle(text: string): string {
  const afterSign = text.replace(/^[^:]{2,40}:\s*/, "");
  const words = afterSign.replace(
    /^(?:caseload|clienten|cliënten|klanten|lijst|clientenlijst|cliëntenlijst|overzicht|dossiers|klantmanager|consulent|team)\s+(?:van\s+|-\s*)?/i,
    "",
  );
  return words.replace(/\s*(?:[([]|[-–]\s*\d{1,2}(?:[.,]\d+)?\s*(?:u|uur|uren|fte)\b).*$/i, "").trim();
}

export function byTitle(table: Table, team: KnownTeam): ListedBy | null {
  for (const title of table.titles) {
    const name = nameInTitle(title.text);
    const { to, guessed } = joinNames(team.names, [name], team.aliases);
    const found = to.get(name);
    if (found !== undefined && (guessed.length === 0 || name !== title.text.trim()))
      return { kind: "title", name: found, cell: title.address, text: title.text };
  }
  return null;
}

/** "Zijlstra" alone above a list, where more lists stand: one after the other they are somebody's. */
export function byBareTitle(table: Table, team: KnownTeam): ListedBy | null {
  const [title] = table.titles;
  const name = title ? joinNames(team.names, [title.text], team.aliases).to.get(title.text) : undefined;
  return title && name !== undefined ? { kind: "title", name, cell: title.address, text: title.text } : null;
}
