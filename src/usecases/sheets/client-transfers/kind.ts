import { sheetKindWords } from "../../../text/sheet-kinds";
import type { KindOf } from "../kind-of-sheet";

/** "WERKBLAD dd-mm-jjjj": which client goes to whom. It is about single clients, so it is made only for who asks for it. */
export const clientTransfers = {
  name: "client-transfers",
  needs: "clients",
  command: "makeClientTransfersSheet",
  words: sheetKindWords["client-transfers"],
  load: () => import("./sheet"),
} as const satisfies KindOf<"clients">;
