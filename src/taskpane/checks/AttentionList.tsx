import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useRef } from "react";
import type { PointAnswer } from "../../caseload/attention/point-answers";
import type { CellAddress } from "../../caseload/cell-address";
import type { CaseworkerResult } from "../../caseload/division/division";
import type { Correction } from "../../caseload/team/corrections";
import { attentionListWords as words } from "../../text/checks/attention";
import { pointWords } from "../../text/pane/points";
import type { ShownPoint } from "../../usecases/attention/attention-points";
import { Disclosure } from "../components/Disclosure";
import { PlainList } from "../components/PlainList";
import { Section } from "../components/Section";
import { Spoken } from "../components/Spoken";
import { DecisivePoint } from "./DecisivePoint";
import { OpenPoint } from "./OpenPoint";
import { groupsOf, kindsIn } from "./point-groups";
import { SettledPoints } from "./SettledPoints";
import { useAfterAnswer } from "./use-after-answer";

/** More would push what was found out of sight. */
const mostShown = 3;

const useStyles = makeStyles({
  paragraph: { ...typographyStyles.body1, margin: 0 },
  note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

interface Props {
  /** In order, the worst first. */
  readonly points: readonly ShownPoint[];
  readonly caseworkers: readonly CaseworkerResult[];
  /** Something is being read, kept or made, so an answer has to wait. */
  readonly busy: boolean;
  readonly onShow: (cell: CellAddress) => void;
  /** These resolve when what was filled in or answered is kept and `points` has changed, or when it could not be kept. They never reject. */
  readonly onFill: (name: string, sideTaskHours: number | null) => Promise<void>;
  readonly onAnswer: (answer: PointAnswer) => Promise<void>;
  readonly onTakeBack: (point: Pick<PointAnswer, "subject">) => Promise<void>;
  readonly onCorrect: (correction: Correction) => Promise<void>;
}

/** The aandachtspunten: first those that decide a share, with what settles them; the others in groups, and what somebody answered. */
export function AttentionList({ points, caseworkers, busy, onShow, onFill, onAnswer, onTakeBack, onCorrect }: Props) {
  const styles = useStyles();
  const root = useRef<HTMLDivElement>(null);
  const open = points.filter(({ standing }) => standing.state !== "intended");
  const settled = points.filter(({ standing }) => standing.state === "intended");
  const decisive = open.filter(({ decides }) => decides !== null);
  const groups = groupsOf(open.filter(({ decides }) => decides === null));
  const others = groups.flatMap((group) => group.points);
  const { follow, spoken } = useAfterAnswer(root, [...decisive, ...others], settled);

  function takeBack(point: ShownPoint): void {
    follow(point, onTakeBack({ subject: point.subject }));
  }
  const answering = (point: ShownPoint) => ({
    point,
    busy,
    onShow,
    onAnswer: (answer: PointAnswer["answer"]) =>
      follow(point, onAnswer({ subject: point.subject, figures: point.figures, answer })),
    onCorrect: (correction: Correction) => follow(point, onCorrect(correction)),
    onTakeBack: () => takeBack(point),
  });
  const deciding = (shown: readonly ShownPoint[]) => (
    <PlainList spacing="loose">
      {shown.map((point) => (
        <li key={point.key}>
          <DecisivePoint
            {...answering(point)}
            caseworker={caseworkers.find(({ name }) => name === point.sideTasksOf) ?? null}
            onFill={(name, hours) => follow(point, onFill(name, hours))}
          />
        </li>
      ))}
    </PlainList>
  );

  return (
    <div ref={root}>
      <Section heading={decisive.length > 0 ? pointWords.decisive(decisive.length) : words.heading}>
        {points.length === 0 ? (
          <Nothing />
        ) : open.length === 0 ? (
          <p className={styles.paragraph}>{words.allSettled}</p>
        ) : (
          decisive.length === 0 && <p className={styles.paragraph}>{pointWords.noneDecisive}</p>
        )}
        {decisive.length > 0 && deciding(decisive.slice(0, mostShown))}
        {decisive.length > mostShown && (
          <Disclosure summary={pointWords.more(decisive.length - mostShown)}>
            {deciding(decisive.slice(mostShown))}
          </Disclosure>
        )}
        {others.length > 0 && (
          <Disclosure summary={pointWords.rest(others.length)}>
            {groups.map(({ sheet, points: grouped }) => (
              <Disclosure
                key={sheet}
                summary={pointWords.group(sheet, kindsIn(grouped))}
                unfolded={groups.length === 1}
              >
                <PlainList spacing="apart">
                  {grouped.map((point) => (
                    <li key={point.key}>
                      <OpenPoint {...answering(point)} />
                    </li>
                  ))}
                </PlainList>
              </Disclosure>
            ))}
            <p className={styles.note}>{words.hint}</p>
          </Disclosure>
        )}
        <SettledPoints points={settled} busy={busy} onShow={onShow} onTakeBack={takeBack} />
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
