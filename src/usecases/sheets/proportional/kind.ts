import { sheetKindWords } from "../../../text/sheet-kinds";
import type { KindOf } from "../kind-of-sheet";

/** "Rekenkundig dd-mm-jjjj": everybody's caseload by hours. */
export const proportional = {
  name: "proportional",
  needs: "team",
  command: "makeProportionalSheet",
  words: sheetKindWords.proportional,
  load: () => import("./sheet"),
} as const satisfies KindOf<"team">;
