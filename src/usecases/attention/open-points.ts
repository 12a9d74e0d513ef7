import { isIntended } from "../../caseload/attention/point-answers";
import { pointsIn } from "../../caseload/attention/points-in";
import type { Check } from "../../caseload/checks/check";
import type { ClientDoubt } from "../../caseload/clients/found-clients";
import type { TeamReading } from "../reading/read-team";

/** How many of the points that `attentionPoints` gives are not settled; apart from it, because a count needs no words. */
export function openPoints(
  { team, memory }: TeamReading,
  checks: readonly Check[],
  clientDoubts: readonly ClientDoubt[] = [],
): number {
  return pointsIn(team, checks, clientDoubts).filter((point) => !isIntended(point, memory.answers)).length;
}
