import { shownText } from "../../../src/usecases/sheets/preview/shown-text";
import type { PlanCell, SheetPlan } from "../../../src/sheets/plan/sheet-plan";
import { addressOf } from "../../support/workbooks/plan-to-xlsx";
import { pixelsWide } from "./text-width";

const standardSize = 11;
/** Pixels that no character may take: Excel keeps two at each side, and one for the line. */
const kept = 3;
const perIndent = 9;

/** What cannot be read in its cell: a number that shows as "###", a word that breaks within, a line that its neighbour hides. */
export function cutOff(plan: SheetPlan): readonly string[] {
  const { area } = plan.page;
  const merged = new Map(plan.merges.map((merge) => [`${merge.top} ${merge.left}`, merge]));
  const pixels = (first: number, last: number): number =>
    plan.columnWidths.slice(first, last + 1).reduce((sum, width) => sum + width * 7 + 5, 0);
  const filled = new Set(
    plan.cells.flatMap(({ row, column, content, look }) => (content || look.fill ? [`${row} ${column}`] : [])),
  );
  const isPrinted = ({ row, column }: PlanCell): boolean =>
    row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
  return plan.cells.filter(isPrinted).flatMap((cell) => {
    const { row, column, content, look } = cell;
    const shown = shownText(content, look);
    if (shown === "") return [];
    const merge = merged.get(`${row} ${column}`);
    const last = merge?.right ?? column;
    const font = { size: look.size ?? standardSize, bold: look.bold ?? false };
    const room = (end: number): number => pixels(column, end) - kept - (look.indent ?? 0) * perIndent;
    const fits = (part: string, end = last): boolean => pixelsWide(part, font) <= room(end);
    const isNumber =
      content?.kind === "number" ||
      content?.kind === "date" ||
      (content?.kind === "formula" && typeof content.expected === "number");
    const says = (fault: string): readonly string[] => [`${plan.name} ${addressOf(cell)} ${fault}: ${shown}`];
    if (isNumber) return fits(shown) ? [] : says("shows ###");
    // A name of theirs may be longer than any column.
    if (look.wrap && content?.kind === "theirs") return [];
    if (look.wrap) return shown.split(/\s/).every((word) => fits(word)) ? [] : says("breaks a word");
    if (look.horizontal === "right" || look.horizontal === "center") return fits(shown) ? [] : says("runs over");
    let end = last;
    if (!merge) while (end < plan.columnWidths.length - 1 && !filled.has(`${row} ${end + 1}`)) end += 1;
    return fits(shown, end) ? [] : says("is hidden by its neighbour");
  });
}
