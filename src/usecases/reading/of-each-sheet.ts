import type { SheetGrid } from "../../reading/sheet-grid";
import { HostError } from "../host";

/** Excel does not say it of one sheet, or cannot say it at all. */
const unsaid: ReadonlySet<HostError["code"]> = new Set(["unknown", "protected", "too-large", "too-old"]);

/** What Excel answers of one sheet; null where it does not say it of that sheet. Rejects with the host's HostError where nothing can be read just now. */
export async function ofSheet<Answer>(ask: () => Promise<Answer>): Promise<Answer | null> {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof HostError) || !unsaid.has(error.code)) throw error;
    return null;
  }
}

/**
 * What Excel answers of each sheet; null where it does not say it of every one, because a half would contradict the rest. Rejects with the host's
 * HostError where nothing can be read just now.
 */
export async function ofEach<Answer>(
  grids: readonly SheetGrid[],
  ask: (grid: SheetGrid) => Promise<Answer>,
): Promise<(readonly [SheetGrid, Answer])[] | null> {
  const answers: (readonly [SheetGrid, Answer])[] = [];
  for (const grid of grids) {
    const answer = await ofSheet(() => ask(grid));
    if (answer === null) return null;
    answers.push([grid, answer]);
  }
  return answers;
}
