import type { Division } from "../../caseload/division/division";
import { footnoteWords } from "../../text/sheets/proportional-sheet";
import { blockWriter, formula, text, type Block } from "../plan/block";
import { hasLimits } from "../../caseload/division/has-limits";
import { rangesAreOpen } from "./caseload-rows";
import { at, textLiteral } from "../plan/formula-text";
import type { ProportionalSheetLayout } from "./proportional-sheet-layout";
import type { PlanContent } from "../plan/sheet-plan";
import { looks } from "../plan/sheet-styles";

type Footnote = "limited" | "largest-remainder" | "plain" | "plain-sum" | "measures" | "range" | "fixed" | "purpose";

/** The notes below Tabel 2, in the order in which the table refers to them. */
export function footnotesOf(result: Division): readonly Footnote[] {
  const { choices, totals } = result;
  return [
    hasLimits(result) ? "limited" : choices.rounding,
    ...(choices.rounding === "plain" && totals.rounded !== totals.current ? (["plain-sum"] as const) : []),
    "measures",
    ...(rangesAreOpen(result) ? (["range"] as const) : []),
    "fixed",
    "purpose",
  ];
}

export function footnotesBlock(result: Division, layout: ProportionalSheetLayout): Block {
  const { caseload, caseloadColumns, footnotes, full, widths } = layout;
  const writer = blockWriter(widths);
  const rounded = at(caseload.total, caseloadColumns.rounded);
  const current = at(caseload.total, caseloadColumns.current);
  const { totals } = result;

  const content = (note: Footnote): PlanContent => {
    switch (note) {
      case "largest-remainder":
        return formula(
          `${textLiteral(footnoteWords.largestRemainder)}&${rounded}&"."`,
          `${footnoteWords.largestRemainder}${totals.rounded}.`,
        );
      case "plain-sum":
        return formula(
          `${textLiteral(footnoteWords.plainSum)}&${rounded}&${textLiteral(footnoteWords.plainTotal)}&${current}&"."`,
          `${footnoteWords.plainSum}${totals.rounded}${footnoteWords.plainTotal}${totals.current}.`,
        );
      default:
        return text(footnoteWords[note]);
    }
  };
  footnotesOf(result).forEach((note, index) => {
    writer.span(footnotes + index, full, content(note), note === "purpose" ? looks.purpose : looks.note);
  });
  return writer.block();
}
