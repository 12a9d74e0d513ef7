import { startHeadless } from "../../src/workbench/headless";
import { parseReference } from "../../src/workbench/model/address";
import { CellError } from "../../src/workbench/model/scalar";
import { untilAnswered } from "../../src/workbench/waiting-cells";
import { buildFolder, openForAddIn } from "./built-workbook";
import type { ExampleSheet } from "./page";

/**
 * Types the sheets' formulas in the workbook while the built add-in runs in it. Returns the workbook with the answers. Throws for a formula that
 * gets no answer.
 */
export async function typeFormulas(bytes: Uint8Array, sheets: readonly ExampleSheet[]): Promise<Uint8Array> {
  const { workbook, save } = openForAddIn(bytes);
  const excel = await startHeadless({ buildFolder, workbook });
  try {
    const typed = sheets.flatMap(({ name, cells }) =>
      cells.flatMap(({ cell, value }) => {
        const sheet = workbook.sheetByName(name);
        const rect = parseReference(cell)?.rect;
        if (value === null || typeof value !== "object" || !sheet || !rect) return [];
        workbook.enter(sheet, rect, [[value]], "user");
        return [{ place: `${name}!${cell}`, answer: () => sheet.cell(rect.top, rect.left)?.value }];
      }),
    );
    excel.session.settle();
    await untilAnswered(workbook);
    for (const { place, answer } of typed) {
      const value = answer();
      if (value instanceof CellError) throw new Error(`${place} answers ${value.code}`);
    }
    return save();
  } finally {
    excel.close();
  }
}
