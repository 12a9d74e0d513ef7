import { CellError } from "./model/scalar";
import type { Cell } from "./model/sheet";
import type { Workbook } from "./model/workbook";

/** The longest that is waited for functions in cells. */
const answerMilliseconds = 10_000;

/** Functions in cells answer later; a cell that still waits would be saved without its value. Resolves when none waits, or after ten seconds. */
export async function untilAnswered({ sheets }: Workbook): Promise<void> {
  const waits = (cell: Cell | undefined) => cell?.value instanceof CellError && cell.value.code === "#BUSY!";
  const deadline = Date.now() + answerMilliseconds;
  while (Date.now() < deadline && sheets.some(({ rows }) => rows.some((cells) => cells.some(waits)))) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
