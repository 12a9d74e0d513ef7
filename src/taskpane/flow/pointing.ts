import type { CellRange } from "../../caseload/cell-address";
import type { PointedSlot } from "../../caseload/team/pointed";
import type { CheckedPointing, PointingRefusal } from "../../usecases/pointing/check-draft";
import type { PointingDraft } from "../../usecases/pointing/draft";
import type { PointingSight } from "../../usecases/pointing/look-at-draft";
import type { Refusal } from "./state";

/** Somebody points at the names, hours and clients of the team. */
export interface PointingFacts {
  /** It opened because nothing was found, and closes by itself when something is. */
  readonly unasked: boolean;
  /** The slot that takes what is selected in the grid. */
  readonly slot: PointedSlot;
  readonly draft: PointingDraft;
  /** What is selected in the grid; null when that is no one range. */
  readonly selection: CellRange | null;
  /** What the draft comes to; null while it is looked at for the first time. */
  readonly sight: PointingSight | null;
  /** Goes up with every change of the draft. What was seen of an earlier one is ignored. */
  readonly turn: number;
  readonly checking: boolean;
  /** The team that the draft gives, for somebody to say yes or no to. */
  readonly checked: CheckedPointing | null;
  /** Why the draft gives none. */
  readonly refused: PointingRefusal | null;
  /** Why Excel did not let us look. */
  readonly refusal: Refusal | null;
}

export type PointingEvent =
  | { readonly type: "pointing-asked"; readonly slot: PointedSlot; readonly draft: PointingDraft }
  | { readonly type: "pointing-closed" }
  | { readonly type: "slot-chosen"; readonly slot: PointedSlot }
  | { readonly type: "cells-selected"; readonly selection: CellRange | null }
  /** The active slot takes what is selected. */
  | { readonly type: "cells-taken" }
  | { readonly type: "draft-changed"; readonly slot: PointedSlot; readonly draft: PointingDraft }
  | { readonly type: "draft-seen"; readonly turn: number; readonly sight: PointingSight }
  | { readonly type: "draft-unseen"; readonly turn: number; readonly refusal: Refusal }
  | { readonly type: "check-asked" }
  | { readonly type: "draft-checked"; readonly turn: number; readonly checked: CheckedPointing }
  | { readonly type: "draft-refused"; readonly turn: number; readonly refused: PointingRefusal }
  /** It is kept, and the next reading goes by it. */
  | { readonly type: "pointing-agreed" }
  /** "Nee: andere cellen aanwijzen". */
  | { readonly type: "check-declined" };
