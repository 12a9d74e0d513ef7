import { sum } from "../sum";

/** Clients of one ladder step, phase or group, and how many of them one fte can carry. */
export interface NormGroup {
  readonly clients: number;
  /** Clients per fte. */
  readonly norm: number;
}

/**
 * The fte that the clients take: Σ clients ÷ norm. For one full-time caseworker it is also how full the caseload is: 60 clients of norm
 * 100 and 30 of norm 50 make 1.2 (Ridderkerk 2013). Null when a group has clients and a norm of 0.
 */
export function fteByNorm(groups: readonly NormGroup[]): number | null {
  const taken = groups.filter(({ clients }) => clients > 0);
  return taken.some(({ norm }) => norm <= 0) ? null : sum(taken.map(({ clients, norm }) => clients / norm));
}

/** How full a caseload is, 1 being exactly full, for a caseworker with so much fte. Null without fte or with clients without a norm. */
export function fullness(groups: readonly NormGroup[], fte: number): number | null {
  const needed = fteByNorm(groups);
  return needed === null || fte <= 0 ? null : needed / fte;
}

/** The clients of a group that fill what the other groups leave of so much fte; negative when the others take more. */
export function clientsThatFit(others: readonly NormGroup[], norm: number, fte: number): number | null {
  const taken = fteByNorm(others);
  return taken === null ? null : (fte - taken) * norm;
}

/**
 * The weight of a client of each norm; a client of the largest norm weighs 1: norms of 100 and 50 weigh 1 and 2. All
 * norms must be above 0.
 */
export function relativeWeights(norms: readonly number[]): readonly number[] {
  const largest = Math.max(...norms);
  return norms.map((norm) => largest / norm);
}
