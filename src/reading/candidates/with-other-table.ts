import { groupBy } from "../../caseload/group-by";
import { sum } from "../../caseload/sum";
import type { Doubt } from "../../caseload/team/team-data";
import type { ListCounts } from "../clients/lists/counted-lists";
import type { Interpretation, InterpretedPerson } from "./interpretation";
import { joinNames } from "./name-joins";
import type { Reading } from "./readings";

/**
 * Clients of people whom the hours do not know, where another table has the hours of those: staff on one sheet and hired people on another,
 * under headers of their own. Both tables are the team then.
 * @param readings of hours, best first
 */
export function withOtherTable(
  interpretation: Interpretation,
  readings: readonly Reading[],
  aliases: ReadonlyMap<string, string>,
): Interpretation {
  const { hours, people, outside, counts } = interpretation;
  if (outside.length === 0 || hours.also) return interpretation;
  const team = people.map(({ name }) => name);
  for (const other of readings) {
    const names = other.people.map(({ name }) => name);
    if (other.table.part === hours.table.part || (other.hours?.weak ?? true)) continue;
    if (joinNames(team, names).to.size > 0) continue;
    const { to } = joinNames(
      names,
      outside.map(({ name }) => name),
      aliases,
    );
    if (to.size * 2 < names.length) continue;
    const counted = groupBy(outside, ({ name }) => to.get(name) ?? null);
    const added = other.people.map(({ name, hours: own }): InterpretedPerson => ({
      ...(counted.has(name) || !("accounted" in counts) ? together(counted.get(name) ?? []) : inNoList(counts)),
      name,
      hours: own,
    }));
    const known = new Set([...to.keys()]);
    return {
      ...interpretation,
      hours: { ...hours, people: [...hours.people, ...other.people], also: [hours, other] },
      people: [...people, ...added],
      outside: outside.filter(({ name }) => !known.has(name)),
      doubts: [
        ...interpretation.doubts.filter(({ code, text }) => code !== "list-outside" || !known.has(text)),
        ...other.doubts,
        addedTables(hours, other),
      ],
    };
  }
  return interpretation;
}

/** The clients of one person, whose name a list may write in several ways. */
function together(spellings: readonly InterpretedPerson[]): Omit<InterpretedPerson, "name" | "hours"> {
  const [first, ...others] = spellings;
  if (first && others.length === 0) return first;
  const figures = spellings.map(({ current }) => current).filter((current) => current !== null);
  return {
    current: figures.length === 0 ? null : sum(figures),
    currentCells: spellings.flatMap(({ currentCells }) => currentCells),
    currentFigure: null,
  };
}

/** Who is in none of the lists has no clients. */
function inNoList({ cells }: ListCounts): Omit<InterpretedPerson, "name" | "hours"> {
  return { current: 0, currentCells: [...cells.values()].slice(0, 1), currentFigure: null };
}

function addedTables(one: Reading, other: Reading): Doubt {
  const cells = [one, other].flatMap(({ table }) => (table.headers[0] ? [table.headers[0].cell] : []));
  return { code: "tables-added", cells, text: [one, other].map(({ table }) => table.part.sheet).join(", ") };
}
