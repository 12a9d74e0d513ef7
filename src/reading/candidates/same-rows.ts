import { normalisedName } from "../../caseload/team/names";
import type { Reading } from "./readings";

export function sameTeam(one: Reading, other: Reading): boolean {
  const names = (reading: Reading): string =>
    reading.people
      .map(({ name }) => normalisedName(name))
      .sort()
      .join("\n");
  return names(one) === names(other);
}

export function overlaps(one: Reading, other: Reading): boolean {
  return isSameRect(one.table.part, other.table.part) && touches(one, other.table);
}

export function isSameRect(one: Reading["table"]["part"], other: Reading["table"]["part"]): boolean {
  return (
    one.sheet === other.sheet &&
    one.rect.top <= other.rect.bottom &&
    other.rect.top <= one.rect.bottom &&
    one.rect.left <= other.rect.right &&
    other.rect.left <= one.rect.right
  );
}

/** Whether two tables of one part are the same rows. */
export function touches(reading: Reading, table: Reading["table"]): boolean {
  const { part, top, last: bottom } = reading.table;
  const isMade = part.shape !== "plain";
  const first = isMade ? part.rect.top : part.rect.top + top;
  const last = isMade ? part.rect.bottom : part.rect.top + bottom;
  return table.part.rect.top + table.top <= last && first <= table.part.rect.top + table.last;
}
