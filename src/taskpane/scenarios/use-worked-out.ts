import { useEffect, useState } from "react";
import {
  sameTask,
  workOutScenarios,
  type ScenariosTask,
  type WorkedOut,
} from "../../usecases/scenarios/scenarios-on-screen";

/** As long as a screen needs to be drawn, so that who types or drags sees that before anything is worked out. */
const drawingMilliseconds = 30;

interface Done {
  readonly task: ScenariosTask;
  readonly outcome: WorkedOut;
}

/** The scenarios worked out after the screen was drawn; what was worked out before stays in the meantime (`busy`). */
export function useWorkedOut(wanted: ScenariosTask): { readonly outcome: WorkedOut | null; readonly busy: boolean } {
  const [task, setTask] = useState(wanted);
  const [done, setDone] = useState<Done | null>(null);
  if (task !== wanted && !sameTask(task, wanted)) setTask(wanted);

  useEffect(() => {
    const drawn = setTimeout(() => setDone({ task, outcome: workOutScenarios(task) }), drawingMilliseconds);
    return () => clearTimeout(drawn);
  }, [task]);

  return { outcome: done?.outcome ?? null, busy: done?.task !== task };
}
