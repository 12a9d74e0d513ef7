import { newWorkbookFile } from "../../../src/workbench/xlsx/workbook-file";

/** The bytes of a workbook with one sheet, "Blad1", and more where rows of those are given by name. */
export function workbookOf(
  rows: readonly (readonly (string | number | null)[])[],
  others: Readonly<Record<string, readonly (readonly (string | number | null)[])[]>> = {},
): Uint8Array {
  const file = newWorkbookFile();
  for (const [name, cells] of [["Blad1", rows] as const, ...Object.entries(others)]) {
    const sheet = file.workbook.sheetByName(name) ?? file.workbook.addSheet(name);
    cells.forEach((line, row) => {
      line.forEach((value, column) => {
        if (value !== null)
          file.workbook.enter(sheet, { top: row, left: column, bottom: row, right: column }, [[{ value }]], "user");
      });
    });
  }
  return file.save();
}
