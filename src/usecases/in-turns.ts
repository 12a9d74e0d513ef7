import type { Stepwise } from "../caseload/line-ups/effort";
import { HostError } from "./host";

/** How long a search works before a screen can be drawn, so that no press waits for it. */
const workingMilliseconds = 40;

/** Goes on with a search for one turn: what it found, or null where it is not done. */
export function turnOf<Found>(search: Stepwise<Found>): { readonly found: Found } | null {
  const until = performance.now() + workingMilliseconds;
  do {
    const step = search.next();
    if (step.done) return { found: step.value };
  } while (performance.now() < until);
  return null;
}

/** Runs a search in short turns, and leaves time between them for whatever else there is to do. Rejects with code "cancelled" when the signal is aborted. */
export async function inTurns<Found>(search: Stepwise<Found>, signal?: AbortSignal): Promise<Found> {
  for (;;) {
    const turn = turnOf(search);
    if (turn) return turn.found;
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (signal?.aborted) throw new HostError("cancelled");
  }
}
