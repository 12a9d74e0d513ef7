import { groupBy } from "../../caseload/group-by";
import { identifiesClients } from "../clients/lists/client-evidence";
import { share, type Column } from "./columns/columns";
import type { FigureChoice } from "./columns/figure-choice";
import type { NobodysFigure, ReadPerson } from "./readings";

const mostlyTheSame = 0.5;

/** Hours without numbers of clients in a table that has a row for each client. */
export function areInList(
  columns: readonly Column[],
  hours: FigureChoice | null,
  counts: FigureChoice | null,
): boolean {
  return hours !== null && counts === null && identifiesClients(columns);
}

/** The same in all rows of somebody, or in the first of them: else each client has hours, and they are not those of whoever has the client. */
export function areOfCaseworkers(single: readonly ReadPerson[], nobody: readonly NobodysFigure[]): boolean {
  const people = [...groupBy(single, ({ name }) => name).values()];
  const isSame = (rows: readonly ReadPerson[]): boolean => new Set(rows.map(({ hours }) => hours?.value)).size === 1;
  return nobody.length <= single.length && share(people, isSame) >= mostlyTheSame;
}
