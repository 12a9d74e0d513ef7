import { sheetKindWords } from "../../../text/sheet-kinds";
import type { KindOf } from "../kind-of-sheet";

/** "Als iemand uitvalt dd-mm-jjjj": who would look after whose clients. */
export const absence = {
  name: "absence",
  needs: "team",
  command: "makeAbsenceSheet",
  words: sheetKindWords.absence,
  load: () => import("./sheet"),
} as const satisfies KindOf<"team">;
