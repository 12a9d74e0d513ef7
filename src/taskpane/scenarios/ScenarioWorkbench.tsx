import { makeStyles, typographyStyles } from "@fluentui/react-components";
import type { HoursByName } from "../../caseload/division/division";
import { clientsProblemSentence } from "../../text/problems/clients-problems";
import { bestLineUpWords, compareWords } from "../../text/pane/scenario-pane";
import { isDivisible } from "../../usecases/scenarios/clients-by-age";
import type { AgeReading } from "../../usecases/reading/read-ages";
import { chosenAmong, scenariosOnScreen } from "../../usecases/scenarios/scenarios-on-screen";
import { Section } from "../components/Section";
import type { Flow } from "../flow/flow";
import { Comparison } from "./Comparison";
import { DivideByAge } from "./DivideByAge";
import { PersonChanges } from "./PersonChanges";
import { ScenarioChoice } from "./ScenarioChoice";
import { useWorkedOut } from "./use-worked-out";

const useStyles = makeStyles({ paragraph: { ...typographyStyles.body1, margin: 0 } });

interface Props {
  readonly ages: AgeReading;
  readonly supposed: HoursByName;
  readonly chosenName: string | null;
  readonly flow: Flow;
}

/** One scenario to work on, and how it compares with the others. */
export function ScenarioWorkbench({ ages, supposed, chosenName, flow }: Props) {
  const styles = useStyles();
  const scenarios = scenariosOnScreen(ages);
  const chosen = chosenAmong(scenarios, chosenName);
  const { outcome, busy } = useWorkedOut({ ages, chosen, supposed });
  const comparison = outcome?.ok ? outcome.comparison : null;
  const divisible = chosen === null || isDivisible(chosen);
  const place = chosen === null ? 0 : scenarios.indexOf(chosen) + 1;
  return (
    <>
      <ScenarioChoice ages={ages} scenarios={scenarios} chosen={chosen} flow={flow} />
      {chosen?.kind === "by-age" && (
        <DivideByAge
          key={chosen.name}
          ages={ages}
          supposed={supposed}
          scenario={chosen}
          comparison={comparison}
          busy={busy}
          flow={flow}
        />
      )}
      {divisible && comparison === null && (
        <Section heading={compareWords.heading}>
          <p className={styles.paragraph}>
            {outcome?.ok === false ? clientsProblemSentence(outcome.problem) : bestLineUpWords.busy}
          </p>
        </Section>
      )}
      {divisible && comparison !== null && (
        <>
          <Comparison
            comparison={comparison}
            chosen={place}
            busy={busy}
            newPerMonth={ages.reading.memory.choices.newPerMonth}
            onNewPerMonth={flow.chooseNewPerMonth}
          />
          <PersonChanges compared={comparison.scenarios[place] ?? null} />
        </>
      )}
    </>
  );
}
