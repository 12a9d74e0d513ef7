import { makeStyles, tokens } from "@fluentui/react-components";
import type { Answer } from "../../caseload/attention/point-answers";
import type { CellAddress } from "../../caseload/cell-address";
import type { Correction } from "../../caseload/team/corrections";
import { answerWords, attentionListWords as words } from "../../text/checks/attention";
import type { ShownPoint } from "../../usecases/attention/attention-points";
import { PointButton } from "./PointButton";
import { PointGroup } from "./PointGroup";

const useStyles = makeStyles({
  advice: { margin: 0, color: tokens.colorNeutralForeground2 },
  remark: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `2px solid ${tokens.colorNeutralStrokeAccessible}`,
  },
});

interface Props {
  readonly point: ShownPoint;
  readonly busy: boolean;
  readonly onShow: (cell: CellAddress) => void;
  readonly onAnswer: (answer: Answer) => void;
  readonly onCorrect: (correction: Correction) => void;
  readonly onTakeBack: () => void;
}

/** A point without an answer: what to do, what happened to an earlier answer, and the possible answers. */
export function OpenPoint({ point, busy, onShow, onAnswer, onCorrect, onTakeBack }: Props) {
  const styles = useStyles();
  const { onePerson, remark } = point;
  // Somebody said that it is solved, and it is still there. The answers left are that it is meant so, or to take that back.
  const stillFound = point.standing.state === "still-found";
  const button = (label: string, onPress: () => void) => (
    <PointButton point={point} label={label} busy={busy} onPress={onPress} />
  );
  return (
    <PointGroup
      point={point}
      onShow={onShow}
      actions={
        <>
          {onePerson && button(answerWords.onePerson, () => onCorrect(onePerson))}
          {!onePerson && !stillFound && button(answerWords.solved, () => onAnswer("solved"))}
          {button(onePerson ? answerWords.twoPeople : answerWords.intended, () => onAnswer("intended"))}
          {stillFound && button(words.takeBack, onTakeBack)}
        </>
      }
    >
      <p className={styles.advice}>{point.advice}</p>
      {remark !== null && <p className={styles.remark}>{remark}</p>}
    </PointGroup>
  );
}
