import { excelRun } from "./excel-run";

/** Whether notes or comments hang on cells; true as well where Excel does not say so. */
export function hasNotes(): Promise<boolean> {
  return excelRun(async (context) => {
    const { workbook } = context;
    const handsOver = Office.context.requirements.isSetSupported("ExcelApi", "1.18");
    const counts = [workbook.comments, ...(handsOver ? [workbook.notes] : [])].map((all) => all.getCount());
    await context.sync();
    return counts.some(({ value }) => value > 0);
  }).catch(() => true);
}
