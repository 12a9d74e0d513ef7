import { sameCell } from "../../caseload/cell-address";
import { sum } from "../../caseload/sum";
import type { Doubt } from "../../caseload/team/team-data";
import { share } from "../candidates/columns/columns";
import { joinNames } from "../candidates/name-joins";
import type { ReadPerson, Reading } from "../candidates/readings";
import { isOld, type Table } from "../candidates/shapes/table";
import { otherFigures, type TwoFigures } from "../other-figures";
import type { FinishedReading } from "./finished-reading";
import { isAccounted, isOfOtherTime, overlap, spanOf } from "./places";

const fewestPeople = 3;
/** Of the people in both; with fewer the other table tells something else. */
const mostlyTheSame = 0.6;
/** Of all clients. */
const mostApart = 0.2;

/** Another table says the same hours or clients of most, and not of all: which of the two is right nobody but the team knows. */
export function saidElsewhere(reading: FinishedReading): readonly Doubt[] {
  const found = new Map<string, Doubt>();
  const asked = new Set<string>();
  // Of a sheet only what is likeliest to be meant.
  for (const one of [...reading.readings].sort((first, second) => second.score - first.score)) {
    const { table } = one;
    if (table.part.shape !== "plain" || isOld(table) || isOfOtherTime(table.part.sheet, reading)) continue;
    // Of somebody's several rows only the first has the name.
    const isNameless = one.nobody.some(({ label }) => label === "");
    for (const field of ["hours", "current"] as const) {
      const read = readAs(field, one);
      const place = `${field} ${table.part.sheet}`;
      if (!read || asked.has(place) || (read === field ? isTaken(table, field, reading) : areTakenHours(one, reading)))
        continue;
      asked.add(place);
      const doubt = !isNameless && !found.has(field) && otherwise(one.people, read, field, reading);
      if (doubt) found.set(field, doubt);
    }
  }
  return [...found.values()];
}

/** What the table's numbers were read as. Those without a header that only their size made hours may as well be clients. */
function readAs(field: "hours" | "current", { hours, counts, columns }: Reading): "hours" | "current" | null {
  const header = columns.find(({ index }) => index === hours?.columns[0])?.header.own;
  if (field === "current" && !counts && hours?.weak && header === "") return "hours";
  const choice = field === "hours" ? hours : counts;
  return choice && !choice.weak ? field : null;
}

/** The table that the figures were taken of; hours that stand in the table with the clients, and were taken elsewhere, are not. */
function isTaken(table: Table, field: "hours" | "current", reading: FinishedReading): boolean {
  const { hours, counts } = reading.best;
  const places = (one: Reading): boolean =>
    (one.also ?? [one]).some((other) => overlap(spanOf(other.table), spanOf(table)) > 0);
  if (field === "hours" && "table" in counts) return places(hours);
  return isAccounted(table, reading);
}

/** The numbers without a header that were taken for the hours. */
function areTakenHours({ people }: Reading, { best }: FinishedReading): boolean {
  const taken = best.people.flatMap(({ hours }) => hours?.cells ?? []);
  return people.some(({ hours }) => hours?.cells.some((cell) => taken.some((one) => sameCell(one, cell))));
}

function otherwise(
  people: readonly ReadPerson[],
  read: "hours" | "current",
  field: "hours" | "current",
  { best, aliases }: FinishedReading,
): Doubt | null {
  const team = best.people.map(({ name }) => name);
  const { to } = joinNames(team, new Set(people.map(({ name }) => name)), aliases);
  const others = new Map<string, ReadPerson>(
    people.flatMap((person) => {
      const name = to.get(person.name);
      return name === undefined ? [] : [[name, person]];
    }),
  );
  const both = best.people.flatMap((person): TwoFigures[] => {
    const figure = others.get(person.name)?.[read];
    const own = field === "hours" ? person.hours?.value : person.current;
    const cells = field === "hours" ? (person.hours?.cells ?? []) : person.currentCells;
    if (!figure || own === null || own === undefined || cells.length === 0) return [];
    return [{ name: person.name, own: { value: own, cells }, other: figure }];
  });
  const apart = both.filter(({ own, other }) => Math.abs(own.value - other.value) > 0.4);
  const [first, ...rest] = apart;
  const isSame = share(both, (one) => !apart.includes(one)) >= mostlyTheSame;
  // Where no header says what they count, numbers that are nearly those of the clients are theirs as well.
  const away = sum(apart.map(({ own, other }) => Math.abs(own.value - other.value)));
  const isNear = read !== field && away <= mostApart * sum(both.map(({ own }) => own.value));
  if (!first || both.length < fewestPeople || !(isSame || isNear)) return null;
  return otherFigures(field, first, rest);
}
