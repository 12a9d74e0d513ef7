import type { Host } from "../../../usecases/host";
import type { FollowedTeam } from "../../../usecases/reading/follow-team";
import { lineUpsOfChosen } from "../../../usecases/scenarios/line-ups-of-chosen";
import type { SheetKind } from "../../../usecases/sheets/kinds";
import type { Figures } from "../same-result";
import { screenOf } from "../screen-of";
import type { Notice } from "../state";
import type { Store } from "../store";
import type { Keeping } from "./keep";
import { makeSheetOf, shownFigures } from "./make-sheet";

/** Makes sheets, one at a time, and can be stopped. */
export interface SheetMaking {
  /** Reads afresh and adds the sheet. Does nothing when no such sheet can be made now. */
  make(kind: SheetKind): Promise<void>;
  /** Stops making the sheet, unless it is being written already. */
  stop(): void;
}

export function createSheetMaking(host: Host, team: FollowedTeam, keeping: Keeping, store: Store): SheetMaking {
  let stopping: AbortController | null = null;

  function made(kind: SheetKind, before: Figures | null, signal: AbortSignal): Promise<Notice> {
    const { sheets, supposed, chosenScenario } = store.facts();
    const wishes = { ...supposed, ...(sheets.status === "read" && lineUpsOfChosen(sheets.kept, chosenScenario)) };
    return makeSheetOf(kind, host, wishes, before, {
      signal,
      onProgress: (rows, ofRows) => store.dispatch({ type: "making-progressed", progress: { rows, ofRows } }),
    });
  }

  return {
    async make(kind) {
      if (!store.dispatch({ type: "making-asked", kind })) return;
      const screen = screenOf(store.facts());
      const before = screen.status === "ready" ? shownFigures(kind, screen) : null;
      const own = new AbortController();
      stopping = own;
      // The sheet has to include what somebody filled in just before.
      await keeping.settled();
      const lacksChange = store.facts().making?.lacksChange;
      const notice = lacksChange ? null : await made(kind, before, own.signal);
      stopping = null;
      // The new sheet was made from what the workbook holds now, and the screen may be behind that.
      if (!lacksChange) await team.readNow();
      store.dispatch({ type: "making-ended", notice });
    },
    stop: () => stopping?.abort(),
  };
}
