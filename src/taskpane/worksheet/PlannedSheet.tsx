import { Spinner } from "@fluentui/react-components";
import { memo, useDeferredValue, useMemo } from "react";
import type { MeetingFields } from "../../sheets/shared/meeting-fields";
import { clientsProblemSentence } from "../../text/problems/clients-problems";
import { plannedSheetWords as words } from "../../text/pane/worksheet";
import { sheetOnScreen, type SheetTask } from "../../usecases/sheets/sheet-on-screen";
import type { Flow } from "../flow/flow";
import { Note } from "./Note";
import { SheetPreview } from "./SheetPreview";
import { useSteadyTask } from "./use-steady-task";

interface Props {
  readonly task: SheetTask;
  readonly meeting: MeetingFields;
  readonly flow: Pick<Flow, "goTo">;
}

/** The sheet as it will be, or why there is none. Who types sees that first; the sheet follows. */
export function PlannedSheet({ task, meeting, flow }: Props) {
  const shownTask = useDeferredValue(useSteadyTask(task), null);
  const shownMeeting = useDeferredValue(meeting);
  return shownTask === null ? (
    <Spinner label={words.busy} />
  ) : (
    <DrawnSheet task={shownTask} meeting={shownMeeting} flow={flow} />
  );
}

/** Drawn anew only for another sheet or other words. */
const DrawnSheet = memo(function DrawnSheet({ task, meeting, flow }: Props) {
  const sheet = useMemo(() => sheetOnScreen(task), [task]);
  const plan = useMemo(() => (sheet.ok ? sheet.plan(meeting) : null), [sheet, meeting]);
  if (!sheet.ok) {
    const action = { label: words.toScenarios, run: () => flow.goTo("scenarios") };
    return <Note told={{ intent: "warning", sentence: clientsProblemSentence(sheet.problem), action }} />;
  }
  return plan && <SheetPreview plan={plan} fileName={task.reading.fileName} />;
});
