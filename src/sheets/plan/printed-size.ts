import { printedPages } from "./page-plan";
import type { PlanCell, SheetPlan } from "./sheet-plan";
import { leastPrintedSize } from "./sheet-styles";

/** What Excel gives a cell that names no size. */
const standardSize = 11;

/** The cells whose text comes out smaller on paper than anybody can read, with the scale of the page taken into account. */
export function tooSmallToRead(plan: SheetPlan): readonly PlanCell[] {
  const { scale } = printedPages(plan);
  const { area } = plan.page;
  return plan.cells.filter(
    ({ row, column, content, look }) =>
      content !== null &&
      row >= area.top &&
      row <= area.bottom &&
      column >= area.left &&
      column <= area.right &&
      (look.size ?? standardSize) * scale < leastPrintedSize,
  );
}
