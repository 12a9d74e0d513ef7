import { Button, makeStyles, Spinner, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowClockwise16Regular } from "@fluentui/react-icons";
import type { Ref } from "react";
import { paneWords } from "../../text/pane/pane";
import type { Flow } from "../flow/flow";
import type { ReadyState } from "../flow/state";
import { fluentRef } from "../components/fluent-ref";

const useStyles = makeStyles({
  header: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} 0` },
  /** Leaves room at the right, where Excel draws its own menu over the first line. */
  title: { ...typographyStyles.subtitle1, margin: 0, paddingInlineEnd: tokens.spacingHorizontalXXXL },
  file: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    overflowWrap: "anywhere",
  },
  again: { flexShrink: 0 },
});

interface Props {
  readonly state: ReadyState;
  readonly flow: Flow;
  readonly readAgainRef: Ref<HTMLButtonElement>;
}

/** The title, the name of the workbook, and the button to read it again. */
export function PaneHeader({ state: { reading, activity }, flow, readAgainRef }: Props) {
  const styles = useStyles();
  return (
    <header className={styles.header}>
      <h1 className={styles.title}>{paneWords.title}</h1>
      <div className={styles.file}>
        <span>{reading.fileName}</span>
        <Button
          ref={fluentRef(readAgainRef)}
          className={styles.again}
          appearance="subtle"
          size="small"
          disabledFocusable={activity !== "none"}
          icon={activity === "reading" ? <Spinner size="extra-tiny" /> : <ArrowClockwise16Regular />}
          onClick={() => void flow.read()}
        >
          {paneWords.readAgain}
        </Button>
      </div>
    </header>
  );
}
