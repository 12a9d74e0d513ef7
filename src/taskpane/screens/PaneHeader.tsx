import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowClockwise16Regular, ArrowUndo16Regular } from "@fluentui/react-icons";
import type { Ref } from "react";
import { paneWords } from "../../text/pane/pane";
import { undoWords } from "../../text/pane/undo";
import type { Flow } from "../flow/flow";
import type { ReadyState } from "../flow/state";
import { Busy } from "../components/Busy";
import { fluentRef } from "../components/fluent-ref";

const useStyles = makeStyles({
  /** Leaves room at the right, where Excel draws its own menu over the first line. */
  header: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXXXL} 0 ${tokens.spacingHorizontalL}`,
  },
  title: { ...typographyStyles.body1Strong, margin: 0, flexGrow: 1 },
});

interface Props {
  readonly state: ReadyState;
  readonly flow: Flow;
  readonly readAgainRef: Ref<HTMLButtonElement>;
}

/** The title, and the buttons to take a change back and to read the workbook again. Excel itself says which workbook it is. */
export function PaneHeader({ state: { activity, undoes }, flow, readAgainRef }: Props) {
  const styles = useStyles();
  return (
    <header className={styles.header}>
      <h1 className={styles.title}>{paneWords.title}</h1>
      <Button
        appearance="subtle"
        size="small"
        aria-label={undoWords.backFrom(undoes)}
        title={undoWords.backFrom(undoes)}
        disabledFocusable={undoes === null}
        icon={<ArrowUndo16Regular />}
        onClick={flow.undo}
      >
        {undoWords.back}
      </Button>
      <Button
        ref={fluentRef(readAgainRef)}
        appearance="subtle"
        size="small"
        aria-label={paneWords.readAgain}
        title={paneWords.readAgain}
        disabledFocusable={activity !== "none"}
        icon={activity === "reading" ? <Busy size="extra-tiny" /> : <ArrowClockwise16Regular />}
        onClick={() => void flow.read()}
      />
    </header>
  );
}
