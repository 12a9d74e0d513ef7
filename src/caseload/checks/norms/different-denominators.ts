import type { CellAddress } from "../../cell-address";
import type { StatedShare } from "../../norms/stated-share";
import type { Check } from "../check";

/** C15: percentages that are compared are of different wholes (Ridderkerk 2013: 60.8% of meldingen beside 55.5% of aanvragen). */
export function differentDenominators(shares: readonly StatedShare[], cells: readonly CellAddress[]): readonly Check[] {
  const denominators = [...new Set(shares.map(({ denominator }) => denominator.trim()))];
  return denominators.length < 2 ? [] : [{ code: "C15", denominators, cells }];
}
