import { hostErrorSentence } from "../../text/problems/host-errors";
import {
  divisionWords,
  failedWords,
  figuresSpoken,
  nothingFoundWords,
  readingWords,
  sheetWords,
} from "../../text/pane/pane";
import { divisionProblemSentence } from "../../text/problems/division-problems";
import type { FlowState } from "./state";
import { noticeWords } from "./notice-words";

/** What a screen reader says: what is going on, or the result of the last action, or else the figures. */
export function announcement(state: FlowState): string {
  switch (state.status) {
    case "reading":
      return readingWords.heading;
    case "failed":
      return state.activity === "reading"
        ? readingWords.heading
        : `${failedWords.heading}. ${hostErrorSentence(state.refusal.code, state.refusal.sheet)}`;
    case "nothing-found":
      return state.activity === "reading" ? readingWords.heading : nothingFoundWords.heading;
    case "ready": {
      if (state.activity === "reading") return readingWords.heading;
      if (state.activity === "making") return sheetWords.making;
      if (state.notice) {
        const { title, lines } = noticeWords(state.notice, null);
        return `${title}. ${lines.join(" ")}`;
      }
      if (!state.division.ok) return `${divisionWords.unusable} ${divisionProblemSentence(state.division.problem)}`;
      const { result } = state.division;
      return figuresSpoken(result);
    }
  }
}
