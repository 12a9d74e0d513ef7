import { useMemo } from "react";
import { makeStyles, typographyStyles } from "@fluentui/react-components";
import type { HoursByName } from "../../caseload/division/division";
import { clientsProblemSentence } from "../../text/problems/clients-problems";
import { bestLineUpWords, changeWords, compareWords } from "../../text/pane/scenario-pane";
import { limitSentences } from "../../text/division-assumptions";
import { otherPeopleSentence } from "../../text/scenarios";
import { isDivisible } from "../../usecases/scenarios/clients-by-age";
import type { AgeReading } from "../../usecases/reading/read-ages";
import { chosenAmong, scenariosOnScreen } from "../../usecases/scenarios/scenarios-on-screen";
import { withTried } from "../../usecases/memory/change-scenario";
import { withShown } from "../../usecases/scenarios/scenarios-on-screen";
import { Disclosure } from "../components/Disclosure";
import { Section } from "../components/Section";
import type { TriedCuts } from "../flow/undoing";
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
  readonly triedCuts: TriedCuts | null;
  readonly flow: Flow;
}

/** One scenario to work on, and how it compares with the others. */
export function ScenarioWorkbench({ ages, supposed, chosenName, triedCuts, flow }: Props) {
  const styles = useStyles();
  const scenarios = useMemo(() => scenariosOnScreen(ages), [ages]);
  const kept = useMemo(() => chosenAmong(scenarios, chosenName), [scenarios, chosenName]);
  const chosen = useMemo(() => withTried(kept, triedCuts), [kept, triedCuts]);
  const tryingAges = useMemo(() => (chosen && chosen !== kept ? withShown(ages, chosen) : ages), [ages, chosen, kept]);
  const { outcome, busy } = useWorkedOut({ ages: tryingAges, chosen, supposed });
  const comparison = outcome?.ok ? outcome.comparison : null;
  const divisible = chosen === null || isDivisible(chosen);
  const place = chosen === null ? 0 : scenarios.findIndex(({ name }) => name === chosen.name) + 1;
  const compared = comparison?.scenarios[place];
  return (
    <>
      <ScenarioChoice
        ages={ages}
        scenarios={scenarios}
        chosen={kept}
        said={[
          ...(comparison?.otherPeople ? [otherPeopleSentence(comparison.otherPeople)] : []),
          ...(comparison && compared
            ? limitSentences([], compared.keeping, compared.givenWhileLeaving, comparison.monthsBeforeLeaving)
            : []),
        ]}
        flow={flow}
      />
      {chosen?.kind === "by-age" && kept && (
        <DivideByAge
          key={chosen.name}
          ages={tryingAges}
          supposed={supposed}
          kept={kept}
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
          <Disclosure summary={compareWords.heading}>
            <Comparison
              comparison={comparison}
              chosen={place}
              busy={busy}
              newPerMonth={ages.reading.memory.choices.newPerMonth}
              onNewPerMonth={flow.chooseNewPerMonth}
            />
          </Disclosure>
          {chosen !== null && (
            <Disclosure summary={changeWords.heading}>
              <PersonChanges compared={comparison.scenarios[place] ?? null} />
            </Disclosure>
          )}
        </>
      )}
    </>
  );
}
