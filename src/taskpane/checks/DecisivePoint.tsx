import { makeStyles, tokens } from "@fluentui/react-components";
import { Warning16Regular } from "@fluentui/react-icons";
import { useId } from "react";
import type { Answer } from "../../caseload/attention/point-answers";
import type { CellAddress } from "../../caseload/cell-address";
import type { CaseworkerResult } from "../../caseload/division/division";
import { answerWords, attentionListWords as words } from "../../text/checks/attention";
import type { ShownPoint } from "../../usecases/attention/attention-points";
import { CellLinks } from "../components/CellLinks";
import { SideTaskField } from "../division/HoursFields";
import { PointButton } from "./PointButton";

const useStyles = makeStyles({
  point: { display: "flex", gap: tokens.spacingHorizontalXS },
  icon: { flexShrink: 0, marginTop: tokens.spacingVerticalXXS },
  about: { flexGrow: 1, minWidth: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  line: { margin: 0 },
  answer: { alignSelf: "flex-start" },
});

interface Props {
  readonly point: ShownPoint;
  /** Whose hours settle it; null where no hours do. */
  readonly caseworker: CaseworkerResult | null;
  readonly busy: boolean;
  readonly onShow: (cell: CellAddress) => void;
  readonly onFill: (name: string, hours: number | null) => void;
  readonly onAnswer: (answer: Answer) => void;
  readonly onTakeBack: () => void;
}

/** A point that decides a share: what it is, its cell, and the field that settles it, or else the answer that it is meant so. */
export function DecisivePoint({ point, caseworker, busy, onShow, onFill, onAnswer, onTakeBack }: Props) {
  const styles = useStyles();
  const id = useId();
  const stillFound = point.standing.state === "still-found";
  return (
    <div role="group" aria-labelledby={id} data-point={point.key} className={styles.point}>
      <Warning16Regular className={styles.icon} />
      <div className={styles.about}>
        <p id={id} className={styles.line}>
          {point.sentence}
        </p>
        {point.remark !== null && <p className={styles.line}>{point.remark}</p>}
        <CellLinks cells={point.cells} onShow={onShow} />
        {caseworker ? (
          <SideTaskField caseworker={caseworker} flow={{ fillHours: (_of, name, hours) => onFill(name, hours) }} />
        ) : (
          <>
            <p className={styles.line}>{point.advice}</p>
            <span className={styles.answer}>
              <PointButton
                point={point}
                label={answerWords.intended}
                busy={busy}
                onPress={() => onAnswer("intended")}
              />
              {stillFound && <PointButton point={point} label={words.takeBack} busy={busy} onPress={onTakeBack} />}
            </span>
          </>
        )}
      </div>
    </div>
  );
}
