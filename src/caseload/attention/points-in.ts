import type { Check } from "../checks/check";
import type { ClientDoubt } from "../clients/found-clients";
import type { TeamData } from "../team/team-data";
import { cellsOf, checkPoint, clientDoubtPoint, doubtPoint, type AttentionPoint } from "./attention-point";
import { identityOf } from "./point-identity";

/**
 * All points: checks and doubts. `checks` are those of every figure on the screen. Two figures may give the same point,
 * such as transfers by ageing in a division and in the scenario made from it; it is listed once.
 */
export function pointsIn(
  { doubts }: TeamData,
  checks: readonly Check[],
  clientDoubts: readonly ClientDoubt[],
): readonly AttentionPoint[] {
  const points = [...checks.map(checkPoint), ...doubts.map(doubtPoint), ...clientDoubts.map(clientDoubtPoint)];
  return [...new Map(points.map((point) => [pointKey(point), point])).values()];
}

/** A key that is unique among the points on one screen. */
export function pointKey(point: AttentionPoint): string {
  return JSON.stringify([identityOf(point), cellsOf(point)]);
}
