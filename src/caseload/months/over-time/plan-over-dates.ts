import { fraction, isPositive, total, type Fraction } from "../../../kernel/fraction";
import { itemAt } from "../../../kernel/item-at";
import { addMonths, isBefore, type IsoDate } from "../../dates";
import { sum } from "../../sum";
import { ChangingLoads } from "../changing-loads";
import { percentFull, type Carrier } from "../fullness";
import { wholeClients, wholeShares } from "../whole-shares";
import {
  changingDays,
  firstDayBefore,
  hoursOn,
  isAbsentOn,
  mayReceiveOn,
  nextDay,
  type Employment,
} from "./employment";
import { endState, type EndStateTask } from "./end-state";

/** Somebody with their hours over time and their clients on the reference date. */
export interface PlannedPerson extends Employment {
  readonly clients: number;
}

export interface PlanTask {
  readonly people: readonly PlannedPerson[];
  readonly referenceDate: IsoDate;
  /** How far ahead the plan looks. */
  readonly months: number;
  /** Whoever leaves within so many months gets no clients. */
  readonly monthsBeforeLeaving: number;
  /** The end state that somebody chose; the rule's own when left out. */
  readonly goal?: readonly number[];
}

/** What happens on one day. Arrays are in the order of the people. */
export interface PlanMoment {
  readonly date: IsoDate;
  readonly hours: readonly Fraction[];
  /** What everybody would have by the hours of this day alone; on the last day the end state. */
  readonly pace: readonly number[];
  /** Clients received; below 0 is given. */
  readonly moves: readonly number[];
  readonly after: readonly number[];
  /** 100 is the rekenkundige share; null without hours. */
  readonly percent: readonly (Fraction | null)[];
  /** From when on whoever has left just before hands over: place → first day. */
  readonly handsOverFrom: ReadonlyMap<number, IsoDate>;
  /** New clients who would fit: place → clients. */
  readonly room: ReadonlyMap<number, number>;
  /** Clients of who has no hours, who wait for their place. */
  readonly waiting: number;
  /** Who looks after them until the next moment: place → clients. They do not change caseworker. */
  readonly covered: ReadonlyMap<number, number>;
}

export interface PlanOverDates {
  readonly last: IsoDate;
  readonly endState: readonly number[];
  readonly moments: readonly PlanMoment[];
  readonly transfers: number;
  /** What it would cost to divide everything anew at every moment. */
  readonly transfersAnew: number;
}

/**
 * "Eerst de eindstand, dan het tempo. Elke cliënt gaat hooguit één keer, rechtstreeks naar waar hij blijft."
 *
 * Who has more than in the end state only gives, who has less only receives, so that there are no more transfers than it takes to get there and nobody moves
 * twice. When is decided by the hours of each moment: nobody gets more than the pace, so that somebody who is working in is not filled at once. Clients of who has
 * left and for whom there is no place yet are covered. No inflow and no outflow is assumed.
 */
export function planOverDates(task: PlanTask): PlanOverDates {
  const { people, referenceDate, monthsBeforeLeaving } = task;
  const aim = endStateTask(task);
  const { last, clients: now } = aim;
  const dates = [
    ...new Set([referenceDate, ...people.flatMap((person) => changingDays(person, referenceDate, last)), last]),
  ].sort();
  const end = task.goal ?? endState(aim);
  const moments: PlanMoment[] = [];
  let clients = now;
  for (const date of dates) {
    const moment = momentOf({ people, clients, end, date, last, referenceDate, monthsBeforeLeaving });
    moments.push(moment);
    clients = moment.after;
  }
  return {
    last,
    endState: end,
    moments,
    transfers: sum(moments.map(({ moves }) => given(moves))),
    transfersAnew: dividedAnew(moments, now),
  };
}

/** What the end state of a plan is made for. */
export function endStateTask({ people, referenceDate, months, monthsBeforeLeaving }: PlanTask): EndStateTask {
  const clients = wholeClients(
    people.map((person) => person.clients),
    people.map((person) => hoursOn(person, referenceDate)),
  );
  return { people, clients, last: addMonths(referenceDate, months), monthsBeforeLeaving };
}

interface MomentTask {
  readonly people: readonly PlannedPerson[];
  readonly clients: readonly number[];
  readonly end: readonly number[];
  readonly date: IsoDate;
  readonly last: IsoDate;
  readonly referenceDate: IsoDate;
  readonly monthsBeforeLeaving: number;
}

function momentOf(task: MomentTask): PlanMoment {
  const { people, clients, end, date, last, referenceDate, monthsBeforeLeaving } = task;
  const hours = people.map((person) => hoursOn(person, date));
  const pace = date === last ? end : wholeShares(sum(clients), hours, clients);
  const after = movedTowards(task, hours, pace);
  const moves = after.map((own, place) => own - itemAt(clients, place));
  const carriers = carriersWith(hours, after);
  const team = { hours: total(hours), load: fraction(sum(after)) };
  const stays = ({ end: until }: Employment) => until === null || isBefore(last, until);
  const waiting = sum(after.filter((_, place) => !isPositive(itemAt(hours, place))));
  return {
    date,
    hours,
    pace,
    moves,
    after,
    percent: carriers.map((own) => percentFull(own, team)),
    handsOverFrom: new Map(
      people.flatMap(({ end: until }, place) =>
        until !== null && nextDay(until) === date && itemAt(moves, place) < 0 && !isBefore(until, referenceDate)
          ? [[place, latest(referenceDate, firstDayBefore(until, monthsBeforeLeaving))] as const]
          : [],
      ),
    ),
    room: new Map(
      people.flatMap((person, place) => {
        const room = itemAt(pace, place) - itemAt(after, place);
        return room > 0 && mayReceiveOn(person, date, monthsBeforeLeaving) && stays(person)
          ? [[place, room] as const]
          : [];
      }),
    ),
    waiting,
    covered: coveredBy(carriers, waiting, (place) => {
      const person = itemAt(people, place);
      return stays(person) && !isAbsentOn(person, date);
    }),
  };
}

/**
 * One by one from the fullest who has more than pace and end state to who is least full afterwards and has less than both, until there is no such pair. Nobody is
 * both, so that who gives does not depend on who receives.
 */
function movedTowards(
  { people, clients, end, date, last }: MomentTask,
  hours: readonly Fraction[],
  pace: readonly number[],
): readonly number[] {
  const surplus = clients.map((own, place) => Math.max(0, own - Math.max(itemAt(pace, place), itemAt(end, place))));
  const room = clients.map((own, place) =>
    isPositive(itemAt(hours, place)) && (date === last || !isAbsentOn(itemAt(people, place), date))
      ? Math.max(0, Math.min(itemAt(pace, place), itemAt(end, place)) - own)
      : 0,
  );
  const moving = Math.min(sum(surplus), sum(room));
  const carriers = carriersWith(hours, clients);
  const given = oneByOne(surplus, moving, carriers, (loads, may) => {
    const giver = loads.fullest(may);
    if (giver !== null) loads.add(giver, fraction(-1));
    return giver;
  });
  const received = oneByOne(room, moving, carriers, (loads, may) => {
    const receiver = loads.leastFullAfterwards(may);
    if (receiver !== null) loads.add(receiver);
    return receiver;
  });
  return clients.map((own, place) => own - itemAt(given, place) + itemAt(received, place));
}

/** How many clients each of them has of those that move. Where all can move, the order does not matter. */
function oneByOne(
  most: readonly number[],
  moving: number,
  carriers: readonly Carrier[],
  next: (loads: ChangingLoads, may: (place: number) => boolean) => number | null,
): readonly number[] {
  if (moving === sum(most)) return most;
  const loads = new ChangingLoads(carriers);
  const moved = most.map(() => 0);
  for (let client = 0; client < moving; client += 1) {
    const place = next(loads, (each) => itemAt(moved, each) < itemAt(most, each));
    if (place === null) break;
    moved[place] = itemAt(moved, place) + 1;
  }
  return moved;
}

function coveredBy(
  carriers: readonly Carrier[],
  waiting: number,
  mayCover: (place: number) => boolean,
): ReadonlyMap<number, number> {
  const loads = new ChangingLoads(carriers);
  const covered = carriers.map(() => 0);
  for (let client = 0; client < waiting; client += 1) {
    const place = loads.leastFullAfterwards(mayCover);
    if (place === null) break;
    covered[place] = itemAt(covered, place) + 1;
    loads.add(place);
  }
  return new Map(covered.flatMap((clients, place) => (clients > 0 ? [[place, clients] as const] : [])));
}

function dividedAnew(moments: readonly PlanMoment[], now: readonly number[]): number {
  let clients = now;
  let transfers = 0;
  for (const { hours } of moments) {
    if (!hours.some(isPositive)) continue;
    const target = wholeShares(sum(clients), hours, clients);
    transfers += given(target.map((own, place) => own - itemAt(clients, place)));
    clients = target;
  }
  return transfers;
}

function given(moves: readonly number[]): number {
  return sum(moves.map((move) => Math.max(0, -move)));
}

function carriersWith(hours: readonly Fraction[], clients: readonly number[]): readonly Carrier[] {
  return hours.map((own, place) => ({ hours: own, load: fraction(itemAt(clients, place)) }));
}

function latest(a: IsoDate, b: IsoDate): IsoDate {
  return isBefore(a, b) ? b : a;
}
