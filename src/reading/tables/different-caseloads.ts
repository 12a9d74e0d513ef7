import { matchByName } from "../../caseload/team/name-matching";
import type { Doubt, FoundTable, PersonRow } from "../../caseload/team/team-data";

/**
 * Tables that give somebody another number of clients than the first table that has a number for them: January and February, or one person
 * in two teams. One doubt a table, with the cells of both numbers.
 */
export function differentCaseloads(tables: readonly FoundTable[]): Doubt[] {
  const doubts: Doubt[] = [];
  let known: readonly PersonRow[] = [];
  for (const { title, rows } of tables.filter(({ kind }) => kind === "caseload")) {
    const counted = rows.filter(({ current }) => current !== undefined);
    const pairs = matchByName(known, nameOf, counted, nameOf);
    const cells = [...pairs].flatMap(([first, later]) =>
      first.current && later.current && first.current.value !== later.current.value
        ? [first.current.cell, later.current.cell]
        : [],
    );
    if (cells.length > 0) doubts.push({ code: "different-caseloads", cells, text: title });
    const matched = new Set(pairs.values());
    known = [...known, ...counted.filter((row) => !matched.has(row))];
  }
  return doubts;
}

function nameOf({ name }: PersonRow): string {
  return name.value;
}
