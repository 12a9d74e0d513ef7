import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Add16Regular, Subtract16Regular } from "@fluentui/react-icons";
import { useRef } from "react";
import type { ScenarioResult } from "../../caseload/scenario";
import { formatNumber } from "../../text/numbers";
import { choiceWords } from "../../text/pane";
import { whatIfWords as words } from "../../text/what-if";
import { computeScenario } from "../../usecases/compute-scenario";
import type { StepProps } from "../components/ReadyScreen";
import { EntryField } from "../components/EntryField";
import { readTypedHours } from "../typed-input";
import { supposedHours } from "../flow/supposed-hours";
import { Section } from "../components/Section";

const mostHours = 60;

const useStyles = makeStyles({
  hint: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", gap: tokens.spacingVerticalM },
  person: { display: "flex", flexWrap: "wrap", alignItems: "end", columnGap: tokens.spacingHorizontalXS },
  change: { ...typographyStyles.body1, width: "100%", margin: 0, fontVariantNumeric: "tabular-nums" },
  reset: { alignSelf: "flex-start" },
});

/** Other contract hours, tried on the spot: everybody's caseload follows at once. */
export function WhatIf({
  state: { reading, supposed },
  flow,
  result,
}: StepProps & { readonly result: ScenarioResult }) {
  const styles = useStyles();
  const heading = useRef<HTMLDivElement>(null);
  const { result: real } = computeScenario(reading, {});
  const hours = supposed.contractHours ?? {};
  const people = [...real.caseworkers];
  const active = supposedHours(real, supposed);

  function suppose(name: string, onSheet: number, given: number | null): void {
    const { [name]: _previous, ...others } = hours;
    const next = given === null || given === onSheet ? others : { ...others, [name]: Math.max(0, given) };
    flow.suppose(Object.keys(next).length === 0 ? {} : { contractHours: next });
  }

  function reset(): void {
    flow.suppose({});
    // The button disappears and would take the focus with it.
    heading.current?.focus();
  }

  return (
    <Section heading={words.heading}>
      <div ref={heading} tabIndex={-1}>
        <p className={styles.hint}>{words.hint}</p>
      </div>
      {active.length > 0 && (
        <>
          <p className={styles.change}>{words.active(active)}</p>
          <Button className={styles.reset} size="small" onClick={reset}>
            {words.reset}
          </Button>
        </>
      )}
      <ul className={styles.list}>
        {people.map(({ name, contractHours, rounded }) => {
          const own = hours[name] ?? contractHours;
          const after = result.caseworkers.find((one) => one.name === name)?.rounded ?? 0;
          return (
            <li key={name} className={styles.person}>
              <EntryField
                label={words.hours(name)}
                shown={formatNumber(own)}
                unit={choiceWords.hoursUnit}
                numeric
                read={(text) => readTypedHours(text, mostHours)}
                explain={() => choiceWords.hoursTooMany(mostHours)}
                onEntered={(given) => suppose(name, contractHours, given)}
              />
              <Button
                aria-label={words.fewer(name)}
                icon={<Subtract16Regular />}
                disabledFocusable={own <= 0}
                onClick={() => suppose(name, contractHours, own - 1)}
              />
              <Button
                aria-label={words.more(name)}
                icon={<Add16Regular />}
                disabledFocusable={own >= mostHours}
                onClick={() => suppose(name, contractHours, own + 1)}
              />
              <p className={styles.change}>{words.change(rounded, after)}</p>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
