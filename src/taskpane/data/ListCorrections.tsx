import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Correction } from "../../caseload/team/corrections";
import { correctionWords as words } from "../../text/pane/corrections";
import { pointAtWords } from "../../text/pane/point-at";
import { Disclosure } from "../components/Disclosure";

const useStyles = makeStyles({
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXS,
  },
});

interface Props {
  readonly sheet: string;
  readonly onPoint: () => void;
  readonly onCorrect: (correction: Correction) => void;
}

/** Corrects a client list: other clients are pointed at, or its sheet is not read. */
export function ListCorrections({ sheet, onPoint, onCorrect }: Props) {
  const styles = useStyles();
  return (
    <Disclosure summary={words.open}>
      <div className={styles.buttons}>
        <Button size="small" onClick={onPoint}>
          {pointAtWords.clients}
        </Button>
        <Button size="small" onClick={() => onCorrect({ kind: "not-this-sheet", sheet })}>
          {words.notThisSheet}
        </Button>
      </div>
    </Disclosure>
  );
}
