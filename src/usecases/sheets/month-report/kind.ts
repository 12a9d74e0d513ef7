import { sheetKindWords } from "../../../text/sheet-kinds";
import type { KindOf } from "../kind-of-sheet";

/** "Maandbericht dd-mm-jjjj": the team beside the month before. */
export const monthReportKind = {
  name: "month-report",
  needs: "months",
  command: "makeMonthReportSheet",
  words: sheetKindWords["month-report"],
  load: () => import("./sheet"),
} as const satisfies KindOf<"months">;
