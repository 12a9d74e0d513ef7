import { sheetKindWords } from "../../../text/sheet-kinds";
import type { KindOf } from "../kind-of-sheet";

/** "Overdrachten dd-mm-jjjj": how many clients of each group go from whom to whom, as few as possible. */
export const transfers = {
  name: "transfers",
  needs: "team",
  command: "makeTransfersSheet",
  words: sheetKindWords.transfers,
  load: () => import("./sheet"),
} as const satisfies KindOf<"team">;
