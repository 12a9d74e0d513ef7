import type { Ladder } from "./norm";

/** From isolated (1) to paid work without support (6). */
export const participationLadder: Ladder = { kind: "steps", steps: 6, direction: "work-is-high" };

/** A ladder of which nobody said which way it runs. */
export function unknownLadder(steps: number): Ladder {
  return { kind: "steps", steps, direction: "unknown" };
}

/**
 * The step as on a ladder whose highest step is closest to work, so that ladders of different directions can be laid side by side: step 1
 * of Gemeente B's ten, a regular job, is 10. Null when the direction is unknown or the ladder has no such step.
 */
export function stepTowardsWork(step: number, { steps, direction }: Ladder): number | null {
  if (direction === "unknown" || !Number.isInteger(step) || step < 1 || step > steps) return null;
  return direction === "work-is-high" ? step : steps + 1 - step;
}
