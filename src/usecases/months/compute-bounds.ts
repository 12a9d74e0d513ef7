import { withinBounds, type BoundsOfTeam, type TeamBounds } from "../../caseload/months/bounds";
import type { MonthProblem } from "../../caseload/months/month-problem";
import type { Division } from "../../caseload/division/division";
import type { WeightedLists } from "../../caseload/norms/weighted-caseloads";
import type { Outcome } from "../../caseload/outcome";
import type { TeamSettings } from "../../caseload/team/team-settings";
import { exactly, type Fraction } from "../../kernel/fraction";
import type { MonthWishes } from "./month-wishes";
import { typedBounds } from "./typed-limits";

/** Everybody beside the bounds that were agreed. Arrays are in the order of the names; whose clients are unknown is not among them. */
export interface TeamWithinBounds {
  readonly bounds: TeamBounds;
  /** Points where clients are weighed by norms. */
  readonly unit: "clients" | "points";
  readonly names: readonly string[];
  readonly loads: readonly Fraction[];
  readonly found: BoundsOfTeam;
}

/** The bounds that somebody asks for, else those that the team agreed; null where there are none. */
export function boundsToKeep(
  { band }: MonthWishes,
  { bounds }: TeamSettings,
): Outcome<{ readonly bounds: TeamBounds | null }, MonthProblem> {
  if (band !== undefined) return typedBounds(band);
  return { ok: true, bounds: bounds.lower === null && bounds.upper === null ? null : bounds };
}

/** With norms the bounds are in points. What people without caseload hours have is not weighed by itself, so that they are left out then. */
export function computeBounds(
  { choices, caseworkers, leftOut }: Division,
  weighted: WeightedLists | null,
  bounds: TeamBounds,
): TeamWithinBounds {
  const members = weighted
    ? weighted.caseworkers.map(({ name, caseloadHours, now }) => ({
        name,
        hours: exactly(caseloadHours),
        load: exactly(now.load),
      }))
    : [
        ...caseworkers.flatMap(({ name, caseloadHours, current }) =>
          current === null ? [] : [{ name, hours: exactly(caseloadHours), load: exactly(current) }],
        ),
        ...leftOut.flatMap(({ name, reason, current }) =>
          current === null || reason === "no-caseworker"
            ? []
            : [{ name, hours: exactly(0), load: exactly(current.value) }],
        ),
      ];
  return {
    bounds,
    unit: weighted ? "points" : "clients",
    names: members.map(({ name }) => name),
    loads: members.map(({ load }) => load),
    found: withinBounds({
      members,
      bounds,
      // What was agreed with somebody is a number of clients.
      own: weighted ? {} : choices.limits,
      fullTimeHours: choices.fullTimeHours,
      outflowPercent: null,
    }),
  };
}
