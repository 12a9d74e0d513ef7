import type { CellNote } from "../reading/notes/cell-note";
import type { CellPlace } from "../reading/sheet-grid";
import { HostError } from "../usecases/host";
import { excelRun } from "./excel-run";

/** A sheet on which more hang is not asked about. */
const mostOnSheet = 1000;

/**
 * The texts that hang on the cells that are wanted, comments, and notes where this Excel hands them over (ExcelApi 1.18). Excel is first asked where each hangs, so that no other text is fetched. Who wrote it
 * is not asked.
 */
export function readNotes(name: string, isWanted: (cell: CellPlace) => boolean): Promise<CellNote[]> {
  return excelRun(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const handsOver = Office.context.requirements.isSetSupported("ExcelApi", "1.18");
    const kinds = [sheet.comments, ...(handsOver ? [sheet.notes] : [])].map((all) => ({ all, count: all.getCount() }));
    await context.sync();
    if (kinds.some(({ count }) => count.value > mostOnSheet)) throw new HostError("too-large", name);
    const hanging = kinds.flatMap(({ all, count }) =>
      Array.from({ length: count.value }, (_, at) => {
        const item = all.getItemAt(at);
        return { item, place: item.getLocation().load("rowIndex,columnIndex") };
      }),
    );
    if (hanging.length === 0) return [];
    await context.sync();
    const wanted = hanging
      .map(({ item, place }) => ({ item, row: place.rowIndex, column: place.columnIndex }))
      .filter(isWanted);
    if (wanted.length === 0) return [];
    for (const { item } of wanted) item.load("content");
    await context.sync();
    return wanted.map(({ item, row, column }) => ({ row, column, text: item.content }));
  }, name);
}
