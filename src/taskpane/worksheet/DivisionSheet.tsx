import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { MeetingFields } from "../../sheets/shared/meeting-fields";
import { monthWords } from "../../text/pane/months";
import { whatIfWords } from "../../text/pane/what-if";
import { plannedSheetWords as words } from "../../text/pane/worksheet";
import type { ComputedDivision } from "../../usecases/division/compute-division";
import { withTeam } from "../../usecases/reading/read-ages";
import { lineUpsOfChosen } from "../../usecases/scenarios/line-ups-of-chosen";
import type { KindNeeding } from "../../usecases/sheets/kinds";
import { ClientsStatus } from "../components/ClientsStatus";
import type { StepProps } from "../flow/step-props";
import { Section } from "../components/Section";
import { useEmployment } from "../months/use-employment";
import { sheetObstacle } from "../flow/sheet-obstacle";
import { supposedHours } from "../flow/supposed-hours";
import { Note, type Told } from "./Note";
import { PlannedSheet } from "./PlannedSheet";
import { ShownNames } from "./ShownNames";

const useStyles = makeStyles({
  paragraph: { ...typographyStyles.body1, margin: 0 },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
});

interface Props extends StepProps {
  readonly kind: KindNeeding<"team" | "employment" | "team-and-clients" | "clients">;
  readonly computed: ComputedDivision;
  readonly meeting: MeetingFields;
}

/** A sheet about the division as it will be, with what it waits for. */
export function DivisionSheet({ state, flow, kind, computed, meeting }: Props) {
  const styles = useStyles();
  const { reading, supposed, clients, chosenScenario, months } = state;
  const { norms, settings } = reading.memory;
  const ages = clients.status === "read" ? withTeam(clients.ages, reading, computed) : null;
  const read = useEmployment({ state, flow }, computed.result.choices.fullTimeHours, kind.needs === "employment");
  const isByHours = kind.needs === "team" || kind.needs === "employment";
  const unweighed = isByHours && norms !== null && ages === null && clients.status !== "none";
  const wishes = { contractHours: supposed, months, ...lineUpsOfChosen(reading, chosenScenario) };
  const source = { reading, computed, lists: ages };
  const task =
    kind.needs === "team"
      ? { kind, source, wishes }
      : kind.needs === "employment"
        ? read && { kind, source: { ...source, employment: read.employment }, wishes }
        : kind.needs === "team-and-clients"
          ? isReading(clients)
            ? null
            : { kind, source, wishes }
          : ages && { kind, source: ages, wishes };
  return (
    <>
      {(!isByHours || norms !== null) && <ClientsStatus clients={clients} flow={flow} />}
      <Section heading={words.heading}>
        <Note told={supposedNote(state, flow)} />
        <ShownNames shown={settings.shownNames} onChange={() => flow.goTo("data")} />
        {unweighed && <p className={styles.note}>{words.unweighed}</p>}
        {kind.needs === "employment" && read === null ? (
          <p className={styles.paragraph}>{monthWords.readingFormation}</p>
        ) : task === null ? (
          <p className={styles.paragraph}>{sheetObstacle(kind.name, clients) ? words.impossible : words.later}</p>
        ) : (
          <PlannedSheet task={task} meeting={meeting} flow={flow} />
        )}
      </Section>
    </>
  );
}

/** Whether the lists may still say more. */
function isReading({ status }: StepProps["state"]["clients"]): boolean {
  return status === "reading" || status === "waiting";
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
