import type { Check } from "../checks/check";
import type { ClientDoubt } from "../clients/found-clients";
import type { TeamData } from "../team/team-data";
import { cellsOf, checkPoint, clientDoubtPoint, doubtPoint, type AttentionPoint } from "./attention-point";
import { identityOf } from "./point-identity";

/**
 * Everything that does not add up or could not be settled. `checks` are those of every figure that is shown; two figures may give the very same
 * point (transfers by ageing, of a division and of the scenario that it became), which then is one.
 */
export function pointsIn(
  { doubts }: TeamData,
  checks: readonly Check[],
  clientDoubts: readonly ClientDoubt[],
): readonly AttentionPoint[] {
  const points = [...checks.map(checkPoint), ...doubts.map(doubtPoint), ...clientDoubts.map(clientDoubtPoint)];
  return [...new Map(points.map((point) => [pointKey(point), point])).values()];
}

/** No two points on one screen have the same. */
export function pointKey(point: AttentionPoint): string {
  return JSON.stringify([identityOf(point), cellsOf(point)]);
}
