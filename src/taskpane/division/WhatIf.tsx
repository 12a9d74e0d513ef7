import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useRef } from "react";
import type { Division } from "../../caseload/division/division";
import { whatIfWords as words } from "../../text/pane/what-if";
import { computeDivision } from "../../usecases/division/compute-division";
import { PlainList } from "../components/PlainList";
import type { StepProps } from "../flow/step-props";
import { supposedHours } from "../flow/supposed-hours";
import { Section } from "../components/Section";
import { focusPlace } from "../components/focus-place";
import { HoursStepper } from "./HoursStepper";

const useStyles = makeStyles({
  hint: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0, outlineStyle: "none" },
  active: { ...typographyStyles.body1, margin: 0 },
  person: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto 5.6em",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
  },
  name: { overflowWrap: "anywhere" },
  change: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
  reset: { alignSelf: "flex-start" },
});

interface Props extends StepProps {
  /** The division with the supposed hours. */
  readonly result: Division;
}

/** Tries other contract hours. Everybody's caseload follows at once. */
export function WhatIf({ state: { reading, supposed }, flow, result }: Props) {
  const styles = useStyles();
  const hint = useRef<HTMLParagraphElement>(null);
  // While hours are supposed, the sheets alone may no longer give figures.
  const real = computeDivision(reading, {});
  const people = real.ok ? real.result.caseworkers : [];
  const changed = supposedHours(reading, supposed);

  function suppose(name: string, onSheet: number, given: number | null): void {
    const { [name]: _previous, ...others } = supposed;
    flow.suppose(given === null || given === onSheet ? others : { ...others, [name]: given });
  }

  function reset(): void {
    flow.suppose({});
    // The button disappears and would take the focus with it.
    focusPlace(hint.current);
  }

  return (
    <Section heading={words.heading}>
      <p ref={hint} className={styles.hint}>
        {words.hint}
      </p>
      <PlainList spacing="close">
        {people.map(({ name, contractHours, rounded }) => {
          const after = result.caseworkers.find((one) => one.name === name)?.rounded ?? 0;
          return (
            <li key={name} className={styles.person}>
              <span className={styles.name}>{name}</span>
              <HoursStepper
                name={name}
                hours={supposed[name] ?? contractHours}
                onHours={(given) => suppose(name, contractHours, given)}
              />
              <span className={styles.change}>{words.change(rounded, after)}</span>
            </li>
          );
        })}
      </PlainList>
      {Object.keys(supposed).length > 0 && (
        <>
          {changed.length > 0 && <p className={styles.active}>{words.active(changed)}</p>}
          <Button className={styles.reset} size="small" onClick={reset}>
            {words.reset}
          </Button>
        </>
      )}
    </Section>
  );
}
