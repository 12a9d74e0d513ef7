import { itemAt } from "../../kernel/item-at";
import { boundsOf, limitsConflict, sharesWithinBounds, type LimitsConflict } from "./caseload-limits";
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
  const bounds = claims.map((claim) => boundsOf(claim.limits ?? {}));
  const conflict = limitsConflict(hours, bounds, whole);
  if (conflict) return { ok: false, problem: conflict };
  const shares = sharesWithinBounds(hours, bounds, whole).map(settled);
  return {
    ok: true,
    clients: rounding === "plain" ? shares.map(nearestWhole) : largestRemainder(whole, shares, claims),
  };
}

function largestRemainder(total: number, shares: readonly number[], claims: readonly Claim[]): readonly number[] {
  const floors = shares.map(Math.floor);
  const leftOver = total - sum(floors);
  const inOrder = claims
    .map((claim, index) => ({ claim, index, remainder: settled(itemAt(shares, index) - itemAt(floors, index)) }))
    .sort((a, b) => b.remainder - a.remainder || b.claim.current - a.claim.current || b.claim.hours - a.claim.hours);
  const lucky = new Set(inOrder.slice(0, leftOver).map(({ index }) => index));
  return floors.map((floor, index) => floor + (lucky.has(index) ? 1 : 0));
}
