import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, type RefObject } from "react";
import { makingProgressWords as words } from "../../text/pane/making-progress";
import { PassingButton } from "../components/PassingButton";

const useStyles = makeStyles({
  /** A bar and a stop button only appear when reading takes longer than a second. */
  progress: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    animationName: { from: { visibility: "hidden" }, to: { visibility: "hidden" } },
    animationDuration: "1s",
  },
  bar: { width: "100%", accentColor: tokens.colorCompoundBrandBackground },
  line: {
    ...typographyStyles.caption1,
    display: "flex",
    justifyContent: "space-between",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    fontVariantNumeric: "tabular-nums",
  },
});

interface Props {
  readonly rows: number;
  readonly ofRows: number;
  readonly onStop: () => void;
  /** Takes the focus when this disappears. */
  readonly heir: RefObject<HTMLElement | null>;
}

/** How far the client lists are read for a sheet. */
export function MakingProgress({ rows, ofRows, onStop, heir }: Props) {
  const styles = useStyles();
  const label = useId();
  return (
    <div className={styles.progress}>
      {/* Fluent's progress bar would add 3 kB to what every pane loads first. */}
      <progress
        className={styles.bar}
        aria-label={words.reading}
        aria-describedby={label}
        value={rows}
        max={Math.max(1, ofRows)}
      />
      <div className={styles.line}>
        <span id={label}>{words.progress(rows, ofRows)}</span>
        <PassingButton heir={heir} onClick={onStop}>
          {words.stop}
        </PassingButton>
      </div>
    </div>
  );
}
