import type { Division } from "../../caseload/division/division";
import { transferCurve, transfersForAtMost, type TransferPoint } from "../../caseload/months/few-transfers";
import { exactly, type Fraction } from "../../kernel/fraction";
import { itemAt } from "../../kernel/item-at";
import { shownLimits } from "./curve-report";
import type { MonthWishes } from "./month-wishes";

/** What a team reaches with few transfers. Arrays are in the order of the names. */
export interface TeamCurve {
  readonly names: readonly string[];
  readonly hours: readonly Fraction[];
  readonly points: readonly TransferPoint[];
  /** How many transfers it takes until nobody is above a per cent; null where that cannot be reached. */
  readonly needed: readonly { readonly percent: number; readonly transfers: number | null }[];
}

/** By hours alone: what was agreed about somebody's clients does not count here. */
export function teamCurve({ caseworkers, leftOut }: Pick<Division, "caseworkers" | "leftOut">): TeamCurve {
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
  const needed = shownLimits.map((percent) => ({ percent, transfers: transfersForAtMost(points, percent) }));
  return { names: people.map(({ name }) => name), hours, points, needed };
}

/** The point that at most so many transfers reach. */
export function pointWithin({ points }: Pick<TeamCurve, "points">, atMost: number): TransferPoint {
  return itemAt(points, Math.min(atMost, points.length - 1));
}

/** With the point that was asked for; null where nobody asked. */
export function computeCurve(
  division: Division,
  { atMost }: MonthWishes,
): (TeamCurve & { readonly asked: TransferPoint }) | null {
  if (atMost === undefined) return null;
  const curve = teamCurve(division);
  return { ...curve, asked: pointWithin(curve, atMost) };
}
