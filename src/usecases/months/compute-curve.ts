import type { Division } from "../../caseload/division/division";
import { transferCurve, transfersForAtMost, type TransferPoint } from "../../caseload/months/few-transfers";
import { exactly, type Fraction } from "../../kernel/fraction";
import { shownLimits } from "./curve-report";
import type { MonthWishes } from "./month-wishes";

/** What a team reaches with few transfers. Arrays are in the order of the names. */
export interface TeamCurve {
  readonly names: readonly string[];
  readonly hours: readonly Fraction[];
  readonly points: readonly TransferPoint[];
  /** At most so many transfers were asked for; the point that they reach. */
  readonly asked: TransferPoint;
  /** How many transfers it takes until nobody is above a per cent; null where that cannot be reached. */
  readonly needed: readonly { readonly percent: number; readonly transfers: number | null }[];
}

/** Null where nobody asked. */
export function computeCurve({ caseworkers, leftOut }: Division, { atMost }: MonthWishes): TeamCurve | null {
  if (atMost === undefined) return null;
  const people = [
    ...caseworkers.map(({ name, caseloadHours, current }) => ({ name, hours: caseloadHours, clients: current ?? 0 })),
    ...leftOut.flatMap(({ name, reason, current }) =>
      current === null || reason === "no-caseworker" ? [] : [{ name, hours: 0, clients: current.value }],
    ),
  ];
  const hours = people.map((person) => exactly(person.hours));
  const points = transferCurve(
    people.map(({ clients }) => clients),
    hours,
  );
  const asked = points[Math.min(atMost, points.length - 1)];
  if (!asked) return null;
  const needed = shownLimits.map((percent) => ({ percent, transfers: transfersForAtMost(points, percent) }));
  return { names: people.map(({ name }) => name), hours, points, asked, needed };
}
