import type { Host } from "../../../usecases/host";
import { loaded } from "../../../usecases/loaded";
import type { PointingDraft } from "../../../usecases/pointing/draft";
import type { Facts } from "../facts";
import { refusalOf } from "../refusal";
import type { Store } from "../store";

/** Follows the grid and looks at the draft for as long as somebody points, from now on. */
export function whilePointing(host: Host, store: Store): void {
  followSelection(host, store);
  lookInTurn(host, store);
}

/** Follows what is selected in the grid for as long as somebody points. */
function followSelection(host: Host, store: Store): void {
  let unwatch: Promise<(() => void) | null> | null = null;

  async function tell(): Promise<void> {
    // What cannot be read just now is told with the next selection.
    const selection = await host.selection().catch(() => null);
    if (store.facts().pointing) store.dispatch({ type: "cells-selected", selection });
  }

  function follow({ pointing }: Facts): void {
    if (pointing && !unwatch) {
      unwatch = host.watchSelection(() => void tell()).catch(() => null);
      void tell();
    } else if (!pointing && unwatch) {
      void unwatch.then((end) => end?.());
      unwatch = null;
    }
  }

  store.subscribe(follow);
  follow(store.facts());
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

  let seen: number | undefined;

  function follow(facts: Facts): void {
    const { pointing } = facts;
    if (pointing && pointing.turn !== seen) void look(pointing.draft, pointing.turn, facts);
    seen = pointing?.turn;
  }

  store.subscribe(follow);
  follow(store.facts());
}
