import type { Ladder } from "./norm";

/** From isolated (1) to paid work without support (6). */
export const participationLadder: Ladder = { kind: "steps", steps: 6, direction: "work-is-high" };

/** A ladder whose direction nobody gave. */
export function unknownLadder(steps: number): Ladder {
  return { kind: "steps", steps, direction: "unknown" };
}

/**
 * The ladder assumed from its steps alone: the participatieladder when all steps are on it. A longer ladder may run
 * either way.
 */
export function ladderOfSteps(steps: readonly string[]): Ladder {
  const highest = highestStep(steps);
  return highest <= participationLadder.steps ? participationLadder : unknownLadder(highest);
}

/**
 * The ladder once it turns out to have these steps too: a known direction of a shorter ladder does not carry over to a
 * longer one.
 */
export function ladderWithSteps(ladder: Ladder, steps: readonly string[]): Ladder {
  const highest = highestStep(steps);
  return highest <= ladder.steps ? ladder : { ...ladder, steps: highest, direction: "unknown" };
}

/** 1 when no step is a number. */
function highestStep(steps: readonly string[]): number {
  return Math.max(1, ...steps.map(Number).filter(Number.isInteger));
}

/**
 * The step as on a ladder whose highest step is closest to work, so that ladders of different directions can be laid side by side: step 1
 * of Gemeente B's ten, a regular job, is 10. Null when the direction is unknown or the ladder has no such step.
 */
export function stepTowardsWork(step: number, { steps, direction }: Ladder): number | null {
  if (direction === "unknown" || !Number.isInteger(step) || step < 1 || step > steps) return null;
  return direction === "work-is-high" ? step : steps + 1 - step;
}
