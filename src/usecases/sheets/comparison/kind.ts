import { sheetKindWords } from "../../../text/sheet-kinds";
import type { KindOf } from "../kind-of-sheet";

/** "Scenariovergelijking dd-mm-jjjj": the scenarios side by side. */
export const comparison = {
  name: "comparison",
  needs: "clients",
  command: "makeComparisonSheet",
  words: sheetKindWords.comparison,
  load: () => import("./sheet"),
} as const satisfies KindOf<"clients">;
