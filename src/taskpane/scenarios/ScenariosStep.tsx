import { makeStyles, typographyStyles } from "@fluentui/react-components";
import { divisionWords } from "../../text/pane";
import { scenarioProblemSentence } from "../../text/scenario-problems";
import { withTeam } from "../../usecases/read-ages";
import { ClientsStatus } from "../components/ClientsStatus";
import type { StepProps } from "../components/ReadyScreen";
import { Section } from "../components/Section";
import { ScenarioWorkbench } from "./ScenarioWorkbench";

const useStyles = makeStyles({ paragraph: { ...typographyStyles.body1, margin: 0 } });

/** Scenario's: the clients by age, the teams over them, and the best line-ups with the reason why. */
export function ScenariosStep({ state, flow }: StepProps) {
  const styles = useStyles();
  const { scenario, clients, reading, supposed, chosenScenario } = state;
  if (!scenario.usable) {
    return (
      <Section heading={divisionWords.heading}>
        <p className={styles.paragraph}>{divisionWords.unusable}</p>
        <p className={styles.paragraph}>{scenarioProblemSentence(scenario.problem)}</p>
      </Section>
    );
  }
  return (
    <>
      <ClientsStatus clients={clients} flow={flow} />
      {clients.status === "read" && (
        <ScenarioWorkbench
          ages={withTeam(clients.ages, reading, scenario)}
          supposed={supposed}
          chosenName={chosenScenario}
          flow={flow}
        />
      )}
    </>
  );
}
