import type { Drawing } from "../drawing";
import type { Page } from "../sheets/page";
import { numbersBeginAgain } from "./list-columns";
import type { ClientRow } from "./list-rows";

/** Rows that stand together because they are of one caseworker, as long as the next row is. */
function blocksOf(rows: readonly ClientRow[]): readonly (readonly ClientRow[])[] {
  const blocks: ClientRow[][] = [];
  for (const row of rows) {
    const last = blocks.at(-1);
    if (last && last[0]?.owner === row.owner) last.push(row);
    else blocks.push([row]);
  }
  return blocks;
}

/** The rows with those behind them that have a number and no client yet, as a form has them: up to a round number. */
export function withPrepared(drawing: Drawing, rows: readonly ClientRow[]): readonly ClientRow[] {
  const { choices } = drawing;
  if (choices.numberedOn === "none") return rows;
  const draw = drawing.draw("rows prepared");
  const after = (some: readonly ClientRow[]): readonly ClientRow[] => {
    const [owner = null] = some.slice(-1).map((row) => row.owner);
    const more = 10 - (some.length % 10) + 10 * draw.whole(0, 1);
    const prepared: ClientRow = { client: 0, owner, status: null, start: null, end: null, isPrepared: true };
    return [...some, ...Array.from({ length: more }, () => prepared)];
  };
  return choices.nameCells !== "every row" && numbersBeginAgain(drawing) ? blocksOf(rows).flatMap(after) : after(rows);
}

/** One cell for the name of each block. */
export function mergeBlocks(page: Page, top: number, column: number, rows: readonly ClientRow[]): void {
  let row = top;
  for (const { length } of blocksOf(rows)) {
    if (length > 1) page.merges.push({ top: row, bottom: row + length - 1, left: column, right: column });
    row += length;
  }
}
