import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import { otherCutsWords as words } from "../../text/pane/scenario-pane";
import type { KeptScenario } from "../../usecases/memory/team-memory";
import type { AgeReading } from "../../usecases/reading/read-ages";
import type { TeamPerson } from "../../usecases/scenarios/clients-by-age";
import { otherCuts } from "../../usecases/scenarios/other-cuts";
import { PlainList } from "../components/PlainList";

const useStyles = makeStyles({
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  choice: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto", columnGap: tokens.spacingHorizontalS },
  cuts: { fontWeight: tokens.fontWeightSemibold },
  about: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, gridColumn: "1 / -1" },
});

interface Props {
  readonly ages: AgeReading;
  readonly scenario: KeptScenario;
  readonly teams: readonly (readonly string[])[];
  readonly people: readonly TeamPerson[];
  readonly onTry: (cuts: readonly number[]) => void;
}

/** Better cuts for the teams as they stand, from the most even to the easiest on clients. One press tries them on a copy. */
export function OtherCuts({ ages, scenario, teams, people, onTry }: Props) {
  const styles = useStyles();
  const choices = useMemo(
    () => otherCuts(ages, scenario, scenario.bands, teams, people),
    [ages, scenario, teams, people],
  );
  if (choices.length === 0) return <p className={styles.note}>{words.none}</p>;
  return (
    <>
      <p className={styles.note}>{words.hint}</p>
      <PlainList spacing="close">
        {choices.map(({ why, cuts, deviationPerFte, changing }) => (
          <li key={String(cuts)} className={styles.choice}>
            <span className={styles.cuts}>{words.cuts(cuts)}</span>
            <Button size="small" aria-label={words.trySpoken(cuts)} onClick={() => onTry(cuts)}>
              {words.try}
            </Button>
            <span className={styles.about}>
              {words.figures(deviationPerFte, changing)} {words.why[why]}.
            </span>
          </li>
        ))}
      </PlainList>
    </>
  );
}
