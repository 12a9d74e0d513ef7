import type { CellAddress } from "../../cell-address";
import type { Ladder } from "../../norms/norm";
import { stepTowardsWork } from "../../norms/ladder";
import { sum } from "../../sum";
import type { Check } from "../check";

/** Clients with a benefit on one step of a ladder. */
export interface ClientsOnStep {
  readonly step: number;
  readonly clients: number;
}

/**
 * C16: clients with a benefit on the step of paid work, where by definition nobody has one (the participatieladder's sixth; disk-eindhoven.nl).
 * The phase closest to work is not work yet.
 */
export function paidWorkWithBenefit(
  counts: readonly ClientsOnStep[],
  ladder: Ladder,
  cells: readonly CellAddress[],
): readonly Check[] {
  if (ladder.kind !== "steps") return [];
  const onTop = counts.filter(({ step }) => stepTowardsWork(step, ladder) === ladder.steps);
  const clients = sum(onTop.map((count) => count.clients));
  const [top] = onTop;
  return top && clients > 0 ? [{ code: "C16", step: top.step, clients, cells }] : [];
}

/** C17: clients are on a ladder of which nobody says whether its first step is closest to work or furthest from it. */
export function unknownLadderDirection(
  counts: readonly ClientsOnStep[],
  { direction, steps }: Ladder,
  cells: readonly CellAddress[],
): readonly Check[] {
  return direction === "unknown" && counts.some(({ clients }) => clients > 0) ? [{ code: "C17", steps, cells }] : [];
}
