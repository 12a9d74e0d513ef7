import { withTeam } from "../../usecases/reading/read-ages";
import { ClientsStatus } from "../components/ClientsStatus";
import { NoDivision } from "../components/NoDivision";
import type { StepProps } from "../flow/step-props";
import { ScenarioWorkbench } from "./ScenarioWorkbench";

/** The step Scenario's: the clients by age, the teams for them, and the best line-ups with the reasons. */
export function ScenariosStep({ state, flow }: StepProps) {
  const { division, clients, reading, supposed, chosenScenario, triedCuts } = state;
  if (!division.ok) return <NoDivision problem={division.problem} flow={flow} />;
  return (
    <>
      <ClientsStatus clients={clients} flow={flow} />
      {clients.status === "read" && (
        <ScenarioWorkbench
          ages={withTeam(clients.ages, reading, division)}
          supposed={supposed}
          chosenName={chosenScenario}
          triedCuts={triedCuts}
          flow={flow}
        />
      )}
    </>
  );
}
