import { itemAt } from "../../kernel/item-at";
import { proportionalCaseload } from "./proportional-caseload";
import { nearestWhole } from "./rounding";
import { sum } from "../sum";

/** What is known of one person's hours. */
export interface HoursKnown {
  /** Caseload hours a week when a side task of unknown size takes no time. */
  readonly caseloadHours: number;
  /** There is a side task and nobody knows how many hours it takes. */
  readonly sideTaskUnknown: boolean;
}

/**
 * Everybody's possible proportional caseload while some side tasks have no hours: each of these takes 0 to `maximum`
 * hours a week. A share is lowest when the own side task takes the most and the others' take nothing, and highest the
 * other way round. Both ends are rounded to a whole client. Null when every side task is known.
 */
export function sideTaskRange(
  team: readonly HoursKnown[],
  totalClients: number,
  maximum: number,
): readonly (readonly [low: number, high: number])[] | null {
  if (!team.some((person) => person.sideTaskUnknown)) return null;
  const most = team.map((person) => person.caseloadHours);
  const least = team.map(({ caseloadHours, sideTaskUnknown }) =>
    sideTaskUnknown ? Math.max(0, caseloadHours - maximum) : caseloadHours,
  );
  const share = (own: readonly number[], others: readonly number[], index: number) => {
    const hours = itemAt(own, index);
    return nearestWhole(proportionalCaseload(hours, totalClients, sum(others) - itemAt(others, index) + hours));
  };
  return team.map((_, index) => [share(least, most, index), share(most, least, index)]);
}
