import { sheetKindWords } from "../../../text/sheet-kinds";
import type { KindOf } from "../kind-of-sheet";

/** "Als iemand uitvalt dd-mm-jjjj": who would look after whose clients. */
export const absence = {
  name: "absence",
  needs: "employment",
  command: "makeAbsenceSheet",
  words: sheetKindWords.absence,
  load: () => import("./sheet"),
} as const satisfies KindOf<"employment">;
