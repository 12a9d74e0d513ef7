import type { PointedSlot } from "../../../caseload/team/pointed";
import type { Host } from "../../../usecases/host";
import { loaded } from "../../../usecases/loaded";
import { keepChange, keepPointed } from "../../../usecases/memory/keep";
import { draftOf, emptyDraft, type PointingDraft } from "../../../usecases/pointing/draft";
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
  followPointing(host, store);

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

/** What follows the grid and looks at drafts is fetched when somebody first points. */
function followPointing(host: Host, store: Store): void {
  const end = store.subscribe(({ pointing }) => {
    if (!pointing) return;
    end();
    loaded(import("./while-pointing")).then(
      ({ whilePointing }) => whilePointing(host, store),
      (error: unknown) => {
        store.dispatch({ type: "draft-unseen", turn: pointing.turn, refusal: refusalOf(error) });
        followPointing(host, store);
      },
    );
  });
}
