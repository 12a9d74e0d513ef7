import { itemAt } from "../../kernel/item-at";
import { boundsOf, limitsConflict, sharesWithinBounds, unbounded, type LimitsConflict } from "./caseload-limits";
import { nearestWhole, settled } from "./rounding";
import type { CaseloadLimits, Rounding } from "./division";
import type { Outcome } from "../outcome";
import { sum } from "../sum";

/** Someone among whom clients are divided. */
export interface Claim {
  /** Caseload hours a week, 0 or more. */
  readonly hours: number;
  /** Clients now, 0 when unknown; the larger caseload wins a tie. */
  readonly current: number;
  readonly limits?: CaseloadLimits;
}

/** Whole clients for each claim, in the order given; or why the limits cannot be kept. */
export type Apportionment = Outcome<{ readonly clients: readonly number[] }, LimitsConflict>;

/**
 * Divides a whole number of clients by hours, within everyone's limits. A total that is no whole number is rounded first.
 *
 * largest-remainder: Hamilton's method. Everyone gets the share rounded down; the clients left over go one each to the largest
 * remainders. Ties go to the larger current caseload (fewest transfers), then to more hours, then to who comes first.
 * Keeps quota: nobody is a whole client or more away from the share. Adds up to the total.
 * plain: every share is rounded by itself, so the sum may differ from the total.
 */
export function apportion(total: number, claims: readonly Claim[], rounding: Rounding): Apportionment {
  const whole = nearestWhole(total);
  const hours = claims.map((claim) => claim.hours);
  const bounds = claims.map(({ limits }) => (limits ? boundsOf(limits) : unbounded));
  const conflict = limitsConflict(hours, bounds, whole);
  if (conflict) return { ok: false, problem: conflict };
  const shares = sharesWithinBounds(hours, bounds, whole).map(settled);
  return {
    ok: true,
    clients: rounding === "plain" ? shares.map(nearestWhole) : largestRemainder(whole, shares, claims),
  };
}

function largestRemainder(total: number, shares: readonly number[], claims: readonly Claim[]): readonly number[] {
  const clients = shares.map(Math.floor);
  const leftOver = total - sum(clients);
  if (leftOver <= 0) return clients;
  const remainders = new Float64Array(shares.length);
  shares.forEach((share, index) => (remainders[index] = settled(share - (clients[index] as number))));
  // Numbers alone are sorted far quicker than people: only who stands at the last remainder that gets a client is compared as a person.
  const last = remainders.slice().sort()[Math.max(0, remainders.length - leftOver)] as number;
  const atLast: number[] = [];
  let given = 0;
  remainders.forEach((remainder, index) => {
    if (remainder > last) {
      clients[index] = (clients[index] as number) + 1;
      given += 1;
    } else if (remainder === last) {
      atLast.push(index);
    }
  });
  if (given + atLast.length > leftOver)
    atLast.sort((one, other) => beforeAnother(itemAt(claims, one), itemAt(claims, other)));
  for (const index of atLast.slice(0, leftOver - given)) clients[index] = (clients[index] as number) + 1;
  return clients;
}

/** Who goes first where remainders are equal. */
function beforeAnother(one: Claim, other: Claim): number {
  return other.current - one.current || other.hours - one.hours;
}
