import { groupBy } from "../../caseload/group-by";
import type { FormationNotes } from "../../caseload/months/over-time/formation-notes";
import { viewOf } from "../../reading/grid-view";
import { employmentTables } from "../../reading/employment/employment-columns";
import { saidEmployment } from "../../reading/employment/said-employment";
import type { ReadEmploymentTable } from "../../reading/employment/saying";
import type { Host } from "../host";
import type { TeamReading } from "./read-team";
import { withoutMarked } from "./looks";

/** What a formation says that has no such columns. */
export const nothingInFormation: FormationNotes = { columns: [], notes: [], maximums: [], unread: [] };

/** Whether a header of the team's tables says that there is something to read. */
export function hasEmployment({ team }: Pick<TeamReading, "team">): boolean {
  return employmentTables(team.tables).length > 0;
}

/** Reads who works other hours from when, is absent, works in, or has a maximum, where the formation has columns for it. Rejects with the host's HostError. */
export async function readEmployment(
  host: Host,
  { team }: Pick<TeamReading, "team">,
  fullTimeHours: number,
): Promise<FormationNotes> {
  const tables = employmentTables(team.tables);
  if (tables.length === 0) return nothingInFormation;
  const read: ReadEmploymentTable[] = [];
  for (const [sheet, own] of groupBy(tables, (table) => table.sheet)) {
    const last = Math.max(...own.flatMap(({ people }) => people.map(({ row }) => row)));
    const view = viewOf(withoutMarked(host, await host.readSheet(sheet, last + 1)));
    read.push(...own.map((table) => ({ table, view })));
  }
  return saidEmployment(read, fullTimeHours);
}
