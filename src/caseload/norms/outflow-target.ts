/** Clients who are to leave in a year: a share of the caseload. 10% of 100 is 10, of 50 it is 5 (Ridderkerk 2013). */
export function outflowTarget(clients: number, share: number): number {
  return clients * share;
}

export interface TargetOutcome {
  readonly met: boolean;
  /** What is still missing, 0 when the target was met. */
  readonly missing: number;
  /** Realised as a share of the target; null when the target is 0. */
  readonly share: number | null;
}

/**
 * A result compared with its target, where more is better. A stock that must shrink is given as its decline: a target
 * of 0.1 against a stock that grew by 2.5%, realised −0.025, misses 0.125.
 */
export function againstTarget(realised: number, target: number): TargetOutcome {
  return {
    met: realised >= target,
    missing: Math.max(0, target - realised),
    share: target === 0 ? null : realised / target,
  };
}
