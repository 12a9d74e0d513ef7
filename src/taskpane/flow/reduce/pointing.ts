import type { PointedSlot } from "../../../caseload/team/pointed";
import { emptyDraft, withCells, type PointingDraft } from "../../../usecases/pointing/draft";
import type { PointingEvent, PointingFacts } from "../pointing";

/** The facts of pointing after an event; null when nobody points. An event that changes nothing returns the same facts. */
export function pointingAfter(pointing: PointingFacts | null, event: PointingEvent): PointingFacts | null {
  if (event.type === "pointing-asked")
    return { ...opened(event.slot, event.draft), unasked: false, turn: (pointing?.turn ?? 0) + 1 };
  if (pointing === null) return null;
  switch (event.type) {
    case "pointing-closed":
      return null;
    case "slot-chosen":
      return event.slot === pointing.slot ? pointing : { ...pointing, slot: event.slot };
    case "cells-selected":
      return { ...pointing, selection: event.selection };
    case "cells-taken":
      return pointing.selection
        ? {
            ...changed(pointing, withCells(pointing.draft, pointing.slot, pointing.selection)),
            slot: nextSlot(pointing),
          }
        : pointing;
    case "draft-changed":
      return { ...changed(pointing, event.draft), slot: event.slot };
    case "draft-seen":
      return event.turn === pointing.turn
        ? { ...pointing, draft: event.sight.draft, sight: event.sight, refusal: null }
        : pointing;
    case "draft-unseen":
      return event.turn === pointing.turn ? { ...pointing, checking: false, refusal: event.refusal } : pointing;
    case "check-asked":
      return pointing.checking ? pointing : { ...pointing, checking: true, refused: null, refusal: null };
    case "draft-checked":
      return event.turn === pointing.turn ? { ...pointing, checking: false, checked: event.checked } : pointing;
    case "draft-refused":
      return event.turn === pointing.turn
        ? { ...pointing, checking: false, refused: event.refused, slot: event.refused.slot }
        : pointing;
    case "check-declined":
      return { ...pointing, checked: null, refusal: null };
    case "pointing-agreed":
      return { ...pointing, unasked: true };
  }
}

/** Where nothing was found, pointing opens by itself; it closes again when a team turns up. */
export function pointingFor(pointing: PointingFacts | null, hasTeam: boolean): PointingFacts | null {
  if (hasTeam) return pointing?.unasked ? null : pointing;
  return pointing ?? opened("names", emptyDraft);
}

function opened(slot: PointedSlot, draft: PointingDraft): PointingFacts {
  return {
    unasked: true,
    slot,
    draft,
    selection: null,
    sight: null,
    turn: 1,
    checking: false,
    checked: null,
    refused: null,
    refusal: null,
  };
}

function changed(pointing: PointingFacts, draft: PointingDraft): PointingFacts {
  return { ...pointing, draft, turn: pointing.turn + 1, checking: false, checked: null, refused: null };
}

/** After the names come the hours, then the clients; a sum of columns goes on taking more. */
function nextSlot({ slot, draft }: PointingFacts): PointedSlot {
  if (slot === "names") return "hours";
  return slot === "hours" && draft.hours.way !== "sum" ? "clients" : slot;
}
