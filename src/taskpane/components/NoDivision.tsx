import { Button, makeStyles, typographyStyles } from "@fluentui/react-components";
import type { DivisionProblem } from "../../caseload/division/division";
import { divisionWords as words } from "../../text/pane/pane";
import type { PointedSlot } from "../../caseload/team/pointed";
import { pointingWords } from "../../text/pane/pointing";
import { divisionProblemSentence } from "../../text/problems/division-problems";
import type { Flow } from "../flow/flow";
import { Section } from "./Section";

/** What can be pointed at where something is missing; null where pointing does not help. */
function missing(problem: DivisionProblem): PointedSlot | null {
  if (problem.reason !== "no-hours" && problem.reason !== "no-clients") return null;
  const lacks = problem.nearest?.lacks ?? (problem.reason === "no-hours" ? "hours" : "clients");
  return lacks === "everything" ? "names" : lacks;
}

const useStyles = makeStyles({ paragraph: { ...typographyStyles.body1, margin: 0 } });

interface Props {
  readonly problem: DivisionProblem;
  readonly flow: Flow;
}

/** Says why nothing can be divided, and what to do about it. */
export function NoDivision({ problem, flow }: Props) {
  const styles = useStyles();
  const slot = missing(problem);
  return (
    <Section heading={words.heading}>
      <p className={styles.paragraph}>{words.unusable}</p>
      <p className={styles.paragraph}>{divisionProblemSentence(problem)}</p>
      {slot && <Button onClick={() => flow.pointing.open(slot)}>{pointingWords.pointAt[slot]}</Button>}
    </Section>
  );
}
