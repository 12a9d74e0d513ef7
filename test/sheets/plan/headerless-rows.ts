import { printedPages } from "../../../src/sheets/plan/page-plan";
import type { SheetPlan } from "../../../src/sheets/plan/sheet-plan";
import { isHeader } from "../../../src/sheets/plan/sheet-styles";

/**
 * The rows with which a page begins in the middle of a table whose header it does not repeat. A table is what is written without an empty row
 * between; its header is told by its fill.
 */
export function headerlessRows(plan: SheetPlan): readonly number[] {
  const { area, titleRows } = plan.page;
  const onPaper = plan.cells.filter(({ column }) => column >= area.left && column <= area.right);
  const written = new Set(onPaper.map(({ row }) => row));
  const headers = new Set(onPaper.filter(({ look }) => isHeader(look)).map(({ row }) => row));
  return printedPages(plan)
    .pages.slice(1)
    .map(({ first }) => first)
    .filter((row) => {
      let above = row;
      while (written.has(above - 1) && !headers.has(above)) above -= 1;
      const isWithin = above < row && headers.has(above);
      return isWithin && !(titleRows && titleRows.first <= above && titleRows.last >= above);
    });
}
