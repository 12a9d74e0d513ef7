import { withinBounds, type BoundsOfTeam, type TeamBounds } from "../../caseload/months/bounds";
import type { MonthProblem } from "../../caseload/months/month-problem";
import type { Division } from "../../caseload/division/division";
import type { WeightedLists } from "../../caseload/norms/weighted-caseloads";
import type { Outcome } from "../../caseload/outcome";
import { exactly, type Fraction } from "../../kernel/fraction";
import type { MonthWishes } from "./month-wishes";
import { typedBounds } from "./typed-limits";

/** Everybody beside the bounds that were agreed. Arrays are in the order of the names. */
export interface TeamWithinBounds {
  readonly bounds: TeamBounds;
  readonly names: readonly string[];
  readonly loads: readonly Fraction[];
  readonly found: BoundsOfTeam;
}

/** Null where no bounds were asked for. With norms the bounds are in points. */
export function computeBounds(
  result: Division,
  weighted: WeightedLists | null,
  { band }: MonthWishes,
): Outcome<{ readonly within: TeamWithinBounds | null }, MonthProblem> {
  if (band === undefined) return { ok: true, within: null };
  const typed = typedBounds(band);
  if (!typed.ok) return typed;
  const { choices, caseworkers, leftOut } = result;
  const members = [
    ...caseworkers.map(({ name, caseloadHours, current }) => ({
      name,
      hours: exactly(caseloadHours),
      load: exactly(weighted?.caseworkers.find((own) => own.name === name)?.now.load ?? current ?? 0),
    })),
    ...leftOut.flatMap(({ name, reason, current }) =>
      current === null || reason === "no-caseworker" ? [] : [{ name, hours: exactly(0), load: exactly(current.value) }],
    ),
  ];
  const { bounds } = typed;
  return {
    ok: true,
    within: {
      bounds,
      names: members.map(({ name }) => name),
      loads: members.map(({ load }) => load),
      found: withinBounds({
        members,
        bounds,
        own: choices.limits,
        fullTimeHours: choices.fullTimeHours,
        outflowPercent: null,
      }),
    },
  };
}
