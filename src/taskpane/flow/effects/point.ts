import type { PointedSlot } from "../../../caseload/team/pointed";
import type { Host } from "../../../usecases/host";
import { loaded } from "../../../usecases/loaded";
import { keepChange, keepPointed } from "../../../usecases/memory/keep";
import { draftOf, emptyDraft, type PointingDraft } from "../../../usecases/pointing/draft";
import type { Facts } from "../facts";
import { refusalOf } from "../refusal";
import type { Store } from "../store";
import type { Keeping } from "./keep";

/** What somebody can do who points at the team. */
export interface Pointing {
  /** Opens pointing at one of the slots, with what was pointed at before. */
  open(slot: PointedSlot): void;
  /** Goes back to what was on the screen. */
  close(): void;
  choose(slot: PointedSlot): void;
  /** The active slot takes what is selected in the grid. */
  take(): void;
  change(slot: PointedSlot, draft: PointingDraft): void;
  /** Works out what the draft comes to. */
  check(): Promise<void>;
  /** Leaves e-mail addresses as they are instead of making names of them, and works it out again. */
  leaveAddresses(): Promise<void>;
  /** Nee: other cells. */
  decline(): void;
  /** Ja: this is the team. Keeps it and reads with it. */
  agree(): Promise<void>;
  /** Takes back what was pointed at: what is found counts again. */
  forget(): Promise<void>;
}

export function createPointing(host: Host, keeping: Keeping, store: Store): Pointing {
  const { dispatch } = store;
  followSelection(host, store);
  lookInTurn(host, store);

  async function check(): Promise<void> {
    if (!dispatch({ type: "check-asked" })) return;
    const { pointing } = store.facts();
    if (!pointing) return;
    const { turn, draft } = pointing;
    try {
      const { checkDraft } = await loaded(import("../../../usecases/pointing/check-draft"));
      const outcome = await checkDraft(host, draft);
      dispatch(
        outcome.ok
          ? { type: "draft-checked", turn, checked: outcome.checked }
          : { type: "draft-refused", turn, refused: outcome.problem },
      );
    } catch (error) {
      dispatch({ type: "draft-unseen", turn, refusal: refusalOf(error) });
    }
  }

  return {
    open(slot) {
      const { sheets } = store.facts();
      const kept = sheets.status === "read" ? sheets.shown.memory.pointed : null;
      dispatch({ type: "pointing-asked", slot, draft: kept ? draftOf(kept) : emptyDraft });
    },
    close: () => void dispatch({ type: "pointing-closed" }),
    choose: (slot) => void dispatch({ type: "slot-chosen", slot }),
    take: () => void dispatch({ type: "cells-taken" }),
    change: (slot, draft) => void dispatch({ type: "draft-changed", slot, draft }),
    async leaveAddresses() {
      const { pointing } = store.facts();
      if (!pointing) return;
      const names = { ...pointing.draft.names, asWritten: true };
      dispatch({ type: "draft-changed", slot: "names", draft: { ...pointing.draft, names } });
      await check();
    },
    check,
    decline: () => void dispatch({ type: "check-declined" }),
    async agree() {
      const { pointing } = store.facts();
      if (!pointing?.checked) return;
      const { checked, turn } = pointing;
      await keeping.keepFirst(async () => {
        try {
          await keepChange(host, checked.keep);
          dispatch({ type: "step-chosen", step: "division" });
          dispatch({ type: "pointing-agreed" });
        } catch (error) {
          // The notice of a step does not show here.
          dispatch({ type: "draft-unseen", turn, refusal: refusalOf(error) });
          throw error;
        }
      });
    },
    forget: () => keeping.keepFirst(() => keepPointed(host, null)),
  };
}

/** Follows what is selected in the grid for as long as somebody points. */
function followSelection(host: Host, store: Store): void {
  let unwatch: Promise<(() => void) | null> | null = null;

  async function tell(): Promise<void> {
    // What cannot be read just now is told with the next selection.
    const selection = await host.selection().catch(() => null);
    if (store.facts().pointing) store.dispatch({ type: "cells-selected", selection });
  }

  store.subscribe(({ pointing }) => {
    if (pointing && !unwatch) {
      unwatch = host.watchSelection(() => void tell()).catch(() => null);
      void tell();
    } else if (!pointing && unwatch) {
      void unwatch.then((end) => end?.());
      unwatch = null;
    }
  });
}

/** Looks at the draft whenever it changes. */
function lookInTurn(host: Host, store: Store): void {
  async function look(draft: PointingDraft, turn: number, { sheets }: Facts): Promise<void> {
    if (sheets.status !== "read") return;
    try {
      const { lookAtDraft } = await loaded(import("../../../usecases/pointing/look-at-draft"));
      const sight = await lookAtDraft(host, draft, sheets.shown);
      if (store.facts().pointing?.draft === draft) store.dispatch({ type: "draft-seen", turn, sight });
    } catch (error) {
      if (store.facts().pointing?.draft === draft)
        store.dispatch({ type: "draft-unseen", turn, refusal: refusalOf(error) });
    }
  }

  store.subscribe((facts, before) => {
    const { pointing } = facts;
    if (pointing && pointing.turn !== before.pointing?.turn) void look(pointing.draft, pointing.turn, facts);
  });
}
