import { normalisedName } from "../../caseload/team/names";
import type { Interpretation } from "./interpretation";
import { joinNames } from "./name-joins";
import { isSameRect } from "./same-rows";

/** A table of hours that is so much less likely by itself says nothing about another. */
const nearlyAsLikely = 1;

/**
 * Without tables with hours and clients of which another table of hours has everybody, with the same hours, and somebody more: whoever was put
 * there is new, and has no clients yet.
 */
export function withoutFewerPeople(all: readonly Interpretation[]): readonly Interpretation[] {
  return all.filter((one) => !all.some((other) => hasMorePeople(other, one) || isRepeatedIn(one, other)));
}

/** Hours in texts, as above the clients of each, of people who stand in a table with theirs: it has those without clients too, and who has left. */
function isRepeatedIn({ hours: texts, counts }: Interpretation, { hours: other }: Interpretation): boolean {
  if (texts.table.part.shape !== "lines" || counts === texts) return false;
  if (other.table.part.shape === "lines" || (other.hours?.weak ?? true)) return false;
  const names = texts.people.map(({ name }) => name);
  return (
    joinNames(
      other.people.map(({ name }) => name),
      names,
    ).to.size *
      2 >
    names.length
  );
}

function hasMorePeople(fuller: Interpretation, one: Interpretation): boolean {
  const { hours, counts } = one;
  if (counts !== hours || !("table" in fuller.counts) || fuller.counts === fuller.hours) return false;
  if (!isSameRect(fuller.counts.table.part, hours.table.part) || fuller.score < one.score - nearlyAsLikely)
    return false;
  if (fuller.people.length <= one.people.length) return false;
  const known = new Map(fuller.people.map((person) => [normalisedName(person.name), person.hours?.value]));
  return one.people.every((person) => person.hours && known.get(normalisedName(person.name)) === person.hours.value);
}
