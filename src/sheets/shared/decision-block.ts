import { decisionWords } from "../../text/sheets/proportional-sheet";
import { blockWriter, text, type Block, type Columns } from "../plan/block";
import type { TableRows } from "../plan/table-rows";
import { looks } from "../plan/sheet-styles";

/** Room to write by hand. */
const lineHeight = 20;

/** Where the decision stands. */
export interface DecisionPlace {
  readonly decision: TableRows;
  /** Besluit, actie, wie, wanneer, evaluatiedatum: side by side. */
  readonly decisionColumns: readonly Columns[];
  readonly widths: readonly number[];
}

const headers = [
  decisionWords.decision,
  decisionWords.action,
  decisionWords.who,
  decisionWords.when,
  decisionWords.evaluation,
];

/** An empty table for what the meeting decides. */
export function decisionBlock({ decision, decisionColumns, widths }: DecisionPlace): Block {
  const writer = blockWriter(widths);
  const first = decisionColumns.at(0)?.first ?? 0;
  const last = decisionColumns.at(-1)?.last ?? first;

  writer.span(decision.title, { first, last }, text(decisionWords.title), looks.section);
  decisionColumns.forEach((span, index) => {
    writer.span(decision.header, span, text(headers[index] ?? ""), looks.headerText);
    for (let row = decision.first; row <= decision.last; row += 1) {
      writer.atLeast(row, lineHeight);
      writer.span(row, span, null, looks.input);
    }
  });
  return writer.block();
}
