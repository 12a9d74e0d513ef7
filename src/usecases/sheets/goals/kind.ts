import { sheetKindWords } from "../../../text/sheet-kinds";
import type { KindOf } from "../kind-of-sheet";

/** "Doelen en capaciteit": the models of the source documents, with figures to fill in. */
export const goals = {
  name: "goals",
  needs: "team",
  command: "makeGoalsSheet",
  words: sheetKindWords.goals,
  load: () => import("./sheet"),
} as const satisfies KindOf<"team">;
