import { asNumber, isPositive } from "../../../kernel/fraction";
import { itemAt } from "../../../kernel/item-at";
import { apportion } from "../../division/apportionment";
import type { IsoDate } from "../../dates";
import { sum } from "../../sum";
import { hoursOn, leavesWithin, type Employment } from "./employment";

/** What an end state is made for. */
export interface EndStateTask {
  readonly people: readonly Employment[];
  /** Clients now, whole. */
  readonly clients: readonly number[];
  readonly last: IsoDate;
  readonly monthsBeforeLeaving: number;
}

/**
 * Everybody's clients on the last date: all clients by the hours of that date, ties to who has more now. Whoever leaves soon after it keeps at most what they
 * have, because what they were given would have to move again; the rest is divided among the others. What is locked stays as it is: null is not locked.
 */
export function endState(
  { people, clients, last, monthsBeforeLeaving }: EndStateTask,
  locked: readonly (number | null)[] = people.map(() => null),
): readonly number[] {
  const free = [...people.keys()].filter((place) => itemAt(locked, place) === null);
  const claims = free.map((place) => {
    const [person, current] = [itemAt(people, place), itemAt(clients, place)];
    const limits = leavesWithin(person, last, monthsBeforeLeaving) ? { maximum: current } : {};
    return { hours: asNumber(hoursOn(person, last)), current, limits };
  });
  const divided = apportion(sum(clients) - sum(locked.map((own) => own ?? 0)), claims, "largest-remainder");
  return people.map((person, place) => {
    const own = itemAt(locked, place);
    if (own !== null) return own;
    if (divided.ok) return itemAt(divided.clients, free.indexOf(place));
    // Where nobody may take the rest, everybody who is there keeps what they have and the rest waits.
    return isPositive(hoursOn(person, last)) ? itemAt(clients, place) : 0;
  });
}
