import { share, type Column } from "../../candidates/columns/columns";
import { readCell } from "../../candidates/columns/figures";
import { joinNames } from "../../candidates/name-joins";
import { isFilled, type Table } from "../../candidates/shapes/table";
import { behindTopic } from "../../values/given-names";
import { formOfAddress } from "../../values/person-names";
import { isRowOfList, withoutHours } from "../lists/row-texts";
import type { KnownTeam, ListedBy } from "./listed-by";

/** Nearly every client's row has it filled. */
const mostlyFilled = 0.9;

/**
 * Names above the rows of their clients: alone on their row, or where a column is blank that every client has filled. Of several columns the one
 * that shows the most names.
 */
export function sectionsIn(table: Table, columns: readonly Column[], column: Column, team: KnownTeam): ListedBy | null {
  let best = { matched: 1, witness: -1 };
  const others = columns.filter(({ index, filled }) => index !== column.index && filled > 0);
  for (const witness of others.sort((one, other) => other.filled - one.filled)) {
    const isBlank = (row: number): boolean => witness.cells[row]?.kind === "blank";
    const rows = column.cells.flatMap(({ kind }, row) => (kind !== "blank" && isBlank(row) ? [row] : []));
    const clients = column.cells.flatMap((_, row) =>
      !rows.includes(row) && isFilled(table.part, table.first + row, 2) ? [row] : [],
    );
    const isSure = share(clients, (row) => !isBlank(row)) >= mostlyFilled;
    const heading = isSure ? rows : rows.filter((row) => isAlone(table, columns, table.first + row, column.index));
    const texts = heading.map((row) => table.part.cell(table.first + row, column.index).text);
    const names = texts.filter(isRowOfList).map(nameInTitle);
    const { to } = joinNames(team.names, new Set(names), team.aliases);
    const matched = names.filter((name) => to.has(name)).length;
    if (matched > best.matched && matched * 2 >= names.length) best = { matched, witness: witness.index };
  }
  return best.witness < 0 ? null : { kind: "sections", column: column.index, witness: best.witness };
}

/** Or beside nothing but the hours of whoever it is. */
function isAlone(table: Table, columns: readonly Column[], row: number, column: number): boolean {
  return columns.every(({ index }) => {
    const { kind, figure } = readCell(table.part.cell(row, index));
    return index === column || kind === "blank" || figure?.unit === "hours";
  });
}

/** The name in "Klantmanager: Teun", "Cliënten van Teun", "Teun (36 uur)", "Mw. Teuns, 36 uur (ma-do)", "Consulent: 0410 - Teuns", "Behandelaar 12 Teuns (team 3)". */
export function nameInTitle(text: string): string {
  const afterSign = behindTopic(text)
    .replace(/^[^:]{2,40}:\s*/, "")
    .replace(/^\p{L}{4,}(?= \d)/u, "");
  const words = afterSign.replace(
    /^(?:caseload|clienten|cliënten|klanten|lijst|clientenlijst|cliëntenlijst|overzicht|dossiers|klantmanager|consulent|team)\s+(?:van\s+|-\s*)?/i,
    "",
  );
  return withoutHours(words.replace(/(?<=\S)\s*[([].*$/, ""))
    .replace(code, "")
    .replace(formOfAddress, "")
    .trim();
}

/** What a system calls whoever it is, in front of the name or behind it. */
const code = /^\s*(?=\S*\d)[\p{L}\d]{1,8}(?:\s*[-–:.]\s*|\s+)(?=\p{L})|\s+[-–]\s*\d{2,6}$/u;

/** A text that says what something means heads nothing: "blauw = Emmy". */
export function byTitle(table: Table, team: KnownTeam): ListedBy | null {
  for (const title of table.titles.filter(({ text }) => !text.includes("="))) {
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
