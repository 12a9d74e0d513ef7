import { useEffect, useState } from "react";
import { afterDrawing } from "../components/late/after-drawing";
import { useFailed } from "../components/late/use-failed";
import {
  sameTask,
  workingOutScenarios,
  type ScenariosTask,
  type WorkedOut,
} from "../../usecases/scenarios/scenarios-on-screen";

interface Done {
  readonly task: ScenariosTask;
  readonly outcome: WorkedOut;
}

/** Works out the scenarios after the screen is drawn, in short turns. Until then it gives the earlier results, and `busy` is true. */
export function useWorkedOut(wanted: ScenariosTask): { readonly outcome: WorkedOut | null; readonly busy: boolean } {
  const [task, setTask] = useState(wanted);
  const [done, setDone] = useState<Done | null>(null);
  if (task !== wanted && !sameTask(task, wanted)) setTask(wanted);

  const failed = useFailed();
  // Whoever changes something meanwhile stops it.
  useEffect(
    () => afterDrawing(workingOutScenarios(task), (outcome) => setDone({ task, outcome }), failed),
    [task, failed],
  );

  return { outcome: done?.outcome ?? null, busy: done?.task !== task };
}
