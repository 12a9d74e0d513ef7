import { useEffect, useState } from "react";
import {
  sameTask,
  workingOutScenarios,
  type ScenariosTask,
  type WorkedOut,
} from "../../usecases/scenarios/scenarios-on-screen";

/** About the time to draw a screen. Somebody who types or drags sees the result of that before anything is worked out. */
const drawingMilliseconds = 30;

/** How long it works before the screen is drawn again, so that no press waits for it. */
const workingMilliseconds = 40;

interface Done {
  readonly task: ScenariosTask;
  readonly outcome: WorkedOut;
}

/** Works out the scenarios after the screen is drawn, in short turns. Until then it gives the earlier results, and `busy` is true. */
export function useWorkedOut(wanted: ScenariosTask): { readonly outcome: WorkedOut | null; readonly busy: boolean } {
  const [task, setTask] = useState(wanted);
  const [done, setDone] = useState<Done | null>(null);
  if (task !== wanted && !sameTask(task, wanted)) setTask(wanted);

  useEffect(() => {
    const steps = workingOutScenarios(task);
    let next = setTimeout(work, drawingMilliseconds);
    function work(): void {
      const until = performance.now() + workingMilliseconds;
      do {
        const step = steps.next();
        if (step.done) {
          setDone({ task, outcome: step.value });
          return;
        }
      } while (performance.now() < until);
      next = setTimeout(work, 0);
    }
    // Whoever changes something meanwhile stops it.
    return () => clearTimeout(next);
  }, [task]);

  return { outcome: done?.outcome ?? null, busy: done?.task !== task };
}
