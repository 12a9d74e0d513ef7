import { sheetKindWords } from "../../../text/sheet-kinds";
import type { KindOf } from "../kind-of-sheet";

/** "Instroom dd-mm-jjjj": who gets the next clients. */
export const intake = {
  name: "intake",
  needs: "employment",
  command: "makeIntakeSheet",
  words: sheetKindWords.intake,
  load: () => import("./sheet"),
} as const satisfies KindOf<"employment">;
