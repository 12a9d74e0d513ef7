import { memo, useMemo } from "react";
import type { MeetingFields } from "../../sheets/meeting-fields";
import { clientsProblemSentence } from "../../text/clients-problems";
import { plannedSheetWords as words } from "../../text/worksheet";
import { sheetOnScreen, type SheetTask } from "../../usecases/sheet-on-screen";
import { Note } from "./Note";
import { SheetPreview } from "./SheetPreview";

interface Props {
  readonly task: SheetTask;
  readonly meeting: MeetingFields;
  readonly onToScenarios: () => void;
}

/** The sheet as it will be, or why there is none. Drawn anew only for another sheet or other words. */
export const PlannedSheet = memo(function PlannedSheet({ task, meeting, onToScenarios }: Props) {
  const sheet = useMemo(() => sheetOnScreen(task), [task]);
  const plan = useMemo(() => (sheet.ok ? sheet.plan(meeting) : null), [sheet, meeting]);
  if (!sheet.ok) {
    const action = { label: words.toScenarios, run: onToScenarios };
    return <Note told={{ intent: "warning", sentence: clientsProblemSentence(sheet.problem), action }} />;
  }
  return plan && <SheetPreview plan={plan} fileName={task.reading.fileName} />;
});
