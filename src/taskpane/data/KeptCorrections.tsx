import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Warning16Regular } from "@fluentui/react-icons";
import type { Correction } from "../../caseload/team/corrections";
import { correctionWords as words } from "../../text/pane/corrections";
import type { KeptCorrection } from "../../usecases/memory/kept-corrections";
import { Disclosure } from "../components/Disclosure";
import { PlainList } from "../components/PlainList";

const useStyles = makeStyles({
  sentence: { margin: 0 },
  unused: { margin: 0, display: "flex", gap: tokens.spacingHorizontalXS },
  icon: { flexShrink: 0, marginTop: tokens.spacingVerticalXXS },
});

interface Props {
  readonly kept: readonly KeptCorrection[];
  readonly onTakeBack: (correction: Correction) => void;
}

/** Earlier corrections, and whether they could be used. Those that could not are shown without asking. */
export function KeptCorrections({ kept, onTakeBack }: Props) {
  const styles = useStyles();
  if (kept.length === 0) return null;
  return (
    <>
      {kept.map(
        ({ sentence, unused }) =>
          unused !== null && (
            <p key={sentence} className={styles.unused}>
              <Warning16Regular className={styles.icon} />
              <span>{`${sentence} ${unused}`}</span>
            </p>
          ),
      )}
      <Disclosure summary={words.kept(kept.length)}>
        <PlainList spacing="close">
          {kept.map(({ correction, sentence }) => (
            <li key={sentence}>
              <p className={styles.sentence}>{sentence}</p>
              <Button size="small" aria-label={words.takeBackSpoken(sentence)} onClick={() => onTakeBack(correction)}>
                {words.takeBack}
              </Button>
            </li>
          ))}
        </PlainList>
      </Disclosure>
    </>
  );
}
