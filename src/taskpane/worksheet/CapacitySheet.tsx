import { Spinner } from "@fluentui/react-components";
import type { MeetingFields } from "../../sheets/shared/meeting-fields";
import { hostErrorSentence } from "../../text/problems/host-errors";
import { plannedSheetWords as words } from "../../text/pane/worksheet";
import { unusableCapacitySentence } from "../../usecases/reading/unusable-capacity";
import type { StepProps } from "../flow/step-props";
import { Section } from "../components/Section";
import type { Capacity } from "../flow/state";
import { Note, type Told } from "./Note";
import { PlannedSheet } from "./PlannedSheet";

/** Normen en capaciteit as it will be, which needs norm times and no division. */
export function CapacitySheet({ state, flow, meeting }: StepProps & { readonly meeting: MeetingFields }) {
  const { capacity, reading } = state;
  return (
    <Section heading={words.heading}>
      <Note told={withoutSheet(capacity, () => flow.chooseSheet("capacity"))} />
      {capacity.status === "reading" && <Spinner label={words.capacity.reading} />}
      {capacity.status === "read" && (
        <PlannedSheet task={{ kind: "capacity", ...capacity.figures, reading }} meeting={meeting} flow={flow} />
      )}
    </Section>
  );
}

/** Why there is no sheet to show, with the way to look again. */
function withoutSheet(capacity: Capacity, readAgain: () => void): Told | null {
  const action = { label: words.capacity.again, run: readAgain };
  switch (capacity.status) {
    case "unusable":
      return { intent: "warning", title: words.impossible, sentence: unusableCapacitySentence(capacity), action };
    case "failed": {
      const { code, sheet } = capacity.problem;
      return { intent: "error", title: words.capacity.failed, sentence: hostErrorSentence(code, sheet), action };
    }
    case "none-asked":
    case "reading":
    case "read":
      return null;
  }
}
