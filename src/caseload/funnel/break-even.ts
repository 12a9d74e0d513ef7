import { settled } from "../division/rounding";

/**
 * Extra staff and what it brings, per month. The user gives all three, because studies find effects from none to large.
 */
export interface CostBeforeBenefit {
  /** What the extra staff costs, in euros. */
  readonly costs: number;
  /** Clients who leave because of it and would not have left otherwise; they stay away. */
  readonly extraOutflow: number;
  /** What one of them saves, in euros. */
  readonly benefit: number;
}

/**
 * Benefits less costs, added up to the end of each month. A client who leaves saves from the next month on, so costs
 * come first ("de kosten gaan voor de baten uit", Telengy on Roosendaal).
 */
export function cumulativeBalance(
  { costs, extraOutflow, benefit }: CostBeforeBenefit,
  months: number,
): readonly number[] {
  return Array.from({ length: months }, (_, index) => {
    const month = index + 1;
    return extraOutflow * benefit * ((month * (month - 1)) / 2) - costs * month;
  });
}

/** The first month at whose end the costs so far are earned back; 0 without costs, null when that never comes. */
export function breakEvenMonth({ costs, extraOutflow, benefit }: CostBeforeBenefit): number | null {
  if (costs === 0) return 0;
  const gain = extraOutflow * benefit;
  return gain > 0 ? Math.ceil(settled((2 * costs) / gain + 1)) : null;
}

/** The extra outflow a month that earns the costs back at the end of so many months. Null within two months or without a benefit. */
export function outflowToBreakEven(
  { costs, benefit }: Omit<CostBeforeBenefit, "extraOutflow">,
  months: number,
): number | null {
  return months > 1 && benefit > 0 ? (2 * costs) / (benefit * (months - 1)) : null;
}

/** Months that clients must stay away, all together, to earn an amount back: €300.000 at €16.000 a year take 225, or 18.75 years. */
export function clientMonthsFor(costs: number, benefit: number): number | null {
  return benefit > 0 ? costs / benefit : null;
}
