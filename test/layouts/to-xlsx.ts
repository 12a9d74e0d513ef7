import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { GridValue } from "../../src/reading/sheet-grid";
import { CellError, type ErrorCode, type Scalar } from "../../src/workbench/model/scalar";
import { defaultStyle } from "../../src/workbench/model/style";
import { newWorkbookFile, openWorkbookFile } from "../../src/workbench/xlsx/workbook-file";
import type { Book } from "./sheets/page";

/** The workbook as a file, so that a single case can be opened and looked at. */
export function xlsxOf({ pages }: Book): Uint8Array {
  const file = openWorkbookFile(emptyFile(), "layout.xlsx");
  const { workbook } = file;
  for (const page of pages) {
    const sheet = workbook.addSheet(page.name);
    if (page.hidden) sheet.visibility = "hidden";
    sheet.merges.push(...page.merges);
    for (const [row, line] of page.cells) {
      for (const [column, { value, format }] of line) {
        workbook.enter(
          sheet,
          { top: row, left: column, bottom: row, right: column },
          [[{ value: scalar(value) }]],
          "user",
        );
        if (format !== "General") {
          workbook.restyle(sheet, row, column, workbook.styles.intern({ ...defaultStyle, numberFormat: format }));
        }
      }
    }
  }
  return file.save();
}

/** The sheet of a new workbook stays empty and as it is, because its file fixes what belongs to it; its name is not one that teams use. */
function emptyFile(): Uint8Array {
  const parts = unzipSync(newWorkbookFile().save());
  const book = strFromU8(parts["xl/workbook.xml"] ?? new Uint8Array()).replace('name="Blad1"', 'name="(leeg)"');
  return zipSync({ ...parts, "xl/workbook.xml": strToU8(book) });
}

/** A grid has errors as their texts. */
function scalar(value: GridValue): Scalar {
  return typeof value === "string" && /^#[A-Z/0!]+[!A?]$/.test(value) ? new CellError(value as ErrorCode) : value;
}
