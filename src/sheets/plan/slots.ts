import { comparisonWords } from "../../text/sheets/scenario-comparison-sheet";
import { text, theirs, type BlockWriter } from "./block";
import type { ScenarioComparisonLayout, Strip } from "../comparison/scenario-comparison-layout";
import type { CellLook } from "./sheet-plan";
import { looks } from "./sheet-styles";

/** What every table of scenarios side by side has in common. */

/** A line between a scenario and what stands left of it. */
export function withEdge(look: CellLook): CellLook {
  return { ...look, borders: { ...look.borders, left: "thin" } };
}

/** Keeps numbers at the right of a slot clear of the next slot's line. */
export function atRight(look: CellLook): CellLook {
  return { ...look, indent: 1 };
}

/** Above the slots: the table's title, and below it which scenario stands in which. */
export function writeNames(
  writer: BlockWriter,
  { full, slots }: ScenarioComparisonLayout,
  { from, to, title, names }: Strip,
  words: string,
  columns: readonly { readonly title: string; readonly name: string }[],
): void {
  const shown = from === 0 ? words : `${words}${comparisonWords.continued}`;
  writer.span(title, full, text(shown), looks.section);
  writer.put(names, 0, null, looks.headerText);
  columns.slice(from, to).forEach((column, index) => {
    const slot = slots[index];
    const name = column.name === "" ? column.title : `${column.title}: ${column.name}`;
    if (slot) writer.span(names, slot, theirs(name), withEdge(looks.headerIndented));
  });
}
