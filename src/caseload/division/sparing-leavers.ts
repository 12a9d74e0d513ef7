import { itemAt } from "../../kernel/item-at";
import { apportion, type Apportionment, type Claim } from "./apportionment";
import type { CaseloadLimits, Rounding } from "./division";

/** Somebody among whom clients are divided, and who may leave soon. */
export interface ClaimOverTime extends Claim {
  readonly leavesSoon: boolean;
}

/** Whole clients for each claim, and the limits by which they came about; null where hours alone decide. */
export interface SparingLeavers {
  readonly limits: readonly (CaseloadLimits | null)[];
  readonly apportionment: Apportionment;
}

/**
 * Within what was agreed, and so that nobody who leaves soon is given clients: they would have to move again at once. Where that leaves nobody to take
 * them, by what was agreed alone.
 */
export function apportionSparingLeavers(
  clients: number,
  claims: readonly ClaimOverTime[],
  rounding: Rounding,
): SparingLeavers {
  const within = (limits: readonly (CaseloadLimits | null)[]): SparingLeavers => ({
    limits,
    apportionment: apportion(
      clients,
      claims.map(({ hours, current }, index) => ({ hours, current, limits: limits[index] ?? {} })),
      rounding,
    ),
  });
  const byAgreement = within(claims.map(({ limits }) => limits ?? null));
  const { apportionment } = byAgreement;
  if (!apportionment.ok || !claims.some(({ leavesSoon }) => leavesSoon)) return byAgreement;
  const keeping = within(
    claims.map(({ limits, current, leavesSoon }, index): CaseloadLimits | null => {
      const isGiven = itemAt(apportionment.clients, index) > current;
      return limits === undefined && isGiven && leavesSoon ? { maximum: current } : (limits ?? null);
    }),
  );
  return keeping.apportionment.ok ? keeping : byAgreement;
}
