import { choiceWords } from "../../text/pane/choices";
import { whoCountsWords } from "../../text/pane/who-counts";
import { attentionPoints } from "../../usecases/attention/attention-points";
import { AttentionList } from "../checks/AttentionList";
import { ClientsStatus } from "../components/ClientsStatus";
import { Disclosure } from "../components/Disclosure";
import { LongReading } from "../components/LongReading";
import { NoDivision } from "../components/NoDivision";
import { Section } from "../components/Section";
import { checksIn, clientDoubtsIn } from "../flow/points";
import type { StepProps } from "../flow/step-props";
import { FoundTables } from "./FoundTables";
import { ReferenceDateField } from "./ReferenceDateField";
import { TeamSettingsFields } from "./TeamSettingsFields";
import { WhoCounts } from "./WhoCounts";

/** The step Gegevens: the points that decide the figures, what was found and how sure that is, who counts, and what the team agreed on. */
export function DataStep({ state, flow }: StepProps) {
  const { clients, reading, division } = state;
  const { referenceDate } = reading.memory.choices;
  return (
    <>
      {!division.ok && <NoDivision problem={division.problem} flow={flow} />}
      <AttentionList
        points={attentionPoints(reading, checksIn(state), clientDoubtsIn(state))}
        caseworkers={division.ok ? division.result.caseworkers : []}
        busy={state.activity !== "none"}
        onShow={(cell) => void flow.show(cell)}
        onFill={(name, hours) => {
          // It shows at once.
          flow.fillHours("sideTaskHours", name, hours);
          return Promise.resolve();
        }}
        onAnswer={flow.answer}
        onTakeBack={flow.takeAnswerBack}
        onCorrect={flow.correct}
      />
      <FoundTables state={state} flow={flow} onShow={(cell) => void flow.show(cell)} />
      {state.counting && <LongReading {...state.counting} onStop={flow.stopReading} />}
      {clients.status !== "none" && <ClientsStatus clients={clients} flow={flow} />}
      <Section heading={choiceWords.agreements}>
        {clients.status === "read" && (
          <Disclosure summary={whoCountsWords.heading}>
            <WhoCounts ages={clients.ages} flow={flow} />
          </Disclosure>
        )}
        <Disclosure summary={choiceWords.dateAndAgreements(referenceDate ?? reading.proposedDate.date)}>
          <ReferenceDateField state={state} flow={flow} />
          <TeamSettingsFields settings={reading.memory.settings} onChange={flow.changeSettings} />
        </Disclosure>
      </Section>
    </>
  );
}
