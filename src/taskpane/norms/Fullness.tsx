import { makeStyles } from "@fluentui/react-components";
import { weightedResultWords as words } from "../../text/norms-pane";
import { DifferenceBar } from "../charts/DifferenceBar";
import { valueScale } from "../charts/ValueAxis";
import { Spoken } from "../components/Spoken";

/** Of the bar that is as long as `most`. */
const barWidth = 56;

const useStyles = makeStyles({ bar: { width: `${barWidth}px`, marginInlineStart: "auto" } });

interface Props {
  /** 1 is exactly full; null without hours. */
  readonly fullness: number | null;
  /** Of all bars, the longest. */
  readonly most: number;
}

/** How full a caseload is, as a percentage over a bar with a line at 100%. */
export function Fullness({ fullness, most }: Props) {
  const styles = useStyles();
  if (fullness === null) {
    return (
      <>
        <span aria-hidden>–</span>
        <Spoken>{words.noHours}</Spoken>
      </>
    );
  }
  return (
    <>
      {words.fullness(fullness)}
      <div className={styles.bar}>
        <DifferenceBar
          value={fullness}
          aim={1}
          range={null}
          scale={valueScale(most, barWidth)}
          ticks={[]}
          width={barWidth}
        />
      </div>
    </>
  );
}
