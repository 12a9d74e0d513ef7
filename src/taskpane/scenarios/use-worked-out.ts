import { useEffect, useState } from "react";
import {
  sameTask,
  workOutScenarios,
  type ScenariosTask,
  type WorkedOut,
} from "../../usecases/scenarios/scenarios-on-screen";

/** About the time to draw a screen. Somebody who types or drags sees the result of that before anything is worked out. */
const drawingMilliseconds = 30;

interface Done {
  readonly task: ScenariosTask;
  readonly outcome: WorkedOut;
}

/** Works out the scenarios after the screen is drawn. Until then it gives the earlier results, and `busy` is true. */
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
