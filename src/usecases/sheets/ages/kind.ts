import { sheetKindWords } from "../../../text/sheet-kinds";
import type { KindOf } from "../kind-of-sheet";

/** "Leeftijdsindeling dd-mm-jjjj": the clients by age band. */
export const ages = {
  name: "ages",
  needs: "clients",
  command: "makeAgeDivisionSheet",
  words: sheetKindWords.ages,
  load: () => import("./sheet"),
} as const satisfies KindOf<"clients">;
