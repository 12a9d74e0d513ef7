import {
  ceilingOf,
  compare,
  dividedBy,
  fraction,
  isPositive,
  plus,
  times,
  type Fraction,
} from "../../../kernel/fraction";
import { itemAt } from "../../../kernel/item-at";
import { ChangingLoads } from "../changing-loads";
import { percentFull, together, type Carrier } from "../fullness";

/** Somebody among whom new clients are divided. */
export interface IntakeMember extends Carrier {
  readonly name: string;
  /** False for who is absent, leaves soon or takes no clients; their hours still count in the per cents. */
  readonly mayReceive: boolean;
  /** The most new clients in this round; null is as many as come. */
  readonly maximum: number | null;
}

/** One new client: who gets it, and how full that person is before and after, 100 being the rekenkundige share. */
export interface IntakeStep {
  /** Place of the member; null: the client waits, because nobody may receive. */
  readonly to: number | null;
  readonly weight: Fraction;
  readonly from: Fraction | null;
  readonly after: Fraction | null;
}

export interface Intake {
  readonly steps: readonly IntakeStep[];
  /** New clients of each member. */
  readonly received: readonly number[];
  readonly after: readonly Carrier[];
  /** Clients whom nobody may receive. */
  readonly waiting: number;
}

/**
 * Who gets the new clients of one round, one by one by the rule of `ChangingLoads.leastFullAfterwards`, the heaviest first. Per cents are of the load after the round, whoever
 * gets it, so that they only rise. A maximum is never exceeded: what is left waits.
 */
export function divideIntake(members: readonly IntakeMember[], weights: readonly Fraction[]): Intake {
  const received = members.map(() => 0);
  const loads = new ChangingLoads(members.map(({ hours, load }) => ({ hours, load })));
  const now = together(members);
  const team = { hours: now.hours, load: weights.reduce(plus, now.load) };
  const hasRoom = (place: number) => {
    const { mayReceive, maximum } = itemAt(members, place);
    return mayReceive && (maximum === null || itemAt(received, place) + 1 <= maximum);
  };
  const steps = [...weights]
    .sort((a, b) => compare(b, a))
    .map((weight): IntakeStep => {
      const to = loads.leastFullAfterwards(hasRoom, weight);
      if (to === null) return { to, weight, from: null, after: null };
      const from = percentFull(loads.at(to), team);
      received[to] = itemAt(received, to) + 1;
      loads.add(to, weight);
      return { to, weight, from, after: percentFull(loads.at(to), team) };
    });
  return { steps, received, after: loads.carriers, waiting: steps.filter(({ to }) => to === null).length };
}

/**
 * The maximum to propose in a round: twice somebody's share of the new clients, rounded up, and at least 1. An agreement to start from and no norm; it is never
 * set by itself.
 */
export function suggestedMaximum(hours: Fraction, teamHours: Fraction, clients: number): number {
  if (!isPositive(teamHours)) return 1;
  return Math.max(1, ceilingOf(dividedBy(times(fraction(2 * clients), hours), teamHours)));
}
