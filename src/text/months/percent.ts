import { halfUp, type Fraction } from "../../kernel/fraction";
import { formatNumber } from "../numbers";

/** "92%": whole per cents, a half goes up. */
export function shownPercent(percent: Fraction): string {
  return `${formatNumber(halfUp(percent))}%`;
}
