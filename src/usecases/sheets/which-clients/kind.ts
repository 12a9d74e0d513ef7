import { sheetKindWords } from "../../../text/sheet-kinds";
import type { KindOf } from "../kind-of-sheet";

/** "WERKBLAD dd-mm-jjjj": which clients of one caseworker go, and why. It is about single clients, so it is made only for who asks for it. */
export const whichClients = {
  name: "which-clients",
  needs: "movable",
  command: "makeWhichClientsSheet",
  words: sheetKindWords["which-clients"],
  load: () => import("./sheet"),
} as const satisfies KindOf<"movable">;
