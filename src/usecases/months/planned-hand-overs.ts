import { groupBy } from "../../caseload/group-by";
import type { IsoDate } from "../../caseload/dates";
import { momentRoutes } from "../../caseload/months/over-time/moment-routes";
import type { TeamPlan } from "./compute-plan";
import type { MonthWishes } from "./month-wishes";
import { typedPlan } from "./typed-limits";

/** What one colleague hands over at the first moment of a plan at which clients go. */
export interface HandOver {
  readonly date: IsoDate;
  readonly from: string;
  readonly to: readonly { readonly to: string; readonly clients: number }[];
  /** The same as somebody would type it. */
  readonly typed: Required<Pick<MonthWishes, "from" | "plan">>;
}

/** A name that could not be typed so, such as one with a comma, is left out. */
export function plannedHandOvers({ team: { names }, plan: { moments } }: TeamPlan): readonly HandOver[] {
  const first = moments.find(({ moves }) => moves.some((clients) => clients !== 0));
  if (!first) return [];
  return [...groupBy(momentRoutes(first, names), ({ from }) => from)].flatMap(([from, routes]) => {
    const to = routes.map(({ to: name, clients }) => ({ to: name, clients }));
    const plan = to.map(({ to: name, clients }) => `${name}=${clients}`).join(", ");
    const read = typedPlan(plan, names, from);
    const isReadBack = read.ok && JSON.stringify(read.plan) === JSON.stringify(to);
    return isReadBack ? [{ date: first.date, from, to, typed: { from, plan } }] : [];
  });
}
