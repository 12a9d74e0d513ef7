import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useRef } from "react";
import type { PointAnswer } from "../../caseload/attention/point-answers";
import type { CellAddress } from "../../caseload/cell-address";
import type { Correction } from "../../caseload/team/corrections";
import { attentionListWords as words } from "../../text/checks/attention";
import type { ShownPoint } from "../../usecases/attention/attention-points";
import { PlainList } from "../components/PlainList";
import { Section } from "../components/Section";
import { Spoken } from "../components/Spoken";
import { OpenPoint } from "./OpenPoint";
import { SettledPoints } from "./SettledPoints";
import { useAfterAnswer } from "./use-after-answer";

const useStyles = makeStyles({
  paragraph: { ...typographyStyles.body1, margin: 0 },
  note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

interface Props {
  /** In order, the worst first. */
  readonly points: readonly ShownPoint[];
  /** Something is being read, kept or made, so an answer has to wait. */
  readonly busy: boolean;
  readonly onShow: (cell: CellAddress) => void;
  /** These resolve when the answer is kept and `points` has changed, or when it could not be kept. They never reject. */
  readonly onAnswer: (answer: PointAnswer) => Promise<void>;
  readonly onTakeBack: (point: Pick<PointAnswer, "subject">) => Promise<void>;
  readonly onCorrect: (correction: Correction) => Promise<void>;
}

/** The aandachtspunten: what does not add up or is uncertain, worst first, and what somebody answered. */
export function AttentionList({ points, busy, onShow, onAnswer, onTakeBack, onCorrect }: Props) {
  const styles = useStyles();
  const root = useRef<HTMLDivElement>(null);
  const open = points.filter(({ standing }) => standing.state !== "intended");
  const settled = points.filter(({ standing }) => standing.state === "intended");
  const { follow, spoken } = useAfterAnswer(root, open, settled);

  function takeBack(point: ShownPoint): void {
    follow(point, onTakeBack({ subject: point.subject }));
  }

  return (
    <div ref={root}>
      <Section heading={words.heading}>
        {points.length === 0 ? (
          <Nothing />
        ) : (
          <p className={styles.paragraph}>{open.length === 0 ? words.allSettled : words.counts(countsOf(open))}</p>
        )}
        <PlainList spacing="apart">
          {open.map((point) => (
            <li key={point.key}>
              <OpenPoint
                point={point}
                busy={busy}
                onShow={onShow}
                onAnswer={(answer) =>
                  follow(point, onAnswer({ subject: point.subject, figures: point.figures, answer }))
                }
                onCorrect={(correction) => follow(point, onCorrect(correction))}
                onTakeBack={() => takeBack(point)}
              />
            </li>
          ))}
        </PlainList>
        <SettledPoints points={settled} busy={busy} onShow={onShow} onTakeBack={takeBack} />
        {points.length > 0 && <p className={styles.note}>{words.hint}</p>}
      </Section>
      <div role="status">
        <Spoken>{spoken}</Spoken>
      </div>
    </div>
  );
}

/** Takes the focus when the last point is gone and no control is left. */
function Nothing() {
  const styles = useStyles();
  return (
    <div tabIndex={0}>
      <p className={styles.paragraph}>{words.none}</p>
      <p className={styles.note}>{words.noneDetail}</p>
    </div>
  );
}

function countsOf(points: readonly ShownPoint[]) {
  const count = (severity: ShownPoint["severity"]) => points.filter((point) => point.severity === severity).length;
  return { review: count("review"), information: count("information") };
}
