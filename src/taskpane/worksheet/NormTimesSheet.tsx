import type { MeetingFields } from "../../sheets/shared/meeting-fields";
import { hostErrorSentence } from "../../text/problems/host-errors";
import { plannedSheetWords as words } from "../../text/pane/worksheet";
import { capacityProblemSentence } from "../../usecases/reading/workbook-problem";
import type { KindNeeding } from "../../usecases/sheets/kinds";
import type { StepProps } from "../flow/step-props";
import { Busy } from "../components/Busy";
import { Section } from "../components/Section";
import type { Capacity } from "../flow/state";
import { Note, type Told } from "./Note";
import { PlannedSheet } from "./PlannedSheet";

interface Props extends StepProps {
  readonly kind: KindNeeding<"norm-times">;
  readonly meeting: MeetingFields;
}

/** A sheet about norm times as it will be, which needs no division. */
export function NormTimesSheet({ state, flow, kind, meeting }: Props) {
  const { capacity, reading } = state;
  return (
    <Section heading={words.heading}>
      <Note told={withoutSheet(capacity, () => flow.chooseSheet(kind.name))} />
      {capacity.status === "reading" && <Busy label={words.capacity.reading} />}
      {capacity.status === "read" && (
        <PlannedSheet
          task={{ kind, source: { ...capacity.figures, reading }, wishes: {} }}
          meeting={meeting}
          flow={flow}
        />
      )}
    </Section>
  );
}

/** Why there is no sheet to show, with the way to look again. */
function withoutSheet(capacity: Capacity, readAgain: () => void): Told | null {
  const action = { label: words.capacity.again, run: readAgain };
  switch (capacity.status) {
    case "unusable":
      return {
        intent: "warning",
        title: words.impossible,
        sentence: capacityProblemSentence(capacity.problem),
        action,
      };
    case "failed": {
      const { code, sheet } = capacity.refusal;
      return { intent: "error", title: words.capacity.failed, sentence: hostErrorSentence(code, sheet), action };
    }
    case "none-asked":
    case "reading":
    case "read":
      return null;
  }
}
