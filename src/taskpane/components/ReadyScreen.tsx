import { Button, makeStyles, Spinner, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowClockwise16Regular } from "@fluentui/react-icons";
import type { Ref } from "react";
import { paneWords } from "../../text/pane";
import { attentionPoints } from "../attention-points";
import type { Flow, ReadyState } from "../flow";
import { fluentRef } from "../fluent-ref";
import { AttentionPoints } from "./AttentionPoints";
import { Choices } from "./Choices";
import { Division } from "./Division";
import { FoundTables } from "./FoundTables";
import { MakeSheetBar } from "./MakeSheetBar";

const useStyles = makeStyles({
  screen: {
    display: "grid",
    gridTemplateRows: "minmax(0, 1fr) auto",
    height: "100vh",
    // A bar that stays in view would leave no room for the rest.
    "@media (max-height: 480px)": { display: "block", height: "auto" },
  },
  // Positioned, so that what is only spoken scrolls along.
  main: { position: "relative", overflowY: "auto", paddingInline: tokens.spacingHorizontalL },
  header: { paddingBlock: tokens.spacingVerticalM },
  /** Excel draws its own menu over the right end of the first line. */
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

/** Everything on one screen: what was found, the figures, the choices, what needs attention, and the button. */
export function ReadyScreen({ state, flow, readAgainRef }: Props) {
  const styles = useStyles();
  const { reading, scenario, activity } = state;
  const show: Parameters<typeof FoundTables>[0]["onShow"] = (cell) => void flow.show(cell);
  const points = attentionPoints(scenario.usable ? scenario.result.checks : [], reading.team.doubts);
  return (
    <div className={styles.screen}>
      <main className={styles.main}>
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
        <FoundTables state={state} flow={flow} onShow={show} />
        <Division state={state} flow={flow} />
        <Choices state={state} flow={flow} />
        {(scenario.usable || points.length > 0) && (
          <AttentionPoints points={points} onShow={show} onCorrect={(correction) => void flow.correct(correction)} />
        )}
      </main>
      <MakeSheetBar state={state} flow={flow} />
    </div>
  );
}
