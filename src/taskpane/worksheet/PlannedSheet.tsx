import { memo, useDeferredValue, useMemo, type ComponentType } from "react";
import type { MeetingFields } from "../../sheets/shared/meeting-fields";
import { clientsProblemSentence } from "../../text/problems/clients-problems";
import { plannedSheetWords as words } from "../../text/pane/worksheet";
import type { SheetMaker, SheetNeed } from "../../usecases/sheets/kind-of-sheet";
import { sheetKinds } from "../../usecases/sheets/kinds";
import type { SheetTask } from "../../usecases/sheets/sheet-on-screen";
import { Busy } from "../components/Busy";
import { latePart } from "../components/late/late-part";
import { LatePlace } from "../components/late/LatePlace";
import type { Flow } from "../flow/flow";
import { Note } from "./Note";
import { SheetPreview } from "./SheetPreview";
import { useSteadyTask } from "./use-steady-task";
import { useWorkedOutSheet } from "./use-worked-out-sheet";

interface Props {
  readonly task: SheetTask;
  readonly meeting: MeetingFields;
  readonly flow: Pick<Flow, "goTo">;
}

/** The sheet as it will be, or why there is none. Somebody who types sees that first; the sheet follows. */
export function PlannedSheet({ task, meeting, flow }: Props) {
  const shownTask = useDeferredValue(useSteadyTask(task), null);
  const shownMeeting = useDeferredValue(meeting);
  if (shownTask === null) return <Busy label={words.busy} />;
  const { name } = shownTask.kind;
  const DrawnSheet = drawnSheets[name];
  return (
    <LatePlace key={name}>{DrawnSheet && <DrawnSheet task={shownTask} meeting={shownMeeting} flow={flow} />}</LatePlace>
  );
}

/** By kind: what draws its sheet, with what makes it, which is fetched when it is first shown. */
const drawnSheets: Readonly<Record<string, ComponentType<Props>>> = Object.fromEntries(
  sheetKinds.map((kind) => [kind.name, latePart<Props>(async () => drawnBy(await kind.load()))]),
);

/** Drawn anew only for another sheet or other words. */
function drawnBy(maker: SheetMaker<SheetNeed>) {
  return memo(function DrawnSheet({ task, meeting, flow }: Props) {
    const sheet = useWorkedOutSheet(task, maker);
    const plan = useMemo(() => (sheet?.ok ? sheet.plan(meeting) : null), [sheet, meeting]);
    if (sheet === null) return <Busy label={words.busy} />;
    if (!sheet.ok) {
      const action = { label: words.toScenarios, run: () => flow.goTo("scenarios") };
      return <Note told={{ intent: "warning", sentence: clientsProblemSentence(sheet.problem), action }} />;
    }
    return plan && <SheetPreview plan={plan} fileName={task.source.reading.fileName} />;
  });
}
