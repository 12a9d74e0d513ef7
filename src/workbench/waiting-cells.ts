import { CellError } from "./model/scalar";
import type { Cell } from "./model/sheet";
import type { Workbook } from "./model/workbook";

/** How long to wait for functions in cells, at most. */
const answerMilliseconds = 10_000;

/** Resolves when every function in a cell has answered, or after ten seconds. A cell that still waits would be saved without its value. */
export async function untilAnswered({ sheets }: Workbook): Promise<void> {
  const waits = (cell: Cell | undefined) => cell?.value instanceof CellError && cell.value.code === "#BUSY!";
  const deadline = Date.now() + answerMilliseconds;
  while (Date.now() < deadline && sheets.some(({ rows }) => rows.some((cells) => cells.some(waits)))) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
