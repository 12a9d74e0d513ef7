import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { correctionWords } from "../../text/pane/corrections";
import { pointingWords as words } from "../../text/pane/pointing";
import { rangeInWords } from "../../usecases/addresses";
import type { StepProps } from "../flow/step-props";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalXS },
  sentence: { margin: 0, overflowWrap: "anywhere" },
});

/** The way to point at the team, and to take back what was pointed at. */
export function PointedTeam({ state, flow }: StepProps) {
  const styles = useStyles();
  const { pointed } = state.reading.memory;
  const sentence =
    pointed && (pointed.names.from === "cells" ? words.kept(rangeInWords(pointed.names.range)) : words.keptTyped);
  return (
    <div className={styles.part}>
      {sentence && (
        <>
          <p className={styles.sentence}>{sentence}</p>
          <Button
            size="small"
            aria-label={correctionWords.takeBackSpoken(sentence)}
            onClick={() => void flow.pointing.forget()}
          >
            {correctionWords.takeBack}
          </Button>
        </>
      )}
      <Button onClick={() => flow.pointing.open("names")}>{words.open}</Button>
    </div>
  );
}
