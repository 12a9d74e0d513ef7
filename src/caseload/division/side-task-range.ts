import { boundsOf, limitsConflict, sharesWithinBounds } from "./caseload-limits";
import type { CaseloadLimits } from "./division";
import { itemAt } from "../../kernel/item-at";
import { nearestWhole } from "./rounding";

/** What is known of one person's hours, and what was worked out of it. */
export interface HoursKnown {
  /** Caseload hours a week when a side task of unknown size takes no time. */
  readonly caseloadHours: number;
  /** There is a side task and nobody knows how many hours it takes. */
  readonly sideTaskUnknown: boolean;
  readonly limits?: CaseloadLimits;
  /** Whole clients while side tasks of unknown size take no time: the figure that stands beside the range. */
  readonly rounded: number;
}

/**
 * Everybody's possible caseload while some side tasks have no hours: each of these takes 0 to `maximum` hours a week. A share is lowest when
 * the own side task takes the most and the others' take nothing, and highest the other way round. Both ends are rounded to a whole client.
 * The figure itself may be a client below or above its share, by a tie or another's remainder; it is a possibility too, so the range reaches to it.
 * Null when every side task is known.
 */
export function sideTaskRange(
  team: readonly HoursKnown[],
  totalClients: number,
  maximum: number,
): readonly (readonly [low: number, high: number])[] | null {
  if (!team.some((person) => person.sideTaskUnknown)) return null;
  const bounds = team.map(({ limits }) => boundsOf(limits ?? {}));
  const most = team.map((person) => person.caseloadHours);
  const least = team.map(({ caseloadHours, sideTaskUnknown }) =>
    sideTaskUnknown ? Math.max(0, caseloadHours - maximum) : caseloadHours,
  );
  const share = (own: readonly number[], others: readonly number[], index: number) => {
    const hours = others.map((other, at) => (at === index ? itemAt(own, index) : other));
    // Without hours enough to keep to the limits there is no such division.
    if (limitsConflict(hours, bounds, totalClients)) return itemAt(team, index).rounded;
    return nearestWhole(itemAt(sharesWithinBounds(hours, bounds, totalClients), index));
  };
  return team.map(({ rounded }, index) => [
    Math.min(rounded, share(least, most, index)),
    Math.max(rounded, share(most, least, index)),
  ]);
}
