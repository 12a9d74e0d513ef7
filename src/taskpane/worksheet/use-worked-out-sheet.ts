import { startTransition, useEffect, useState } from "react";
import type { SheetMaker, SheetNeed } from "../../usecases/sheets/kind-of-sheet";
import { sheetOnScreen, type SheetOnScreen, type SheetTask } from "../../usecases/sheets/sheet-on-screen";
import { afterDrawing } from "../components/late/after-drawing";

/** The sheet of the task, worked out in short turns: null until the first is there, and the earlier one until the next is. */
export function useWorkedOutSheet(task: SheetTask, maker: SheetMaker<SheetNeed>): SheetOnScreen | null {
  const [sheet, setSheet] = useState<SheetOnScreen | null>(null);
  // Whoever chooses another sheet meanwhile stops it.
  useEffect(
    () =>
      afterDrawing(sheetOnScreen(task, maker), (worked) =>
        // Drawing its pages can wait for a press too.
        startTransition(() => setSheet(worked)),
      ),
    [task, maker],
  );
  return sheet;
}
