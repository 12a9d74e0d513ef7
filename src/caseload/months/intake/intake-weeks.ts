import { one, type Fraction } from "../../../kernel/fraction";
import { itemAt } from "../../../kernel/item-at";
import type { IsoDate } from "../../dates";
import { hoursOn, mayReceiveOn, type Employment } from "../over-time/employment";
import { divideIntake } from "./intake";

/** The new clients of a week. */
export interface IntakeWeek {
  readonly date: IsoDate;
  readonly clients: number;
}

export interface DividedWeek {
  readonly date: IsoDate;
  /** Who waited, and who is new. */
  readonly toDivide: number;
  /** Places of who receives, in turn. */
  readonly order: readonly number[];
  readonly waiting: number;
}

/** Somebody and their clients now. */
export interface WeeklyMember extends Employment {
  readonly load: Fraction;
  /** The most new clients a week; null is as many as come. */
  readonly maximumPerWeek: number | null;
}

/**
 * Who gets the new clients of several weeks. Who waits comes first in the week after; the maximum counts anew each week, and hours and who may receive are those
 * of the week's date.
 */
export function divideWeeks(
  members: readonly WeeklyMember[],
  weeks: readonly IntakeWeek[],
  monthsBeforeLeaving: number,
): { readonly weeks: readonly DividedWeek[]; readonly after: readonly Fraction[] } {
  let loads: readonly Fraction[] = members.map(({ load }) => load);
  let waiting = 0;
  const divided = weeks.map(({ date, clients }): DividedWeek => {
    const toDivide = waiting + clients;
    const round = divideIntake(
      members.map((member, place) => ({
        name: member.name,
        hours: hoursOn(member, date),
        load: itemAt(loads, place),
        mayReceive: mayReceiveOn(member, date, monthsBeforeLeaving),
        maximum: member.maximumPerWeek,
      })),
      Array.from({ length: toDivide }, () => one),
    );
    loads = round.after.map(({ load }) => load);
    waiting = round.waiting;
    return { date, toDivide, order: round.steps.flatMap(({ to }) => (to === null ? [] : [to])), waiting };
  });
  return { weeks: divided, after: loads };
}
