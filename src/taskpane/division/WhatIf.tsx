import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Division } from "../../caseload/division/division";
import { whatIfWords as words } from "../../text/pane/what-if";
import { computeDivision } from "../../usecases/division/compute-division";
import { PlainList } from "../components/PlainList";
import type { StepProps } from "../flow/step-props";
import { Disclosure } from "../components/Disclosure";
import { HoursStepper } from "./HoursStepper";

const useStyles = makeStyles({
  hint: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  person: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto 5.6em",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
  },
  name: { overflowWrap: "anywhere" },
  change: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
});

interface Props extends StepProps {
  /** The division with the supposed hours. */
  readonly result: Division;
}

/** Tries other contract hours. Everybody's caseload follows at once. */
export function WhatIf({ state: { reading, supposed }, flow, result }: Props) {
  const styles = useStyles();
  // While hours are supposed, the sheets alone may no longer give figures.
  const real = computeDivision(reading, {});
  const people = real.ok ? real.result.caseworkers : [];

  function suppose(name: string, onSheet: number, given: number | null): void {
    const { [name]: _previous, ...others } = supposed;
    flow.suppose(given === null || given === onSheet ? others : { ...others, [name]: given });
  }

  return (
    <Disclosure summary={words.heading}>
      <p className={styles.hint}>{words.hint}</p>
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
    </Disclosure>
  );
}
