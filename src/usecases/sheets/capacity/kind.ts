import { sheetKindWords } from "../../../text/sheet-kinds";
import type { KindOf } from "../kind-of-sheet";

/** "Normen en capaciteit": the fte that the norm times ask for. */
export const capacity = {
  name: "capacity",
  needs: "norm-times",
  command: "makeCapacitySheet",
  words: sheetKindWords.capacity,
  load: () => import("./sheet"),
} as const satisfies KindOf<"norm-times">;
