import { startTransition, useEffect, useState } from "react";
import type { SheetMaker, SheetNeed } from "../../usecases/sheets/kind-of-sheet";
import { sheetOnScreen, type SheetOnScreen, type SheetTask } from "../../usecases/sheets/sheet-on-screen";
import { afterDrawing } from "../components/late/after-drawing";
import { useFailed } from "../components/late/use-failed";

/** The sheet of the task, worked out in short turns: null until the first is there, and the earlier one until the next is. */
export function useWorkedOutSheet(task: SheetTask, maker: SheetMaker<SheetNeed>): SheetOnScreen | null {
  const [sheet, setSheet] = useState<SheetOnScreen | null>(null);
  const failed = useFailed();
  // Whoever chooses another sheet meanwhile stops it. Drawing its pages can wait for a press too.
  useEffect(
    () => afterDrawing(sheetOnScreen(task, maker), (worked) => startTransition(() => setSheet(worked)), failed),
    [task, maker, failed],
  );
  return sheet;
}
