import { makeStyles, typographyStyles } from "@fluentui/react-components";
import type { DivisionProblem } from "../../caseload/division/division";
import { divisionWords as words } from "../../text/pane/pane";
import { divisionProblemSentence } from "../../text/problems/division-problems";
import { Section } from "./Section";

const useStyles = makeStyles({ paragraph: { ...typographyStyles.body1, margin: 0 } });

interface Props {
  readonly problem: DivisionProblem;
}

/** Says why nothing can be divided, and what to do about it. */
export function NoDivision({ problem }: Props) {
  const styles = useStyles();
  return (
    <Section heading={words.heading}>
      <p className={styles.paragraph}>{words.unusable}</p>
      <p className={styles.paragraph}>{divisionProblemSentence(problem)}</p>
    </Section>
  );
}
