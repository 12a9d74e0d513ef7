import type { Stepwise } from "../../../caseload/line-ups/effort";

/** About the time to draw a screen. Somebody who types or drags sees the result of that before anything is worked out. */
const drawingMilliseconds = 30;

/** How long it works before the screen is drawn again, so that no press waits for it. */
const workingMilliseconds = 40;

/** Runs a search after the screen is drawn, in short turns, and hands over what it found. The returned function stops it. */
export function inTurns<Found>(search: Stepwise<Found>, found: (result: Found) => void): () => void {
  let next = setTimeout(work, drawingMilliseconds);
  function work(): void {
    const until = performance.now() + workingMilliseconds;
    do {
      const step = search.next();
      if (step.done) {
        found(step.value);
        return;
      }
    } while (performance.now() < until);
    next = setTimeout(work, 0);
  }
  return () => clearTimeout(next);
}
