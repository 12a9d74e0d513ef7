import { Button, makeStyles, Spinner, tokens, typographyStyles } from "@fluentui/react-components";
import { useCallback, useDeferredValue } from "react";
import { whatIfWords } from "../../text/what-if";
import { plannedSheetWords as words } from "../../text/worksheet";
import type { ComputedScenario } from "../../usecases/compute-scenario";
import { withTeam } from "../../usecases/read-ages";
import { ClientsStatus } from "../components/ClientsStatus";
import { NoDivision } from "../components/NoDivision";
import type { StepProps } from "../components/ReadyScreen";
import { Section } from "../components/Section";
import { sheetObstacle } from "../flow/sheet-obstacle";
import { supposedHours } from "../flow/supposed-hours";
import { Note, type Told } from "./Note";
import { MeetingForm } from "./MeetingForm";
import { PlannedSheet } from "./PlannedSheet";
import { SheetChoice } from "./SheetChoice";
import { useMeeting } from "./use-meeting";
import { useSteadyTask } from "./use-steady-task";

const useStyles = makeStyles({
  names: {
    ...typographyStyles.body1,
    margin: 0,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
  },
  paragraph: { ...typographyStyles.body1, margin: 0 },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
});

/** Werkblad: which sheet, for which meeting, and how it will look. The button that makes it is below every step. */
export function WorksheetStep({ state, flow }: StepProps) {
  const { scenario } = state;
  return scenario.usable ? (
    <Worksheet state={state} flow={flow} computed={scenario} />
  ) : (
    <NoDivision problem={scenario.problem} />
  );
}

function Worksheet({ state, flow, computed }: StepProps & { readonly computed: ComputedScenario }) {
  const styles = useStyles();
  const { reading, supposed, clients, sheetKind } = state;
  const { meeting: kept, norms, settings } = reading.memory;
  const filledIn = useMeeting(kept, flow.changeMeeting);
  const ages = clients.status === "read" ? withTeam(clients.ages, reading, computed) : null;
  const task = useSteadyTask({ kind: sheetKind, reading, computed, supposed, ages });
  // Who types sees that first; the sheet follows.
  const shownTask = useDeferredValue(task, null);
  const shownMeeting = useDeferredValue(filledIn.meeting);
  const toScenarios = useCallback(() => flow.goTo("scenarios"), [flow]);
  const unweighed = sheetKind === "proportional" && norms !== null && ages === null && clients.status !== "none";
  const unread = sheetKind !== "proportional" && ages === null;
  return (
    <>
      <SheetChoice chosen={sheetKind} clients={clients} onChoose={flow.chooseSheet} />
      <MeetingForm filledIn={filledIn} onChoose={flow.changeMeeting} />
      {(sheetKind !== "proportional" || norms !== null) && <ClientsStatus clients={clients} flow={flow} />}
      <Section heading={words.heading}>
        <Note told={supposedNote(state, flow)} />
        <p className={styles.names}>
          {words.names[settings.shownNames]}
          <Button size="small" onClick={() => flow.goTo("data")}>
            {words.changeNames}
          </Button>
        </p>
        {unweighed && <p className={styles.note}>{words.unweighed}</p>}
        {unread && (
          <p className={styles.paragraph}>{sheetObstacle(sheetKind, clients) ? words.impossible : words.later}</p>
        )}
        {!unread &&
          (shownTask === null ? (
            <Spinner label={words.busy} />
          ) : (
            <PlannedSheet task={shownTask} meeting={shownMeeting} onToScenarios={toScenarios} />
          ))}
      </Section>
    </>
  );
}

/** A sheet that is made now is about hours that are supposed. */
function supposedNote({ reading, supposed }: StepProps["state"], flow: StepProps["flow"]): Told | null {
  const people = supposedHours(reading, supposed);
  if (people.length === 0) return null;
  return {
    intent: "info",
    title: whatIfWords.heading,
    sentence: whatIfWords.active(people),
    action: { label: whatIfWords.reset, run: () => flow.suppose({}) },
  };
}
