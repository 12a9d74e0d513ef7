import { Button, makeStyles, mergeClasses, ProgressBar, tokens, typographyStyles } from "@fluentui/react-components";
import { useId } from "react";
import { clientsStatusWords as words } from "../../text/pane/clients-status";
import { Spoken } from "./Spoken";

const useStyles = makeStyles({
  /** A bar and a stop button only appear when reading takes longer than a second. */
  progress: {
    width: "100%",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    animationName: { from: { visibility: "hidden" }, to: { visibility: "hidden" } },
    animationDuration: "1s",
  },
  sooner: { animationDuration: "0.5s" },
  line: { ...typographyStyles.body1, margin: 0 },
  bar: { width: "100%" },
  figures: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
  action: { alignSelf: "flex-start" },
});

interface Props {
  readonly rows: number;
  readonly ofRows: number;
  readonly onStop: () => void;
  /** Half of the second has gone by before this was made. */
  readonly sooner?: boolean;
}

/** How far a long list is read, with a button that stops it. */
export function LongReading({ rows, ofRows, onStop, sooner = false }: Props) {
  const styles = useStyles();
  const label = useId();
  return (
    <div className={mergeClasses(styles.progress, sooner && styles.sooner)}>
      <p id={label} className={styles.line}>
        {words.reading}
      </p>
      <ProgressBar className={styles.bar} aria-labelledby={label} value={rows} max={Math.max(1, ofRows)} />
      <span className={styles.figures}>{words.progress(rows, ofRows)}</span>
      {/* A screen reader says it at every tenth, not at every change. */}
      <span role="status">
        <Spoken>{words.progressSpoken(Math.floor((10 * rows) / Math.max(1, ofRows)), ofRows === 0 ? 0 : 10)}</Spoken>
      </span>
      <Button className={styles.action} size="small" onClick={onStop}>
        {words.stop}
      </Button>
    </div>
  );
}
