import type { Stepwise } from "../../../kernel/stepwise";
import { turnOf } from "../../../usecases/in-turns";

/** About the time to draw a screen. Somebody who types or drags sees the result of that before anything is worked out. */
const drawingMilliseconds = 30;

/** Runs a search after the screen is drawn, in short turns, and hands over what it found or that it failed. The returned function stops it. */
export function afterDrawing<Found>(
  search: Stepwise<Found>,
  found: (result: Found) => void,
  failed: (error: unknown) => void,
): () => void {
  let next = setTimeout(work, drawingMilliseconds);
  function work(): void {
    try {
      const turn = turnOf(search);
      if (turn) found(turn.found);
      else next = setTimeout(work, 0);
    } catch (error) {
      failed(error);
    }
  }
  return () => clearTimeout(next);
}
