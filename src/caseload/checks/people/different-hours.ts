import type { CellAddress } from "../../cell-address";
import { groupBy } from "../../group-by";
import { matchByName } from "../../team/name-matching";
import { normalisedName } from "../../team/names";
import { sum } from "../../sum";
import type { FoundTable, TeamData } from "../../team/team-data";
import type { Check } from "../check";

/** An fte figure with two decimals is up to a fifth of an hour off. */
const roundingOfFte = 0.25;

interface Person {
  readonly name: string;
  readonly hours: readonly { readonly value: number; readonly cell: CellAddress; readonly table: string }[];
}

/**
 * C02: one person has different hours in two tables, line-ups included. In a line-up someone may have several lines; those count
 * together. In other tables it is the first line that counts. Gives each different number once, with the first table that has it.
 */
export function differentHours(team: TeamData): readonly Check[] {
  const stated = team.tables.reduce<readonly Person[]>((known, table) => {
    const people = hoursInTable(table);
    const matches = matchByName(known, nameOf, people, nameOf);
    const matched = new Set(matches.values());
    return [
      ...known.map((person) => ({ ...person, hours: [...person.hours, ...(matches.get(person)?.hours ?? [])] })),
      ...people.filter((person) => !matched.has(person)),
    ];
  }, []);
  return stated.flatMap(({ name, hours }): readonly Check[] => {
    const different = hours.filter(
      ({ value }, index) => hours.findIndex((other) => Math.abs(other.value - value) < roundingOfFte) === index,
    );
    if (different.length < 2) return [];
    return [
      {
        code: "C02",
        name,
        hours: different.map(({ value, table }) => ({ value, table })),
        cells: different.map(({ cell }) => cell),
      },
    ];
  });
}

function nameOf(person: Person): string {
  return person.name;
}

function hoursInTable(table: FoundTable): readonly Person[] {
  const lines = table.rows.flatMap(({ name, hours }) => (hours ? [{ name: name.value, hours }] : []));
  return [...groupBy(lines, ({ name }) => normalisedName(name)).values()].map((own) => {
    const [{ name, hours }] = own;
    const counted = table.kind === "line-up" ? own : [own[0]];
    const value = sum(counted.map((line) => line.hours.value));
    return { name, hours: [{ value, cell: hours.cell, table: table.title }] };
  });
}
