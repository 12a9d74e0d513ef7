import { sheetKindWords } from "../../../text/sheet-kinds";
import type { KindOf } from "../kind-of-sheet";

/** "Planning dd-mm-jjjj": who hands over when somebody comes, leaves or changes hours. */
export const planning = {
  name: "planning",
  needs: "employment",
  command: "makePlanningSheet",
  words: sheetKindWords.planning,
  load: () => import("./sheet"),
} as const satisfies KindOf<"employment">;
