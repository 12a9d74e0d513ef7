import { HostError, type Host, type LongReading } from "../../../usecases/host";
import { loaded } from "../../../usecases/loaded";
import type { FollowedTeam } from "../../../usecases/reading/follow-team";
import { lineUpsOfChosen } from "../../../usecases/scenarios/line-ups-of-chosen";
import type { SheetWishes } from "../../../usecases/sheets/kind-of-sheet";
import { needOf, type SheetKind } from "../../../usecases/sheets/kinds";
import type { Facts } from "../facts";
import { refusalOf } from "../refusal";
import type { Figures } from "../same-result";
import { screenOf } from "../screen-of";
import type { Notice } from "../state";
import type { Store } from "../store";
import type { Keeping } from "./keep";
import type { Made } from "./make-and-tell";

/** Makes sheets, one at a time, and can be stopped. */
export interface SheetMaking {
  /** Reads afresh and adds the sheet. Does nothing when no such sheet can be made now. */
  make(kind: SheetKind): Promise<void>;
  /** Stops making the sheet, unless it is being written already. */
  stop(): void;
}

export function createSheetMaking(host: Host, team: FollowedTeam, keeping: Keeping, store: Store): SheetMaking {
  let stopping: AbortController | null = null;

  function made(kind: SheetKind, before: Figures | null, signal: AbortSignal): Promise<Made> {
    return madeSheet(kind, host, wishesIn(store.facts()), before, {
      signal,
      onProgress: (rows, ofRows) => store.dispatch({ type: "making-progressed", progress: { rows, ofRows } }),
    });
  }

  return {
    async make(kind) {
      if (!store.dispatch({ type: "making-asked", kind })) return;
      const before = shownFigures(kind, store.facts());
      const own = new AbortController();
      stopping = own;
      // The sheet has to include what somebody filled in just before.
      await keeping.settled();
      const lacksChange = store.facts().making?.lacksChange;
      const { ending, reading } = lacksChange ? nothingMade(null) : await made(kind, before, own.signal);
      stopping = null;
      // The new sheet was made from what the workbook holds now, and the screen may be behind that.
      if (reading) await team.hear(reading);
      else if (!lacksChange) await team.readNow();
      store.dispatch({ type: "making-ended", ...ending });
    },
    stop: () => stopping?.abort(),
  };
}

function wishesIn({ sheets, supposed, chosenScenario, months }: Facts): SheetWishes {
  return {
    contractHours: supposed,
    months,
    ...(sheets.status === "read" && lineUpsOfChosen(sheets.kept, chosenScenario)),
  };
}

/** The figures on the screen that the sheet is about; null when there are none. */
function shownFigures(kind: SheetKind, facts: Facts): Figures | null {
  const screen = screenOf(facts);
  if (screen.status !== "ready") return null;
  const { division, capacity } = screen;
  if (needOf(kind) === "norm-times") return capacity.status === "read" ? capacity.figures.result : null;
  return division.ok ? division.result : null;
}

/** Makes the sheet and resolves with the notice about it. It never rejects. `before` is what was on the screen. */
async function madeSheet(
  kind: SheetKind,
  host: Host,
  wishes: SheetWishes,
  before: Figures | null,
  long: LongReading,
): Promise<Made> {
  try {
    // What makes sheets is fetched when it is first needed.
    const { makeAndTell } = await loaded(import("./make-and-tell"));
    return await makeAndTell(kind, host, wishes, before, long);
  } catch (error) {
    if (error instanceof HostError && error.code === "cancelled") return nothingMade({ kind: "making-stopped" });
    return nothingMade({ kind: "making-failed", sheetKind: kind, refusal: refusalOf(error) });
  }
}

function nothingMade(notice: Notice | null): Made {
  return { ending: { notice }, reading: null };
}
