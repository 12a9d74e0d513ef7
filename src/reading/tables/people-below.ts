import type { FoundTable } from "../../caseload/team/team-data";

/** People whose names stand below each other in one column of their table, each with the row and its sheet. */
export interface PeopleBelow {
  readonly nameColumn: number;
  readonly people: readonly { readonly name: string; readonly sheet: string; readonly row: number }[];
}

/** Null where some of them stand beside each other: those have no row of their own, so no column tells anything of them. */
export function peopleBelow({ columns, rows }: FoundTable): PeopleBelow | null {
  const names = columns.find(({ field }) => field === "name");
  if (names === undefined || rows.length === 0) return null;
  const people = rows
    .filter(({ name }) => name.cell.column === names.column)
    .map(({ name }) => ({ name: name.value, sheet: name.cell.sheet, row: name.cell.row }));
  return people.length < rows.length ? null : { nameColumn: names.column, people };
}
