import type { Host } from "../../../usecases/host";
import { keepChange, type MemoryChange } from "../../../usecases/memory/keep";
import type { FollowedTeam } from "../../../usecases/reading/follow-team";
import { refusalOf } from "../refusal";
import type { Refusal } from "../state";
import type { Store } from "../store";

/** Saves in the workbook what somebody fills in, chooses and corrects. */
export interface Keeping {
  /** Shows the change at once and keeps it after earlier changes. A change that cannot be kept is taken off the screen. */
  keepAtOnce(change: MemoryChange): void;
  /** Takes the latest change back at once, and keeps that after earlier changes. */
  undo(): void;
  /** Keeps something first, and then reads the sheets with it. */
  keepFirst(act: () => Promise<void>): Promise<void>;
  /** Resolves when every change made so far is kept or refused. */
  settled(): Promise<void>;
}

export function createKeeping(host: Host, team: FollowedTeam, store: Store): Keeping {
  let queue = Promise.resolve();

  async function keepOldest(change: MemoryChange): Promise<void> {
    try {
      await keepChange(host, change);
    } catch (error) {
      store.dispatch({ type: "change-refused", refusal: refusalOf(error) });
      return;
    }
    store.dispatch({ type: "change-kept" });
    await team.readNow();
  }

  return {
    keepAtOnce(change) {
      if (store.dispatch({ type: "change-made", change })) queue = queue.then(() => keepOldest(change));
    },
    undo() {
      const restore = store.facts().done.at(-1)?.restore ?? null;
      if (store.dispatch({ type: "undo-asked" }) && restore) queue = queue.then(() => keepOldest(restore));
    },
    async keepFirst(act) {
      store.dispatch({ type: "keeping-began" });
      let refusal: Refusal | null = null;
      try {
        await act();
        await team.readNow();
      } catch (error) {
        refusal = refusalOf(error);
      }
      store.dispatch({ type: "keeping-ended", refusal });
    },
    settled: () => queue,
  };
}
