import { considerationWords } from "../../text/sheets/scenario-comparison-sheet";
import { blockWriter, formula, text, type Block } from "../plan/block";
import type { ComparedColumn } from "./compared-columns";
import { at, textLiteral } from "../plan/formula-text";
import type { ScenarioComparisonLayout } from "./scenario-comparison-layout";
import { withEdge, writeNames } from "../plan/slots";
import { looks } from "../plan/sheet-styles";

/** Room for two handwritten lines. */
const rowHeight = 34;

export const considerationRows = considerationWords.rows.length;

/** Overwegingen: what speaks for and against each scenario, and on which terms, is for the team to fill in. */
export function considerationsBlock(columns: readonly ComparedColumn[], layout: ScenarioComparisonLayout): Block {
  const writer = blockWriter(layout.widths);
  for (const strip of layout.considerations) {
    writeNames(writer, layout, strip, considerationWords.title, columns);
    considerationWords.rows.forEach((words, index) => {
      const row = strip.first + index;
      writer.atLeast(row, rowHeight);
      writer.put(row, 0, text(words), looks.label);
      for (const slot of layout.slots.slice(0, strip.to - strip.from)) {
        const mark = `IF(${at(row, slot.who)}="",${textLiteral(considerationWords.fillIn)},"")`;
        writer.span(row, { first: slot.who, last: slot.clients }, null, withEdge(looks.input));
        writer.put(row, slot.perFte, formula(mark, considerationWords.fillIn), looks.fillInMark);
      }
    });
  }
  return writer.block();
}
