import { ReferenceDateField } from "./ReferenceDateField";
import { FoundTables } from "./FoundTables";
import { TeamSettingsFields } from "./TeamSettingsFields";
import { Section } from "../components/Section";
import type { StepProps } from "../components/ReadyScreen";
import { choiceWords } from "../../text/pane";

/** Gegevens: what was found and how sure that is, who counts, and what the team agreed on. */
export function DataStep({ state, flow }: StepProps) {
  return (
    <>
      <FoundTables state={state} flow={flow} onShow={(cell) => void flow.show(cell)} />
      <Section heading={choiceWords.heading}>
        <ReferenceDateField state={state} flow={flow} />
        <TeamSettingsFields settings={state.reading.memory.settings} onChange={flow.changeSettings} />
      </Section>
    </>
  );
}
