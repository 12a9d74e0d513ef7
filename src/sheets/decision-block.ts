import { decisionWords } from "../text/proportional-sheet";
import { blockWriter, text, type Block } from "./block";
import type { ProportionalSheetLayout } from "./proportional-sheet-layout";
import { looks } from "./sheet-styles";

/** Room to write by hand. */
const lineHeight = 20;

/** An empty table for what the meeting decides. */
export function decisionBlock({
  decision,
  left,
  widths,
}: Pick<ProportionalSheetLayout, "decision" | "left" | "widths">): Block {
  const writer = blockWriter(widths);
  const columns = [
    { words: decisionWords.decision, columns: { first: 0, last: 2 } },
    { words: decisionWords.action, columns: { first: 3, last: 5 } },
    { words: decisionWords.who, columns: { first: 6, last: 6 } },
    { words: decisionWords.when, columns: { first: 7, last: 7 } },
    { words: decisionWords.evaluation, columns: { first: 8, last: left.last } },
  ];

  writer.span(decision.title, left, text(decisionWords.title), looks.section);
  for (const { words, columns: span } of columns) {
    writer.span(decision.header, span, text(words), looks.headerText);
    for (let row = decision.first; row <= decision.last; row += 1) {
      writer.atLeast(row, lineHeight);
      writer.span(row, span, null, looks.input);
    }
  }
  return writer.block();
}
