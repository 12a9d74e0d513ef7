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
 * have, because what they were given would have to move again; the rest is divided among the others.
 */
export function endState({ people, clients, last, monthsBeforeLeaving }: EndStateTask): readonly number[] {
  const claims = people.map((person, place) => ({
    hours: asNumber(hoursOn(person, last)),
    current: itemAt(clients, place),
    limits: leavesWithin(person, last, monthsBeforeLeaving) ? { maximum: itemAt(clients, place) } : {},
  }));
  const divided = apportion(sum(clients), claims, "largest-remainder");
  // Where nobody may take the rest, everybody who is there keeps what they have and the rest waits.
  return divided.ok
    ? divided.clients
    : people.map((person, place) => (isPositive(hoursOn(person, last)) ? itemAt(clients, place) : 0));
}
