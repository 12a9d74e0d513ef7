import type { CellRange } from "../../../caseload/cell-address";
import type { Skills } from "../../../caseload/months/which-clients/measure";
import type { Match } from "../../../caseload/months/which-clients/which-clients";
import { normalisedName } from "../../../caseload/team/names";
import type { FoundTable } from "../../../caseload/team/team-data";
import { itemAt, lastOf } from "../../../kernel/item-at";
import { peopleBelow } from "../../tables/people-below";
import type { ColumnValues } from "./column-values";
import { skillField } from "./movable-fields";
import { namesOfCaseworker } from "./said-names";

/** Beside the names of caseworkers: what they speak, or where they work. */
export interface SkillColumn {
  readonly field: Match;
  readonly header: string;
  /** The cells from the first name to the end of the table. */
  readonly range: CellRange;
  readonly nameColumn: number;
  readonly people: readonly { readonly name: string; readonly row: number }[];
}

/** The columns of the team's tables that somebody asked for. */
export function skillColumns(tables: readonly FoundTable[], match: readonly Match[]): readonly SkillColumn[] {
  return tables.flatMap((table) => {
    const below = table.kind === "clients" ? null : peopleBelow(table);
    if (below === null) return [];
    const { nameColumn } = below;
    const people = [...below.people].sort((one, other) => one.row - other.row);
    const { sheet, row: top } = itemAt(people, 0);
    const bottom = Math.max(lastOf(people).row, table.range.bottom);
    return table.headers.flatMap(({ text, column }): readonly SkillColumn[] => {
      const field = skillField(text);
      if (field === null || !match.includes(field) || column === nameColumn) return [];
      const range = { sheet, top, bottom, left: column, right: column };
      return [{ field, header: text, range, nameColumn, people }];
    });
  });
}

/**
 * What each caseworker speaks and where they work, by normalised name. A row without a name goes on with the name above it.
 * @param hashOf the one that the clients' languages and districts were given to
 */
export function skillsIn(
  read: readonly { readonly column: SkillColumn; readonly values: ColumnValues }[],
  hashOf: (text: string) => string,
): ReadonlyMap<string, Skills> {
  const skills = new Map<string, Skills>();
  for (const { column, values } of read) {
    const { field, range, nameColumn, people } = column;
    const cellAt = (of: number, row: number) => values.columns.get(of)?.at(row - values.top) ?? null;
    people.forEach(({ name, row }, at) => {
      const next = people[at + 1]?.row ?? range.bottom + 1;
      const rows = Array.from({ length: next - row }, (_, below) => row + below).filter(
        (one) => one === row || cellAt(nameColumn, one) === null,
      );
      const said = rows.flatMap((one) => namesOfCaseworker(cellAt(range.left, one))).map(hashOf);
      const known = skills.get(normalisedName(name)) ?? { languages: [], districts: [] };
      const of = field === "language" ? "languages" : "districts";
      skills.set(normalisedName(name), { ...known, [of]: [...known[of], ...said] });
    });
  }
  return skills;
}
