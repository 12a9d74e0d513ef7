import { useState } from "react";
import { sameSheet, type SheetTask } from "../../usecases/sheets/sheet-on-screen";

/** The task as it was first given, for as long as it gives the same sheet: what was worked out for it stays. */
export function useSteadyTask(task: SheetTask): SheetTask {
  const [steady, setSteady] = useState(task);
  if (sameSheet(steady, task)) return steady;
  setSteady(task);
  return task;
}
