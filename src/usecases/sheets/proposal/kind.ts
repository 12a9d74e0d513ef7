import { sheetKindWords } from "../../../text/sheet-kinds";
import type { KindOf } from "../kind-of-sheet";

/** "Voorstel dd-mm-jjjj": what the meeting decides on, on one page. */
export const proposal = {
  name: "proposal",
  needs: "team-and-clients",
  command: "makeProposalSheet",
  words: sheetKindWords.proposal,
  load: () => import("./sheet"),
} as const satisfies KindOf<"team-and-clients">;
