import type { Stepwise } from "../kernel/stepwise";
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
    await turnOfOthers();
    if (signal?.aborted) throw new HostError("cancelled");
  }
}

/** Of a hidden pane the browser runs timers once a second at most; a message comes at once, and lets others go first as well. */
function turnOfOthers(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
