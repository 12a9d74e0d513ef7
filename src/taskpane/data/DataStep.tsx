import { choiceWords } from "../../text/pane/pane";
import { ClientsStatus } from "../components/ClientsStatus";
import type { StepProps } from "../flow/step-props";
import { Section } from "../components/Section";
import { FoundTables } from "./FoundTables";
import { ReferenceDateField } from "./ReferenceDateField";
import { TeamSettingsFields } from "./TeamSettingsFields";
import { WhoCounts } from "./WhoCounts";

/** The step Gegevens: what was found and how sure that is, who counts, and what the team agreed on. */
export function DataStep({ state, flow }: StepProps) {
  const { clients, reading } = state;
  return (
    <>
      <FoundTables state={state} flow={flow} onShow={(cell) => void flow.show(cell)} />
      {clients.status !== "none" && <ClientsStatus clients={clients} flow={flow} />}
      {clients.status === "read" && <WhoCounts ages={clients.ages} flow={flow} />}
      <Section heading={choiceWords.agreements}>
        <ReferenceDateField state={state} flow={flow} />
        <TeamSettingsFields settings={reading.memory.settings} onChange={flow.changeSettings} />
      </Section>
    </>
  );
}
