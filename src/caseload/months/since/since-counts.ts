import { asNumber, isPositive, minus, total, type Fraction } from "../../../kernel/fraction";
import { itemAt } from "../../../kernel/item-at";
import { sum } from "../../sum";
import { together, type Carrier } from "../fullness";
import { highestPercent, hooverShareOf, lowestPercent, spreadOf } from "../spread";
import { wholeClients, wholeShares } from "../whole-shares";

/** How evenly the clients of one month are spread. */
export interface MonthFigures {
  readonly total: Fraction;
  /** To the rekenkundige caseloads. */
  readonly transfers: number;
  readonly hooverShare: Fraction;
  readonly highest: Fraction | null;
  readonly lowest: Fraction | null;
  readonly spread: Fraction;
}

export interface SinceCounts {
  readonly previous: MonthFigures;
  readonly now: MonthFigures;
  readonly balance: Fraction;
  /** What is certain: so many clients at least came, went or changed caseworker. */
  readonly leastChanges: Fraction;
}

/**
 * Two months of counts beside each other, for the team as a whole; somebody in one month only counts in that month. `previous` and `now` are in the same order of
 * people, each with the hours of its month. No difference of a person is given out.
 */
export function sinceCounts(previous: readonly Carrier[], now: readonly Carrier[]): SinceCounts {
  const changes = now.map((own, place) => minus(own.load, itemAt(previous, place).load));
  const up = total(changes.filter(isPositive));
  const balance = minus(together(now).load, together(previous).load);
  const down = minus(up, balance);
  return {
    previous: figuresOf(previous),
    now: figuresOf(now),
    balance,
    leastChanges: isPositive(balance) ? up : down,
  };
}

function figuresOf(carriers: readonly Carrier[]): MonthFigures {
  const hours = carriers.map((own) => own.hours);
  const clients = wholeClients(
    carriers.map(({ load }) => asNumber(load)),
    hours,
  );
  const shares = hours.some(isPositive) ? wholeShares(sum(clients), hours, clients) : clients;
  return {
    total: together(carriers).load,
    transfers: sum(clients.map((own, place) => Math.max(0, own - itemAt(shares, place)))),
    hooverShare: hooverShareOf(carriers),
    highest: highestPercent(carriers),
    lowest: lowestPercent(carriers),
    spread: spreadOf(carriers),
  };
}
