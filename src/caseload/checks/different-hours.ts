import { findByName } from "../names";
import { sum } from "../sum";
import type { FoundTable, TeamData, Traced } from "../team-data";
import type { Check } from "./check";

/** An fte figure with two decimals is up to a fifth of an hour off. */
const roundingOfFte = 0.25;

interface StatedHours {
  readonly hours: Traced<number>;
  readonly value: number;
  readonly table: FoundTable;
}

/**
 * C02: one person has different hours in two tables, line-ups included. In a line-up someone may have several lines; those count
 * together. In other tables it is the first line that counts. Gives each different number once, with the first table that has it.
 */
export function differentHours(team: TeamData): readonly Check[] {
  const stated: { readonly name: string; readonly hours: StatedHours[] }[] = [];
  for (const table of team.tables) {
    for (const [name, hours] of hoursByName(table)) {
      const known = findByName(name, stated, (person) => person.name);
      if (known && !known.hours.some((other) => other.table === table)) known.hours.push(hours);
      else stated.push({ name, hours: [hours] });
    }
  }
  return stated.flatMap(({ name, hours }): readonly Check[] => {
    const different = hours.filter(
      ({ value }, index) => hours.findIndex((other) => Math.abs(other.value - value) < roundingOfFte) === index,
    );
    if (different.length < 2) return [];
    return [
      {
        code: "C02",
        name,
        hours: different.map(({ value, table }) => ({ value, table: table.title })),
        cells: different.map(({ hours: { cell } }) => cell),
      },
    ];
  });
}

function hoursByName(table: FoundTable): ReadonlyMap<string, StatedHours> {
  const byName = new Map<string, Traced<number>[]>();
  for (const { name, hours } of table.rows) {
    if (hours) byName.set(name.value, [...(byName.get(name.value) ?? []), hours]);
  }
  return new Map(
    [...byName].flatMap(([name, lines]) => {
      const [hours] = lines;
      const counted = table.kind === "line-up" ? lines : lines.slice(0, 1);
      return hours ? [[name, { hours, value: sum(counted.map(({ value }) => value)), table }] as const] : [];
    }),
  );
}
