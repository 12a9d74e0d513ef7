import type { Division } from "../../caseload/division/division";
import { hostErrorSentence } from "../../text/problems/host-errors";
import { sheetWords } from "../../text/pane/pane";
import { readableAddress } from "../../usecases/addresses";
import { sameResult } from "./same-result";
import type { Notice } from "./state";

/** A notice as the screen says it. */
export interface NoticeWords {
  readonly intent: "success" | "info" | "error";
  readonly title: string;
  readonly lines: readonly string[];
}

const failures = {
  "making-failed": sheetWords.makingFailed,
  "reading-failed": sheetWords.readingFailed,
  "keeping-failed": sheetWords.keepingFailed,
  "showing-failed": sheetWords.showingFailed,
  "decision-failed": sheetWords.decisionFailed,
  behind: sheetWords.behind,
} as const;

/** `shown` is the division on the screen now. When the sheet was made from another one, the notice says so. */
export function noticeWords(notice: Notice, shown: Division | null): NoticeWords {
  if (notice.kind === "not-made") {
    return { intent: "error", title: sheetWords.makingFailed, lines: [notice.message] };
  }
  if (notice.kind === "decision-written") {
    return {
      intent: "success",
      title: sheetWords.decided(notice.columns.map(readableAddress)),
      lines: [sheetWords.decisionsOn(notice.log), sheetWords.undoDecision(notice.oneStepUndo)],
    };
  }
  if (notice.kind === "making-stopped") return { intent: "info", title: sheetWords.stopped, lines: [] };
  if (notice.kind === "sheet-gone") return { intent: "info", title: sheetWords.gone(notice.sheet), lines: [] };
  if (notice.kind !== "sheet-made") {
    const { code, sheet } = notice.refusal;
    return {
      intent: notice.kind === "behind" ? "info" : "error",
      title: failures[notice.kind],
      lines: [hostErrorSentence(code, sheet)],
    };
  }
  return {
    intent: "success",
    title: sheetWords.made(notice.sheet),
    lines: [
      ...(notice.appendices.length === 0 ? [] : [sheetWords.appendices(notice.appendices)]),
      ...notice.told,
      ...(notice.nameTaken === null ? [] : [sheetWords.nameTaken(notice.nameTaken)]),
      ...(notice.changedMeanwhile ? [sheetWords.changedMeanwhile] : []),
      ...(shown === null || notice.result === null || sameResult(shown, notice.result)
        ? []
        : [sheetWords.laterChoices]),
      sheetWords.undo(notice.oneStepUndo, 1 + notice.appendices.length),
    ],
  };
}
