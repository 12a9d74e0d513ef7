import { nameFinder, type NameFinder } from "../../team/name-matching";
import { nearName, normalisedName, sameName } from "../../team/names";
import type { PersonRow, TeamData } from "../../team/team-data";
import type { Check } from "../check";

/**
 * C03: two tables name nearly the same person, or write one name so briefly that it fits several, and neither table has the other one's
 * name as well. The name in fewer tables comes first: that is the cell to look at.
 */
export function nearNames(team: TeamData): readonly Check[] {
  const tables = team.tables.map(({ rows }) => ({ rows, find: nameFinder(rows, (row) => row.name.value) }));
  const timesNamed = ({ name }: PersonRow) => tables.filter(({ find }) => find(name.value)).length;
  const pairs = tables.flatMap((table, index) => tables.slice(index + 1).flatMap((other) => nearPairs(table, other)));
  const checks = new Map<string, Check>();
  for (const [one, other] of pairs) {
    const [odd, usual] = timesNamed(other) <= timesNamed(one) ? [other, one] : [one, other];
    const names = [odd.name.value, usual.name.value] as const;
    const pair = names.map(normalisedName).sort().join("|");
    if (!checks.has(pair)) checks.set(pair, { code: "C03", names, cells: [odd.name.cell, usual.name.cell] });
  }
  return [...checks.values()];
}

interface NamedRows {
  readonly rows: readonly PersonRow[];
  readonly find: NameFinder<PersonRow>;
}

function nearPairs(one: NamedRows, other: NamedRows): readonly (readonly [PersonRow, PersonRow])[] {
  const onlyInOther = other.rows.filter((row) => !isNamedIn(one, row, other));
  return one.rows
    .filter((row) => !isNamedIn(other, row, one))
    .flatMap((row) =>
      onlyInOther
        .filter(({ name }) => sameName(row.name.value, name.value) || nearName(row.name.value, name.value))
        .map((match) => [row, match] as const),
    );
}

/** Whether the name finds someone in the other table whose name finds this one back; a name that fits two people does not. */
function isNamedIn(other: NamedRows, { name }: PersonRow, own: NamedRows): boolean {
  const found = other.find(name.value);
  const back = found && own.find(found.name.value);
  return back !== undefined && normalisedName(back.name.value) === normalisedName(name.value);
}
