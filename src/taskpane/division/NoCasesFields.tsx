import { Checkbox, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId } from "react";
import type { Division } from "../../caseload/division/division";
import { correctionWords as words } from "../../text/pane/corrections";
import type { Flow } from "../flow/flow";

const useStyles = makeStyles({
  title: { ...typographyStyles.body1Strong },
  hint: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
});

interface Props {
  readonly result: Division;
  readonly flow: Flow;
}

/** Chooses who is in the formation but takes no clients. */
export function NoCasesFields({ result, flow }: Props) {
  const styles = useStyles();
  const hint = useId();
  const people = [
    ...result.caseworkers.map(({ name }) => ({ name, takesNone: false })),
    ...result.leftOut.flatMap(({ name, reason }) => (reason === "no-cases" ? [{ name, takesNone: true }] : [])),
  ];
  return (
    <div role="group" aria-label={words.noCases} aria-describedby={hint}>
      <span className={styles.title}>{words.noCases}</span>
      <p id={hint} className={styles.hint}>
        {words.noCasesHint}
      </p>
      {people.map(({ name, takesNone }) => (
        <div key={name}>
          <Checkbox
            label={name}
            checked={takesNone}
            onChange={() => {
              const correction = { kind: "no-cases", name } as const;
              void (takesNone ? flow.takeBack(correction) : flow.correct(correction));
            }}
          />
        </div>
      ))}
    </div>
  );
}
