import type { Traced } from "../../caseload/traced";
import type { GridView } from "../grid-view";
import { parseNumber } from "../values/number-text";
import { plainWords } from "../values/words";
import { normFigure } from "./norm-figures";

/** The productive hours of one fte where they stand beside a table: "Productienorm | 1034", or "Productienorm: 1.034 uur per fte" in one cell. */
export function statedProductiveHours(view: GridView, isFree: (row: number) => boolean): Traced<number> | null {
  for (let row = view.top; row <= view.bottom; row += 1) {
    if (!isFree(row)) continue;
    for (let column = view.left; column <= view.right; column += 1) {
      const label = view.cell(row, column);
      if (typeof label.value !== "string" || !/^(?:productie ?norm|productieve uren)/.test(plainWords(label.text)))
        continue;
      const beside = column < view.right ? normFigure(view.cell(row, column + 1), "productiveHours") : null;
      if (beside?.kind === "figure" && beside.figure.value > 0) return beside.figure;
      const written = parseNumber(/\d[\d.,]*\d/.exec(label.text)?.[0] ?? "");
      if (written && written.value > 0) return { value: written.value, cell: label.address, text: label.text };
    }
  }
  return null;
}
