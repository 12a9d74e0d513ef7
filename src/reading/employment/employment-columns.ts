import type { IsoDate } from "../../caseload/dates";
import type { FoundTable } from "../../caseload/team/team-data";
import { peopleBelow } from "../tables/people-below";
import { employmentFields, hoursFromHeader, type EmploymentField } from "./employment-fields";

interface EmploymentColumn {
  readonly field: EmploymentField;
  readonly header: string;
  readonly column: number;
  /** newHours: the day that the header itself says. */
  readonly from: IsoDate | null;
}

/** The columns of a table of the team that say what changes for somebody. */
export interface EmploymentTable {
  readonly sheet: string;
  readonly people: readonly { readonly name: string; readonly row: number }[];
  readonly columns: readonly EmploymentColumn[];
  /** The column of the hours that somebody has now. */
  readonly hoursNow: number | null;
}

/** What there is to read of the team's tables, by their headers alone; mostly nothing. */
export function employmentTables(tables: readonly FoundTable[]): readonly EmploymentTable[] {
  return tables.flatMap((table): readonly EmploymentTable[] => {
    const { kind, headers, columns, range } = table;
    const below = kind === "clients" || kind === "line-up" ? null : peopleBelow(table);
    if (below === null) return [];
    const hours = columns.find(({ field }) => field === "hours");
    const fields = employmentFields(headers.map(({ text }) => text));
    const found = headers.flatMap(({ text, column }, at): readonly EmploymentColumn[] => {
      if (column === below.nameColumn || column === hours?.column) return [];
      const [field, from] = [fields[at] ?? null, hoursFromHeader(text)];
      if (from !== null) return [{ field: "newHours", header: text, column, from }];
      return field === null ? [] : [{ field, header: text, column, from: null }];
    });
    return found.length === 0
      ? []
      : [{ sheet: range.sheet, people: below.people, columns: found, hoursNow: hours?.column ?? null }];
  });
}
