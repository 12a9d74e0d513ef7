import { makeStyles, tokens } from "@fluentui/react-components";
import type { CellAddress } from "../../caseload/cell-address";
import { answerWords, attentionListWords as words } from "../../text/checks/attention";
import type { ShownPoint } from "../../usecases/attention/attention-points";
import { Disclosure } from "../components/Disclosure";
import { PlainList } from "../components/PlainList";
import { PointButton } from "./PointButton";
import { PointGroup } from "./PointGroup";

const useStyles = makeStyles({ answer: { margin: 0, color: tokens.colorNeutralForeground2 } });

interface Props {
  readonly points: readonly ShownPoint[];
  readonly busy: boolean;
  readonly onShow: (cell: CellAddress) => void;
  readonly onTakeBack: (point: ShownPoint) => void;
}

/** Points that somebody has settled. They are folded away but can always be opened. */
export function SettledPoints({ points, busy, onShow, onTakeBack }: Props) {
  const styles = useStyles();
  if (points.length === 0) return null;
  return (
    <Disclosure summary={words.settled(points.length)}>
      <PlainList spacing="apart">
        {points.map((point) => (
          <li key={point.key}>
            <PointGroup
              point={point}
              onShow={onShow}
              actions={
                <PointButton point={point} label={words.takeBack} busy={busy} onPress={() => onTakeBack(point)} />
              }
            >
              <p className={styles.answer}>{point.onePerson ? answerWords.twoPeople : answerWords.intended}</p>
            </PointGroup>
          </li>
        ))}
      </PlainList>
    </Disclosure>
  );
}
