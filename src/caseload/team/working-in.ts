/** A row of the sheet Planning has room for so many. */
const mostSteps = 5;

/** Whether these per cents are steps of working in: each is more than the one before, and the last is all hours. No steps are no working in. */
export function areSteps(steps: readonly number[]): boolean {
  const rising = steps.every((step, at) => Number.isInteger(step) && step > (steps[at - 1] ?? 0));
  return rising && steps.length <= mostSteps && (steps.at(-1) ?? 100) === 100;
}
