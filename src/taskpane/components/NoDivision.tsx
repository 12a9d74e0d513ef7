import { Button, makeStyles, typographyStyles } from "@fluentui/react-components";
import type { DivisionProblem } from "../../caseload/division/division";
import { divisionWords as words, limitWords } from "../../text/pane/pane";
import type { PointedSlot } from "../../caseload/team/pointed";
import { pointAtWords } from "../../text/pane/point-at";
import { divisionProblemSentence } from "../../text/problems/division-problems";
import type { Flow } from "../flow/flow";
import { Section } from "./Section";

/** What can be pointed at where something is missing; null where pointing does not help. */
function missing(problem: DivisionProblem): PointedSlot | null {
  if (problem.reason !== "no-hours" && problem.reason !== "no-clients") return null;
  const lacks = problem.nearest?.lacks ?? (problem.reason === "no-hours" ? "hours" : "clients");
  return lacks === "everything" ? "names" : lacks;
}

/** What was agreed cannot be kept any more, for instance because there are fewer clients now. */
const limitProblems: ReadonlySet<DivisionProblem["reason"]> = new Set([
  "limits-contradict",
  "minimums-exceed-total",
  "maximums-below-total",
]);

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
      {limitProblems.has(problem.reason) && <Button onClick={flow.clearLimits}>{limitWords.clear}</Button>}
      {slot && <Button onClick={() => flow.pointing.open(slot)}>{pointAtWords[slot]}</Button>}
    </Section>
  );
}
