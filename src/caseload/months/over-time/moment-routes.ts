import { itemAt } from "../../../kernel/item-at";
import { planTransfers, type Transfer } from "../../division/transfers";
import type { PlanMoment } from "./plan-over-dates";

/** Who gives how many clients to whom at a moment, between as few pairs as possible. */
export function momentRoutes(
  { moves, after }: Pick<PlanMoment, "moves" | "after">,
  names: readonly string[],
): readonly Transfer[] {
  return planTransfers(
    names.map((name, place) => ({
      name,
      current: itemAt(after, place) - itemAt(moves, place),
      target: itemAt(after, place),
    })),
  );
}
