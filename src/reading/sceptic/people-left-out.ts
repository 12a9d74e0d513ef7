import type { Doubt } from "../../caseload/team/team-data";
import { speaksOf } from "../candidates/columns/vocabulary";
import { joinNames } from "../candidates/name-joins";
import { saysNoCaseload } from "../candidates/no-caseload-above";
import type { Interpretation } from "../candidates/interpretation";
import type { ReadPerson, Reading } from "../candidates/readings";
import { isOld } from "../candidates/shapes/table";
import { looksLikeName } from "../values/person-names";
import type { FinishedReading } from "./finished-reading";
import { isAccounted, isOfOtherTime } from "./places";

const shapes: ReadonlySet<string> = new Set(["plain", "turned"]);
const fewestPeople = 2;
const leastNameScore = 2;
const fewestRepeated = 3;

/** A table that says hours of people of whom nothing was read: another part of the team, perhaps, or another team. */
export function peopleLeftOut(reading: FinishedReading): readonly Doubt[] {
  const { best, others, aliases } = reading;
  const known = [best, ...others].flatMap(({ people, outside }) => [...people, ...outside].map(({ name }) => name));
  const tables = new Map<Reading["table"], Doubt>();
  for (const one of reading.readings) {
    const { table, hours, names, people } = one;
    if (tables.has(table) || !shapes.has(table.part.shape) || !hours || names.score < leastNameScore) continue;
    if (isOld(table) || isOfOtherTime(table.part.sheet, reading) || isAccounted(table, reading) || isOfOthers(one))
      continue;
    const working = people.filter((person) => (person.hours?.value ?? 0) > 0 && !person.until);
    const { to } = joinNames(known, new Set(working.map(({ name }) => name)), aliases, "several");
    const left = working.filter(({ name }) => !to.has(name) && looksLikeName(name) && !speaksOf("notHours", name));
    const isSame = repeatsHours(working, to, best);
    if (hours.weak && !isSame) continue;
    // One alone may have gone since; not where the table has clients of everybody too, or the same hours of all others.
    const fewest = isSame || (one.counts && !one.counts.weak) ? 1 : fewestPeople;
    if (left.length < fewest || (!isSame && left.length * 3 < working.length)) continue;
    const cells = left.flatMap((person) => person.hours?.cells.slice(0, 1) ?? []);
    tables.set(table, { code: "other-people", cells, text: left.map(({ name }) => name).join(", ") });
  }
  return [...tables.values()];
}

/** The same hours of everybody whom both have. */
function repeatsHours(
  working: readonly ReadPerson[],
  to: ReadonlyMap<string, string>,
  { people }: Interpretation,
): boolean {
  const own = new Map(people.map(({ name, hours }) => [name, hours?.value]));
  const both = working.filter(({ name }) => own.has(to.get(name) ?? ""));
  return both.length >= fewestRepeated && both.every(({ name, hours }) => own.get(to.get(name) ?? "") === hours?.value);
}

/** Who left, or carries no clients, by what stands above the table. */
function isOfOthers({ table, names }: Reading): boolean {
  const texts = [table.part.sheet, ...table.titles.map(({ text }) => text)];
  if (saysNoCaseload(table, names)) return true;
  return (["leaving", "noCaseload", "otherMatter", "vacancy"] as const).some((group) =>
    texts.some((text) => speaksOf(group, text)),
  );
}
